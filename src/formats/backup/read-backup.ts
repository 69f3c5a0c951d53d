/** Opens a backup that anybody may have made or altered. Nothing in it is believed before it has been checked. */
import type { BackupDocument, BackupFile } from "#src/domain/backup/backup-document";
import { backupLimits } from "#src/domain/backup/backup-limits";
import { parseBackupDocument, type ParsedDocument } from "#src/domain/backup/parse-backup-document";
import { verifyBackup } from "#src/domain/backup/verify-backup";
import type { WorkspaceHistories } from "#src/domain/backup/workspace-content";
import { inClockOrder, type Change } from "#src/domain/history/change";
import { changeSchema } from "#src/domain/history/change-schema";
import { groupBy } from "#src/domain/shared/group-by";
import { fail, succeed, type Result } from "#src/domain/shared/result";
import { textDigest } from "#src/formats/evidence-pack/text-digest";
import { BackupReadException, type BackupError, type ByteProgress } from "./backup-error";
import { bagNames, evidenceDigestIn, evidenceName } from "./bag-layout";
import { parseBoundedJson } from "./bounded-json";
import { bytesOf, linesOf, piecesOf } from "./byte-stream";
import type { CreateKeyWorker } from "./derive-key";
import { decrypt, isEncryptedStart } from "./encryption";
import { openBag, type Bag } from "./open-bag";

export type ReadBackupOptions = {
  readonly passphrase?: string | null;
  /** For the key of the passphrase, which would hold the page up. */
  readonly createWorker?: CreateKeyWorker;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ByteProgress) => void;
};

/** The stream fails with a `BackupReadException` where the bytes are not those of the digest: none counts before its end. */
export type OpenedFile = BackupFile & { readonly open: () => ReadableStream<Uint8Array> };

/** Fields of a later minor version that were passed over. */
export type BackupWarning = { readonly type: "backup-fields-ignored"; readonly place: string };

/** The document's assessments and reviews with their changes, in the order of the clock. */
export type OpenedBackup = WorkspaceHistories & {
  /** In today's shape, whatever the schema of the file. */
  readonly document: BackupDocument;
  readonly isEncrypted: boolean;
  readonly files: readonly OpenedFile[];
  readonly warnings: readonly BackupWarning[];
};

/** Everything is checked except the bytes of the evidence files, which are when somebody reads them. */
export async function openBackup(
  file: Blob,
  options: ReadBackupOptions = {},
): Promise<Result<OpenedBackup, BackupError>> {
  const { signal } = options;
  try {
    const plain = await plainOf(file, options);
    const bag = valueOf(await openBag(plain.file, signal));
    const { document, ignored } = await readDocument(bag, signal);
    const files = matchFiles(bag, document);
    const histories = withChanges(document, await readChanges(bag, signal));
    const fault = verifyBackup(document, histories, textDigest);
    if (fault !== null) return fail(fault);
    const warnings = ignored.map((place): BackupWarning => ({ type: "backup-fields-ignored", place }));
    return succeed({ document, isEncrypted: plain.isEncrypted, ...histories, files, warnings });
  } catch (error) {
    return fail(readFailureOf(error, signal));
  }
}

/** What is neither cancelled nor a failure that we know nor the browser's word about the file is a fault of ours. */
export function readFailureOf(error: unknown, signal: AbortSignal | undefined): BackupError {
  if (signal?.aborted) return { type: "backup-cancelled" };
  if (error instanceof BackupReadException) return error.failure;
  if (error instanceof DOMException) return { type: "backup-unreadable", detail: error.name };
  throw error;
}

/** More than the beginning of any file that we can tell apart. */
const startBytes = 32;
const zipStart = "PK\u0003\u0004";
/** To decrypt. Encryption and the ZIP add little to what is inside. */
const largestFile = backupLimits.totalBytes * 1.01;

async function plainOf(
  file: Blob,
  { passphrase, createWorker, signal, onProgress }: ReadBackupOptions,
): Promise<{ readonly file: Blob; readonly isEncrypted: boolean }> {
  if (!isEncryptedStart(await startOf(file))) return { file: await asZip(file), isEncrypted: false };
  if (file.size > largestFile) throw new BackupReadException({ type: "backup-too-large", place: "age" });
  if (passphrase === undefined || passphrase === null)
    throw new BackupReadException({ type: "backup-passphrase-needed" });
  let doneBytes = 0;
  const onBytes = (bytes: number): void => {
    doneBytes += bytes;
    onProgress?.({ doneBytes, totalBytes: file.size });
  };
  const plain = valueOf(await decrypt(file, { passphrase, createWorker, signal, onBytes }));
  return { file: await asZip(plain), isEncrypted: true };
}

