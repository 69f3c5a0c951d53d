/** Why a file is not accepted as a backup, or could not be written as one. Each type is a key of `i18n/vi/errors.ts`. */
import type { BackupDocumentError } from "#src/domain/backup/parse-backup-document";
import type { BackupFault } from "#src/domain/backup/verify-backup";

export type BackupError =
  | BackupDocumentError
  | BackupFault
  | { readonly type: "backup-empty" }
  | { readonly type: "backup-truncated" }
  | { readonly type: "backup-passphrase-needed" }
  | { readonly type: "backup-passphrase-wrong" }
  /** No memory for the derivation, or no worker. */
  | { readonly type: "backup-key-failed"; readonly detail: string }
  /** Encrypted by age, but not with a passphrase, or with a work factor that no browser can bear. */
  | { readonly type: "backup-encryption-unknown" }
  | { readonly type: "backup-damaged"; readonly place: string }
  | { readonly type: "backup-too-large"; readonly place: string }
  | { readonly type: "backup-entry-unexpected"; readonly place: string }
  | { readonly type: "backup-entry-missing"; readonly place: string }
  | { readonly type: "backup-digest-differs"; readonly place: string }
  | { readonly type: "backup-unreadable"; readonly detail: string }
  | { readonly type: "backup-cancelled" };

export type BackupWriteError =
  | { readonly type: "backup-key-failed"; readonly detail: string }
  | { readonly type: "backup-source-too-large"; readonly place: string }
  /** What the caller gave is not what it said: a damaged evidence file, or a wrong number of changes. */
  | { readonly type: "backup-source-differs"; readonly place: string };

/** A stream can only fail by an exception; these carry the value. */
export class BackupReadException extends Error {
  override readonly name = "BackupReadException";
  readonly failure: BackupError;

  constructor(failure: BackupError) {
    super(failure.type);
    this.failure = failure;
  }
}

export class BackupWriteException extends Error {
  override readonly name = "BackupWriteException";
  readonly failure: BackupWriteError;

  constructor(failure: BackupWriteError) {
    super(failure.type);
    this.failure = failure;
  }
}

export type ByteProgress = { readonly doneBytes: number; readonly totalBytes: number };
