/** Everything of one database, read at one moment. */
import {
  collectRows,
  partNames,
  type AssessmentRows,
  type PartName,
  type PartRow,
} from "#src/domain/assessment/assessment-parts";
import { sortHistories, type HistoryContent, type WorkspaceHistories } from "#src/domain/backup/workspace-content";
import type { ChainHead } from "#src/domain/history/chain-head";
import { changesInOrder } from "./change-log";
import { historyTables, type AssessmentDatabase, type EvidenceFile } from "./database";

export type StoredWorkspace = WorkspaceHistories & { readonly files: readonly EvidenceFile[] };

export async function loadWorkspaceContent(database: AssessmentDatabase): Promise<StoredWorkspace> {
  const { chainHeads, evidenceFiles } = database;
  return database.transaction("r", [...historyTables(database), evidenceFiles], async () => {
    const [heads, files] = await Promise.all([chainHeads.toArray(), evidenceFiles.toArray()]);
    const contents = await Promise.all(heads.map((head) => loadHistory(database, head)));
    return { ...sortHistories(contents), files };
  });
}

async function loadHistory(database: AssessmentDatabase, head: ChainHead): Promise<HistoryContent> {
  const { assessmentId } = head;
  const [assessment, packReview, trainingSession, changes] = await Promise.all([
    database.assessments.get(assessmentId),
    database.packReviews.get(assessmentId),
    database.trainingSessions.get(assessmentId),
    changesInOrder(database, assessmentId),
  ]);
  if (trainingSession !== undefined) return { head, trainingSession, changes };
  if (packReview !== undefined) {
    const packOpinions = await database.packOpinions.where("reviewId").equals(assessmentId).toArray();
    return { head, packReview, packOpinions, changes };
  }
  if (assessment === undefined) throw new Error(`assessment ${assessmentId} is missing`);
  return { head, assessment, ...(await loadRows(database, assessmentId)), changes };
}

/** Every row of an assessment, inside a transaction that spans `historyTables`. */
export async function loadRows(database: AssessmentDatabase, assessmentId: string): Promise<AssessmentRows> {
  const tables = await Promise.all(
    partNames.map(async (name): Promise<readonly [PartName, readonly PartRow[]]> => [
      name,
      await database.table<PartRow>(name).where("assessmentId").equals(assessmentId).toArray(),
    ]),
  );
  const rows = new Map(tables);
  return collectRows((name) => rows.get(name) ?? []);
}
