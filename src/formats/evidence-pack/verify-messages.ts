/** What the page and the verifying worker say to each other. */
import type { PackTexts } from "./rebuild-pages";
import type { KnownEdition } from "./verify-contents";
import type { VerifiedPack } from "./verify-pack";

/** What is needed to make the pages again; without it they stay unchecked. */
export type RebuildSettings = {
  readonly appVersion: string;
  /** Absolute address of the folder with the faces, with a slash at the end. */
  readonly fontsUrl: string;
  readonly texts: readonly PackTexts[];
};

export type VerifyRequest = {
  readonly type: "verify";
  readonly file: Blob;
  /** A Blob loses its name on the way. */
  readonly fileName: string;
  readonly editions: readonly KnownEdition[];
  readonly typedFingerprint: string | null;
  readonly rebuild: RebuildSettings | null;
};

export type ToVerifyWorker = VerifyRequest | { readonly type: "cancel" };

export type FromVerifyWorker =
  | { readonly type: "progress"; readonly share: number }
  | { readonly type: "verified"; readonly pack: VerifiedPack }
  | { readonly type: "cancelled" }
  | { readonly type: "failed"; readonly reason: string };
