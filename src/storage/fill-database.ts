/** Puts whole contents into a database that has none, in one transaction. */
import type { AssessmentContent } from "#src/domain/backup/workspace-content";
import { canonicalJson, type Json } from "#src/domain/shared/canonical-json";
import type { AssessmentDatabase, Device } from "./database";
import { loadWorkspaceContent } from "./workspace-content";

/** Throws where anything is already there. */
export async function fillDatabase(
  database: AssessmentDatabase,
  device: Device,
  contents: readonly AssessmentContent[],
): Promise<void> {
  const { assessments, controlAssessments, evidenceItems, changes, chainHeads } = database;
  const tables = [assessments, controlAssessments, evidenceItems, changes, chainHeads, database.device];
  await database.transaction("rw", tables, async () => {
    await Promise.all([
      database.device.put(device),
      chainHeads.bulkAdd(contents.map(({ head }) => head)),
      assessments.bulkAdd(contents.map(({ assessment }) => assessment)),
      controlAssessments.bulkAdd(contents.flatMap((content) => content.controlAssessments)),
      evidenceItems.bulkAdd(contents.flatMap((content) => content.evidenceItems)),
      changes.bulkAdd(contents.flatMap((content) => content.changes)),
    ]);
  });
}

/** Whether the database, read back, holds exactly these contents. */
export async function holdsExactly(
  database: AssessmentDatabase,
  contents: readonly AssessmentContent[],
): Promise<boolean> {
  const stored = await loadWorkspaceContent(database);
  return canonicalJson(inOrder(stored.assessments)) === canonicalJson(inOrder(contents));
}

/** The tables give their rows by key, whatever order they came in. */
const inOrder = (contents: readonly AssessmentContent[]) =>
  contents
    .map(({ head, assessment, controlAssessments, evidenceItems, changes }) => ({
      head,
      assessment,
      controlAssessments: controlAssessments.toSorted(by(({ controlId }) => controlId)),
      evidenceItems: evidenceItems.toSorted(by(({ id }) => id)),
      changes: changes.toSorted(by(({ id }) => id)),
    }))
    .toSorted(by(({ assessment }) => assessment.id)) as unknown as Json;

const by =
  <Row>(key: (row: Row) => string) =>
  (left: Row, right: Row) =>
    key(left) < key(right) ? -1 : 1;
