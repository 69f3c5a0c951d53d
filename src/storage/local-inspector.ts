/** Reads files at the door and stores what was read, in the worker and, where there is none, on the page. */
import { fail, succeed, type Result } from "#src/domain/shared/result";
import type { AssessmentDatabase } from "./database";
import { storeBlob, storeHashed, type FileError, type HashedContent, type StoreOptions } from "./evidence-files";
import { keptAtMost } from "./file-digest";
import type { FileInspector } from "./file-inspector";
import { inspectFile, type InspectedFile } from "./inspect-file";
import { saveErrorOf } from "./save-error";

export function createLocalInspector(open: () => Promise<AssessmentDatabase>): FileInspector {
  let last: (InspectedFile & { readonly file: Blob }) | null = null;
  return {
    async inspect(file, name, options) {
      last = null;
      last = { ...(await inspectFile(file, name, options)), file };
      return last.inspection;
    },
    async store(mediaType, options) {
      if (last === null) throw new Error("nothing was inspected");
      const inspected = last;
      last = null;
      try {
        return await store(await open(), inspected, mediaType, options);
      } catch (error) {
        options.signal?.throwIfAborted();
        return fail(saveErrorOf(error));
      }
    },
    close: () => undefined,
  };
}

/** What is small is in memory; it goes in as it was hashed, the original and its copy together. */
async function store(
  database: AssessmentDatabase,
  { file, inspection, original, copy }: InspectedFile & { readonly file: Blob },
  mediaType: string,
  options: StoreOptions,
): Promise<Result<null, FileError>> {
  const { sha256, byteCount, cleanCopy } = inspection;
  const inMemory: HashedContent[] = [];
  if (original === null) {
    const stored = await storeBlob(database, { sha256, byteCount, mediaType }, file, options);
    if (!stored.ok) return stored;
  } else {
    inMemory.push({ sha256, byteCount, mediaType, bytes: original });
  }
  if (cleanCopy !== null && copy !== null) {
    const description = { sha256: cleanCopy.sha256, byteCount: cleanCopy.byteCount, mediaType };
    if (cleanCopy.byteCount <= keptAtMost) {
      inMemory.push({ ...description, bytes: copy });
    } else {
      const stored = await storeBlob(database, description, new Blob([copy]), { signal: options.signal });
      if (!stored.ok) return stored;
    }
  }
  options.signal?.throwIfAborted();
  const stored = await storeHashed(database, inMemory);
  if (!stored.ok) return stored;
  options.onStored?.(byteCount);
  return succeed(null);
}
