/** Which operation an undo or a redo concerns, from the log alone, so that both work across reloads. */
import type { Change, Edit, Operation } from "./change";

export type UndoState = {
  /** Operation that the next undo turns back, or null. */
  readonly undoable: string | null;
  /** Operation that the next redo repeats, or null. */
  readonly redoable: string | null;
};

/** `operations` oldest first; the creation of the assessment is not among them. */
export function deriveUndoState(operations: readonly Operation[]): UndoState {
  const done: string[] = [];
  const undone: string[] = [];
  for (const operation of operations) {
    if (operation.kind === "edit") {
      done.push(operation.id);
      undone.length = 0;
    } else if (operation.kind === "undo") {
      done.pop();
      undone.push(operation.of);
    } else {
      undone.pop();
      done.push(operation.of);
    }
  }
  return { undoable: done.at(-1) ?? null, redoable: undone.at(-1) ?? null };
}

/** Edits that put the old values back, last change first. */
export const undoEdits = (changes: readonly Change[]): readonly Edit[] =>
  changes.toReversed().map(({ entity, entityId, field, oldValue }) => ({ entity, entityId, field, value: oldValue }));

/** Edits that set the new values again, in their order. */
export const redoEdits = (changes: readonly Change[]): readonly Edit[] =>
  changes.map(({ entity, entityId, field, newValue }) => ({ entity, entityId, field, value: newValue }));
