/** The change log as screens read it, and undo and redo, which work from the log alone. */
import { deriveUndoState, redoEdits, undoEdits, type UndoState } from "#src/domain/history/undo";
import type { Change, Operation } from "#src/domain/history/change";
import { succeed, type Result } from "#src/domain/shared/result";
import { commitEdits, type SaveError, type Writer } from "./commit";
import type { AssessmentDatabase } from "./database";

/** Changes of one control or evidence item, newest first. */
export async function loadChanges(
  database: AssessmentDatabase,
  assessmentId: string,
  entityId: string,
  limit: number,
): Promise<readonly Change[]> {
  const changes = await database.changes.where({ assessmentId, entityId }).toArray();
  return changes.toSorted((left, right) => right.sequence - left.sequence).slice(0, limit);
}

/** All changes of an assessment, oldest first. */
export const loadChain = (database: AssessmentDatabase, assessmentId: string): Promise<readonly Change[]> =>
  database.changes
    .where("[assessmentId+sequence]")
    .between([assessmentId, 0], [assessmentId, Number.MAX_SAFE_INTEGER])
    .toArray();

/** The creation of an assessment is not something to undo. */
export async function loadUndoState(database: AssessmentDatabase, assessmentId: string): Promise<UndoState> {
  return deriveUndoState(editOperations(await loadChain(database, assessmentId)));
}

/** Null when there is nothing to undo. */
export const undo = (writer: Writer, assessmentId: string): Promise<Result<readonly Change[] | null, SaveError>> =>
  turn(writer, assessmentId, "undo");

/** Null when there is nothing to redo. */
export const redo = (writer: Writer, assessmentId: string): Promise<Result<readonly Change[] | null, SaveError>> =>
  turn(writer, assessmentId, "redo");

/** What is to be turned is looked up inside the transaction: two tabs never undo the same operation. */
async function turn(
  writer: Writer,
  assessmentId: string,
  kind: "undo" | "redo",
): Promise<Result<readonly Change[] | null, SaveError>> {
  const saved = await commitEdits(writer, assessmentId, async () => {
    const chain = await loadChain(writer.database, assessmentId);
    const { undoable, redoable } = deriveUndoState(editOperations(chain));
    const of = kind === "undo" ? undoable : redoable;
    if (of === null) return { edits: [] };
    const changes = chain.filter(({ operation }) => operation.id === of);
    return {
      edits: kind === "undo" ? undoEdits(changes) : redoEdits(changes),
      operation: { kind, id: writer.newId(), of },
    };
  });
  return saved.ok && saved.value.length === 0 ? succeed(null) : saved;
}

function editOperations(chain: readonly Change[]): readonly Operation[] {
  const creation = chain[0]?.operation.id;
  const byId = new Map(chain.map(({ operation }) => [operation.id, operation]));
  byId.delete(creation ?? "");
  return [...byId.values()];
}
