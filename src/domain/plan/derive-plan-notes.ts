/** What changed since the plan was issued, as a unit shows it: the caution first, then the notes of 2026. */
import { applyChoice, type LegalReferenceChoice, type MarkedText } from "#src/domain/law/legal-reference-choice";
import type { Plan, PlanNote, PlanText, UnitType } from "./plan";

/** The id under which a choice about the caution is kept. */
export const planCautionId = "plan-caution";

export type PlanNoteView = MarkedText & Pick<PlanNote, "taskIds" | "unitTypes">;

export type PlanNotes = {
  readonly caution: MarkedText;
  /** In the file's order; every one of them, with its mark and its choice. */
  readonly notes: readonly PlanNoteView[];
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

/** The notes that matter to a kind of unit: those about it, and those about no kind in particular. */
export const notesFor = <Note extends Pick<PlanNote, "unitTypes">>(
  notes: readonly Note[],
  unitType: UnitType,
): readonly Note[] => notes.filter(({ unitTypes }) => unitTypes.length === 0 || unitTypes.includes(unitType));
