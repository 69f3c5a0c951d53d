/** A file out of a pack that can be looked at, without a copy. */
export type AttachedFile = { readonly name: string; readonly mediaType: string; readonly content: Blob };
