/** The backups in the chosen folder. Files of other names are never looked into and never deleted. */
import { backupsToDelete } from "#src/domain/backup/backup-schedule";
import { parseBackupFileName } from "#src/formats/backup/backup-file-name";

export type FolderBackup = {
  readonly name: string;
  /** By the wall clock of whoever made it, as in the name. */
  readonly at: string;
  /** What stands before the time in the name: whose backup it is. */
  readonly series: string;
};

/** Newest first. */
export async function listBackups(folder: FileSystemDirectoryHandle): Promise<readonly FolderBackup[]> {
  const found: FolderBackup[] = [];
  for await (const [name, { kind }] of folder.entries()) {
    const backup = kind === "file" ? folderBackupOf(name) : null;
    if (backup !== null) found.push(backup);
  }
  return found.toSorted((left, right) => (left.at < right.at ? 1 : -1));
}

export function folderBackupOf(name: string): FolderBackup | null {
  const parsed = parseBackupFileName(name);
  if (parsed === null) return null;
  const [day, time] = [parsed.day, parsed.stamp.slice(parsed.day.length + 1)];
  const at = `${day}T${time.slice(0, 2)}:${time.slice(2, 4)}:${time.slice(4, 6)}`;
  return { name, at, series: name.slice(0, name.indexOf(parsed.stamp)) };
}

/** After a good one was written: those of the same series that have had their time. A file that cannot go stays. */
export async function deleteOutlived(folder: FileSystemDirectoryHandle, written: string, now: number): Promise<void> {
  const series = folderBackupOf(written)?.series;
  const files = (await listBackups(folder)).filter((file) => file.series === series);
  for (const { name } of backupsToDelete(files, now)) {
    if (name !== written) await folder.removeEntry(name).catch(() => undefined);
  }
}
