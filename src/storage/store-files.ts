/**
 * Many files at once into a database that nobody reads yet. Small ones share transactions, each of which waits for the
 * disk; while one batch is written the next is read and the one before is read back and compared with its digests. What
 * has arrived when it fails is left behind: the caller throws the database away then.
 */
import { fail, succeed, type Result } from "#src/domain/shared/result";
import type { AssessmentDatabase, EvidenceFile, EvidenceFileChunk } from "./database";
import { chunkBytes, findDamaged, storeFile, streamOf, type FileDescription, type FileError } from "./evidence-files";
import { saveErrorOf } from "./save-error";

export type IncomingFile = FileDescription & { readonly open: () => ReadableStream<Uint8Array> };

/** What was read back is not what was to be stored. */
export type NotVerified = { readonly type: "restore-not-verified" };

type Stored<Value> = Result<Value, FileError | NotVerified>;

/** Of one transaction; three such batches are in memory at most. A larger file goes in by itself, chunk by chunk. */
const batchBytes = 2 * 1024 * 1024;
const batchFiles = 32;

/** Ends early, with success, once `isStopped` says so; `onStored` gets the number of files so far. */
export async function storeFiles(
  database: AssessmentDatabase,
  files: readonly IncomingFile[],
  { isStopped, onStored }: { readonly isStopped: () => boolean; readonly onStored: (count: number) => void },
): Promise<Stored<null>> {
  let stored = 0;
  const check = async (written: Stored<readonly EvidenceFile[]>, before: Promise<Stored<null>>) => {
    if (!written.ok) return written;
    const damaged = await findDamaged(database, written.value);
    const earlier = await before;
    if (damaged.length > 0 || !earlier.ok) return earlier.ok ? notVerified : earlier;
    onStored((stored += written.value.length));
    return earlier;
  };
  let writing: Promise<Stored<unknown>> = Promise.resolve(succeed(null));
  /** Of all batches so far, and of all but the last. */
  let checking: Promise<Stored<null>> = Promise.resolve(succeed(null));
  let checkingBefore = checking;
  try {
    for (const batch of inBatches(files)) {
      if (isStopped()) break;
      const write = await prepareWrite(database, batch);
      const failed = [await writing, await checkingBefore].find(({ ok }) => !ok);
      if (failed !== undefined) break;
      const [written, before] = [settled(write), checking];
      writing = written;
      checkingBefore = before;
      checking = settled(async () => check(await written, before));
    }
    return await checking;
  } catch (error) {
    await checking;
    return fail(saveErrorOf(error));
  }
}

const notVerified: Stored<null> = fail({ type: "restore-not-verified" });

const settled = <Value>(work: () => Promise<Stored<Value>>): Promise<Stored<Value>> =>
  work().catch((error: unknown) => fail(saveErrorOf(error)));

function* inBatches(files: readonly IncomingFile[]): Generator<readonly IncomingFile[]> {
  let batch: IncomingFile[] = [];
  let bytes = 0;
  for (const file of files) {
    if (batch.length === batchFiles || (batch.length > 0 && bytes + file.byteCount > batchBytes)) {
      yield batch;
      [batch, bytes] = [[], 0];
    }
    batch.push(file);
    bytes += file.byteCount;
  }
  if (batch.length > 0) yield batch;
}

/** Reads what fits into memory; resolves to what writes it. */
async function prepareWrite(
  database: AssessmentDatabase,
  batch: readonly IncomingFile[],
): Promise<() => Promise<Stored<readonly EvidenceFile[]>>> {
  const [first] = batch;
  if (first !== undefined && first.byteCount > batchBytes) {
    return async () => {
      const one = await storeFile(database, first, first.open);
      return one.ok ? succeed([one.value]) : one;
    };
  }
  const rows: EvidenceFile[] = [];
  const chunks: EvidenceFileChunk[] = [];
  for (const file of batch) {
    const { sha256, byteCount, mediaType } = file;
    const bytes = await readWhole(file);
    if (bytes === null) return async () => fail({ type: "file-differs", sha256 });
    const ofFile = inChunks(sha256, bytes);
    chunks.push(...ofFile);
    rows.push({ sha256, byteCount, mediaType, chunkCount: ofFile.length });
  }
  return async () => {
    await database.transaction("rw", [database.evidenceFiles, database.evidenceFileChunks], async () => {
      await Promise.all([database.evidenceFileChunks.bulkPut(chunks), database.evidenceFiles.bulkPut(rows)]);
    });
    return succeed(rows);
  };
}

/** Null where the stream is not as long as it says. */
async function readWhole({ byteCount, open }: IncomingFile): Promise<Uint8Array<ArrayBuffer> | null> {
  const bytes = new Uint8Array(byteCount);
  let length = 0;
  for await (const piece of streamOf(open())) {
    if (length + piece.byteLength > byteCount) return null;
    bytes.set(piece, length);
    length += piece.byteLength;
  }
  return length === byteCount ? bytes : null;
}

const inChunks = (sha256: string, bytes: Uint8Array<ArrayBuffer>): readonly EvidenceFileChunk[] =>
  Array.from({ length: Math.ceil(bytes.length / chunkBytes) }, (_, index) => ({
    sha256,
    index,
    bytes: bytes.length <= chunkBytes ? bytes.buffer : bytes.slice(index * chunkBytes, (index + 1) * chunkBytes).buffer,
  }));
