/** The text files of a bag (BagIt 1.0, RFC 8493) and the names that a backup may contain. */
import { fail, succeed, type Result } from "#src/domain/shared/result";

export const bagNames = {
  declaration: "bagit.txt",
  tags: "bag-info.txt",
  payloadManifest: "manifest-sha256.txt",
  tagManifest: "tagmanifest-sha256.txt",
  document: "data/assessment.json",
  changes: "data/changes.jsonl",
} as const;

export const evidenceName = (sha256: string) => `data/evidence/${sha256}`;

/** The digest in the name of an evidence file, or null for any other name. */
export const evidenceDigestIn = (name: string): string | null =>
  /^data\/evidence\/([0-9a-f]{64})$/.exec(name)?.[1] ?? null;

/** Entries that some tools add for folders; they hold nothing. */
export const folderNames: ReadonlySet<string> = new Set(["data/", "data/evidence/"]);

const fileNames: ReadonlySet<string> = new Set(Object.values(bagNames));

export const isBagName = (name: string): boolean => fileNames.has(name) || evidenceDigestIn(name) !== null;

export const isPayloadName = (name: string): boolean => name.startsWith("data/");

export const bagDeclaration = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

export type PayloadSize = { readonly bytes: number; readonly files: number };

export type BagTags = {
  /** Day in the maker's time zone. */
  readonly day: string;
  readonly softwareAgent: string;
  readonly identifier: string;
  readonly payload: PayloadSize;
};

export const bagTags = ({ day, softwareAgent, identifier, payload }: BagTags): string =>
  [
    `Bag-Software-Agent: ${softwareAgent}`,
    `Bagging-Date: ${day}`,
    `External-Identifier: ${identifier}`,
    `Payload-Oxum: ${payload.bytes}.${payload.files}`,
    "",
  ].join("\n");

/** Null where the line is missing, malformed or there twice. */
export function payloadSizeIn(tags: string): PayloadSize | null {
  const [line, ...others] = tags.split(/\r\n|\n|\r/).filter((text) => text.startsWith("Payload-Oxum:"));
  const parts = /^Payload-Oxum:\s*(\d{1,15})\.(\d{1,9})\s*$/.exec(line ?? "");
  return parts === null || others.length > 0 ? null : { bytes: Number(parts[1]), files: Number(parts[2]) };
}

/** Digest by name. */
export type Manifest = ReadonlyMap<string, string>;

export const manifestText = (manifest: Manifest): string =>
  [...manifest].map(([name, sha256]) => `${sha256}  ${name}\n`).join("");

/** As `sha256sum` writes it; the error is the number of the line that is no such line or names a file again. */
export function parseManifest(text: string): Result<Manifest, number> {
  const manifest = new Map<string, string>();
  const lines = text.split("\n");
  for (const [index, line] of lines.entries()) {
    if (line === "" && index === lines.length - 1) break;
    const parts = /^([0-9a-f]{64}) [ *](.+)$/.exec(line);
    const [, sha256 = "", name = ""] = parts ?? [];
    if (parts === null || manifest.has(name)) return fail(index + 1);
    manifest.set(name, sha256);
  }
  return succeed(manifest);
}
