/**
 * PackManifest: `manifest.json` inside an evidence pack: name, size and SHA-256 of every other attached file. The
 * fingerprint of a pack is the SHA-256 of the canonical manifest (RFC 8785), whose bytes are the file itself.
 */
import * as z from "zod/mini";
import type { Digest } from "#src/domain/history/change";
import { canonicalJson } from "#src/domain/shared/canonical-json";
import { packLimits } from "./pack-limits";

export const manifestFormat = "tdg-pack-manifest";
export const manifestName = "manifest.json";
export const assessmentName = "assessment.json";
export const historyName = "changes.jsonl";

export const manifestRoles = ["assessment", "history", "evidence"] as const;

export const manifestEntrySchema = z.strictObject({
  name: z.string().check(z.minLength(1), z.maxLength(packLimits.nameLength)),
  role: z.enum(manifestRoles),
  mediaType: z.string().check(z.maxLength(120)),
  byteCount: z.int().check(z.nonnegative()),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** Of the evidence item (BC-001), for role `evidence`. */
  code: z.exactOptional(z.string().check(z.regex(/^BC-\d{3,6}$/))),
});

export const packManifestSchema = z.strictObject({
  format: z.literal(manifestFormat),
  formatVersion: z.string().check(z.regex(/^1\.\d{1,4}$/)),
  /** Sorted by name, by UTF-16 code units. */
  files: z.array(manifestEntrySchema).check(z.maxLength(packLimits.attachments)),
});

export type ManifestEntry = Readonly<z.infer<typeof manifestEntrySchema>>;
export type PackManifest = Readonly<z.infer<typeof packManifestSchema>>;

export const createManifest = (entries: readonly ManifestEntry[]): PackManifest => ({
  format: manifestFormat,
  formatVersion: "1.0",
  files: entries.toSorted((left, right) => (left.name < right.name ? -1 : 1)),
});

/** The text of `manifest.json`, byte for byte once encoded as UTF-8. */
export const manifestText = (manifest: PackManifest): string => canonicalJson(manifest);

/** 64 hex digits: what page 1 prints whole and every footer begins with. */
export const fingerprintOf = (manifest: PackManifest, digest: Digest): string => digest(manifestText(manifest));

/** The first 16 hex digits, for footers and lists. */
export const shortFingerprint = (fingerprint: string): string => fingerprint.slice(0, 16);