async function asZip(file: Blob): Promise<Blob> {
  if (file.size === 0) throw new BackupReadException({ type: "backup-empty" });
  const start = String.fromCharCode(...(await startOf(file)).subarray(0, zipStart.length));
  if (start !== zipStart) throw new BackupReadException({ type: "backup-foreign" });
  return file;
}

const startOf = async (file: Blob) => new Uint8Array(await file.slice(0, startBytes).arrayBuffer());

async function readDocument(bag: Bag, signal: AbortSignal | undefined): Promise<ParsedDocument> {
  const place = bagNames.document;
  if ((bag.payload.get(place)?.byteCount ?? 0) > backupLimits.jsonBytes)
    throw new BackupReadException({ type: "backup-too-large", place });
  const text = new TextDecoder().decode(await bytesOf(bag.open(place, signal)));
  const json = parseBoundedJson(text);
  if (json === undefined) throw new BackupReadException({ type: "backup-malformed", place });
  return valueOf(parseBackupDocument(json));
}

async function readChanges(bag: Bag, signal: AbortSignal | undefined): Promise<readonly Change[]> {
  const place = bagNames.changes;
  if ((bag.payload.get(place)?.byteCount ?? 0) > backupLimits.changesBytes)
    throw new BackupReadException({ type: "backup-too-large", place });
  const changes: Change[] = [];
  const pieces = piecesOf(bag.open(place, signal), signal);
  const malformed = () =>
    new BackupReadException({ type: "backup-malformed", place: `${place}:${changes.length + 1}` });
  try {
    for await (const line of linesOf(pieces, backupLimits.lineLength)) {
      const parsed = changeSchema.safeParse(parseBoundedJson(line));
      if (!parsed.success) throw malformed();
      changes.push(parsed.data);
    }
  } catch (error) {
    throw error instanceof TypeError || error instanceof RangeError ? malformed() : error;
  }
  return changes;
}

/** Every file of the document is there in its size, and nothing else. */
function matchFiles(bag: Bag, document: BackupDocument): readonly OpenedFile[] {
  const described = new Set(document.files.map(({ sha256: name }) => name));
  const extra = [...bag.payload.keys()].find((name) => {
    const inName = evidenceDigestIn(name);
    return inName !== null && !described.has(inName);
  });
  if (extra !== undefined) throw new BackupReadException({ type: "backup-entry-unexpected", place: extra });
  return document.files.map((file) => {
    const place = evidenceName(file.sha256);
    const entry = bag.payload.get(place);
    if (entry === undefined) throw new BackupReadException({ type: "backup-entry-missing", place });
    if (entry.byteCount !== file.byteCount) throw new BackupReadException({ type: "backup-counts-differ", place });
    return { ...file, open: () => bag.open(place) };
  });
}

function withChanges(document: BackupDocument, changes: readonly Change[]): WorkspaceHistories {
  const byHistory = groupBy(changes, ({ assessmentId }) => assessmentId);
  const known = new Set([
    ...document.assessments.map(({ assessment }) => assessment.id),
    ...document.reviews.map(({ packReview }) => packReview.id),
    ...document.trainings.map(({ trainingSession }) => trainingSession.id),
  ]);
  const stray = changes.find(({ assessmentId }) => !known.has(assessmentId));
  if (stray !== undefined)
    throw new BackupReadException({ type: "backup-reference-unknown", place: `changes/${stray.id}` });
  const changesOf = (id: string) => inClockOrder(byHistory.get(id) ?? []);
  return {
    assessments: document.assessments.map((content) => ({ ...content, changes: changesOf(content.assessment.id) })),
    reviews: document.reviews.map((content) => ({ ...content, changes: changesOf(content.packReview.id) })),
    trainings: document.trainings.map((content) => ({
      ...content,
      changes: changesOf(content.trainingSession.id),
    })),
  };
}

function valueOf<Value>(result: Result<Value, BackupError>): Value {
  if (result.ok) return result.value;
  throw new BackupReadException(result.error);
}
