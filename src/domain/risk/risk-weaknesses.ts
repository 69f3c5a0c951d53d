/** What an auditor would ask about a risk register: what is missing, late or contradicts itself. */
import type { CalendarDay } from "#src/domain/shared/calendar-day";
import type { Risk } from "./risk";
import { riskLevelIn, sortRisks } from "./risk-register";
import { isRiskAccepted, isTreatmentDone, isTreatmentOverdue } from "./treatment-plan";

export const riskWeaknessTypes = [
  "risk-not-rated",
  "risk-without-owner",
  "risk-without-option",
  "risk-reduce-without-control",
  "risk-treatment-without-due-date",
  "risk-treatment-overdue",
  "risk-residual-not-rated",
  "risk-residual-above-inherent",
  "risk-residual-not-accepted",
  "risk-retained-not-accepted",
  "risk-controls-unknown",
  "risk-linked-control-not-applicable",
] as const;
export type RiskWeaknessType = (typeof riskWeaknessTypes)[number];

export type RiskWeakness = {
  readonly type: RiskWeaknessType;
  readonly riskId: string;
  readonly code: string;
  /** The controls that the weakness is about; empty where it is about the risk itself. */
  readonly controlIds: readonly string[];
};

export type RiskSurroundings = {
  readonly today: CalendarDay;
  /** Every id of the assessment's catalog. */
  readonly knownControlIds: ReadonlySet<string>;
  /** Controls that the Statement of Applicability leaves out. */
  readonly notApplicableControlIds: ReadonlySet<string>;
};

/** In the order of `sortRisks`, and for each risk in that of `riskWeaknessTypes`. */
export const findRiskWeaknesses = (risks: readonly Risk[], surroundings: RiskSurroundings): readonly RiskWeakness[] =>
  sortRisks(risks).flatMap(({ risk }) => weaknessesOf(risk, surroundings));

function weaknessesOf(
  risk: Risk,
  { today, knownControlIds, notApplicableControlIds }: RiskSurroundings,
): readonly RiskWeakness[] {
  const inherent = riskLevelIn(risk, "inherent");
  const residual = riskLevelIn(risk, "residual");
  const option = risk.treatmentOption;
  // An avoided risk leaves nothing behind; a retained one is accepted as it is.
  const leavesResidual = option === "reduce" || option === "share";
  const unknown = risk.controlIds.filter((id) => !knownControlIds.has(id));
  const notApplicable = risk.controlIds.filter((id) => notApplicableControlIds.has(id));
  const fires: Readonly<Record<RiskWeaknessType, boolean>> = {
    "risk-not-rated": inherent === null,
    "risk-without-owner": risk.riskOwner.trim() === "",
    "risk-without-option": option === null,
    "risk-reduce-without-control": option === "reduce" && risk.controlIds.length === 0,
    "risk-treatment-without-due-date":
      option !== null && option !== "retain" && risk.treatmentDueOn === null && !isTreatmentDone(risk, today),
    "risk-treatment-overdue": isTreatmentOverdue(risk, today),
    "risk-residual-not-rated": leavesResidual && residual === null,
    "risk-residual-above-inherent": inherent !== null && residual !== null && residual > inherent,
    "risk-residual-not-accepted": leavesResidual && residual !== null && !isRiskAccepted(risk, today),
    "risk-retained-not-accepted": option === "retain" && !isRiskAccepted(risk, today),
    "risk-controls-unknown": unknown.length > 0,
    "risk-linked-control-not-applicable": notApplicable.length > 0,
  };
  const concerned: Partial<Record<RiskWeaknessType, readonly string[]>> = {
    "risk-controls-unknown": unknown,
    "risk-linked-control-not-applicable": notApplicable,
  };
  return riskWeaknessTypes
    .filter((type) => fires[type])
    .map((type) => ({ type, riskId: risk.id, code: risk.code, controlIds: concerned[type] ?? [] }));
}
