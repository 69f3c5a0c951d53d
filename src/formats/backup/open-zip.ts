/**
 * A ZIP file that anybody may have made. What it says about itself is compared and counted, never believed: a name that
 * is not of the layout, a size that is not true, entries that share bytes or grow out of proportion end the reading.
 */
import { configure, ZipReader, type FileEntry } from "@zip.js/zip.js/lib/zip-core-custom.js";
import { backupLimits } from "#src/domain/backup/backup-limits";
import { fail, succeed, type Result } from "#src/domain/shared/result";
import { BackupReadException, type BackupError } from "./backup-error";
import { bagNames, folderNames, isBagName } from "./bag-layout";
import { WindowReader } from "./window-reader";

/** No worker from a string, no WebAssembly: the page's policy forbids both. */
configure({ useWebWorkers: false, useCompressionStream: true, chunkSize: 256 * 1024 });

export type OpenEntryOptions = { readonly checkCrc32: boolean; readonly signal: AbortSignal | undefined };

export type ZipEntry = {
  readonly name: string;
  readonly byteCount: number;
  /** All bytes at once, compared with nothing; null where the entry is packed, large or not quite what the directory says. */
  readonly readWhole: () => Promise<Uint8Array<ArrayBuffer> | null>;
  /** With the checksum of the ZIP where no digest covers the bytes. Fails with a `BackupReadException` where the bytes are not what the directory says. */
  readonly open: (options: OpenEntryOptions) => ReadableStream<Uint8Array>;
};

/** A directory of 5,000 entries of our layout is well below; a larger one would only fill the memory. */
const largestDirectory = 2 * 1024 * 1024;
const endRecordLength = 22;
const localHeaderLength = 30;
const readable = { stored: 0, deflated: 8 } as const;
/** Of what `unixMode` holds: the file type, and a symbolic link. */
const fileTypeMask = 0o170000;
const regularFile = 0o100000;

/** Files by name; folders are left out. */
export async function openZip(file: Blob): Promise<Result<ReadonlyMap<string, ZipEntry>, BackupError>> {
  const end = await readEndRecord(file);
  if (!end.ok) return end;
  const bytes = new WindowReader(file);
  const reader = new ZipReader(bytes, {
    strictness: "strict",
    // Names are compared with the layout below, which is stricter and says which one it was.
    filenameValidation: "tolerant",
    checkOverlappingEntry: true,
  });
  try {
    const entries: FileEntry[] = [];
    for await (const entry of reader.getEntriesGenerator()) {
      if (entries.length === backupLimits.entries) return fail({ type: "backup-too-large", place: "zip" });
      if (entry.directory) {
        if (!folderNames.has(entry.filename)) return fail(unexpected(entry.filename));
      } else entries.push(entry);
    }
    const fault = findFault(entries, end.value.directoryOffset);
    return fault === null
      ? succeed(new Map(entries.map((entry) => [entry.filename, zipEntryOf(entry, bytes)])))
      : fail(fault);
  } catch (error) {
    return fail(failureOf(error, "zip"));
  }
}

function findFault(entries: readonly FileEntry[], directoryOffset: number): BackupError | null {
  const names = new Set(entries.map(({ filename }) => filename));
  if (!names.has(bagNames.declaration) && !names.has(bagNames.document)) return { type: "backup-foreign" };
  const stray = entries.find((entry) => !isBagName(entry.filename) || !isPlainFile(entry));
  if (stray !== undefined) return unexpected(stray.filename);
  const total = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (!(total <= backupLimits.totalBytes)) return { type: "backup-too-large", place: "zip" };
  const bomb = entries.find(
    ({ uncompressedSize, compressedSize }) =>
      uncompressedSize > Math.max(compressedSize * backupLimits.ratio, backupLimits.harmlessBytes),
  );
  if (bomb !== undefined) return { type: "backup-too-large", place: bomb.filename };
  const inOrder = entries.toSorted((left, right) => left.offset - right.offset);
  const overlapping = inOrder.find((entry, index) => endOf(entry) > (inOrder[index + 1]?.offset ?? directoryOffset));
  return overlapping === undefined ? null : { type: "backup-damaged", place: overlapping.filename };
}

/** Where an entry ends at the earliest; what follows the data may make it longer. */
const endOf = ({ offset, rawFilename, compressedSize }: FileEntry) =>
  offset + localHeaderLength + rawFilename.length + compressedSize;

function isPlainFile({ encrypted, compressionMethod, unixMode, diskNumberStart }: FileEntry): boolean {
  const type = (unixMode ?? 0) & fileTypeMask;
  const isReadable = compressionMethod === readable.stored || compressionMethod === readable.deflated;
  return !encrypted && isReadable && (type === 0 || type === regularFile) && diskNumberStart === 0;
}

