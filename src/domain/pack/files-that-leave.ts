/** The evidence files of a pack: the current version of each piece, as the copy that may leave, under the pack's name. */
import { currentVersion, packedContent } from "#src/domain/evidence/current-version";
import type { EvidenceItem, EvidenceVersion } from "#src/domain/evidence/evidence-item";
import { attachmentNames } from "./attachment-names";
import type { PackContents } from "./pack-document";

export type LeavingFile = {
  readonly code: string;
  /** In the pack: BC-001 and the name under which the file came. */
  readonly name: string;
  readonly version: EvidenceVersion;
  readonly sha256: string;
  readonly byteCount: number;
};

/** In the order of the codes. */
export function filesThatLeave(
  evidenceItems: readonly Pick<EvidenceItem, "code" | "versions">[],
  contents: PackContents,
): readonly LeavingFile[] {
  if (contents !== "full") return [];
  const current = evidenceItems
    .flatMap((item) => {
      const version = currentVersion(item);
      return version === null ? [] : [{ code: item.code, name: version.name, version }];
    })
    .toSorted(byCode);
  const names = attachmentNames(current);
  return current.map(({ code, version }, index) => ({
    code,
    name: names[index] ?? code,
    version,
    ...packedContent(version),
  }));
}

/** BC-999 before BC-1000. */
export const byCode = (left: { readonly code: string }, right: { readonly code: string }): number =>
  left.code.length - right.code.length || (left.code < right.code ? -1 : 1);
