/** One evaluated control as the map and the lists name it. */
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import { useMessages } from "#src/ui/messages";

/** «mức 1, mục tiêu 4, thiếu bằng chứng» */
export function useCellWords(): (item: EvaluatedControl) => string {
  const { map: words } = useMessages().review;
  return (item) => {
    if (!item.applicable) return words.notApplicable;
    const parts = [
      item.level === null ? words.notAssessed : words.level(item.level),
      words.target(item.target),
      ...(item.missingEvidence ? [words.missingEvidence] : []),
    ];
    return parts.join(", ");
  };
}
