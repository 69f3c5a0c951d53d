/** What the auditor will want to ask the unit about: one point for each item, the weightiest reason first. */
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import type { MaturityLevel } from "#src/domain/assessment/maturity";
import type { PackOpinion } from "#src/domain/review/pack-review";
import type { Movement } from "#src/ui/moved-cell";

export type AskPoint = {
  readonly item: EvaluatedControl;
  readonly reason:
    | { readonly type: "asked" | "newly-excluded" | "exclusion-unjustified" | "target-refused" }
    | { readonly type: "fell"; readonly from: number }
    | { readonly type: "over-claimed"; readonly level: MaturityLevel; readonly cap: MaturityLevel };
};

const order: readonly AskPoint["reason"]["type"][] = [
  "asked",
  "fell",
  "newly-excluded",
  "exclusion-unjustified",
  "over-claimed",
  "target-refused",
];

/** `movements` against an earlier pack, where one was chosen. */
export function deriveAskPoints(
  controls: readonly EvaluatedControl[],
  opinions: ReadonlyMap<string, PackOpinion>,
  movements: ReadonlyMap<string, Movement> | null,
): readonly AskPoint[] {
  return controls
    .flatMap((item): readonly AskPoint[] => {
      const reason = reasonOf(item, opinions.get(item.control.id), movements?.get(item.control.id));
      return reason === null ? [] : [{ item, reason }];
    })
    .toSorted((left, right) => order.indexOf(left.reason.type) - order.indexOf(right.reason.type));
}

function reasonOf(
  item: EvaluatedControl,
  opinion: PackOpinion | undefined,
  movement: Movement | undefined,
): AskPoint["reason"] | null {
  if (opinion !== undefined && opinion.question.trim() !== "") return { type: "asked" };
  if (movement?.kind === "down" && typeof movement.from === "number") return { type: "fell", from: movement.from };
  if (movement?.kind === "scope" && !item.applicable) return { type: "newly-excluded" };
  if (item.exclusionUnjustified) return { type: "exclusion-unjustified" };
  if (item.claimedLevel !== null && item.claimedLevel > item.cap) {
    return { type: "over-claimed", level: item.claimedLevel, cap: item.cap };
  }
  return item.targetReductionRefused ? { type: "target-refused" } : null;
}
