/** How one control's state is said. */
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import { useMessages } from "#src/ui/messages";

export function useStateInWords(): (item: EvaluatedControl) => string {
  const words = useMessages().assess.list.state;
  return (item) => {
    if (!item.applicable) return words.notApplicable;
    if (item.level === null) return words.notAssessed;
    const level = words.level(item.level, item.target);
    return item.missingEvidence ? `${level}, ${words.missingEvidence}` : level;
  };
}
