/**
 * Evidence files by their SHA-256, in chunks: a Blob in IndexedDB may lose its side file, and a chunk can be hashed
 * (later encrypted) by itself. A file counts as stored when its row is there, which is written last.
 */
import { fail, succeed, type Result } from "#src/domain/shared/result";
import type { AssessmentDatabase, EvidenceFile, EvidenceFileChunk } from "./database";
import { createFileDigest } from "./file-digest";
import { saveErrorOf, type SaveError } from "./save-error";

export const chunkBytes = 1024 * 1024;

export type FileDescription = Pick<EvidenceFile, "sha256" | "byteCount" | "mediaType">;

export type FileError = SaveError | { readonly type: "file-differs"; readonly sha256: string };

export type StoreOptions = {
  /** Asked between chunks; an abort rejects, and nothing is left behind. */
  readonly signal?: AbortSignal | undefined;
  /** Bytes stored so far. */
  readonly onStored?: ((byteCount: number) => void) | undefined;
};

/** Stores what the stream gives, unless the same content is there already. A stream that is not what it says is refused. */
export const storeFile = (
  database: AssessmentDatabase,
  description: FileDescription,
  open: () => ReadableStream<Uint8Array>,
): Promise<Result<EvidenceFile, FileError>> => storeChunks(database, description, () => inChunks(open()), {});

/** The same for a file from outside. */
export const storeBlob = (
  database: AssessmentDatabase,
  description: FileDescription,
  blob: Blob,
  options: StoreOptions = {},
): Promise<Result<EvidenceFile, FileError>> => storeChunks(database, description, () => slicesOf(blob), options);

/** Chunks that one transaction takes: each transaction waits for the disk, each chunk is copied in one task of the page. */
const chunksAtOnce = 2;

async function storeChunks(
  database: AssessmentDatabase,
  { sha256: name, byteCount: promised, mediaType }: FileDescription,
  open: () => AsyncIterable<Uint8Array>,
  { signal, onStored }: StoreOptions,
): Promise<Result<EvidenceFile, FileError>> {
  const existing = await database.evidenceFiles.get(name).catch(saveErrorOf);
  if (existing !== undefined) return "type" in existing ? fail(existing) : succeed(existing);
  try {
    const digest = createFileDigest(promised);
    let byteCount = 0;
    let chunkCount = 0;
    let waiting: EvidenceFileChunk[] = [];
    const write = async () => {
      await database.evidenceFileChunks.bulkPut(waiting);
      waiting = [];
      onStored?.(byteCount);
    };
    for await (const bytes of open()) {
      signal?.throwIfAborted();
      digest.update(bytes);
      byteCount += bytes.byteLength;
      waiting.push({ sha256: name, index: chunkCount, bytes: ownBuffer(bytes) });
      chunkCount += 1;
      if (waiting.length === chunksAtOnce) await write();
    }
    signal?.throwIfAborted();
    if (byteCount !== promised || (await digest.end()) !== name) {
      await deleteStrayChunks(database, name);
      return fail({ type: "file-differs", sha256: name });
    }
    const row: EvidenceFile = { sha256: name, byteCount, mediaType, chunkCount };
    // The row and what is left in one transaction: most files are small, and each transaction waits for the disk.
    await database.transaction("rw", [database.evidenceFiles, database.evidenceFileChunks], async () => {
      await Promise.all([write(), database.evidenceFiles.put(row)]);
    });
    return succeed(row);
  } catch (error) {
    // Where this fails too, `sweepUnusedFiles` finds them.
    await deleteStrayChunks(database, name).catch(() => undefined);
    signal?.throwIfAborted();
    return fail(saveErrorOf(error));
  }
}

export type HashedContent = FileDescription & { readonly bytes: Uint8Array<ArrayBuffer> };

/** Few large values cost less than many: each is copied several times on its way. The page would notice, a worker does not. */
const keptChunkBytes = 4 * chunkBytes;

