import type { MaturityLevel } from "#src/domain/assessment/maturity";
import type { Baseline } from "./baseline";

/** The targets by control as they stood when this assessment was last frozen; empty where it never was. */
export function lockedTargets(
  baselines: readonly Pick<Baseline, "sourceAssessmentId" | "frozenAt" | "controls">[],
  assessmentId: string,
): ReadonlyMap<string, MaturityLevel> {
  const own = baselines.filter(({ sourceAssessmentId }) => sourceAssessmentId === assessmentId);
  const [latest] = own.toSorted((left, right) => (left.frozenAt < right.frozenAt ? 1 : -1));
  return new Map((latest?.controls ?? []).map(({ controlId, target }) => [controlId, target]));
}
