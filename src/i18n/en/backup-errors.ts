import type { BackupErrors } from "#src/i18n/vi/backup-errors";

export const backupErrors: BackupErrors = {
  "backup-empty": "This file is empty: an earlier backup or copy was not finished. Choose another backup.",
  "backup-foreign": "This file is not a backup of this app. Choose a file whose name ends in .tdg.zip or .tdg.zip.age.",
  "backup-newer": "The backup was made by a newer version of the app. Open it with the newest one.",
  "backup-truncated":
    "The end of the backup is missing, mostly because a download or a copy was not finished. Copy it again from where it is kept, or choose another one.",
  "backup-damaged": "The backup is damaged or was altered. Copy it again from where it is kept, or choose another one.",
  "backup-malformed": "The contents of the backup have a wrong structure and cannot be used. Choose another backup.",
  "backup-too-large":
    "The contents exceed the safe limits (2 GB, 5,000 files) and were not opened. Check where the file comes from, or choose another backup.",
  "backup-entry-unexpected":
    "The file contains something that does not belong in a backup. Use the original, which nobody has edited.",
  "backup-entry-missing":
    "A required part of the backup is missing. Use the original, which nobody has edited, or choose another one.",
  "backup-digest-differs":
    "A file in the backup does not match its recorded SHA-256 digest: it is damaged or was altered. Copy the backup again from where it is kept, or choose another one.",
  "backup-counts-differ":
    "The numbers recorded in the backup do not match its contents: something was lost or added. Choose another backup.",
  "backup-duplicate": "An id occurs twice in the backup. Choose another backup.",
  "backup-reference-unknown":
    "Something in the backup refers to an assessment or a control that is not in it. Choose another backup.",
  "backup-chain-broken":
    "The chain of changes in the backup is broken: a line of the history was altered, lost or added. Choose another backup.",
  "backup-state-differs": "The answers in the backup do not match its own history of changes. Choose another backup.",
  "backup-passphrase-needed": "This backup is locked with a passphrase. Enter the one that was set when it was made.",
  "backup-passphrase-wrong":
    "The passphrase is wrong, or the beginning of the file is damaged. Check the keyboard layout and Caps Lock, then enter it again.",
  "backup-key-failed":
    "The key could not be derived from the passphrase, usually because memory ran out. Close other tabs and programs, then try again.",
  "backup-encryption-unknown":
    "The file is encrypted in a way that the app cannot open. Decrypt it with the age command, then choose the .tdg.zip that it gives.",
  "backup-unreadable":
    "The browser cannot read the file: it may have been moved or renamed, or the drive was removed. Choose the file again.",
  "backup-cancelled": "Stopped as requested; the data on this machine are unchanged. Start again whenever you like.",
  "backup-source-differs":
    "No backup was made, because the data in the browser are no longer intact or changed meanwhile. Try again; if it still fails, run the data check.",
  "backup-source-too-large":
    "No backup was made, because the data exceed what one backup can hold (2 GB, 5,000 files). Remove large evidence files, then back up again.",
  "backup-data-damaged":
    "The data in this browser no longer agree with their own history. The file was written and holds what there is, but the app will not open it again; earlier backups are untouched. Run “Check the data” under Settings to learn where the damage is.",
  "backup-folder-missing":
    "The chosen folder or file cannot be found: it may have been deleted or renamed, or the drive was removed. Plug the drive in again, or choose the folder again.",
  "backup-folder-denied":
    "The browser does not allow writing to the chosen place. Allow it again, or choose another one.",
  "backup-folder-full":
    "There is no room left where backups are kept; the unfinished one was removed. Free some room, or choose another place.",
  "backup-not-verified":
    "What was read back from the disk differs from what was written, so that this backup does not count; the drive may be failing. Try again with another drive.",
  "backup-no-room":
    "The browser's disk has too little room; nothing was written. Free some room, or back up into a folder on another drive.",
  "backup-failed":
    "This was not finished because of a fault of the browser or the disk. The data are unchanged; try again.",
  "restore-cancelled":
    "The restore was stopped; the data on this machine are unchanged. Start again whenever you like.",
  "restore-not-verified":
    "What was read back after the restore differs from the backup and is not used; the data on this machine are unchanged. Check the free room on the disk and try again.",
  "file-differs":
    "An evidence file in the backup does not match its digest; the data on this machine are unchanged. Copy the backup again from where it is kept, or choose another one.",
  "check-cancelled": "The check was stopped half-way; nothing can be concluded. Run it again whenever you like.",
};
