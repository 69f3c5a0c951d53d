/**
 * The periods in the order of time, up to the present one (docs/scoring-model.md, 13). Each has its own figures, and,
 * where its edition is the present one, its attainment over the items applicable in all of these periods: only that
 * forms a line.
 */
import type { Assessment } from "#src/domain/assessment/assessment";
import type { Evaluation } from "#src/domain/assessment/evaluation";
import type { ScoringModel } from "#src/domain/assessment/scoring-model";
import { attainment } from "#src/domain/assessment/scores";
import type { Catalog } from "#src/domain/catalog/catalog";
import { derivePackResults } from "#src/domain/pack/derive-pack-results";
import type { Baseline } from "./baseline";
import { attainmentOver } from "./compare-baselines";
import { baselineControls } from "./create-baseline";

export type TrendPoint = Pick<
  Baseline,
  | "catalogId"
  | "assessedOn"
  | "periodFrom"
  | "periodTo"
  | "overall"
  | "provisional"
  | "coverage"
  | "verdict"
  | "majors"
  | "minors"
  | "controls"
> & {
  /** Id of the baseline; null for the present. */
  readonly baselineId: string | null;
  /** Null where the period was never given a name: the present one before it is frozen. */
  readonly label: string | null;
  readonly frozenAt: string | null;
  /** Attainment of the clauses and of Annex A; null where the period was judged by another edition. */
  readonly clauses: number | null;
  readonly annexA: number | null;
  /** Over the items applicable in all comparable periods, weights of now; null where it is not comparable. */
  readonly comparableAttainment: number | null;
};

export type Trend = {
  /** Earliest first; the last one is the present. */
  readonly points: readonly TrendPoint[];
  /** Items applicable in every period of the present edition. */
  readonly comparableIds: readonly string[];
};

export type TrendInput = {
  readonly assessment: Assessment;
  readonly baselines: readonly Baseline[];
  readonly evaluation: Evaluation;
  readonly catalog: Catalog;
  readonly model: ScoringModel;
};

export function deriveTrend({ assessment, baselines, evaluation, catalog, model }: TrendInput): Trend {
  const own = latestOf(baselines.filter(({ sourceAssessmentId }) => sourceAssessmentId === assessment.id));
  const points = [...earlierPeriods(baselines, assessment.id), presentOf(assessment, evaluation, own)];
  const comparable = points.filter(({ catalogId }) => catalogId === catalog.id);
  const applicable = comparable.map(
    ({ controls }) => new Set(controls.filter((control) => control.applicable).map(({ controlId }) => controlId)),
  );
  const comparableIds = catalog.controls.map(({ id }) => id).filter((id) => applicable.every((ids) => ids.has(id)));
  const weights = new Map(evaluation.controls.map(({ control, weight }) => [control.id, weight]));
  const clauses = new Set(catalog.controls.filter((one) => one.class === "clause").map(({ id }) => id));
  return {
    comparableIds,
    points: points.map((point) => {
      if (point.catalogId !== catalog.id) return { ...point, clauses: null, annexA: null, comparableAttainment: null };
      const shared = new Set(comparableIds);
      const controls = point.controls
        .filter(({ controlId }) => shared.has(controlId))
        .map((control) => ({ ...control, weight: weights.get(control.controlId) ?? control.weight }));
      return {
        ...point,
        clauses: attainment(point.controls.filter(({ controlId }) => clauses.has(controlId))),
        annexA: attainment(point.controls.filter(({ controlId }) => !clauses.has(controlId))),
        comparableAttainment: attainmentOver(controls, catalog, model),
      };
    }),
  };
}

type BarePoint = Omit<TrendPoint, "clauses" | "annexA" | "comparableAttainment">;

/** The last freezing of each other assessment, by the day it was judged on. */
function earlierPeriods(baselines: readonly Baseline[], assessmentId: string): readonly BarePoint[] {
  const sources = new Set(baselines.map(({ sourceAssessmentId }) => sourceAssessmentId));
  sources.delete(assessmentId);
  return [...sources]
    .flatMap((source) => latestOf(baselines.filter((one) => one.sourceAssessmentId === source)) ?? [])
    .toSorted((left, right) => compare(left.assessedOn, right.assessedOn) || compare(left.frozenAt, right.frozenAt))
    .map(({ id, ...baseline }) => ({ ...baseline, baselineId: id }));
}

const compare = (left: string, right: string) => (left === right ? 0 : left < right ? -1 : 1);

export const latestOf = (baselines: readonly Baseline[]): Baseline | null =>
  baselines.toSorted((left, right) => compare(right.frozenAt, left.frozenAt))[0] ?? null;

function presentOf({ catalogId, profile }: Assessment, evaluation: Evaluation, own: Baseline | null): BarePoint {
  const { overall, provisional, verdict, counts } = derivePackResults(evaluation);
  const { assessedOn, periodFrom, periodTo } = profile;
  return {
    baselineId: null,
    label: own?.label ?? null,
    frozenAt: own?.frozenAt ?? null,
    catalogId,
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
