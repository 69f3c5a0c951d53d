/**
 * What waits for somebody who may decide (docs/scoring-model.md, 16): it cannot be done by scoring one more item. Each
 * kind once, with the rows that it is about.
 */
import {
  controlIdsOfPoint,
  isActionOverdue,
  majorsWithoutAction,
  sortActions,
} from "#src/domain/action/action-register";
import type { Assessment } from "#src/domain/assessment/assessment";
import type { AssessmentRows } from "#src/domain/assessment/assessment-parts";
import type { Evaluation } from "#src/domain/assessment/evaluation";
import type { ScoringModel } from "#src/domain/assessment/scoring-model";
import type { Digest } from "#src/domain/history/change";
import { findRiskWeaknesses, type RiskWeaknessType } from "#src/domain/risk/risk-weaknesses";
import type { CalendarDay } from "#src/domain/shared/calendar-day";
import { currentVersion, statementDigest } from "#src/domain/statement/statement-digest";
import { deriveStatement } from "#src/domain/statement/statement-of-applicability";

export const decisionTypes = [
  "majors-without-action",
  "actions-overdue",
  "accept-risks",
  "treatments-overdue",
  "approve-plans",
  "approve-statement",
  "approve-statement-again",
] as const;
export type DecisionType = (typeof decisionTypes)[number];

export type Decision = {
  readonly type: DecisionType;
  /** Control ids or codes; empty where it is about the Statement of Applicability as a whole. */
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
  evaluation: Pick<Evaluation, "controls" | "findings" | "verdict">,
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
  const overdue = facts.correctiveActions.filter((action) => isActionOverdue(action, today));
  const places: Readonly<Record<Exclude<DecisionType, StatementDecision>, readonly string[]>> = {
    "majors-without-action": distinct(majors.flatMap(controlIdsOfPoint)),
    "actions-overdue": sortActions(overdue, today).map(({ code }) => code),
    "accept-risks": risksWith("risk-residual-not-accepted", "risk-retained-not-accepted"),
    "treatments-overdue": risksWith("risk-treatment-overdue"),
    "approve-plans": waitingPlans(evaluation),
  };
  const statement = statementDecision(facts, evaluation, model, digest);
  return decisionTypes.flatMap((type): readonly Decision[] => {
    if (type === "approve-statement" || type === "approve-statement-again") {
      return type === statement ? [{ type, places: [] }] : [];
    }
    return places[type].length === 0 ? [] : [{ type, places: places[type] }];
  });
}

type StatementDecision = "approve-statement" | "approve-statement-again";

const distinct = (names: readonly string[]): readonly string[] => [...new Set(names)];

/** The gate of minors asks for an owner, a day and an approver; only who approves is for somebody else to say. */
function waitingPlans({ controls, verdict }: Pick<Evaluation, "controls" | "verdict">): readonly string[] {
  const gate = verdict.gates.find(({ id }) => id === "minors-have-approved-action");
  const failing = new Set(gate !== undefined && "controlIds" in gate ? gate.controlIds : []);
  return controls
    .filter(({ control, record }) => failing.has(control.id) && record.planApprovedBy.trim() === "")
    .map(({ control }) => control.id);
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
