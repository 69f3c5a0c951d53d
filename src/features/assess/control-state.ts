/** How one control's state is drawn and said. */
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import type { CellLevel } from "#src/ui/cell-level";
import { useMessages } from "#src/ui/messages";

export function cellLevelOf({ applicable, level }: EvaluatedControl): CellLevel {
  if (!applicable) return "not-applicable";
  return level ?? "not-assessed";
}

export function useStateInWords(): (item: EvaluatedControl) => string {
  const words = useMessages().assess.list.state;
  return (item) => {
    if (!item.applicable) return words.notApplicable;
    if (item.level === null) return words.notAssessed;
    const level = words.level(item.level, item.target);
    return item.missingEvidence ? `${level}, ${words.missingEvidence}` : level;
  };
}
