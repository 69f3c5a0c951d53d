/** Files that a page fetches beforehand, because nothing but JSON comes to it from outside. */
import type { PackedFile } from "#src/formats/evidence-pack/evidence-pack-input";

export type FileAtUrl = Omit<PackedFile, "content"> & { readonly url: string };

export const fetchFiles = (files: readonly FileAtUrl[]): Promise<readonly PackedFile[]> =>
  Promise.all(
    files.map(async ({ url, ...file }) => ({
      ...file,
      content: await (await fetch(new URL(url, document.baseURI))).blob(),
    })),
  );
