import type { Baseline } from "./baseline";

/** The result against another edition that was frozen last; null where there is none. */
export function latestOtherEdition(baselines: readonly Baseline[], catalogId: string): Baseline | null {
  const others = baselines.filter((baseline) => baseline.catalogId !== catalogId);
  return others.toSorted((left, right) => (left.frozenAt < right.frozenAt ? 1 : -1))[0] ?? null;
}
