/**
 * Where the changes of a history lie: each write adds its own to `changes`; those that came in as a whole, by a restore,
 * lie in `changeSegments`, two hundred to a row, because a small row takes the browser about as long as a large one.
 * Neither is ever altered. Whoever reads the log reads it here.
 */
import { inClockOrder, type Change } from "#src/domain/history/change";
import type { AssessmentDatabase, ChangeSegment } from "./database";

const segmentLength = 200;
const latest = "\uffff";

/** The changes of one history, oldest first, as rows for a database that does not have it yet. */
export function segmentsOf(assessmentId: string, changes: readonly Change[]): readonly ChangeSegment[] {
  const segments: ChangeSegment[] = [];
  for (let from = 0; from < changes.length;) {
    let to = Math.min(from + segmentLength, changes.length);
    // A segment is named by its last reading, which two branches may share.
    while (to < changes.length && changes[to]?.clock === changes[to - 1]?.clock) to += 1;
    segments.push({ assessmentId, lastClock: changes[to - 1]?.clock ?? "", changes: changes.slice(from, to) });
    from = to;
  }
  return segments;
}

/** Oldest first; only those later than the clock reading given. */
export async function changesInOrder(
  database: AssessmentDatabase,
  assessmentId: string,
  after = "",
): Promise<readonly Change[]> {
  const [segments, rows] = await Promise.all([
    segmentsAfter(database, assessmentId, after).toArray(),
    rowsBetween(database, assessmentId, after, latest).toArray(),
  ]);
  return join(segments, rows).filter(({ clock }) => clock > after);
}

/** The newest of those older than the reading given, newest first. */
export async function newestChanges(
  database: AssessmentDatabase,
  assessmentId: string,
  limit: number,
  before = latest,
): Promise<readonly Change[]> {
  const older = rowsBetween(database, assessmentId, "", before);
  older.reverse();
  const rows = await older.limit(limit).toArray();
  const oldest = rows.length < limit ? "" : (rows.at(-1)?.clock ?? "");
  const segments = await segmentsAfter(database, assessmentId, oldest).toArray();
  const found = join(segments, rows.toReversed()).filter(({ clock }) => clock < before);
  return found.slice(-limit).toReversed();
}

/** Oldest first. */
export async function changesOfEntity(
  database: AssessmentDatabase,
  assessmentId: string,
  entityId: string,
): Promise<readonly Change[]> {
  const [segments, rows] = await Promise.all([
    segmentsAfter(database, assessmentId, "").toArray(),
    database.changes.where({ assessmentId, entityId }).toArray(),
  ]);
  const sealed = segments.flatMap(({ changes }) => changes).filter((change) => change.entityId === entityId);
  return inClockOrder([...sealed, ...rows]);
}

const readAtOnce = 1000;

/** All changes, oldest first, a page at a time: ten thousand at once would hold up the page while they are copied. */
export async function* readChanges(
  database: AssessmentDatabase,
  assessmentId: string,
): AsyncGenerator<readonly Change[]> {
  let after = "";
  for (;;) {
    const [segments, rows] = await Promise.all([
      // One more than fill a page: the first may have begun on the page before.
      segmentsAfter(database, assessmentId, after)
        .limit(readAtOnce / segmentLength + 1)
        .toArray(),
      rowsBetween(database, assessmentId, after, latest).limit(readAtOnce).toArray(),
    ]);
    const found = join(segments, rows).filter(({ clock }) => clock > after);
    const page = found.slice(0, readAtOnce);
    if (page.length > 0) yield page;
    if (page.length < readAtOnce) return;
    after = page.at(-1)?.clock ?? "";
  }
}

/** Of all histories, counted one by one: the whole of what restores have brought is read for it. */
export async function countChanges(database: AssessmentDatabase): Promise<number> {
  const [rows, segments] = await Promise.all([database.changes.count(), database.changeSegments.toArray()]);
  return segments.reduce((total, { changes }) => total + changes.length, rows);
}

const rowsBetween = (database: AssessmentDatabase, assessmentId: string, after: string, before: string) =>
  database.changes
    .where("[assessmentId+clock]")
    .between([assessmentId, after], [assessmentId, before], after === "", false);

/** Segments of which at least the last change is later. */
const segmentsAfter = (database: AssessmentDatabase, assessmentId: string, after: string) =>
  database.changeSegments
    .where("[assessmentId+lastClock]")
    .between([assessmentId, after], [assessmentId, latest], after === "", false);

/** A merge may have brought rows that are older than some of a segment. */
const join = (segments: readonly ChangeSegment[], rows: readonly Change[]): readonly Change[] =>
  segments.length === 0 ? rows : inClockOrder([...segments.flatMap(({ changes }) => changes), ...rows]);
