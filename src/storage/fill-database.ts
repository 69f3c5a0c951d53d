/** Puts whole contents into a database that has none, in one transaction, and looks whether they have arrived. */
import type { Table } from "dexie";
import { partNames, type PartRow } from "#src/domain/assessment/assessment-parts";
import { historiesOf, type WorkspaceHistories } from "#src/domain/backup/workspace-content";
import { isSameJson } from "#src/domain/shared/is-same-json";
import { segmentsOf } from "./change-log";
import { historyTables, type AssessmentDatabase, type Device } from "./database";
import { asJson } from "./field-edits";

/** Throws where anything is already there. */
export async function fillDatabase(
  database: AssessmentDatabase,
  device: Device,
  content: WorkspaceHistories,
): Promise<void> {
  await database.transaction("rw", [...historyTables(database), database.device], async () => {
    await Promise.all([
      database.device.put(device),
      ...rowsByTable(database, content).map(([table, rows]) => table.bulkAdd(rows)),
    ]);
  });
}

/** Whether the database, read back whole, holds exactly these contents: every row, and no other. */
export async function holdsExactly(database: AssessmentDatabase, content: WorkspaceHistories): Promise<boolean> {
  const expected = rowsByTable(database, content);
  const stored = await database.transaction("r", historyTables(database), () =>
    Promise.all(expected.map(([table]) => table.toArray() as PromiseLike<readonly object[]>)),
  );
  return expected.every(([table, rows], index) => areSameRows(table, rows, stored[index] ?? []));
}

const rowsByTable = (
  database: AssessmentDatabase,
  content: WorkspaceHistories,
): readonly (readonly [Table, readonly object[]])[] => {
  const { assessments, reviews, trainings } = content;
  const histories = historiesOf(content);
  return [
    [database.chainHeads, histories.map(({ head }) => head)],
    [database.assessments, assessments.map(({ assessment }) => assessment)],
    ...partNames.map((name): readonly [Table, readonly object[]] => [
      database.table(name),
      assessments.flatMap((one): readonly PartRow[] => one[name]),
    ]),
    [database.packReviews, reviews.map(({ packReview }) => packReview)],
    [database.packOpinions, reviews.flatMap((one) => one.packOpinions)],
    [database.trainingSessions, trainings.map(({ trainingSession }) => trainingSession)],
    [database.changes, []],
    [database.changeSegments, histories.flatMap(({ head, changes }) => segmentsOf(head.assessmentId, changes))],
  ];
};

/** A table gives its rows by key, whatever order they came in. */
function areSameRows(table: Table, rows: readonly object[], stored: readonly object[]): boolean {
  const byKey = new Map(stored.map((row) => [keyIn(table, row), row]));
  return (
    rows.length === stored.length &&
    rows.every((row) => isSameJson(asJson(row), asJson(byKey.get(keyIn(table, row)) ?? null)))
  );
}

const keyIn = ({ schema }: Table, row: object): string =>
  [schema.primKey.keyPath ?? ""]
    .flat()
    .map((name) => String(Reflect.get(row, name)))
    .join("/");
