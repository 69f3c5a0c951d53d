/**
 * Undo and redo, from the log alone, so that both work across reloads.
 *
 * A merge can be undone as one step; undo does not go past it, because what lies before happened on two branches at
 * once. A settlement is a decision about a conflict, not a step of the work: undo passes over it.
 */
import type { Json } from "#src/domain/shared/canonical-json";
import { traceAncestry } from "./ancestry";
import { currentValue, entityKey, stateAt } from "./apply-change";
import { emptyChainHash, inClockOrder, type Change, type Edit, type Operation } from "./change";

export type Turn = {
  /** The operation as a person knows it: what was once done, not the undo or redo that concerned it later. */
  readonly of: string;
  /** The changes that did it last, or turned it back: what they replaced is what to put back. In clock order. */
  readonly changes: readonly Change[];
};

export type UndoState = { readonly undoable: Turn | null; readonly redoable: Turn | null };

export type UndoSearch = {
  /** Takes the changes of an assessment, newest first. True: both answers are known, and this change was not needed. */
  readonly visit: (change: Change) => boolean;
  readonly answer: () => UndoState;
};

type Found = { readonly of: string; readonly newestFirst: Change[] };

/** Reads as little of the log as it can: mostly the last operation and the one before. */
export function createUndoSearch(): UndoSearch {
  const mentioned = new Set<string>();
  let undoable: Found | null | undefined;
  let redoable: Found | null | undefined;
  let operationId: string | undefined;
  let newestFirst: Change[] = [];

  /** The newest operation that mentions something says whether it is done; older ones about it say nothing any more. */
  function begin(operation: Operation) {
    const of = "of" in operation ? operation.of : operation.id;
    const found: Found | undefined = mentioned.has(of) ? undefined : { of, newestFirst };
    mentioned.add(of);
    switch (operation.kind) {
      case "settle":
        return;
      case "undo":
        if (redoable === undefined) redoable = found;
        return;
      case "redo":
        if (undoable === undefined) undoable = found;
        return;
      case "edit":
        if (undoable === undefined) undoable = found;
        if (redoable === undefined) redoable = null;
        return;
      case "merge":
        if (undoable === undefined) undoable = found ?? null;
        if (redoable === undefined) redoable = null;
    }
  }

  return {
    visit(change) {
      if (change.operation.id !== operationId) {
        if (undoable !== undefined && redoable !== undefined) return true;
        operationId = change.operation.id;
        newestFirst = [];
        begin(change.operation);
      }
      newestFirst.push(change);
      // The creation of the assessment is not something to undo.
      if (change.previousHash === emptyChainHash && undoable?.newestFirst === newestFirst) undoable = null;
      return false;
    },
    answer: () => ({ undoable: turnOf(undoable), redoable: turnOf(redoable) }),
  };
}

const turnOf = (found: Found | null | undefined): Turn | null =>
  found ? { of: found.of, changes: found.newestFirst.toReversed() } : null;

/** Edits that put back what an operation replaced, the last first. What an undo replaced is put back by a redo. */
export const undoEdits = (changes: readonly Change[]): readonly Edit[] =>
  changes.toReversed().map(({ entity, entityId, field, oldValue }) => ({ entity, entityId, field, value: oldValue }));

/**
 * Edits that put every place that the other branch or the merge touched back to what our branch had there. Some change
 * nothing; written all the same, they close the conflicts that the merge had opened.
 */
export function undoMergeEdits(changes: readonly Change[], mergeId: string): readonly Edit[] {
  const ordered = inClockOrder(changes);
  const rows = ordered.filter(({ operation }) => operation.id === mergeId);
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return [];
  const knows = traceAncestry(ordered);
  const isOurs = ({ hash }: Change) => hash === first.previousHash || knows(first.previousHash, hash);
  const isKnown = ({ hash }: Change) => hash === last.hash || knows(last.hash, hash);
  return editsBackTo(
    stateAt(ordered, first.previousHash),
    ordered.filter((change) => isKnown(change) && !isOurs(change)),
  );
}

/** One edit for each place; of something that was created, deleted or not there, for the whole. */
function editsBackTo(before: ReadonlyMap<string, Json>, touched: readonly Change[]): readonly Edit[] {
  const keyOf = ({ entity, entityId }: Change) => entityKey(entity, entityId);
  const wholes = new Set(touched.filter((change) => change.field === null).map(keyOf));
  const edits = new Map<string, Edit>();
  for (const change of touched) {
    const { entity, entityId } = change;
    const key = keyOf(change);
    const state = before.get(key) ?? null;
    const field = state === null || wholes.has(key) ? null : change.field;
    edits.set(`${key}/${field ?? ""}`, { entity, entityId, field, value: currentValue(state, field) });
  }
  return [...edits.values()];
}
