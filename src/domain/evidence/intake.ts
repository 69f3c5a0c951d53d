/** Files on their way into the vault: what may come in, and what became of each. */
import type { EvidenceItem } from "./evidence-item";
import type { MediaRefusal, MediaType } from "./file-sample";

export const vaultLimits = {
  /** Of one file. */
  fileBytes: 100 * 1024 ** 2,
  /** Of all files of a browser: what a pack may weigh. */
  allBytes: 2 * 1024 ** 3,
  /** Of one piece of evidence. */
  versions: 50,
} as const;

export type IntakeRefusal = MediaRefusal | "too-large" | "vault-full" | "too-many-versions" | "changed-meanwhile";

/** What happened to one file, by the name it came with. */
export type IntakeOutcome =
  | {
      readonly status: "added" | "version-added";
      readonly name: string;
      readonly code: string;
      readonly itemId: string;
      /** The name said something else than the content. */
      readonly corrected: string | null;
    }
  /** The content is evidence already; nothing was written. */
  | { readonly status: "known"; readonly name: string; readonly code: string; readonly itemId: string }
  | { readonly status: "refused"; readonly name: string; readonly reason: IntakeRefusal }
  /** Nothing of it was written; `reason` is the type of the error. */
  | { readonly status: "failed"; readonly name: string; readonly reason: string }
  | { readonly status: "cancelled"; readonly name: string };

/** What a new file most likely proves: a photo or a log shows something happening, other files say something. */
export const likelyKind = ({ mediaType, preview }: MediaType): EvidenceItem["kind"] =>
  preview === "image" || /^image\/|tcpdump|pcapng|^text\/|^video\/|^audio\//.test(mediaType) ? "record" : "document";

/** The piece that has this content in any of its versions. */
export const itemWithContent = <Item extends Pick<EvidenceItem, "versions">>(
  items: readonly Item[],
  sha256: string,
): Item | undefined => items.find(({ versions }) => versions?.some((version) => version.sha256 === sha256) === true);
