/**
 * Applicability (ISO/IEC 27001:2022, 6.1.3 d; docs/scoring-model.md, 5).
 *
 * «Not applicable» takes a control out of every formula, so it is believed only with a reason, an approver and a day
 * of approval. Until then the control counts as applicable and not assessed. Clauses are never not applicable.
 */
import type { Control } from "#src/domain/catalog/catalog";
import type { ControlAssessment } from "./assessment";

export type ExclusionRecord = Pick<
  ControlAssessment,
  "applicability" | "justification" | "justificationApprovedBy" | "justificationApprovedOn"
>;

export function isExclusionJustified(record: ExclusionRecord): boolean {
  return (
    record.justification.trim() !== "" &&
    record.justificationApprovedBy.trim() !== "" &&
    record.justificationApprovedOn !== null
  );
}

export function isApplicable(control: Pick<Control, "class">, record: ExclusionRecord): boolean {
  if (control.class === "clause" || record.applicability !== "not-applicable") return true;
  return !isExclusionJustified(record);
}

/** A control somebody tried to leave out without saying why or with whose approval. */
export function isExclusionUnjustified(control: Pick<Control, "class">, record: ExclusionRecord): boolean {
  return control.class === "annex-a" && record.applicability === "not-applicable" && !isExclusionJustified(record);
}
