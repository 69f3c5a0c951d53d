/** Everything of one database, read at one moment. */
import type { AssessmentContent } from "#src/domain/backup/workspace-content";
import type { AssessmentDatabase, EvidenceFile } from "./database";

export type StoredWorkspace = {
  readonly assessments: readonly AssessmentContent[];
  readonly files: readonly EvidenceFile[];
};

export async function loadWorkspaceContent(database: AssessmentDatabase): Promise<StoredWorkspace> {
  const { assessments, controlAssessments, evidenceItems, changes, chainHeads, evidenceFiles } = database;
  const tables = [assessments, controlAssessments, evidenceItems, changes, chainHeads, evidenceFiles];
  return database.transaction("r", tables, async () => {
    const [heads, files] = await Promise.all([chainHeads.toArray(), evidenceFiles.toArray()]);
    const contents = await Promise.all(
      heads.map(async (head) => {
        const { assessmentId } = head;
        const [assessment, controls, evidence, chain] = await Promise.all([
          assessments.get(assessmentId),
          controlAssessments.where("assessmentId").equals(assessmentId).toArray(),
          evidenceItems.where("assessmentId").equals(assessmentId).toArray(),
          changesInOrder(database, assessmentId).toArray(),
        ]);
        if (assessment === undefined) throw new Error(`assessment ${assessmentId} is missing`);
        return { head, assessment, controlAssessments: controls, evidenceItems: evidence, changes: chain };
      }),
    );
    return { assessments: contents, files };
  });
}

/** All changes of one assessment, oldest first; later than the clock reading given. */
export const changesInOrder = (database: AssessmentDatabase, assessmentId: string, after = "") =>
  database.changes
    .where("[assessmentId+clock]")
    .between([assessmentId, after], [assessmentId, "\uffff"], after === "", false);
