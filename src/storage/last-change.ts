import type { ChainHead } from "#src/domain/history/chain-head";
import { instantOf } from "#src/domain/history/hybrid-logical-clock";

/** When anything was last written; null where nothing ever was. */
export function lastChangeOf(heads: readonly Pick<ChainHead, "clock">[]): string | null {
  const latest =
    heads
      .map(({ clock }) => clock)
      .toSorted()
      .at(-1) ?? "";
  return latest === "" ? null : instantOf(latest);
}
