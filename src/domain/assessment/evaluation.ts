/**
 * Evaluation: everything that follows from the facts of an assessment (docs/scoring-model.md).
 *
 * Derived in one place and never stored, so that screens, report and the auditor's check cannot disagree.
 */
import { monthsBefore } from "#src/domain/shared/calendar-day";
import { groupBy } from "#src/domain/shared/group-by";
import type { Catalog, Control, Weight } from "#src/domain/catalog/catalog";
import { bestEvidenceKind, type EvidenceItem } from "#src/domain/evidence/evidence-item";
import { suggestFindings, type Finding } from "#src/domain/finding/suggest-findings";
import { isApplicable, isExclusionUnjustified } from "./applicability";
import {
  createControlAssessment,
  type Assessment,
  type ControlAssessment,
  type ImplementationStatus,
} from "./assessment";
import { deriveGroupViews, type GroupViews } from "./group-views";
import { capLevel, evidenceCap, type EvidenceKind, type MaturityLevel } from "./maturity";
import { deriveScores, type Scores } from "./scores";
import type { ScoringModel } from "./scoring-model";
import { deriveVerdict, type VerdictWithGates } from "./verdict";

/** The facts from which an evaluation follows. Records may be missing and stand in any order. */
export type AssessmentFacts = {
  readonly assessment: Assessment;
  readonly controlAssessments: readonly ControlAssessment[];
  readonly evidenceItems: readonly EvidenceItem[];
};

/** One control with what follows from its record. Levels are those that the evidence supports, unless named claimed. */
export type EvaluatedControl = {
  readonly control: Control;
  readonly record: ControlAssessment;
  readonly evidence: readonly EvidenceItem[];
  readonly applicable: boolean;
  readonly exclusionUnjustified: boolean;
  readonly assessed: boolean;
  readonly claimedLevel: MaturityLevel | null;
  readonly evidenceKind: EvidenceKind;
  readonly cap: MaturityLevel;
  /** Null while not assessed or not applicable. */
  readonly level: MaturityLevel | null;
  readonly target: MaturityLevel;
  /** The target asked for is below the default and lacks a reason or an approver, so the default holds. */
  readonly targetReductionRefused: boolean;
  readonly weight: Weight;
  /** Levels missing to the target; 0 where not applicable. */
  readonly gap: number;
  readonly priority: number;
  readonly missingEvidence: boolean;
  readonly verified: boolean;
  readonly status: ImplementationStatus | "not-implemented";
};

export type Evaluation = {
  readonly controls: readonly EvaluatedControl[];
  readonly scores: Scores;
  readonly groups: GroupViews;
  readonly findings: readonly Finding[];
  readonly verdict: VerdictWithGates;
};

export function evaluate(catalog: Catalog, facts: AssessmentFacts, model: ScoringModel): Evaluation {
  const controls = evaluateControls(catalog, facts, model);
  const { profile } = facts.assessment;
  const scores = deriveScores(controls, model);
  const findings = suggestFindings(catalog, controls, profile, model);
  return {
    controls,
    scores,
    groups: deriveGroupViews(catalog, controls),
    findings,
    verdict: deriveVerdict(controls, scores, findings, profile, model),
  };
}

/** Every control of the catalog, in the catalog's order. */
function evaluateControls(catalog: Catalog, facts: AssessmentFacts, model: ScoringModel): readonly EvaluatedControl[] {
  const recordsById = new Map(facts.controlAssessments.map((record) => [record.controlId, record]));
  const evidenceById = groupBy(
    facts.evidenceItems.flatMap((item) => item.controlIds.map((controlId) => ({ controlId, item }))),
    (link) => link.controlId,
  );
  return catalog.controls.map((control) =>
    evaluateControl(
      control,
      recordsById.get(control.id) ?? createControlAssessment(facts.assessment.id, control.id),
      (evidenceById.get(control.id) ?? []).map((link) => link.item),
      facts.assessment.profile.assessedOn,
      model,
    ),
  );
}

export function evaluateControl(
  control: Control,
  record: ControlAssessment,
  evidence: readonly EvidenceItem[],
  assessedOn: string,
  model: ScoringModel,
): EvaluatedControl {
  const applicable = isApplicable(control, record);
  const exclusionUnjustified = isExclusionUnjustified(control, record);
  const claimedLevel = applicable && !exclusionUnjustified ? record.level : null;
  const evidenceKind = bestEvidenceKind(evidence, assessedOn, model.evidenceValidityMonths);
  const cap = evidenceCap(evidenceKind);
  const level = claimedLevel === null ? null : capLevel(claimedLevel, evidenceKind);
  const { target, targetReductionRefused } = effectiveTarget(control, record, model);
  const weight = Math.max(control.weight, record.weight ?? 0) as Weight;
  const gap = applicable ? Math.max(0, target - (level ?? 0)) : 0;
  return {
    control,
    record,
    evidence,
    applicable,
    exclusionUnjustified,
    assessed: level !== null,
    claimedLevel,
    evidenceKind,
    cap,
    level,
    target,
    targetReductionRefused,
    weight,
    gap,
    priority: priorityOf(weight, gap),
    missingEvidence: claimedLevel !== null && claimedLevel > 0 && (claimedLevel > cap || evidenceKind === "none"),
    verified: applicable && isVerified(record, assessedOn, model),
    status: record.implementationStatus ?? impliedStatus(claimedLevel),
  };
}

/**
 * P = w · gap · rho, where rho = 1 + (R − 1) / 4 and R is the highest linked inherent risk, 1..5 (1 if none).
 */
export const priorityOf = (weight: Weight, gap: number, highestRisk: 1 | 2 | 3 | 4 | 5 = 1): number =>
  weight * gap * (1 + (highestRisk - 1) / 4);

/** Lowering a target needs a reason and an approver; a clause's target never falls below the model's least. */
function effectiveTarget(
  control: Control,
  record: ControlAssessment,
  model: ScoringModel,
): Pick<EvaluatedControl, "target" | "targetReductionRefused"> {
  const asked = record.target ?? control.defaultTarget;
  const approved = record.targetReason.trim() !== "" && record.targetApprovedBy.trim() !== "";
  const targetReductionRefused = asked < control.defaultTarget && !approved;
  const allowed = targetReductionRefused ? control.defaultTarget : asked;
  const target = control.class === "clause" ? Math.max(allowed, model.leastClauseTarget) : allowed;
  return { target: target as MaturityLevel, targetReductionRefused };
}

/** Checked by a reviewer within the period that the model accepts, and not after the day of assessment. */
const isVerified = ({ verifiedBy, verifiedOn }: ControlAssessment, assessedOn: string, model: ScoringModel): boolean =>
  verifiedBy.trim() !== "" &&
  verifiedOn !== null &&
  verifiedOn <= assessedOn &&
  verifiedOn >= monthsBefore(assessedOn, model.auditValidityMonths);

/** What the Statement of Applicability says when nobody said otherwise: it follows the claim, not the capped level. */
function impliedStatus(claimedLevel: MaturityLevel | null): EvaluatedControl["status"] {
  if (claimedLevel === null || claimedLevel === 0) return "not-implemented";
  return claimedLevel >= 3 ? "implemented" : "partial";
}
