/** The period before this one, and what an item was found to be then. */
import type { Assessment } from "#src/domain/assessment/assessment";
import type { Baseline, BaselineControl } from "./baseline";

/** The latest of another assessment that was judged no later than this one; of one frozen twice, the last freezing. */
export function previousBaseline(baselines: readonly Baseline[], { id, profile }: Assessment): Baseline | null {
  const earlier = baselines.filter(
    ({ sourceAssessmentId, assessedOn }) => sourceAssessmentId !== id && assessedOn <= profile.assessedOn,
  );
  return earlier.reduce<Baseline | null>((best, one) => (best === null || isLater(one, best) ? one : best), null);
}

const isLater = (one: Baseline, other: Baseline) =>
  one.assessedOn === other.assessedOn ? one.frozenAt > other.frozenAt : one.assessedOn > other.assessedOn;

/** By control; none where the period before was judged by another edition. */
export function previousControls(
  baselines: readonly Baseline[],
  assessment: Assessment,
  catalogId: string,
): ReadonlyMap<string, BaselineControl> {
  const previous = previousBaseline(baselines, assessment);
  const controls = previous?.catalogId === catalogId ? previous.controls : [];
  return new Map(controls.map((control) => [control.controlId, control]));
}
