/**
 * What only the management can settle, as the facts show it: what is late, what nobody answers for, what waits for an
 * approval or an acceptance. In the order in which to decide; nothing is asked for that has been settled.
 */
import { isActionOverdue, isLive, sortActions } from "#src/domain/action/action-register";
import { sortRisks } from "#src/domain/risk/risk-register";
import { isRiskAccepted, isTreatmentOverdue, treatmentStatusOf } from "#src/domain/risk/treatment-plan";
import type { AssessmentRows } from "./assessment-parts";
import type { AssessmentFacts, Evaluation } from "./evaluation";
import { analyseGaps } from "./gap-analysis";

export const decisionTypes = [
  "late-actions",
  "late-treatments",
  "internal-audit",
  "management-review",
  "assign-gaps",
  "approve-plans",
  "approve-actions",
  "accept-risks",
  "verify-key-items",
] as const;
export type DecisionType = (typeof decisionTypes)[number];

/** `about`: ids of items, codes of actions or risks; empty where the decision is about the unit as a whole. */
export type DecisionAsked = { readonly type: DecisionType; readonly about: readonly string[] };

export type DecisionFacts = Pick<AssessmentFacts, "assessment"> & Pick<AssessmentRows, "risks" | "correctiveActions">;

export function decisionsAsked(facts: DecisionFacts, evaluation: Evaluation): readonly DecisionAsked[] {
  const { assessedOn } = facts.assessment.profile;
  const failed = new Map(evaluation.verdict.gates.filter(({ passed }) => !passed).map((gate) => [gate.id, gate]));
  const gaps = analyseGaps(evaluation).map(({ item }) => item);
  const isAssigned = ({ record }: (typeof gaps)[number]) => record.owner.trim() !== "" && record.dueOn !== null;
  const actions = sortActions(facts.correctiveActions, assessedOn).filter(isLive);
  const risks = sortRisks(facts.risks).map(({ risk }) => risk);
  const keyItems = failed.get("key-items-verified");
  const about: Readonly<Record<DecisionType, readonly string[]>> = {
    "late-actions": actions.filter((action) => isActionOverdue(action, assessedOn)).map(({ code }) => code),
    "late-treatments": risks.filter((risk) => isTreatmentOverdue(risk, assessedOn)).map(({ code }) => code),
    "internal-audit": [],
    "management-review": [],
    "assign-gaps": gaps.filter((item) => !isAssigned(item)).map(({ control }) => control.id),
    "approve-plans": gaps
      .filter((item) => isAssigned(item) && item.record.planApprovedBy.trim() === "")
      .map(({ control }) => control.id),
    "approve-actions": actions.filter(({ approvedBy }) => approvedBy.trim() === "").map(({ code }) => code),
    "accept-risks": risks
      .filter(
        (risk) =>
          !isRiskAccepted(risk, assessedOn) &&
          (risk.treatmentOption === "retain" || treatmentStatusOf(risk, assessedOn) === "done"),
      )
      .map(({ code }) => code),
    "verify-key-items": keyItems !== undefined && "controlIds" in keyItems ? keyItems.controlIds : [],
  };
  const isAsked = (type: DecisionType) =>
    type === "internal-audit" || type === "management-review" ? failed.has(type) : about[type].length > 0;
  return decisionTypes.filter(isAsked).map((type) => ({ type, about: about[type] }));
}
