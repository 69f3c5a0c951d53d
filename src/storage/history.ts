/** The change log as screens read it, and undo and redo, which work from the log alone. */
import { findConflicts, type Conflict } from "#src/domain/history/merge";
import type { Change, Edit } from "#src/domain/history/change";
import { createUndoSearch, undoEdits, undoMergeEdits, type UndoState } from "#src/domain/history/undo";
import type { Json } from "#src/domain/shared/canonical-json";
import { succeed, type Result } from "#src/domain/shared/result";
import { changesInOrder, changesOfEntity, newestChanges } from "./change-log";
import { commitEdits } from "./commit";
import type { AssessmentDatabase } from "./database";
import type { SaveError } from "./save-error";
import type { Writer } from "./writer";

/** Changes of one control or evidence item, newest first. */
export async function loadChanges(
  database: AssessmentDatabase,
  assessmentId: string,
  entityId: string,
  limit: number,
): Promise<readonly Change[]> {
  const changes = await changesOfEntity(database, assessmentId, entityId);
  return changes.toReversed().slice(0, limit);
}

export const loadConflicts = async (database: AssessmentDatabase, assessmentId: string): Promise<readonly Conflict[]> =>
  findConflicts(await changesInOrder(database, assessmentId));

/** Null when there is nothing to undo. */
export const undo = (writer: Writer, assessmentId: string): Promise<Result<readonly Change[] | null, SaveError>> =>
  turn(writer, assessmentId, "undo");

/** Null when there is nothing to redo. */
export const redo = (writer: Writer, assessmentId: string): Promise<Result<readonly Change[] | null, SaveError>> =>
  turn(writer, assessmentId, "redo");

/** Sets one place of one entity to a value that it once had, or confirms the one it has. */
export const settleConflict = (
  writer: Writer,
  assessmentId: string,
  { entity, entityId, field }: Pick<Edit, "entity" | "entityId" | "field">,
  value: Json,
): Promise<Result<readonly Change[], SaveError>> =>
  commitEdits(writer, assessmentId, async () => ({
    edits: [{ entity, entityId, field, value }],
    operation: { kind: "settle", id: writer.newId() },
  }));

/** Brings one value back from the history; an edit like any other. */
export const restoreValue = (
  writer: Writer,
  assessmentId: string,
  { entity, entityId, field }: Pick<Edit, "entity" | "entityId" | "field">,
  value: Json,
): Promise<Result<readonly Change[], SaveError>> =>
  commitEdits(writer, assessmentId, [{ entity, entityId, field, value }]);

/** What is to be turned is looked up inside the transaction: two tabs never undo the same operation. */
async function turn(
  writer: Writer,
  assessmentId: string,
  kind: "undo" | "redo",
): Promise<Result<readonly Change[] | null, SaveError>> {
  const saved = await commitEdits(writer, assessmentId, async () => {
    const { undoable, redoable } = await findTurns(writer.database, assessmentId);
    const found = kind === "undo" ? undoable : redoable;
    if (found === null) return { edits: [] };
    const isMerge = kind === "undo" && found.changes.some(({ operation }) => operation.kind === "merge");
    return {
      edits: isMerge
        ? undoMergeEdits(await changesInOrder(writer.database, assessmentId), found.of)
        : undoEdits(found.changes),
      operation: { kind, id: writer.newId(), of: found.of },
    };
  });
  return saved.ok && saved.value.length === 0 ? succeed(null) : saved;
}

const readAtOnce = 200;

/** Reads the log from its end, and only as far as needed. */
export async function findTurns(database: AssessmentDatabase, assessmentId: string): Promise<UndoState> {
  const search = createUndoSearch();
  let before: string | undefined;
  for (;;) {
    const page = await newestChanges(database, assessmentId, readAtOnce, before);
    if (page.some((change) => search.visit(change)) || page.length < readAtOnce) return search.answer();
    before = page.at(-1)?.clock;
  }
}
