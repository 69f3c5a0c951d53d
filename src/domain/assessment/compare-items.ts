/**
 * The same items at two moments: what moved. Compared is only what can be: an item with a level in both. Shared by the
 * comparison of two packs and that of two periods.
 */
import type { EvaluatedControl } from "./evaluated-control";
import type { MaturityLevel } from "./maturity";

/** Excluded: not applicable only at the later moment; included: only at the earlier one. */
export const itemMoves = ["up", "down", "same", "excluded", "included", "not-comparable"] as const;
export type ItemMove = (typeof itemMoves)[number];

export type ComparedState = Pick<EvaluatedControl, "applicable" | "level" | "target">;

export type ComparedItem = {
  readonly controlId: string;
  readonly move: ItemMove;
  readonly before: ComparedState;
  readonly now: ComparedState;
  /** Both applicable, and the later target is the lower one. */
  readonly targetLowered: boolean;
};

type NamedState = ComparedState & { readonly controlId: string };

/** Items known at both moments, in the order of the earlier one. */
export function compareItems(before: readonly NamedState[], now: readonly NamedState[]): readonly ComparedItem[] {
  const later = new Map(now.map((state) => [state.controlId, state]));
  return before.flatMap((was) => {
    const is = later.get(was.controlId);
    if (is === undefined) return [];
    return [
      {
        controlId: was.controlId,
        move: moveOf(was, is),
        before: stateOf(was),
        now: stateOf(is),
        targetLowered: was.applicable && is.applicable && is.target < was.target,
      },
    ];
  });
}

export function countMoves(items: readonly ComparedItem[]): Readonly<Record<ItemMove, number>> {
  const count = (move: ItemMove) => items.filter((item) => item.move === move).length;
  return Object.fromEntries(itemMoves.map((move) => [move, count(move)])) as Record<ItemMove, number>;
}

const stateOf = ({ applicable, level, target }: ComparedState): ComparedState => ({ applicable, level, target });

function moveOf(was: ComparedState, is: ComparedState): ItemMove {
  if (was.applicable !== is.applicable) return was.applicable ? "excluded" : "included";
  if (was.level === null || is.level === null) return "not-comparable";
  return moveOfLevel(was.level, is.level);
}

const moveOfLevel = (was: MaturityLevel, is: MaturityLevel): ItemMove =>
  is === was ? "same" : is > was ? "up" : "down";
