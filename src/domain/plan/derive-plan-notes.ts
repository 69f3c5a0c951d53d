/** What changed since the plan was issued, as a unit shows it: the caution first, then the notes of 2026. */
import { applyChoice, type LegalReferenceChoice, type MarkedText } from "#src/domain/law/legal-reference-choice";
import type { Plan, PlanNote, PlanText } from "./plan";

/** The id under which a choice about the caution is kept. */
export const planCautionId = "plan-caution";

export type PlanNotes = {
  readonly caution: MarkedText;
  /** In the file's order; every one of them, with its mark and its choice. */
  readonly notes: readonly (MarkedText & Pick<PlanNote, "taskIds" | "unitTypes">)[];
};

export const derivePlanNotes = (
  plan: Pick<Plan, "cautionMark" | "notes2026">,
  text: Pick<PlanText, "caution" | "notes2026">,
  choices: readonly LegalReferenceChoice[],
): PlanNotes => ({
  caution: applyChoice({ id: planCautionId, text: text.caution, mark: plan.cautionMark }, choices),
  notes: plan.notes2026.map(({ id, mark, taskIds, unitTypes }) => ({
    ...applyChoice({ id, text: text.notes2026[id] ?? "", mark }, choices),
    taskIds,
    unitTypes,
  })),
});
