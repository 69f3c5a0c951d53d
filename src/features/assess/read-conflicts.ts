/**
 * The open conflicts, kept up to date without reading the whole log at every key press. The log is read once; after a
 * write only what was added is looked at, and the whole again only where that can have opened or closed a conflict.
 */
import type { Change } from "#src/domain/history/change";
import type { Conflict } from "#src/domain/history/merge";
import type { AssessmentDatabase } from "#src/storage/database";
import { newestChanges } from "#src/storage/change-log";
import { loadConflicts } from "#src/storage/history";

type Scan = {
  readonly conflicts: readonly Conflict[];
  /** Clock of the last change that was in the log. */
  readonly upTo: string;
};

const readAtOnce = 20;

/** For a live query: the same list as before, not an equal one, where nothing has changed. */
export function createConflictReader(
  database: AssessmentDatabase,
  assessmentId: string,
): () => Promise<readonly Conflict[]> {
  let last: Scan | null = null;
  return async () => {
    if (last !== null) {
      const { conflicts, upTo } = last;
      const news = await changesSince(database, assessmentId, upTo);
      if (!news.some((change) => concerns(change, conflicts))) {
        last = { conflicts, upTo: news[0]?.clock ?? upTo };
        return conflicts;
      }
    }
    // The end is read first: what is written meanwhile is looked at again.
    const [newest] = await newestChanges(database, assessmentId, 1);
    last = { conflicts: await loadConflicts(database, assessmentId), upTo: newest?.clock ?? "" };
    return last.conflicts;
  };
}

/** Newest first. A merge may bring in older ones, but writes one of its own that is newer than all. */
async function changesSince(
  database: AssessmentDatabase,
  assessmentId: string,
  clock: string,
): Promise<readonly Change[]> {
  const found: Change[] = [];
  for (;;) {
    const page = await newestChanges(database, assessmentId, readAtOnce, found.at(-1)?.clock);
    const news = page.filter((change) => change.clock > clock);
    found.push(...news);
    if (news.length < readAtOnce) return found;
  }
}

/** On one line of history each change knows all before it: only these can open a conflict, or close one. */
const concerns = ({ seenValue, operation, entity, entityId }: Change, conflicts: readonly Conflict[]): boolean =>
  seenValue !== undefined ||
  operation.kind === "merge" ||
  conflicts.some((conflict) => conflict.entity === entity && conflict.entityId === entityId);
