/**
 * What waits for somebody who may decide (docs/scoring-model.md, 16): it cannot be done by scoring one more item. Each
 * kind once, with the rows that it is about, in the order in which to decide; nothing that has been settled.
 */
import {
  controlIdsOfPoint,
  isActionOverdue,
  isLive,
  majorsWithoutAction,
  sortActions,
} from "#src/domain/action/action-register";
import type { Assessment } from "#src/domain/assessment/assessment";
import type { AssessmentRows } from "#src/domain/assessment/assessment-parts";
import type { Evaluation } from "#src/domain/assessment/evaluation";
import { analyseGaps } from "#src/domain/assessment/gap-analysis";
import type { GateId } from "#src/domain/assessment/verdict";
import type { ScoringModel } from "#src/domain/assessment/scoring-model";
import type { Digest } from "#src/domain/history/change";
import { findRiskWeaknesses, type RiskWeaknessType } from "#src/domain/risk/risk-weaknesses";
import type { CalendarDay } from "#src/domain/shared/calendar-day";
import { currentVersion, statementDigest } from "#src/domain/statement/statement-digest";
import { deriveStatement } from "#src/domain/statement/statement-of-applicability";

export const decisionTypes = [
  "majors-without-action",
  "actions-overdue",
  "treatments-overdue",
  "internal-audit",
  "management-review",
  "assign-gaps",
  "approve-plans",
  "approve-actions",
  "accept-risks",
  "approve-statement",
  "approve-statement-again",
  "verify-key-items",
] as const;
export type DecisionType = (typeof decisionTypes)[number];

export type Decision = {
  readonly type: DecisionType;
  /** Control ids or codes; empty where it is about the unit or the Statement of Applicability as a whole. */
  readonly places: readonly string[];
};

export type WholeFacts = { readonly assessment: Assessment } & AssessmentRows;

export type DecisionContext = {
  readonly model: Pick<ScoringModel, "evidenceValidityMonths">;
  readonly today: CalendarDay;
  readonly digest: Digest;
};

/** In the order of `decisionTypes`; only those that wait. */
export function deriveDecisions(
  facts: WholeFacts,
  evaluation: Evaluation,
  { model, today, digest }: DecisionContext,
): readonly Decision[] {
  const { assessedOn } = facts.assessment.profile;
  const weaknesses = findRiskWeaknesses(facts.risks, {
    today: assessedOn,
    knownControlIds: new Set(evaluation.controls.map(({ control }) => control.id)),
    notApplicableControlIds: new Set(),
  });
  const risksWith = (...types: readonly RiskWeaknessType[]) =>
    distinct(weaknesses.filter(({ type }) => types.includes(type)).map(({ code }) => code));
  const majors = majorsWithoutAction(
    { suggested: evaluation.findings, reviewed: facts.reviewFindings },
    facts.correctiveActions,
  );
  // Nothing is missing of what has not been begun.
  const isBegun = evaluation.controls.some(({ assessed }) => assessed);
  const actions = sortActions(facts.correctiveActions, today).filter(isLive);
  const gaps = analyseGaps(evaluation).flatMap(({ item }) => (item.assessed ? [item] : []));
  const isAssigned = ({ record }: (typeof gaps)[number]) => record.owner.trim() !== "" && record.dueOn !== null;
  const idsOf = (items: typeof gaps) => items.map(({ control }) => control.id);
  const places: Readonly<Record<RowDecision, readonly string[]>> = {
    "majors-without-action": distinct(majors.flatMap(controlIdsOfPoint)),
    "actions-overdue": actions.filter((action) => isActionOverdue(action, today)).map(({ code }) => code),
    "treatments-overdue": risksWith("risk-treatment-overdue"),
    "assign-gaps": idsOf(gaps.filter((item) => !isAssigned(item))),
    "approve-plans": idsOf(gaps.filter((item) => isAssigned(item) && item.record.planApprovedBy.trim() === "")),
    "approve-actions": actions.filter(({ approvedBy }) => approvedBy.trim() === "").map(({ code }) => code),
    "accept-risks": risksWith("risk-residual-not-accepted", "risk-retained-not-accepted"),
    "verify-key-items": isBegun ? failingItems(evaluation, "key-items-verified") : [],
  };
  const isOpen = (gateId: GateId) => evaluation.verdict.gates.some(({ id, passed }) => id === gateId && !passed);
  const statement = statementDecision(facts, evaluation, model, digest);
  return decisionTypes.flatMap((type): readonly Decision[] => {
    if (type === "approve-statement" || type === "approve-statement-again") {
      return type === statement ? [{ type, places: [] }] : [];
    }
    if (type === "internal-audit" || type === "management-review") {
      return isBegun && isOpen(type) ? [{ type, places: [] }] : [];
    }
    return places[type].length === 0 ? [] : [{ type, places: places[type] }];
  });
}

type StatementDecision = "approve-statement" | "approve-statement-again";

/** Those that name rows. */
type RowDecision = Exclude<DecisionType, StatementDecision | "internal-audit" | "management-review">;

const distinct = (names: readonly string[]): readonly string[] => [...new Set(names)];

function failingItems({ verdict }: Pick<Evaluation, "verdict">, gateId: GateId): readonly string[] {
  const gate = verdict.gates.find(({ id, passed }) => id === gateId && !passed);
  return gate !== undefined && "controlIds" in gate ? gate.controlIds : [];
}

/** Nothing to approve before anything has been assessed. */
function statementDecision(
  facts: WholeFacts,
  { controls }: Pick<Evaluation, "controls">,
  { evidenceValidityMonths }: DecisionContext["model"],
  digest: Digest,
): StatementDecision | null {
  const version = currentVersion(facts.soaVersions);
  if (version === null || version.approvedBy.trim() === "") {
    return controls.some(({ assessed }) => assessed) ? "approve-statement" : null;
  }
  const rows = deriveStatement(controls, facts, {
    assessedOn: facts.assessment.profile.assessedOn,
    validityMonths: evidenceValidityMonths,
  });
  return statementDigest(rows, digest) === version.statementSha256 ? null : "approve-statement-again";
}
