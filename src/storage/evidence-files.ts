/**
 * Evidence files by their SHA-256, in chunks: a Blob in IndexedDB may lose its side file, and a chunk can be hashed
 * (later encrypted) by itself. A file counts as stored when its row is there, which is written last.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { fail, succeed, type Result } from "#src/domain/shared/result";
import type { AssessmentDatabase, EvidenceFile } from "./database";
import { saveErrorOf, type SaveError } from "./save-error";

export const chunkBytes = 1024 * 1024;

export type FileDescription = Pick<EvidenceFile, "sha256" | "byteCount" | "mediaType">;

export type FileError = SaveError | { readonly type: "file-differs"; readonly sha256: string };

/** Stores what the stream gives, unless the same content is there already. A stream that is not what it says is refused. */
export async function storeFile(
  database: AssessmentDatabase,
  { sha256: name, byteCount: promised, mediaType }: FileDescription,
  open: () => ReadableStream<Uint8Array>,
): Promise<Result<EvidenceFile, FileError>> {
  const existing = await database.evidenceFiles.get(name);
  if (existing !== undefined) return succeed(existing);
  try {
    const digest = sha256.create();
    let byteCount = 0;
    let index = 0;
    for await (const bytes of inChunks(open())) {
      digest.update(bytes);
      byteCount += bytes.byteLength;
      await database.evidenceFileChunks.put({ sha256: name, index, bytes: bytes.slice().buffer });
      index += 1;
    }
    if (byteCount !== promised || bytesToHex(digest.digest()) !== name) {
      await deleteChunks(database, name);
      return fail({ type: "file-differs", sha256: name });
    }
    const row: EvidenceFile = { sha256: name, byteCount, mediaType, chunkCount: index };
    await database.evidenceFiles.put(row);
    return succeed(row);
  } catch (error) {
    return fail(saveErrorOf(error));
  }
}

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

/** Files of which chunks are missing or, with `deep`, do not give the digest that names them. */
export async function findFileHoles(database: AssessmentDatabase, deep: boolean): Promise<readonly EvidenceFile[]> {
  const holes: EvidenceFile[] = [];
  for (const file of await database.evidenceFiles.toArray()) {
    const isWhole = deep ? await hasItsDigest(database, file) : await hasItsChunks(database, file);
    if (!isWhole) holes.push(file);
  }
  return holes;
}

const chunksOf = (database: AssessmentDatabase, name: string) =>
  database.evidenceFileChunks.where("[sha256+index]").between([name, 0], [name, Number.MAX_SAFE_INTEGER]);

const deleteChunks = (database: AssessmentDatabase, name: string) => chunksOf(database, name).delete();

const hasItsChunks = async (database: AssessmentDatabase, file: EvidenceFile) =>
  (await chunksOf(database, file.sha256).count()) === file.chunkCount;

async function hasItsDigest(database: AssessmentDatabase, file: EvidenceFile): Promise<boolean> {
  try {
    const digest = sha256.create();
    for await (const bytes of streamOf(openFile(database, file))) digest.update(bytes);
    return bytesToHex(digest.digest()) === file.sha256;
  } catch {
    return false;
  }
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
async function* streamOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    reader.releaseLock();
  }
}
