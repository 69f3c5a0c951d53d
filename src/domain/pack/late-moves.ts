/**
 * What somebody who wants to look better does after the answers are known: lower a target, leave an item out, raise
 * levels shortly before the report. All of it may be right, so that it is counted and never judged.
 */
import { applyEdit, currentValue } from "#src/domain/history/apply-change";
import { inClockOrder, recordedAt, type Change } from "#src/domain/history/change";
import type { Catalog } from "#src/domain/catalog/catalog";
import type { Json } from "#src/domain/shared/canonical-json";

export type LateMoves = {
  /** Items whose target was lowered after a level had been set. */
  readonly targetsLowered: number;
  /** Items that were left out after a level had been set. */
  readonly excludedLater: number;
  /** Items whose level, given before, was raised in the 24 hours before the pack was made, or by a clock that is ahead of it. */
  readonly raisedLastDay: number;
};

const day = 24 * 60 * 60 * 1000;

export function findLateMoves(changes: readonly Change[], { controls }: Catalog, generatedAt: string): LateMoves {
  const usualTargets = new Map(controls.map(({ id, defaultTarget }) => [id, defaultTarget]));
  const since = Date.parse(generatedAt) - day;
  const states = new Map<string, Json>();
  const wasAnswered = new Set<string>();
  const [lowered, excluded, raised] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const change of inClockOrder(changes)) {
    if (change.entity !== "control-assessment") continue;
    const { entityId: id } = change;
    const before = states.get(id) ?? null;
    const after = applyEdit(before, { field: change.field, value: change.newValue });
    states.set(id, after);
    const [oldLevel, newLevel] = [numberIn(before, "level"), numberIn(after, "level")];
    const targetOf = (state: Json) => numberIn(state, "target") ?? usualTargets.get(id) ?? 0;
    const isOut = (state: Json) => currentValue(state, "applicability") === "not-applicable";
    if (wasAnswered.has(id) && before !== null && targetOf(after) < targetOf(before)) lowered.add(id);
    if (wasAnswered.has(id) && isOut(after) && !isOut(before)) excluded.add(id);
    if (oldLevel !== null && newLevel !== null && newLevel > oldLevel && Date.parse(recordedAt(change)) > since)
      raised.add(id);
    if (newLevel !== null) wasAnswered.add(id);
  }
  return { targetsLowered: lowered.size, excludedLater: excluded.size, raisedLastDay: raised.size };
}

function numberIn(state: Json, field: string): number | null {
  const value = currentValue(state, field);
  return typeof value === "number" ? value : null;
}
