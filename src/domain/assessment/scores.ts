/**
 * Attainment, coverage and the two indices (docs/scoring-model.md, 6). Percentages are 0..100 and unrounded; shares
 * are 0..1. Null means that there is nothing to take a mean of.
 */
import type { EvaluatedControl } from "./evaluated-control";
import type { ScoringModel } from "./scoring-model";

type Scored = Pick<EvaluatedControl, "applicable" | "level" | "target" | "weight">;

export type Scores = {
  /** Unassessed counts as level 0: can only rise while the assessment goes on. */
  readonly overall: number | null;
  readonly clauses: number | null;
  readonly annexA: number | null;
  /** The same over what has been assessed: «tạm tính» while coverage is below 1. */
  readonly provisionalOverall: number | null;
  readonly provisionalClauses: number | null;
  readonly provisionalAnnexA: number | null;
  readonly applicableCount: number;
  readonly assessedCount: number;
  readonly verifiedCount: number;
  readonly withEvidenceCount: number;
  readonly notApplicableCount: number;
  readonly annexACount: number;
  readonly coverage: number;
  readonly verifiedShare: number;
  readonly notApplicableShare: number;
  readonly notApplicableShareTooHigh: boolean;
  /** Left out although a data centre practically always needs them. */
  readonly unusualExclusions: readonly string[];
};

export function deriveScores(controls: readonly EvaluatedControl[], model: ScoringModel): Scores {
  const clauses = controls.filter(({ control }) => control.class === "clause");
  const annexA = controls.filter(({ control }) => control.class === "annex-a");
  const applicable = controls.filter((item) => item.applicable);
  const assessed = controls.filter((item) => item.assessed);
  const verified = applicable.filter((item) => item.verified);
  const excluded = annexA.filter((item) => !item.applicable);
  const notApplicableShare = share(excluded.length, annexA.length);
  const ofAssessed = (items: readonly EvaluatedControl[]) => attainment(items.filter((item) => item.assessed));
  return {
    overall: overallAttainment(clauses, annexA, model.clauseShare),
    clauses: attainment(clauses),
    annexA: attainment(annexA),
    provisionalOverall: combine(ofAssessed(clauses), ofAssessed(annexA), model.clauseShare),
    provisionalClauses: ofAssessed(clauses),
    provisionalAnnexA: ofAssessed(annexA),
    applicableCount: applicable.length,
    assessedCount: assessed.length,
    verifiedCount: verified.length,
    withEvidenceCount: assessed.filter((item) => item.evidenceKind !== "none").length,
    notApplicableCount: excluded.length,
    annexACount: annexA.length,
    coverage: share(assessed.length, applicable.length),
    verifiedShare: share(verified.length, applicable.length),
    notApplicableShare,
    notApplicableShareTooHigh: notApplicableShare > model.notApplicableWarningShare,
    unusualExclusions: excluded
      .filter(({ control }) => control.practicallyAlwaysApplicable)
      .map(({ control }) => control.id),
  };
}

/** Divisible by every target, so that sums stay whole numbers and exactly 90 % is not 89.99…. */
const parts = 60;

/** A = 100 · Σ w·r / Σ w with r = min(m, t) / t over the applicable: what exceeds its target hides no gap elsewhere. */
export function attainment(items: readonly Scored[]): number | null {
  let reached = 0;
  let whole = 0;
  for (const { applicable, level, target, weight } of items) {
    if (!applicable) continue;
    reached += weight * Math.min(level ?? 0, target) * (parts / target);
    whole += weight;
  }
  return whole === 0 ? null : (100 * reached) / (parts * whole);
}

/** Weighted mean level without cut-back. For information only: it hides gaps. */
export function meanMaturity(items: readonly Scored[]): number | null {
  const applicable = items.filter((item) => item.applicable);
  const whole = applicable.reduce((sum, { weight }) => sum + weight, 0);
  return whole === 0 ? null : applicable.reduce((sum, { weight, level }) => sum + weight * (level ?? 0), 0) / whole;
}

/** A: both sides by their share. */
export const overallAttainment = (
  clauses: readonly Scored[],
  annexA: readonly Scored[],
  clauseShare: number,
): number | null => combine(attainment(clauses), attainment(annexA), clauseShare);

/** With nothing to count on one side, the other stands alone. */
function combine(clauses: number | null, annexA: number | null, clauseShare: number): number | null {
  if (clauses === null) return annexA;
  if (annexA === null) return clauses;
  return clauseShare * clauses + (1 - clauseShare) * annexA;
}

const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
