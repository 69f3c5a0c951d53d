/** One evaluated control as the map and the lists name it. */
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import type { OverviewMessages } from "#src/i18n/vi/overview";

/** «mức 1, mục tiêu 4, thiếu bằng chứng» */
export function stateWords(item: EvaluatedControl, words: OverviewMessages["cell"]): string {
  if (!item.applicable) return words.notApplicable;
  if (item.exclusionUnjustified) return words.exclusionUnjustified;
  const parts = [
    item.level === null ? words.notAssessed : words.level(item.level),
    words.target(item.target),
    ...(item.missingEvidence ? [words.missingEvidence] : []),
  ];
  return parts.join(", ");
}
