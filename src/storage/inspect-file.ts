/** Reads a file at the door: what it is, its SHA-256, and of a photo the copy that may leave. In pieces, so that a film fits too. */
import { cleanPhoto } from "#src/domain/evidence/clean-photo";
import { sampleBytes, type FileSample, type Identified } from "#src/domain/evidence/file-sample";
import { identifyMedia } from "#src/domain/evidence/media-type";
import type { PhotoTrace } from "#src/domain/evidence/photo-traces";
import { createTextCheck } from "#src/domain/evidence/text-type";
import { createFileDigest } from "./file-digest";

export type CleanCopy = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly sha256: string;
  readonly removed: readonly PhotoTrace[];
};

export type Inspection = {
  readonly sha256: string;
  readonly byteCount: number;
  readonly media: Identified;
  /** Null where there is nothing to remove. */
  readonly cleanCopy: CleanCopy | null;
};

export type InspectOptions = {
  /** Bytes read so far. */
  readonly onRead?: ((byteCount: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
};

/** A few milliseconds of hashing, also on the page. */
export const pieceBytes = 1024 * 1024;

export async function inspectFile(
  file: Blob,
  name: string,
  { onRead, signal }: InspectOptions = {},
): Promise<Inspection> {
  const digest = createFileDigest(file.size);
  const textCheck = createTextCheck();
  for (let at = 0; at < file.size; at += pieceBytes) {
    signal?.throwIfAborted();
    const bytes = await bytesOf(file.slice(at, at + pieceBytes));
    digest.update(bytes);
    textCheck.update(bytes);
    onRead?.(at + bytes.byteLength);
  }
  const sample: FileSample = {
    name,
    byteCount: file.size,
    head: await bytesOf(file.slice(0, sampleBytes)),
    tail: await bytesOf(file.slice(Math.max(0, file.size - sampleBytes))),
    text: textCheck.end(),
  };
  const media = identifyMedia(sample);
  const isPhoto = media.ok && media.value.preview === "image";
  return {
    sha256: await digest.end(),
    byteCount: file.size,
    media,
    cleanCopy: isPhoto ? await cleanCopyOf(await bytesOf(file)) : null,
  };
}

async function cleanCopyOf(bytes: Uint8Array): Promise<CleanCopy | null> {
  const cleaned = cleanPhoto(bytes);
  if (cleaned === null) return null;
  const digest = createFileDigest(cleaned.bytes.byteLength);
  digest.update(cleaned.bytes);
  return { ...cleaned, sha256: await digest.end() };
}

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