/** Contents in memory of which the digest was taken there, unless they are stored already; all in one transaction. */
export async function storeHashed(
  database: AssessmentDatabase,
  contents: readonly HashedContent[],
): Promise<Result<null, SaveError>> {
  const { evidenceFiles, evidenceFileChunks } = database;
  try {
    await database.transaction("rw", [evidenceFiles, evidenceFileChunks], async () => {
      const stored = await evidenceFiles.bulkGet(contents.map(({ sha256 }) => sha256));
      const chunks: EvidenceFileChunk[] = [];
      const rows: EvidenceFile[] = [];
      for (const { sha256, byteCount, mediaType, bytes } of contents.filter((_, at) => stored[at] === undefined)) {
        const first = chunks.length;
        for (let at = 0; at < bytes.byteLength; at += keptChunkBytes) {
          const piece = bytes.subarray(at, at + keptChunkBytes);
          chunks.push({ sha256, index: chunks.length - first, bytes: ownBuffer(piece) });
        }
        rows.push({ sha256, byteCount, mediaType, chunkCount: chunks.length - first });
      }
      await Promise.all([evidenceFileChunks.bulkPut(chunks), evidenceFiles.bulkPut(rows)]);
    });
    return succeed(null);
  } catch (error) {
    return fail(saveErrorOf(error));
  }
}

/** A piece of something larger must not take the whole along. */
const ownBuffer = (bytes: Uint8Array): ArrayBuffer =>
  bytes.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength
    ? bytes.buffer
    : bytes.slice().buffer;

async function* slicesOf(blob: Blob): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < blob.size; at += chunkBytes) {
    yield new Uint8Array(await blob.slice(at, at + chunkBytes).arrayBuffer());
  }
}

/**
 * Whoever puts files into the vault, or takes some out, does it alone among all tabs until what names the files is
 * written as well: a file that nothing names yet would else be swept away under it.
 */
export const aloneInVault = <Value>(
  database: AssessmentDatabase,
  work: () => Promise<Value>,
  signal?: AbortSignal,
): Promise<Value> =>
  hasLocks() ? navigator.locks.request(`${database.name}-vault`, signal === undefined ? {} : { signal }, work) : work();

/** Older browsers have none; there two tabs must not take files in at the same time. */
const hasLocks = () => typeof globalThis.navigator?.locks?.request === "function";

/** The bytes, one chunk in memory at a time. Errors where a chunk is missing. */
export function openFile(database: AssessmentDatabase, { sha256: name, chunkCount }: EvidenceFile) {
  let index = 0;
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      if (index === chunkCount) return controller.close();
      const chunk = await database.evidenceFileChunks.get([name, index]);
      if (chunk === undefined) return controller.error(new Error(`chunk ${index} of ${name} is missing`));
      index += 1;
      controller.enqueue(new Uint8Array(chunk.bytes));
    },
  });
}

/** The whole file, for a download or a preview; null where it is not there or not whole. */
export async function loadBlob(database: AssessmentDatabase, name: string): Promise<Blob | null> {
  const file = await database.evidenceFiles.get(name);
  if (file === undefined) return null;
  const chunks = await chunksOf(database, name).toArray();
  // Without a type: what is handed out must not be drawn by the browser.
  return chunks.length === file.chunkCount ? new Blob(chunks.map(({ bytes }) => bytes)) : null;
}

/** Files of which chunks are missing or, with `deep`, do not give the digest that names them. */
export async function findFileHoles(database: AssessmentDatabase, deep: boolean): Promise<readonly EvidenceFile[]> {
  const files = await database.evidenceFiles.toArray();
  if (deep) return findDamaged(database, files);
  const whole = await Promise.all(files.map((file) => hasItsChunks(database, file)));
  return files.filter((_, index) => whole[index] !== true);
}

/** Read back: those of which the chunks do not give the digest that names them. */
export async function findDamaged(
  database: AssessmentDatabase,
  files: readonly EvidenceFile[],
): Promise<readonly EvidenceFile[]> {
  const damaged: EvidenceFile[] = [];
  for (const group of inGroups(files)) {
    const [first] = group;
    const isLarge = first !== undefined && first.byteCount > readAtOnce;
    const whole = isLarge ? [await hasItsDigest(database, first)] : await haveTheirDigests(database, group);
    damaged.push(...group.filter((_, index) => whole[index] !== true));
  }
  return damaged;
}

