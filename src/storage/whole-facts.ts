/** Facts and history of one assessment as a screen reads them that looks at all of it; never in one long breath. */
import type { Assessment } from "#src/domain/assessment/assessment";
import type { AssessmentRows } from "#src/domain/assessment/assessment-parts";
import type { Change } from "#src/domain/history/change";
import { historyTables, type AssessmentDatabase } from "./database";
import { changesInOrder, loadRows } from "./workspace-content";

/** Null when there is no such assessment. */
export async function loadWholeFacts(
  database: AssessmentDatabase,
  assessmentId: string,
): Promise<({ readonly assessment: Assessment } & AssessmentRows) | null> {
  return database.transaction("r", historyTables(database), async () => {
    const [assessment, rows] = await Promise.all([
      database.assessments.get(assessmentId),
      loadRows(database, assessmentId),
    ]);
    return assessment === undefined ? null : { assessment, ...rows };
  });
}

const readAtOnce = 1000;

/** All changes, oldest first, a page at a time: ten thousand at once would hold up the page while they are copied. */
export async function* readChanges(
  database: AssessmentDatabase,
  assessmentId: string,
): AsyncGenerator<readonly Change[]> {
  let after = "";
  for (;;) {
    const page = await changesInOrder(database, assessmentId, after).limit(readAtOnce).toArray();
    if (page.length > 0) yield page;
    if (page.length < readAtOnce) return;
    after = page.at(-1)?.clock ?? "";
  }
}
