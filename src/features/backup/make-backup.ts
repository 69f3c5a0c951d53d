/** Makes one backup of the whole workspace: read at one moment, written as a stream, read back, and only then counted. */
import { changesInBackup, describeBackup, type BackupOrigin } from "#src/domain/backup/describe-backup";
import { fail, succeed, type Result } from "#src/domain/shared/result";
import type { BackupError } from "#src/formats/backup/backup-error";
import { backupFileName } from "#src/formats/backup/backup-file-name";
import type { CreateKeyWorker } from "#src/formats/backup/derive-key";
import { checkBackup, type BackupSummary } from "#src/formats/backup/check-backup";
import { writeBackup, type BackupSource } from "#src/formats/backup/write-backup";
import { recordBackupRun, refusalToBackUp } from "#src/storage/backup-runs";
import type { BackupRun } from "#src/storage/database";
import { openFile } from "#src/storage/evidence-files";
import { probeRoom } from "#src/storage/mirror/probe-room";
import { saveErrorOf } from "#src/storage/save-error";
import { loadWorkspaceContent, type StoredWorkspace } from "#src/storage/workspace-content";
import type { Writer } from "#src/storage/writer";
import type { BackupFailure } from "./backup-failure";
import type { BackupSink } from "./backup-sink";

export type BackupStep = "reading" | "writing" | "checking";

/** From 0 to 1 within the step. */
export type BackupProgress = { readonly step: BackupStep; readonly share: number };

export type MakeBackupOptions = {
  readonly appVersion: string;
  readonly passphrase: string | null;
  readonly createWorker?: CreateKeyWorker;
  readonly signal: AbortSignal;
  readonly onProgress?: (progress: BackupProgress) => void;
  /** What the backup will hold has been read: later changes are not in it. */
  readonly onRead?: () => void;
};

export type MadeBackup = { readonly run: BackupRun; readonly summary: BackupSummary };

export async function makeBackup(
  writer: Writer,
  sink: BackupSink,
  options: MakeBackupOptions,
): Promise<Result<MadeBackup, BackupFailure>> {
  const { passphrase, createWorker, signal, onProgress, onRead } = options;
  const key = { passphrase, ...(createWorker === undefined ? {} : { createWorker }) };
  onProgress?.({ step: "reading", share: 0 });
  const read = await readWorkspace(writer);
  if (!read.ok) return read;
  onRead?.();
  const content = read.value;
  const origin = originOf(writer, options.appVersion);
  const source = sourceOf(writer, content, origin);
  const { counts } = source.document;
  if (sink.target === "download" && (await lacksRoom(counts.fileBytes))) return fail({ type: "backup-no-room" });

  const stream = writeBackup(source, { ...key, signal, onProgress: shareOf("writing", onProgress) });
  if (!stream.ok) return stream;
  const written = await sink.write(nameOf(content, origin, passphrase !== null), stream.value, signal);
  if (!written.ok) return written;
  const { fileName, file, keep, discard } = written.value;
  const checked = await checkBackup(file, { ...key, signal, onProgress: shareOf("checking", onProgress) });
  if (!checked.ok) {
    const fault = ownFault(checked.error);
    // Damaged data are all that there is: the file stays, for whoever can save something from it.
    if (fault === null) await discard();
    else keep();
    return fail(fault ?? checked.error);
  }

  keep();
  const run: BackupRun = {
    id: writer.newId(),
    at: origin.createdAt,
    target: sink.target,
    fileName,
    byteCount: file.size,
    changeCount: counts.changes,
  };
  const recorded = await recordBackupRun(writer, run);
  return recorded.ok ? succeed({ run, summary: checked.value }) : recorded;
}

async function readWorkspace(writer: Writer): Promise<Result<StoredWorkspace, BackupFailure>> {
  try {
    const content = await loadWorkspaceContent(writer.database);
    // Asked afterwards: what was emptied before or while it was read must not become a backup.
    const refusal = await refusalToBackUp(writer);
    return refusal === null ? succeed(content) : fail(refusal);
  } catch (error) {
    return fail(saveErrorOf(error));
  }
}

const originOf = ({ device, now }: Writer, appVersion: string): BackupOrigin => ({
  appVersion,
  createdAt: new Date(now()).toISOString(),
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  deviceId: device.deviceId,
});

export function sourceOf(
  { database }: Pick<Writer, "database">,
  content: StoredWorkspace,
  origin: BackupOrigin,
): BackupSource {
  const document = describeBackup(content, origin);
  return {
    document,
    changes: changesInBackup(document, content),
    files: content.files.map((file) => ({ sha256: file.sha256, open: () => openFile(database, file) })),
  };
}

const nameOf = ({ assessments }: StoredWorkspace, { createdAt, timeZone }: BackupOrigin, isEncrypted: boolean) =>
  backupFileName({
    organisationNames: assessments.map(({ assessment }) => assessment.profile.organisationName),
    createdAt,
    timeZone,
    isEncrypted,
  });

/** Below this a probe would be more trouble than the file. */
const worthProbing = 8 * 1024 * 1024;

/** Only for what passes through the browser's own storage: a folder may lie on another disk, and says so itself. */
export const lacksRoom = async (byteCount: number): Promise<boolean> =>
  byteCount >= worthProbing && (await probeRoom(byteCount)) === "too-little";

const contentFaults: ReadonlySet<string> = new Set([
  "backup-chain-broken",
  "backup-state-differs",
  "backup-reference-unknown",
  "backup-duplicate",
  "backup-malformed",
] satisfies readonly BackupError["type"][]);

/** The bytes are those that were written, so that such a fault was in the data before. */
const ownFault = (error: BackupError): BackupFailure | null =>
  contentFaults.has(error.type) && "place" in error ? { type: "backup-data-damaged", place: error.place } : null;

const shareOf =
  (step: BackupStep, onProgress: MakeBackupOptions["onProgress"]) =>
  ({ doneBytes, totalBytes }: { readonly doneBytes: number; readonly totalBytes: number }) =>
    onProgress?.({ step, share: totalBytes === 0 ? 1 : Math.min(1, doneBytes / totalBytes) });
