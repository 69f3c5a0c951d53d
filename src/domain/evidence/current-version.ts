/** The file of a piece of evidence as it stands now, and the copy of it that may leave. */
import type { EvidenceItem, EvidenceVersion } from "./evidence-item";

export const currentVersion = ({ versions }: Pick<EvidenceItem, "versions">): EvidenceVersion | null =>
  versions?.at(-1) ?? null;

/** What goes into a pack: the cleaned copy where there is one. */
export const packedContent = ({ sha256, byteCount, packCopy }: EvidenceVersion) => packCopy ?? { sha256, byteCount };
