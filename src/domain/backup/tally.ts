/** How many rows appear, change, stay and go between two states. */
import { isSameJson } from "#src/domain/shared/is-same-json";
import type { Entities } from "./workspace-content";

export type Tally = { readonly added: number; readonly changed: number; readonly same: number; readonly gone: number };

export function tally(before: Entities, after: Entities): Tally {
  const kept = [...before].filter(([key]) => after.has(key));
  const same = kept.filter(([key, value]) => isSameJson(value, after.get(key) ?? null)).length;
  return { added: after.size - kept.length, changed: kept.length - same, same, gone: before.size - kept.length };
}

/** The assessment or the review itself comes first and says whether it appears or disappears. */
export function fateOf([root, ...parts]: readonly [Tally, ...Tally[]]): keyof Tally {
  if (root.added > 0) return "added";
  if (root.gone > 0) return "gone";
  const isSame = [root, ...parts].every(({ added, changed, gone }) => added + changed + gone === 0);
  return isSame ? "same" : "changed";
}

export const sumOf = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (total, one) => ({
      added: total.added + one.added,
      changed: total.changed + one.changed,
      same: total.same + one.same,
      gone: total.gone + one.gone,
    }),
    { added: 0, changed: 0, same: 0, gone: 0 },
  );

export const heldNow = ({ changed, same, gone }: Tally) => changed + same + gone;
