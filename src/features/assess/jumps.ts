/** Where to go next: what is open, short of its target, or without support; and where the work stopped. */
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import { isFiltered, type FilterName } from "./control-filter";

export const jumps = { nextOpen: "not-assessed", nextGap: "below-target", nextBare: "missing-evidence" } as const;
export type Jump = keyof typeof jumps;

/** The next one after the current, from the beginning again after the last; null where there is no other. */
export function nextWhere(
  controls: readonly EvaluatedControl[],
  currentId: string,
  name: Exclude<FilterName, "mine">,
): string | null {
  const position = controls.findIndex(({ control }) => control.id === currentId);
  const inOrder = [...controls.slice(position + 1), ...controls.slice(0, Math.max(0, position))];
  return inOrder.find((item) => isFiltered(item, name))?.control.id ?? null;
}

/** The item touched last while it is open, else the next open one after it; null where nothing is open. */
export function resumeAt(controls: readonly EvaluatedControl[], lastTouchedId: string | null): string | null {
  const last = controls.find(({ control }) => control.id === lastTouchedId);
  if (last !== undefined && isFiltered(last, "not-assessed")) return last.control.id;
  return nextWhere(controls, last?.control.id ?? "", "not-assessed");
}
