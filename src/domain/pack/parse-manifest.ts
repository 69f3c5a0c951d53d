/** Where `manifest.json` of a pack is believed or refused. */
import { fail, succeed, type Result } from "#src/domain/shared/result";
import { readPlace, readVersion } from "./format-version";
import { assessmentName, historyName, manifestFormat, manifestName, packManifestSchema } from "./pack-manifest";
import type { ManifestEntry, PackManifest } from "./pack-manifest";

export type ManifestFault =
  | { readonly reason: "missing" | "disordered" }
  | { readonly reason: "newer"; readonly version: string }
  | { readonly reason: "malformed"; readonly place: string };

/** `json` is bounded in size and depth already, and its text is canonical. */
export function parseManifest(json: unknown): Result<PackManifest, ManifestFault> {
  const header = readVersion(json, manifestFormat);
  if (header === "foreign") return fail({ reason: "missing" });
  if (header === "malformed") return fail({ reason: "malformed", place: "formatVersion" });
  if (header.isNewer) return fail({ reason: "newer", version: header.version });
  const parsed = packManifestSchema.safeParse(json);
  if (!parsed.success) return fail({ reason: "malformed", place: readPlace(parsed.error.issues[0]?.path ?? []) });
  const { files } = parsed.data;
  const odd = files.findIndex((entry) => !isHarmlessName(entry.name) || !isNamedByRole(entry));
  if (odd >= 0) return fail({ reason: "malformed", place: `files.${odd}.name` });
  return isOrdered(files) ? succeed(parsed.data) : fail({ reason: "disordered" });
}

/** A name that any file system keeps as it is and any screen shows as it is. */
const isHarmlessName = (name: string): boolean =>
  name.isWellFormed() &&
  name === name.normalize("NFC") &&
  name === name.trim() &&
  !name.startsWith(".") &&
  !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\/]/u.test(name);

/** A name says what the file is, and the role says the same. */
function isNamedByRole({ name, role, code }: ManifestEntry): boolean {
  if (role === "evidence") return code !== undefined && name.startsWith(`${code} `);
  return code === undefined && name === (role === "assessment" ? assessmentName : historyName);
}

/** Sorted, and no two names that a file system could take for one. */
function isOrdered(files: readonly ManifestEntry[]): boolean {
  const keys = new Set(files.map(({ name }) => name.normalize("NFKC").toLowerCase()));
  const isSorted = files.every(({ name }, index) => index === 0 || (files[index - 1]?.name ?? "") < name);
  return isSorted && keys.size === files.length && !keys.has(manifestName);
}
