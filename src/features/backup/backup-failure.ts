/** Why a backup, a check or a restore did not come about. Each type has its sentence in `i18n/vi`. */
import {
  BackupReadException,
  BackupWriteException,
  type BackupError,
  type BackupWriteError,
} from "#src/formats/backup/backup-error";
import type { RestoreError } from "#src/storage/replace-workspace";

/** Of a folder or a file that the user chose, or of the browser's private files. */
export type TargetError =
  /** Moved, renamed, deleted, or on a drive that is not plugged in. */
  | { readonly type: "backup-folder-missing" }
  | { readonly type: "backup-folder-denied" }
  | { readonly type: "backup-folder-full" }
  /** What was read back is not what was written. */
  | { readonly type: "backup-not-verified" }
  | { readonly type: "backup-failed"; readonly detail: string };

export type BackupFailure =
  | BackupError
  | BackupWriteError
  | RestoreError
  | TargetError
  /** The data in this browser do not hold together themselves; the file was written and holds them as they are. */
  | { readonly type: "backup-data-damaged"; readonly place: string }
  | { readonly type: "backup-no-room" };

/** What an exception means, from wherever in the stream it came. */
export function failureOf(error: unknown, signal?: AbortSignal): BackupFailure {
  if (signal?.aborted) return { type: "backup-cancelled" };
  if (error instanceof BackupReadException || error instanceof BackupWriteException) return error.failure;
  const name = error instanceof DOMException ? error.name : "";
  if (name === "NotFoundError") return { type: "backup-folder-missing" };
  if (name === "NotAllowedError" || name === "SecurityError") return { type: "backup-folder-denied" };
  if (name === "QuotaExceededError") return { type: "backup-folder-full" };
  return { type: "backup-failed", detail: String(error) };
}

export const placeOf = (failure: BackupFailure): string | null => ("place" in failure ? failure.place : null);

/** Nothing is known about the file yet. */
export const isLocked = ({ type }: BackupFailure): boolean =>
  type === "backup-passphrase-needed" || type === "backup-passphrase-wrong";
