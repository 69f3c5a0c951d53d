/** Puts whole contents into a database that has none, in one transaction. */
import { partNames, sortRows, type PartRow } from "#src/domain/assessment/assessment-parts";
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
      ...partNames.map((name) =>
        database.table<PartRow>(name).bulkAdd(assessments.flatMap((one): readonly PartRow[] => one[name])),
      ),
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
      .map(({ head, assessment, changes, ...rows }) => ({
        head,
        assessment,
        ...sortRows(rows),
        changes: changes.toSorted(by(({ id }) => id)),
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
