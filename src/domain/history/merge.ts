/**
 * Merge: two histories of one assessment become one, the union of their changes. Its state is their replay, so that
 * everybody who holds the same changes sees the same state and the same conflicts, in whatever order they arrived.
 *
 * Nothing is lost by it: of two values that were given without knowledge of each other one stands, and the other stays
 * in the log and is reported until somebody decides.
 */
import type { Json } from "#src/domain/shared/canonical-json";
import { isSameJson } from "#src/domain/shared/is-same-json";
import { groupBy } from "#src/domain/shared/group-by";
import { traceAncestry, type Knows } from "./ancestry";
import { currentValue, entityKey, replay } from "./apply-change";
import { emptyChainHash, inClockOrder, type Change, type ChangeEntity, type Edit } from "./change";

export type HistoryState = {
  /** In clock order. */
  readonly changes: readonly Change[];
  /** The living, by `entityKey`. */
  readonly entities: ReadonlyMap<string, Json>;
};

export const emptyHistory: HistoryState = { changes: [], entities: new Map() };

/**
 * Two values of which one went over the other unseen. Of two branches: open until a later change there knows both. Of
 * two tabs: until somebody decides, since whoever types on in one of them has still not seen the other's value.
 */
export type Conflict = {
  readonly entity: ChangeEntity;
  readonly entityId: string;
  /** Where a decision has to be written; null where one side deleted the whole. */
  readonly field: string | null;
  /** Its value stands. */
  readonly kept: Change;
  readonly other: Change;
};

/** The changes have been checked (`findChainBreak`): one id is one content. */
export function merge(
  state: HistoryState,
  changes: readonly Change[],
): { readonly state: HistoryState; readonly conflicts: readonly Conflict[] } {
  const byId = new Map([...state.changes, ...changes].map((change) => [change.id, change]));
  const union = inClockOrder([...byId.values()]);
  return { state: { changes: union, entities: replay(union) }, conflicts: findConflicts(union) };
}

/** The open conflicts. Only the last word of each branch counts: what a branch itself replaced is not in dispute. */
export function findConflicts(changes: readonly Change[]): readonly Conflict[] {
  const ordered = inClockOrder(changes);
  const knows = traceAncestry(ordered);
  const byEntity = groupBy(ordered, ({ entity, entityId }) => entityKey(entity, entityId));
  return [...byEntity.values()].flatMap((ofEntity) => conflictsOf(ofEntity, knows));
}

export type MergePlan = {
  /** What we lack, in clock order. */
  readonly missing: readonly Change[];
  /** They went on from where we stand: nothing of ours is unknown to them. */
  readonly fastForward: boolean;
  readonly ourHead: string;
  readonly theirHead: string;
};

/** Two whole histories of one assessment. Null: they have nothing that we lack. Unrelated: they began differently. */
export function planMerge(ours: readonly Change[], theirs: readonly Change[]): MergePlan | "unrelated" | null {
  const [ourOrder, theirOrder] = [inClockOrder(ours), inClockOrder(theirs)];
  const [ourFirst, theirFirst] = [ourOrder[0], theirOrder[0]];
  if (ourFirst !== undefined && theirFirst !== undefined && ourFirst.hash !== theirFirst.hash) return "unrelated";
  const known = new Set(ours.map(({ hash }) => hash));
  const missing = theirOrder.filter(({ hash }) => !known.has(hash));
  if (missing.length === 0) return null;
  const headOf = (ordered: readonly Change[]) => ordered.at(-1)?.hash ?? emptyChainHash;
  const ourHead = headOf(ourOrder);
  const fastForward = ourOrder.length === 0 || theirs.some(({ hash }) => hash === ourHead);
  return { missing, fastForward, ourHead, theirHead: headOf(theirOrder) };
}

/** What a history is about: its first change created it, under the id of the history. */
export type RootEntity = "assessment" | "pack-review" | "training-session";

/** An edit for a merge that has nothing else to write: it changes nothing, and no other change is ever about this field. */
export const mergeMark = (historyId: string, root: RootEntity = "assessment"): Edit => ({
  entity: root,
  entityId: historyId,
  field: "id",
  value: historyId,
});

