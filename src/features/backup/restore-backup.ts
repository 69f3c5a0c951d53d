/** «Khôi phục»: a file is verified whole before anything is asked, and what it would do is known before it is done. */
import { previewRestore, type RestoreMode, type RestorePreview } from "#src/domain/backup/preview-restore";
import { historiesOf } from "#src/domain/backup/workspace-content";
import { fail, succeed, type Result } from "#src/domain/shared/result";
import type { BackupError } from "#src/formats/backup/backup-error";
import { piecesOf, streamFrom } from "#src/formats/backup/byte-stream";
import {
  openBackup,
  readFailureOf,
  type OpenedBackup,
  type OpenedFile,
  type ReadBackupOptions,
} from "#src/formats/backup/read-backup";
import { recordRestoredFile } from "#src/storage/backup-runs";
import { aloneInVault, storeFile } from "#src/storage/evidence-files";
import { loadConflicts } from "#src/storage/history";
import { mergeWorkspace } from "#src/storage/merge-workspace";
import { replaceWorkspace } from "#src/storage/replace-workspace";
import { loadWorkspaceContent } from "#src/storage/workspace-content";
import type { Writer } from "#src/storage/writer";
import { failureOf, type BackupFailure } from "./backup-failure";
import { lacksRoom } from "./make-backup";

export type PreparedRestore = {
  readonly fileName: string;
  readonly byteCount: number;
  readonly backup: OpenedBackup;
  readonly previews: Readonly<Record<RestoreMode, RestorePreview>>;
  /** Asked while the file was read; where it was so, it is asked again before anything is written. */
  readonly lackedRoom: boolean;
};

export type RestoreOptions = {
  readonly signal: AbortSignal;
  /** From 0 to 1. */
  readonly onProgress?: (share: number) => void;
};

/**
 * Everything but the bytes of the evidence files, which are compared with their digests while they are stored. Nothing
 * is written, except to find out whether there is room.
 */
export async function prepareRestore(
  { database }: Writer,
  file: File,
  {
    signal,
    onProgress,
    passphrase,
    createWorker,
  }: RestoreOptions & Pick<ReadBackupOptions, "passphrase" | "createWorker">,
): Promise<Result<PreparedRestore, BackupFailure>> {
  const lackingRoom = lacksRoom(file.size);
  const opened = await openBackup(file, {
    passphrase: passphrase ?? null,
    ...(createWorker === undefined ? {} : { createWorker }),
    signal,
    onProgress: ({ doneBytes, totalBytes }) => onProgress?.(totalBytes === 0 ? 1 : doneBytes / totalBytes),
  });
  if (!opened.ok) return opened;
  const backup = opened.value;
  try {
    const current = await loadWorkspaceContent(database);
    const preview = (mode: RestoreMode) => previewRestore(current, backup, mode);
    const previews = { replace: preview("replace"), merge: preview("merge") };
    const lackedRoom = await lackingRoom;
    return succeed({ fileName: file.name, byteCount: file.size, backup, previews, lackedRoom });
  } catch (error) {
    return fail(failureOf(error, signal));
  }
}

/** When it succeeds, this tab works on a database of the past: the page has to be loaded again. */
export async function restoreByReplacing(
  writer: Writer,
  { backup, fileName, byteCount, lackedRoom }: PreparedRestore,
  { signal, onProgress }: RestoreOptions,
): Promise<Result<null, BackupFailure>> {
  try {
    if (lackedRoom && (await lacksRoom(byteCount))) return fail({ type: "backup-no-room" });
    const { files, faultOf } = watched(backup.files);
    const replaced = await replaceWorkspace(
      writer,
      { ...backup, files },
      { signal, onProgress: (done) => onProgress?.(done.of === 0 ? 1 : done.files / done.of) },
    );
    if (!replaced.ok) return fail(faultOf() ?? replaced.error);
    const { createdAt, counts } = backup.document;
    await recordRestoredFile(writer, {
      at: createdAt,
      fileName,
      byteCount,
      changeCount: counts.changes,
    }).catch(() => undefined);
    return succeed(null);
  } catch (error) {
    return fail(failureOf(error, signal));
  }
}

/** Storage says only that a file could not be stored; what was wrong with it in the backup is remembered here. */
function watched(files: readonly OpenedFile[]) {
  let fault: BackupError | null = null;
  async function* read({ open }: OpenedFile): AsyncGenerator<Uint8Array> {
    try {
      yield* piecesOf(open());
    } catch (error) {
      fault ??= readFailureOf(error, undefined);
      throw error;
    }
  }
  return { files: files.map((file) => ({ ...file, open: () => streamFrom(read(file)) })), faultOf: () => fault };
}

export type MergedBackup = {
  readonly changes: number;
  readonly assessments: number;
  /** Open now in the assessments that were merged. */
  readonly conflicts: number;
};

/** Histories that only share an id with ours are left out; the preview has said so. */
export async function restoreByMerging(
  writer: Writer,
  prepared: PreparedRestore,
  options: RestoreOptions,
): Promise<Result<MergedBackup, BackupFailure>> {
  try {
    if (prepared.lackedRoom && (await lacksRoom(prepared.byteCount))) return fail({ type: "backup-no-room" });
    // Until the histories that name them are there, the files would be swept away as unused.
    return await aloneInVault(writer.database, () => storeAndMerge(writer, prepared, options), options.signal);
  } catch (error) {
    return fail(failureOf(error, options.signal));
  }
}

async function storeAndMerge(
  writer: Writer,
  { backup, previews }: PreparedRestore,
  { signal, onProgress }: RestoreOptions,
): Promise<Result<MergedBackup, BackupFailure>> {
  const { files, faultOf } = watched(backup.files);
  for (const [index, file] of files.entries()) {
    if (signal.aborted) return fail({ type: "restore-cancelled" });
    const { sha256, byteCount, mediaType, open } = file;
    const stored = await storeFile(writer.database, { sha256, byteCount, mediaType }, open);
    if (!stored.ok) return fail(faultOf() ?? stored.error);
    onProgress?.((index + 1) / files.length);
  }
  if (signal.aborted) return fail({ type: "restore-cancelled" });
  const { assessments, reviews, trainings } = previews.merge;
  const unrelated = new Set([
    ...assessments.flatMap((one) => (one.unrelated ? one.assessmentId : [])),
    ...reviews.flatMap((one) => (one.unrelated ? one.reviewId : [])),
    ...trainings.flatMap((one) => (one.unrelated ? one.trainingId : [])),
  ]);
  const merged = await mergeWorkspace(
    writer,
    historiesOf(backup).filter(({ head }) => !unrelated.has(head.assessmentId)),
  );
  if (!merged.ok) return merged;
  const changes = merged.value.reduce((total, one) => total + one.changes.length, 0);
  const open = await Promise.all(merged.value.map(({ head }) => loadConflicts(writer.database, head.assessmentId)));
  return succeed({ changes, assessments: merged.value.length, conflicts: open.flat().length });
}