const zipEntryOf = (entry: FileEntry, file: WindowReader): ZipEntry => ({
  name: entry.filename,
  byteCount: entry.uncompressedSize,
  readWhole: () => readStored(entry, file),
  open: (options) => openEntry(entry, options),
});

/** Above this a file is read in pieces. */
const wholeAtMost = 16 * 1024 * 1024;
const localHeader = { signature: 0x04034b50, flagsAt: 6, methodAt: 8, nameLengthAt: 26, extraLengthAt: 28 } as const;
const encryptedFlag = 1;

/**
 * What lies in the file as it is, without the four copies that zip.js makes of it. Null where zip.js has to judge: for
 * anything packed or large, and wherever the entry's own header is not quite what the directory promises.
 */
async function readStored(entry: FileEntry, file: WindowReader): Promise<Uint8Array<ArrayBuffer> | null> {
  const { offset, rawFilename, compressionMethod, compressedSize, uncompressedSize } = entry;
  if (compressionMethod !== readable.stored || compressedSize !== uncompressedSize) return null;
  if (uncompressedSize > wholeAtMost) return null;
  const header = await file.readUint8Array(offset, localHeaderLength + rawFilename.length);
  if (header.byteLength < localHeaderLength + rawFilename.length) return null;
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  const shortAt = (at: number) => view.getUint16(at, true);
  const isPlain =
    view.getUint32(0, true) === localHeader.signature &&
    (shortAt(localHeader.flagsAt) & encryptedFlag) === 0 &&
    shortAt(localHeader.methodAt) === readable.stored &&
    shortAt(localHeader.nameLengthAt) === rawFilename.length &&
    rawFilename.every((byte, index) => byte === header[localHeaderLength + index]);
  if (!isPlain) return null;
  const start = offset + localHeaderLength + rawFilename.length + shortAt(localHeader.extraLengthAt);
  const bytes = await file.readUint8Array(start, uncompressedSize);
  return bytes.byteLength === uncompressedSize ? bytes : null;
}

/** zip.js writes where it is told; this turns it round and stops it at the first byte too many. */
function openEntry(entry: FileEntry, { checkCrc32, signal }: OpenEntryOptions): ReadableStream<Uint8Array> {
  const cancellation = new AbortController();
  const stop = signal === undefined ? cancellation.signal : AbortSignal.any([cancellation.signal, signal]);
  let wanted: (() => void) | undefined;
  let byteCount = 0;
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const sink = new WritableStream<Uint8Array>({
          async write(piece) {
            byteCount += piece.byteLength;
            if (byteCount > entry.uncompressedSize)
              throw new BackupReadException({ type: "backup-damaged", place: entry.filename });
            controller.enqueue(piece);
            if ((controller.desiredSize ?? 0) > 0) return;
            await new Promise<void>((resolve) => {
              wanted = resolve;
            });
          },
        });
        entry.getData(sink, { signal: stop, checkCrc32 }).then(
          () => controller.close(),
          (error: unknown) => {
            if (cancellation.signal.aborted) return;
            controller.error(
              signal?.aborted ? signal.reason : new BackupReadException(failureOf(error, entry.filename)),
            );
          },
        );
      },
      pull() {
        wanted?.();
      },
      cancel() {
        cancellation.abort();
        wanted?.();
      },
    },
    { highWaterMark: 1 },
  );
}

/** The last 22 bytes say where the directory is. A file of which the end is missing does not have them. */
async function readEndRecord(file: Blob): Promise<Result<{ readonly directoryOffset: number }, BackupError>> {
  if (file.size < endRecordLength) return fail({ type: "backup-truncated" });
  const view = new DataView(await file.slice(file.size - endRecordLength).arrayBuffer());
  const littleEndian = true;
  if (view.getUint32(0, littleEndian) !== 0x06054b50) return fail({ type: "backup-truncated" });
  if (view.getUint32(12, littleEndian) > largestDirectory) return fail({ type: "backup-too-large", place: "zip" });
  return succeed({ directoryOffset: view.getUint32(16, littleEndian) });
}

/** Whatever zip.js stumbles over is damage; what the browser says about the file itself is not. */
export function failureOf(error: unknown, place: string): BackupError {
  if (error instanceof BackupReadException) return error.failure;
  return error instanceof DOMException && error.name !== "AbortError"
    ? { type: "backup-unreadable", detail: error.name }
    : { type: "backup-damaged", place };
}

const unexpected = (name: string): BackupError => ({
  type: "backup-entry-unexpected",
  place: JSON.stringify(name.slice(0, 100)),
});
