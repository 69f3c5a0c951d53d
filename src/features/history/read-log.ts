/** The log in operations, newest first, read from its end and only as far as the page asked for needs. */
import { recordedAt, type Change } from "#src/domain/history/change";
import { localDay } from "#src/i18n/formats";
import type { AssessmentDatabase } from "#src/storage/database";
import { newestChanges } from "#src/storage/change-log";

/**
 * What one person did at once, or the part of it that was asked for; the newest change first. The weeks of the sample
 * data are one operation, which is shown day by day.
 */
export type LoggedOperation = { readonly id: string; readonly changes: readonly [Change, ...Change[]] };

export type Log = {
  readonly operations: readonly LoggedOperation[];
  /** There is nothing older that was asked for. */
  readonly isComplete: boolean;
};

/** Takes the changes of an operation and keeps those that are asked for; none: the operation is not shown. */
export type LogSelection = (changes: readonly Change[]) => readonly Change[];

/** A page is mostly in the first portion; a rare word is looked for in larger ones. */
const firstPortion = 250;
const largestPortion = 2000;

export async function readLog(
  database: AssessmentDatabase,
  assessmentId: string,
  wanted: number,
  select: LogSelection,
): Promise<Log> {
  const read = new Map<string, Change[]>();
  const selected: LoggedOperation[] = [];
  let visited = 0;
  let last: Change | undefined;
  for (let portion = firstPortion; ; portion = Math.min(2 * portion, largestPortion)) {
    const page = await newestChanges(database, assessmentId, portion, last?.clock);
    for (const change of page) {
      const id = idOf(change);
      const changes = read.get(id);
      if (changes === undefined) read.set(id, [change]);
      else changes.push(change);
    }
    last = page.at(-1) ?? last;
    const isEnd = page.length < portion;
    for (const [id, changes] of [...read].slice(visited)) {
      // The rest of it may lie on the next page.
      if (!isEnd && last !== undefined && id === idOf(last)) break;
      visited += 1;
      const [first, ...rest] = select(changes);
      if (first !== undefined) selected.push({ id, changes: [first, ...rest] });
    }
    if (isEnd || selected.length > wanted) {
      return { operations: selected.slice(0, wanted), isComplete: selected.length <= wanted };
    }
  }
}

const idOf = (change: Change) => `${change.operation.id}/${localDay(new Date(recordedAt(change)))}`;
