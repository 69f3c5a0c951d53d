/** Writes a backup as a stream: never more than a piece of it is in memory. */
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { makeZip } from "client-zip";
import type { BackupDocument, BackupFile } from "#src/domain/backup/backup-document";
import { backupLimits } from "#src/domain/backup/backup-limits";
import type { Change } from "#src/domain/history/change";
import { canonicalJson } from "#src/domain/shared/canonical-json";
import { fail, succeed, type Result } from "#src/domain/shared/result";
import { BackupWriteException, type BackupWriteError, type ByteProgress } from "./backup-error";
import { bagDeclaration, bagNames, evidenceName } from "./bag-layout";
import { createBagWriter, type BagEntry } from "./bag-writer";
import { piecesOf, streamFrom } from "./byte-stream";
import type { CreateKeyWorker } from "./derive-key";
import { encrypt } from "./encryption";
import { asLocalDate, wallClockAt } from "./wall-clock";

export const mediaType = "application/zip";

export type BackupSource = {
  readonly document: BackupDocument;
  /** By assessment and then by review in the order of the document, each in the order of its clock. */
  readonly changes: Iterable<Change> | AsyncIterable<Change>;
  /** One for each entry of `document.files`, in any order. */
  readonly files: readonly (Pick<BackupFile, "sha256"> & { readonly open: () => ReadableStream<Uint8Array> })[];
};

export type WriteBackupOptions = {
  readonly passphrase: string | null;
  /** For the key of the passphrase, which would hold the page up. */
  readonly createWorker?: CreateKeyWorker;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ByteProgress) => void;
};

/** The stream fails with a `BackupWriteException`, the signal's reason, or whatever a source throws. */
export function writeBackup(
  source: BackupSource,
  { passphrase, createWorker, signal, onProgress }: WriteBackupOptions,
): Result<ReadableStream<Uint8Array>, BackupWriteError> {
  const { counts } = source.document;
  const documentBytes = utf8ToBytes(canonicalJson(source.document));
  const fault = findFault(source, documentBytes.byteLength);
  if (fault !== null) return fail(fault);

  const totalBytes = documentBytes.byteLength + counts.fileBytes + counts.changes * usualChangeBytes;
  let doneBytes = 0;
  const onBytes = (bytes: number): void => {
    doneBytes = Math.min(doneBytes + bytes, totalBytes);
    onProgress?.({ doneBytes, totalBytes });
  };
  const cancellation = new AbortController();
  const stop = signal === undefined ? cancellation.signal : AbortSignal.any([cancellation.signal, signal]);

  async function* output(): AsyncGenerator<Uint8Array> {
    const zip = makeZip(entriesOf(source, documentBytes, stop, onBytes), { buffersAreUTF8: true });
    yield* piecesOf(passphrase === null ? zip : await encrypt(zip, passphrase, { createWorker, signal: stop }), stop);
    onBytes(totalBytes);
  }

  return succeed(streamFrom(output(), () => cancellation.abort()));
}

/** Only for the progress: how long the lines are is known when they are written. */
const usualChangeBytes = 600;

async function* entriesOf(
  { document, changes, files }: BackupSource,
  documentBytes: Uint8Array,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): AsyncGenerator<BagEntry> {
  const { createdAt, timeZone, deviceId, appVersion, counts } = document;
  const wallClock = wallClockAt(createdAt, timeZone);
  const bag = createBagWriter(asLocalDate(wallClock));
  const sources = new Map(files.map((file) => [file.sha256, file]));
  yield bag.tag(bagNames.declaration, bagDeclaration);
  yield bag.payload(bagNames.document, counted([documentBytes], onBytes), null);
  yield bag.payload(bagNames.changes, changeLines(changes, counts.changes, onBytes), null);
  for (const file of document.files) {
    const opened = sources.get(file.sha256)?.open();
    if (opened === undefined) throw differs(file.sha256);
    yield bag.payload(evidenceName(file.sha256), counted(piecesOf(opened, signal), onBytes), file);
  }
  yield* bag.closing({
    day: `${wallClock.year}-${wallClock.month}-${wallClock.day}`,
    softwareAgent: `tu-danh-gia-27001 ${appVersion}`,
    identifier: `${deviceId}/${createdAt}`,
  });
}

async function* counted(
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    yield piece;
    onBytes(piece.byteLength);
  }
}

/** Lines are gathered into pieces of about this length. */
const pieceLength = 64 * 1024;

async function* changeLines(
  changes: BackupSource["changes"],
  expected: number,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  let [count, written, text] = [0, 0, ""];
  for await (const change of changes) {
    const line = canonicalJson(change);
    if (line.length > backupLimits.lineLength) throw tooLarge(bagNames.changes);
    text += `${line}\n`;
    count += 1;
    onBytes(usualChangeBytes);
    if (text.length < pieceLength) continue;
    const piece = utf8ToBytes(text);
    written += piece.byteLength;
    if (written > backupLimits.changesBytes) throw tooLarge(bagNames.changes);
    yield piece;
    text = "";
  }
  if (count !== expected) throw differs(bagNames.changes);
  if (text !== "") yield utf8ToBytes(text);
}

/** Nothing is begun that the reader would not take. */
function findFault({ document, files }: BackupSource, documentBytes: number): BackupWriteError | null {
  const { counts } = document;
  const otherEntries = Object.keys(bagNames).length;
  const given = new Set(files.map(({ sha256: name }) => name));
  const absent = document.files.find(({ sha256: name }) => !given.has(name));
  if (absent !== undefined) return { type: "backup-source-differs", place: absent.sha256 };
  if (documentBytes > backupLimits.jsonBytes) return { type: "backup-source-too-large", place: bagNames.document };
  const isTooMuch =
    counts.fileBytes + documentBytes + backupLimits.changesBytes > backupLimits.totalBytes ||
    document.files.length + otherEntries > backupLimits.entries;
  return isTooMuch ? { type: "backup-source-too-large", place: "data/evidence" } : null;
}

const tooLarge = (place: string) => new BackupWriteException({ type: "backup-source-too-large", place });
const differs = (place: string) => new BackupWriteException({ type: "backup-source-differs", place });
