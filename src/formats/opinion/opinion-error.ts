/** Why a file is not taken for an opinion. Each type is a key of `i18n/vi/review-errors.ts`. */
export type OpinionError =
  | { readonly type: "opinion-empty" }
  | { readonly type: "opinion-too-large" }
  /** No JSON, or JSON of something else. */
  | { readonly type: "opinion-foreign" }
  /** `place` is the version that it was written in. */
  | { readonly type: "opinion-newer"; readonly place: string }
  | { readonly type: "opinion-malformed"; readonly place: string }
  /** Altered after it was written, or put together by somebody without the key that it names. */
  | { readonly type: "opinion-signature-wrong" }
  /** The browser cannot verify a signature: an insecure address, an old browser. */
  | { readonly type: "opinion-not-checkable"; readonly detail: string }
  | { readonly type: "opinion-unreadable"; readonly detail: string };
