/** How an item of the earlier assessment stands, in a few words. */
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import type { CarryOverMessages } from "#src/i18n/vi/carry-over";

export function sourceWords(item: EvaluatedControl | undefined, words: CarryOverMessages["source"]): string {
  if (item === undefined) return words.notAssessed;
  const { applicability } = item.record;
  if (applicability === "not-applicable") return words.notApplicable;
  const { claimedLevel, level } = item;
  const stated =
    claimedLevel === null
      ? words.notAssessed
      : level !== null && level < claimedLevel
        ? words.claimed(claimedLevel, level)
        : words.level(claimedLevel);
  return applicability === "inherited" ? `${words.inherited}, ${stated}` : stated;
}