export const rootEntityOf = (changes: readonly Pick<Change, "entity">[]): RootEntity =>
  roots.find((root) => changes.some(({ entity }) => entity === root)) ?? "assessment";

const roots = ["pack-review", "training-session"] as const;

/** What was last said about one place of an entity. */
type LastWords = {
  /** Changes that no later one of this place knows, in clock order. */
  readonly open: readonly Change[];
  /** Changes that went over something unseen and about which nobody has decided since. */
  readonly unseen: readonly Change[];
  readonly standing: Change | undefined;
};

/** A change of the whole entity also speaks about each of its fields; "" is the whole. */
function conflictsOf(changes: readonly Change[], knows: Knows): readonly Conflict[] {
  const places = new Map<string, LastWords>();
  for (const change of changes) {
    const own = change.field ?? "";
    if (!places.has(own)) places.set(own, lastWordsAround(places, own));
    for (const [place, { open, unseen, standing }] of places) {
      if (!covers(change, place)) continue;
      const undecided = isDecision(change) ? unseen.filter(({ hash }) => !knows(change.hash, hash)) : unseen;
      places.set(place, {
        unseen: change.seenValue !== undefined && isAbout(change, place) ? [...undecided, change] : undecided,
        open: [...open.filter(({ hash }) => !knows(change.hash, hash)), change],
        standing: standing !== undefined && outlasts(standing, change) ? standing : change,
      });
    }
  }
  const replacedBy = (change: Change, place: string) =>
    changes.findLast((earlier) => covers(earlier, place) && knows(change.hash, earlier.hash));
  return [...places].flatMap(([place, { open, unseen, standing }]) => {
    const replaced = unseen.flatMap((change) => replacedBy(change, place) ?? []);
    return standing === undefined ? [] : conflictsAt(place, standing, open, replaced);
  });
}

/** A settlement, or an undo or redo, which somebody looks at as well. */
const isDecision = ({ operation }: Change) => operation.kind !== "edit";

function conflictsAt(
  place: string,
  kept: Change,
  open: readonly Change[],
  unseen: readonly Change[],
): readonly Conflict[] {
  const { entity, entityId } = kept;
  const field = place === "" || isDeletion(kept) ? null : place;
  // Two changes of something wider are in conflict there, not here.
  const rivals = open.filter((change) => isAbout(change, place) || isAbout(kept, place));
  return [...new Set([...rivals, ...unseen])]
    .filter((other) => other !== kept && !saysTheSame(kept, other, place))
    .map((other) => ({ entity, entityId, field, kept, other }));
}

/** What wider places say, for a field that nobody has named so far. */
function lastWordsAround(places: ReadonlyMap<string, LastWords>, place: string): LastWords {
  const wider = places.get(place.slice(0, Math.max(0, place.lastIndexOf(".")))) ?? places.get("");
  return wider === undefined ? { open: [], unseen: [], standing: undefined } : { ...wider, unseen: [] };
}

function covers({ field }: Change, place: string): boolean {
  return field === null || field === place || place.startsWith(`${field}.`);
}

const isAbout = (change: Change, place: string) => (change.field ?? "") === place;

const isDeletion = ({ field, newValue }: Change) => field === null && newValue === null;

/** A field set on something deleted does not bring it back. */
const outlasts = (earlier: Change, later: Change) => isDeletion(earlier) && later.field !== null;

function saysTheSame(left: Change, right: Change, place: string): boolean {
  const [leftValue, rightValue] = [valueAt(left, place), valueAt(right, place)];
  if (leftValue === undefined || rightValue === undefined) return leftValue === rightValue;
  return isSameJson(leftValue, rightValue);
}

/** What a change says about a place that it covers; undefined where it deleted everything. */
function valueAt(change: Change, place: string): Json | undefined {
  if (isAbout(change, place)) return change.newValue;
  if (isDeletion(change)) return undefined;
  return currentValue(change.newValue, change.field === null ? place : place.slice(change.field.length + 1));
}
