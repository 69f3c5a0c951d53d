/** Items chosen to be edited together. What the list does not show is never chosen. */
import { useCallback, useState } from "react";
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";

export type ItemSelection = {
  /** In the order of the list. */
  readonly items: readonly EvaluatedControl[];
  readonly has: (id: string) => boolean;
  readonly toggle: (id: string) => void;
  /** Everything from the item chosen first to this one. */
  readonly extendTo: (id: string, from: string) => void;
  /** All that is shown, or nothing where all of it is chosen. */
  readonly toggleAll: () => void;
  readonly clear: () => void;
};

type Chosen = {
  readonly ids: ReadonlySet<string>;
  /** Where a range begins. */
  readonly anchor: string | null;
};

const nothing: Chosen = { ids: new Set(), anchor: null };

export function useItemSelection(shown: readonly EvaluatedControl[]): ItemSelection {
  const [chosen, setChosen] = useState<Chosen>(nothing);
  const items = shown.filter(({ control }) => chosen.ids.has(control.id));
  const order = shown.map(({ control }) => control.id);
  const clear = useCallback(() => setChosen(nothing), []);
  return {
    items,
    has: (id) => chosen.ids.has(id),
    toggle: (id) =>
      setChosen(({ ids }) => {
        const next = new Set(ids);
        if (!next.delete(id)) next.add(id);
        return { ids: next, anchor: id };
      }),
    extendTo: (id, from) =>
      setChosen(({ ids, anchor }) => {
        const begin = items.length > 0 && anchor !== null && order.includes(anchor) ? anchor : from;
        const [first, last] = [order.indexOf(begin), order.indexOf(id)].toSorted((left, right) => left - right);
        // A range shrinks as it grows: what lay between its old ends is chosen no more.
        const kept = [...ids].filter((one) => !isNextTo(one, begin, order, ids));
        return { ids: new Set([...kept, ...order.slice(first, (last ?? 0) + 1)]), anchor: begin };
      }),
    toggleAll: () =>
      setChosen(items.length === shown.length ? nothing : { ids: new Set(order), anchor: order[0] ?? null }),
    clear,
  };
}

/** Whether all between the two is chosen, so that both belong to one range. */
function isNextTo(id: string, begin: string, order: readonly string[], ids: ReadonlySet<string>): boolean {
  const [first, last] = [order.indexOf(id), order.indexOf(begin)].toSorted((left, right) => left - right);
  return order.slice(first, (last ?? 0) + 1).every((one) => ids.has(one));
}
