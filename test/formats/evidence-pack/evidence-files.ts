/** Evidence with files for the tests: bytes made without chance, named as people name files. */
import { createHash } from "node:crypto";
import type { EvidenceItem } from "#src/domain/evidence/evidence-item";
import type { PackedFile } from "#src/formats/evidence-pack/evidence-pack-input";

export interface FileToPack {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Goes into the pack instead of `bytes`. */
  readonly packCopy?: Uint8Array<ArrayBuffer>;
}

export const sha256Of = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

export const someBytes = (length: number, salt = 0): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length }, (_, index) => (index * 31 + (index >> 8) * 7 + salt) % 256);

/** The first pieces of evidence get the files, in their order. */
export function withFiles(
  evidenceItems: readonly EvidenceItem[],
  files: readonly FileToPack[],
): { readonly evidenceItems: readonly EvidenceItem[]; readonly files: readonly PackedFile[] } {
  const packed = new Map<string, PackedFile>();
  const items = evidenceItems.map((item, index): EvidenceItem => {
    const file = files[index];
    if (!file) return item;
    const leaving = file.packCopy ?? file.bytes;
    const sha256 = sha256Of(leaving);
    packed.set(sha256, {
      sha256,
      byteCount: leaving.length,
      mediaType: file.mediaType,
      content: new Blob([leaving]),
    });
    const copy = file.packCopy === undefined ? {} : { packCopy: { sha256, byteCount: leaving.length } };
    return {
      ...item,
      source: "file",
      versions: [
        {
          name: file.name,
          mediaType: file.mediaType,
          byteCount: file.bytes.length,
          sha256: sha256Of(file.bytes),
          addedAt: "2026-10-20T02:00:00.000Z",
          ...copy,
        },
      ],
    };
  });
  return { evidenceItems: items, files: [...packed.values()] };
}
