/** Why no pack was made, as values: the screen has a sentence for each. */
export type PackWriteError =
  | { readonly type: "cancelled" }
  /** The vault no longer gives what it took in. */
  | { readonly type: "pack-file-differs"; readonly code: string; readonly name: string }
  | { readonly type: "pack-file-missing"; readonly code: string; readonly name: string }
  /** Larger than any reader of packs would open. */
  | { readonly type: "pack-too-large"; readonly what: "file" | "attachments" | "data" | "history" };
