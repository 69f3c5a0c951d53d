/**
 * Many files at once into a database that nobody reads yet: small ones share transactions, each of which waits for the
 * disk, and the next ones are read meanwhile. Of these only the length is looked at: their digests are found by reading
 * back what was stored (`findFileHoles`), which the caller has to do. What has arrived when it fails is left behind: the
 * caller throws the database away then.
 */
import { fail, succeed, type Result } from "#src/domain/shared/result";
import type { AssessmentDatabase, EvidenceFile, EvidenceFileChunk } from "./database";
import { chunkBytes, storeFile, streamOf, type FileDescription, type FileError } from "./evidence-files";
import { saveErrorOf, type SaveError } from "./save-error";

export type IncomingFile = FileDescription & { readonly open: () => ReadableStream<Uint8Array> };

/** Read, not yet stored. */
type Batch = { readonly rows: EvidenceFile[]; readonly chunks: EvidenceFileChunk[]; byteCount: number };

/** Of a batch; two of them are in memory at most. A larger file goes in by itself, chunk by chunk. */
const batchBytes = 2 * 1024 * 1024;

/** Ends early, with success, once `isStopped` says so; `onStored` gets the number of files so far. */
export async function storeFiles(
  database: AssessmentDatabase,
  files: readonly IncomingFile[],
  { isStopped, onStored }: { readonly isStopped: () => boolean; readonly onStored: (count: number) => void },
): Promise<Result<null, FileError>> {
  let batch = emptyBatch();
  let stored = 0;
  let writing: Promise<SaveError | null> = Promise.resolve(null);
  /** Waits for the batch before, not for this one. */
  const write = async (): Promise<SaveError | null> => {
    const failure = await writing;
    const { rows, chunks } = batch;
    batch = emptyBatch();
    if (failure === null && rows.length > 0) {
      writing = put(database, rows, chunks).then(() => {
        onStored((stored += rows.length));
        return null;
      }, saveErrorOf);
    }
    return failure;
  };
  try {
    for (const file of files) {
      if (isStopped()) break;
      if (file.byteCount > batchBytes) {
        const one = await storeFile(database, file, file.open);
        if (!one.ok) return one;
        onStored((stored += 1));
        continue;
      }
      if (!(await readInto(batch, file))) return fail({ type: "file-differs", sha256: file.sha256 });
      if (batch.byteCount < batchBytes) continue;
      const failure = await write();
      if (failure !== null) return fail(failure);
    }
    const failure = (await write()) ?? (await writing);
    return failure === null ? succeed(null) : fail(failure);
  } catch (error) {
    return fail(saveErrorOf(error));
  } finally {
    await writing;
  }
}

const emptyBatch = (): Batch => ({ rows: [], chunks: [], byteCount: 0 });

const put = (database: AssessmentDatabase, rows: readonly EvidenceFile[], chunks: readonly EvidenceFileChunk[]) =>
  database.transaction("rw", [database.evidenceFiles, database.evidenceFileChunks], async () => {
    await Promise.all([database.evidenceFileChunks.bulkPut(chunks), database.evidenceFiles.bulkPut(rows)]);
  });

/** False, and nothing taken in, where the stream is not as long as it says. */
async function readInto(batch: Batch, { sha256, byteCount, mediaType, open }: IncomingFile): Promise<boolean> {
  const bytes = new Uint8Array(byteCount);
  let length = 0;
  for await (const piece of streamOf(open())) {
    if (length + piece.byteLength > byteCount) return false;
    bytes.set(piece, length);
    length += piece.byteLength;
  }
  if (length !== byteCount) return false;
  let chunkCount = 0;
  for (let at = 0; at < byteCount; at += chunkBytes) {
    const { buffer } = byteCount <= chunkBytes ? bytes : bytes.slice(at, at + chunkBytes);
    batch.chunks.push({ sha256, index: chunkCount, bytes: buffer });
    chunkCount += 1;
  }
  batch.rows.push({ sha256, byteCount, mediaType, chunkCount });
  batch.byteCount += byteCount;
  return true;
}
