/** «Kiểm tra bản sao lưu»: opens a backup and reads every byte of it. */
import { fail, succeed, type Result } from "#src/domain/shared/result";
import type { BackupError } from "./backup-error";
import { piecesOf } from "./byte-stream";
import { openBackup, readFailureOf, type ReadBackupOptions } from "./read-backup";

export type BackupSummary = {
  readonly createdAt: string;
  readonly assessments: number;
  readonly controls: number;
  readonly evidenceItems: number;
  /** Of other people's packs. */
  readonly reviews: number;
  readonly trainings: number;
  readonly changes: number;
  readonly files: number;
  /** Of the backup file itself. */
  readonly bytes: number;
};

export async function checkBackup(
  file: Blob,
  options: ReadBackupOptions = {},
): Promise<Result<BackupSummary, BackupError>> {
  const { signal, onProgress } = options;
  const opened = await openBackup(file, options);
  if (!opened.ok) return opened;
  const { counts, createdAt } = opened.value.document;
  const totalBytes = counts.fileBytes;
  let doneBytes = 0;
  try {
    for (const { open } of opened.value.files) {
      for await (const piece of piecesOf(open(), signal)) {
        doneBytes += piece.byteLength;
        onProgress?.({ doneBytes, totalBytes });
      }
    }
  } catch (error) {
    return fail(readFailureOf(error, signal));
  }
  const { assessments, controlAssessments: controls, evidenceItems, reviews, trainings } = counts;
  const { changes, files } = counts;
  const bytes = file.size;
  return succeed({ createdAt, assessments, controls, evidenceItems, reviews, trainings, changes, files, bytes });
}
