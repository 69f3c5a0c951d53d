/** Freezes an assessment: what its evaluation says at this moment, word for word and number for number. */
import type { Assessment } from "#src/domain/assessment/assessment";
import type { Evaluation } from "#src/domain/assessment/evaluation";
import { findingGrades } from "#src/domain/finding/suggest-findings";
import { derivePackResults } from "#src/domain/pack/derive-pack-results";
import { groupBy } from "#src/domain/shared/group-by";
import type { Baseline, BaselineControl } from "./baseline";

export type BaselineInput = Pick<
  Baseline,
  "id" | "assessmentId" | "label" | "frozenAt" | "headHash" | "catalogId" | "scoringModelVersion" | "factsSha256"
> & {
  /** The one that is frozen; `assessmentId` names the one to which the row belongs. */
  readonly assessment: Assessment;
  readonly evaluation: Evaluation;
};

export function createBaseline({ assessment, evaluation, ...given }: BaselineInput): Baseline {
  const { overall, provisional, verdict, counts } = derivePackResults(evaluation);
  const { assessedOn, periodFrom, periodTo } = assessment.profile;
  return {
    ...given,
    sourceAssessmentId: assessment.id,
    assessedOn,
    periodFrom,
    periodTo,
    overall,
    provisional,
    coverage: evaluation.scores.coverage,
    verdict,
    majors: counts.majors,
    minors: counts.minors,
    controls: [...baselineControls(evaluation)],
  };
}

/** What a baseline keeps of each item, of an evaluation as it stands. */
export function baselineControls({
  controls,
  findings,
}: Pick<Evaluation, "controls" | "findings">): readonly BaselineControl[] {
  const byControl = groupBy(
    findings.flatMap(({ subject, grade }) => (subject.type === "control" ? [{ id: subject.controlId, grade }] : [])),
    ({ id }) => id,
  );
  return controls.map(({ control, applicable, level, target, weight }) => {
    const own = byControl.get(control.id) ?? [];
    const grade = findingGrades.find((candidate) => own.some((finding) => finding.grade === candidate)) ?? null;
    return { controlId: control.id, applicable, level, target, weight, grade };
  });
}
