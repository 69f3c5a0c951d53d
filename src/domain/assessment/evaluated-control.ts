/** One control as its record, its evidence and the scoring model leave it (docs/scoring-model.md, 3 to 6). */
import type { Control, Weight } from "#src/domain/catalog/catalog";
import { bestEvidenceKind } from "#src/domain/evidence/evidence-validity";
import type { EvidenceItem } from "#src/domain/evidence/evidence-item";
import type { RiskLevel } from "#src/domain/risk/risk-scales";
import { monthsBefore } from "#src/domain/shared/calendar-day";
import { isApplicable, isExclusionUnjustified } from "./applicability";
import type { ControlAssessment, ImplementationStatus } from "./assessment";
import { capLevel, evidenceCap, type EvidenceKind, type MaturityLevel } from "./maturity";
import type { ScoringModel } from "./scoring-model";
import { levelOverSites, type LevelAtSite } from "./site-levels";

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
  /** Highest inherent level of the risks that name the control (ISO/IEC 27001, 6.1.2); null where none does. */
  readonly riskLevel: RiskLevel | null;
  /** One for each site of the scope, once any of them has a level of its own; then the control's level follows from them. */
  readonly siteLevels: readonly LevelAtSite[];
};

/** What stands around a control's own record. */
export type ControlContext = {
  readonly riskLevel?: RiskLevel | null;
  readonly siteLevels?: readonly LevelAtSite[];
  /** The target when the assessment was frozen: lowering it afterwards needs what lowering the default needs. */
  readonly lockedTarget?: MaturityLevel | undefined;
};

export function evaluateControl(
  control: Control,
  record: ControlAssessment,
  evidence: readonly EvidenceItem[],
  assessedOn: string,
  model: ScoringModel,
  { riskLevel = null, siteLevels = [], lockedTarget }: ControlContext = {},
): EvaluatedControl {
  const weight = Math.max(control.weight, record.weight ?? 0) as Weight;
  const applicable = isApplicable(control, record);
  const exclusionUnjustified = isExclusionUnjustified(control, record);
  const answer = siteLevels.length === 0 ? record.level : levelOverSites(siteLevels, control.class, weight);
  const claimedLevel = applicable && !exclusionUnjustified ? answer : null;
  const evidenceKind = bestEvidenceKind(evidence, assessedOn, model.evidenceValidityMonths);
  const cap = evidenceCap(evidenceKind);
  const level = claimedLevel === null ? null : capLevel(claimedLevel, evidenceKind);
  const { target, targetReductionRefused } = effectiveTarget(control, record, model, lockedTarget);
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
    priority: priorityOf(weight, gap, riskLevel ?? 1),
    missingEvidence: claimedLevel !== null && claimedLevel > 0 && (claimedLevel > cap || evidenceKind === "none"),
    verified: applicable && isVerified(record, assessedOn, model),
    status: record.implementationStatus ?? impliedStatus(claimedLevel),
    riskLevel,
    siteLevels,
  };
}

/**
 * P = w · gap · rho, where rho = 1 + (R − 1) / 4 and R is the highest linked inherent risk, 1..5 (1 if none).
 */
export const priorityOf = (weight: Weight, gap: number, highestRisk: RiskLevel = 1): number =>
  weight * gap * (1 + (highestRisk - 1) / 4);

/**
 * Lowering a target below the catalog's default, or below what was locked when the period was frozen, needs a reason and
 * an approver; a clause's target never falls below the model's least.
 */
function effectiveTarget(
  control: Control,
  record: ControlAssessment,
  model: ScoringModel,
  lockedTarget: MaturityLevel = 0,
): Pick<EvaluatedControl, "target" | "targetReductionRefused"> {
  const floor = Math.max(control.defaultTarget, lockedTarget);
  const asked = record.target ?? control.defaultTarget;
  const approved = record.targetReason.trim() !== "" && record.targetApprovedBy.trim() !== "";
  const targetReductionRefused = asked < floor && !approved;
  const allowed = targetReductionRefused ? floor : asked;
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
