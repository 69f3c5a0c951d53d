/** Reads a file at the door: what it is, its SHA-256, and of a photo the copy that may leave. In pieces, so that a film fits too. */
import { cleanPhoto, type CleanedPhoto } from "#src/domain/evidence/clean-photo";
import { sampleBytes, type FileSample, type Identified } from "#src/domain/evidence/file-sample";
import { identifyMedia } from "#src/domain/evidence/media-type";
import type { PhotoTrace } from "#src/domain/evidence/photo-traces";
import { createTextCheck } from "#src/domain/evidence/text-type";
import { createFileDigest, digestOf, joined, keptAtMost } from "./file-digest";

export type CleanCopy = {
  readonly sha256: string;
  readonly byteCount: number;
  readonly removed: readonly PhotoTrace[];
};

export type Inspection = {
  readonly sha256: string;
  readonly byteCount: number;
  readonly media: Identified;
  /** Null where there is nothing to remove. */
  readonly cleanCopy: CleanCopy | null;
};

/** What was found out, and the bytes of which it is true. */
export type InspectedFile = {
  readonly inspection: Inspection;
  /** The whole file; null where it is too large to be kept in memory. */
  readonly original: Uint8Array<ArrayBuffer> | null;
  readonly copy: Uint8Array<ArrayBuffer> | null;
};

export type InspectOptions = {
  /** Bytes read so far. */
  readonly onRead?: ((byteCount: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
};

/** Most files are one piece: memory that is not touched twice is most of the time that reading takes. */
export const pieceBytes = 4 * 1024 * 1024;

export async function inspectFile(
  file: Blob,
  name: string,
  { onRead, signal }: InspectOptions = {},
): Promise<InspectedFile> {
  const digest = file.size <= keptAtMost ? null : createFileDigest(file.size);
  const textCheck = createTextCheck();
  const kept: Uint8Array<ArrayBuffer>[] = [];
  let byteCount = 0;
  while (byteCount < file.size) {
    signal?.throwIfAborted();
    const bytes = await bytesOf(file.slice(byteCount, byteCount + pieceBytes));
    // A file that has shrunk meanwhile; browsers refuse to read it, this is for the one that does not.
    if (bytes.byteLength === 0) throw new DOMException("nothing left to read", "NotReadableError");
    if (digest === null) kept.push(bytes);
    else digest.update(bytes);
    textCheck.update(bytes);
    byteCount += bytes.byteLength;
    onRead?.(byteCount);
  }
  const original = digest === null ? joined(kept) : null;
  const sample: FileSample = {
    name,
    byteCount,
    head: original?.subarray(0, sampleBytes) ?? (await bytesOf(file.slice(0, sampleBytes))),
    tail: original?.subarray(-sampleBytes) ?? (await bytesOf(file.slice(-sampleBytes))),
    text: textCheck.end(),
  };
  const media = identifyMedia(sample);
  const isPhoto = media.ok && media.value.preview === "image";
  const cleaned = isPhoto ? cleanPhoto(original ?? (await bytesOf(file))) : null;
  return {
    inspection: {
      sha256: await (digest?.end() ?? digestOf(original ?? new Uint8Array(0))),
      byteCount,
      media,
      cleanCopy: cleaned === null ? null : await describe(cleaned),
    },
    original,
    copy: cleaned?.bytes ?? null,
  };
}

async function describe({ bytes, removed }: CleanedPhoto): Promise<CleanCopy> {
  return { sha256: await digestOf(bytes), byteCount: bytes.byteLength, removed };
}

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
