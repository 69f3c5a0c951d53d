/** Puts whole contents into a database that has none, in one transaction. */
import { historiesOf, type WorkspaceHistories } from "#src/domain/backup/workspace-content";
import { canonicalJson, type Json } from "#src/domain/shared/canonical-json";
import { historyTables, type AssessmentDatabase, type Device } from "./database";
import { loadWorkspaceContent } from "./workspace-content";

/** Throws where anything is already there. */
export async function fillDatabase(
  database: AssessmentDatabase,
  device: Device,
  content: WorkspaceHistories,
): Promise<void> {
  const { assessments, reviews } = content;
  const histories = historiesOf(content);
  await database.transaction("rw", [...historyTables(database), database.device], async () => {
    await Promise.all([
      database.device.put(device),
      database.chainHeads.bulkAdd(histories.map(({ head }) => head)),
      database.assessments.bulkAdd(assessments.map(({ assessment }) => assessment)),
      database.controlAssessments.bulkAdd(assessments.flatMap((one) => one.controlAssessments)),
      database.evidenceItems.bulkAdd(assessments.flatMap((one) => one.evidenceItems)),
      database.reviewReceipts.bulkAdd(assessments.flatMap((one) => one.reviewReceipts)),
      database.reviewFindings.bulkAdd(assessments.flatMap((one) => one.reviewFindings)),
      database.packReviews.bulkAdd(reviews.map(({ packReview }) => packReview)),
      database.packOpinions.bulkAdd(reviews.flatMap((one) => one.packOpinions)),
      database.changes.bulkAdd(histories.flatMap(({ changes }) => changes)),
    ]);
  });
}

/** Whether the database, read back, holds exactly these contents. */
export async function holdsExactly(database: AssessmentDatabase, content: WorkspaceHistories): Promise<boolean> {
  const stored = await loadWorkspaceContent(database);
  return canonicalJson(inOrder(stored)) === canonicalJson(inOrder(content));
}

/** The tables give their rows by key, whatever order they came in. */
const inOrder = ({ assessments, reviews }: WorkspaceHistories) =>
  ({
    assessments: assessments
      .map(({ head, assessment, ...rows }) => ({
        head,
        assessment,
        controlAssessments: rows.controlAssessments.toSorted(by(({ controlId }) => controlId)),
        evidenceItems: rows.evidenceItems.toSorted(by(({ id }) => id)),
        reviewReceipts: rows.reviewReceipts.toSorted(by(({ id }) => id)),
        reviewFindings: rows.reviewFindings.toSorted(by(({ id }) => id)),
        changes: rows.changes.toSorted(by(({ id }) => id)),
      }))
      .toSorted(by(({ assessment }) => assessment.id)),
    reviews: reviews
      .map(({ head, packReview, packOpinions, changes }) => ({
        head,
        packReview,
        packOpinions: packOpinions.toSorted(by(({ controlId }) => controlId)),
        changes: changes.toSorted(by(({ id }) => id)),
      }))
      .toSorted(by(({ packReview }) => packReview.id)),
  }) as unknown as Json;

const by =
  <Row>(key: (row: Row) => string) =>
  (left: Row, right: Row) =>
    key(left) < key(right) ? -1 : 1;
