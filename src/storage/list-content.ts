/** The facts of one assessment, all rows of it at one moment: for a screen that looks at all of it, for lists that go out and for a file that is compared with them. */
import type { Assessment } from "#src/domain/assessment/assessment";
import type { AssessmentRows } from "#src/domain/assessment/assessment-parts";
import { historyTables, type AssessmentDatabase } from "./database";
import { loadRows } from "./workspace-content";

export type ListContent = AssessmentRows & { readonly assessment: Assessment };

/** Null where there is no such assessment any more. */
export const loadListContent = (database: AssessmentDatabase, assessmentId: string): Promise<ListContent | null> =>
  database.transaction("r", historyTables(database), async () => {
    const [assessment, rows] = await Promise.all([
      database.assessments.get(assessmentId),
      loadRows(database, assessmentId),
    ]);
    return assessment === undefined ? null : { ...rows, assessment };
  });
