/** When a backup is due, how old is too old, and which files in the folder may go. Times are ISO instants. */

/** As far as the last backup outside the browser tells. */
export type BackupAge = {
  /** Null: there never was one. */
  readonly lastAt: string | null;
  /** Changes of which no copy exists outside the browser. */
  readonly changesSince: number;
};

export type BackupUrgency = "fresh" | "due" | "overdue";

const minute = 60_000;
const day = 24 * 60 * minute;

const shortestInterval = 10 * minute;
const dueAfter = { age: day, changes: 50 };
const overdueAfter = 7 * day;

const keptNewest = 10;
const keptDays = 30;

/** Something changed, and the last one is at least ten minutes old. */
export const isAutomaticBackupDue = ({ lastAt, changesSince }: BackupAge, now: number): boolean =>
  changesSince > 0 && (lastAt === null || now - Date.parse(lastAt) >= shortestInterval);

/** Yellow at one day or 50 changes, red at seven days; nothing changed means nothing to lose. */
export function backupUrgency(
  { lastAt, changesSince }: BackupAge,
  firstChangeAt: string | null,
  now: number,
): BackupUrgency {
  if (changesSince === 0) return "fresh";
  const since = lastAt ?? firstChangeAt;
  const age = since === null ? 0 : now - Date.parse(since);
  if (age >= overdueAfter) return "overdue";
  return age >= dueAfter.age || changesSince >= dueAfter.changes ? "due" : "fresh";
}

export type DatedFile = { readonly name: string; readonly at: string };

/** Files that are neither among the newest ten nor the last of one of the past thirty days. */
export function backupsToDelete(files: readonly DatedFile[], now: number): readonly DatedFile[] {
  const newestFirst = files.toSorted((left, right) => (left.at < right.at ? 1 : -1));
  const days = new Set<string>();
  return newestFirst.filter(({ at }, position) => {
    const date = at.slice(0, 10);
    const isLastOfItsDay = !days.has(date) && now - Date.parse(at) < keptDays * day;
    days.add(date);
    return position >= keptNewest && !isLastOfItsDay;
  });
}
