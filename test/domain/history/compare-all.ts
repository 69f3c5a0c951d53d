/** Conflicts by their definition, without any cleverness, to compare with. */
import { currentValue, entityKey, replay } from "#src/domain/history/apply-change";
import { inClockOrder, type Change } from "#src/domain/history/change";
import type { Conflict } from "#src/domain/history/merge";
import { canonicalJson } from "#src/domain/shared/canonical-json";
import { findAncestors } from "#test/domain/history/find-ancestors";

export function compareAll(changes: readonly Change[]): readonly Conflict[] {
  const ordered = inClockOrder(changes);
  const ancestors = findAncestors(ordered);
  const state = replay(ordered);
  const knows = (later: Change, earlier: Change) => ancestors.get(later)?.has(earlier) === true;
  const places = new Map(ordered.map((change) => [`${change.entity}/${change.entityId}/${change.field}`, change]));
  return [...places.values()].flatMap(({ entity, entityId, field: place }) => {
    const covers = ({ field }: Change) => field === null || field === place || `${place}`.startsWith(`${field}.`);
    const writers = ordered.filter(
      (change) => change.entityId === entityId && change.entity === entity && covers(change),
    );
    const effect = ({ field, newValue }: Change) => {
      if (field === null && newValue === null) return place === null ? "null" : "gone";
      const rest = place === field ? null : field === null ? place : (place ?? "").slice(field.length + 1);
      return canonicalJson(currentValue(newValue, rest));
    };
    const isAlive = state.has(entityKey(entity, entityId));
    const kept = writers.findLast(({ field, newValue }) => isAlive || (field === null && newValue === null));
    if (kept === undefined) return [];
    const open = writers.filter((change) => !writers.some((later) => knows(later, change)));
    const rivals = open.filter((change) => change.field === place || kept.field === place);
    const isDecided = (change: Change) =>
      writers.some((later) => knows(later, change) && later.operation.kind !== "edit");
    const unseen = writers
      .filter((change) => change.seenValue !== undefined && change.field === place && !isDecided(change))
      .flatMap((change) => writers.findLast((earlier) => knows(change, earlier)) ?? []);
    const field = isAlive ? place : null;
    return [...new Set([...rivals, ...unseen])]
      .filter((other) => other !== kept && effect(other) !== effect(kept))
      .map((other) => ({ entity, entityId, field, kept, other }));
  });
}