/** Bytes that are read by one transaction; what is larger is read by itself, chunk by chunk. */
const readAtOnce = 4 * 1024 * 1024;
const filesAtOnce = 100;

function inGroups(files: readonly EvidenceFile[]): readonly (readonly EvidenceFile[])[] {
  const groups: EvidenceFile[][] = [];
  let byteCount = Number.POSITIVE_INFINITY;
  for (const file of files) {
    byteCount += file.byteCount;
    if (byteCount > readAtOnce || groups.at(-1)?.length === filesAtOnce) {
      groups.push([]);
      byteCount = file.byteCount;
    }
    groups.at(-1)?.push(file);
  }
  return groups;
}

const chunksOf = (database: AssessmentDatabase, name: string) =>
  database.evidenceFileChunks.where("[sha256+index]").between([name, 0], [name, Number.MAX_SAFE_INTEGER]);

/** Not those of a file that is there after all: a write may have arrived of which the browser said that it had not. */
const deleteStrayChunks = (database: AssessmentDatabase, name: string) =>
  database.transaction("rw", [database.evidenceFiles, database.evidenceFileChunks], async () => {
    if ((await database.evidenceFiles.get(name)) === undefined) await chunksOf(database, name).delete();
  });

const hasItsChunks = async (database: AssessmentDatabase, file: EvidenceFile) =>
  (await chunksOf(database, file.sha256).count()) === file.chunkCount;

async function haveTheirDigests(
  database: AssessmentDatabase,
  files: readonly EvidenceFile[],
): Promise<readonly boolean[]> {
  const keys = files.flatMap(({ sha256, chunkCount }) =>
    Array.from({ length: chunkCount }, (_, index): [string, number] => [sha256, index]),
  );
  const found = await database.evidenceFileChunks.bulkGet(keys).catch(() => null);
  // One that cannot be read must not hide the others.
  if (found === null) return Promise.all(files.map((file) => hasItsDigest(database, file)));
  const chunks = new Map(
    found.flatMap((chunk) => (chunk === undefined ? [] : [[nameOf(chunk), chunk.bytes] as const])),
  );
  return Promise.all(
    files.map((file) => {
      const { sha256, chunkCount } = file;
      const pieces = Array.from({ length: chunkCount }, (_, index) => chunks.get(nameOf({ sha256, index })));
      return areItsBytes(
        file,
        pieces.map((bytes) => new Uint8Array(bytes ?? new ArrayBuffer(0))),
      );
    }),
  );
}

const nameOf = ({ sha256, index }: Pick<EvidenceFileChunk, "sha256" | "index">) => `${sha256}/${index}`;

async function hasItsDigest(database: AssessmentDatabase, file: EvidenceFile): Promise<boolean> {
  try {
    return await areItsBytes(file, streamOf(openFile(database, file)));
  } catch {
    return false;
  }
}

async function areItsBytes(
  { sha256, byteCount }: EvidenceFile,
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<boolean> {
  const digest = createFileDigest(byteCount);
  let length = 0;
  for await (const bytes of pieces) {
    digest.update(bytes);
    length += bytes.byteLength;
  }
  return length === byteCount && (await digest.end()) === sha256;
}

/** Pieces of `chunkBytes`, the last one shorter. */
async function* inChunks(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  let rest = new Uint8Array(0);
  for await (const piece of streamOf(stream)) {
    const joined = new Uint8Array(rest.byteLength + piece.byteLength);
    joined.set(rest);
    joined.set(piece, rest.byteLength);
    let from = 0;
    for (; joined.byteLength - from >= chunkBytes; from += chunkBytes) yield joined.subarray(from, from + chunkBytes);
    rest = joined.slice(from);
  }
  if (rest.byteLength > 0) yield rest;
}

/** Safari's streams are not iterable. */
export async function* streamOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    reader.releaseLock();
  }
}
