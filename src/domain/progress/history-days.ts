/**
 * How an assessment stood at the end of each day on which something was written, read from its history
 * (docs/scoring-model.md, 16). Each day is evaluated like the present: with the profile, evidence and baselines that the
 * history held then, and with the catalog and the model of now.
 */
import type { Assessment } from "#src/domain/assessment/assessment";
import { rowsOfEntities } from "#src/domain/assessment/assessment-parts";
import { evaluate, type Evaluation } from "#src/domain/assessment/evaluation";
import type { ScoringModel } from "#src/domain/assessment/scoring-model";
import type { BaselineControl } from "#src/domain/baseline/baseline";
import { baselineControls } from "#src/domain/baseline/create-baseline";
import type { Catalog } from "#src/domain/catalog/catalog";
import { applyEdit, entityKey } from "#src/domain/history/apply-change";
import { inClockOrder, type Change } from "#src/domain/history/change";
import type { CalendarDay } from "#src/domain/shared/calendar-day";
import type { Json } from "#src/domain/shared/canonical-json";
import { countOpenGaps } from "./open-gap";

export type HistoryDay = {
  readonly day: CalendarDay;
  /** Per cent; what was not assessed counts as 0. */
  readonly overall: number | null;
  readonly coverage: number;
  readonly gaps: number;
  /** Among the gaps. */
  readonly notAssessed: number;
  readonly controls: readonly BaselineControl[];
};

export type HistoryInput = {
  /** Of one assessment, in any order. */
  readonly changes: readonly Change[];
  readonly catalog: Catalog;
  readonly model: ScoringModel;
  readonly dayOf: (change: Change) => CalendarDay;
};

/** More would not be told apart in a picture, and each costs an evaluation. */
export const mostDays = 90;

/** Between two of these the caller may let others go first. */
const changesAtOnce = 100;

/**
 * Days in ascending order. Stops after each piece of work, so that a long history does not hold up the page. Of more
 * than `mostDays` days the first, the last and evenly chosen ones between them are evaluated.
 */
export function* readHistoryDays(input: HistoryInput): Generator<void, readonly HistoryDay[]> {
  const ordered = inClockOrder(input.changes);
  yield;
  const ends = yield* lastOfEachDay(ordered, input.dayOf);
  const wanted = new Set(thinOut(ends, mostDays));
  const entities = new Map<string, Json>();
  const days: HistoryDay[] = [];
  for (const [index, { entity, entityId, field, newValue }] of ordered.entries()) {
    const key = entityKey(entity, entityId);
    const next = applyEdit(entities.get(key) ?? null, { field, value: newValue });
    if (next === null) entities.delete(key);
    else entities.set(key, next);
    const end = ends.get(index);
    if (end !== undefined && wanted.has(index)) {
      const day = dayAt(end, entities, input);
      if (day !== null) days.push(day);
      yield;
    } else if (index % changesAtOnce === 0) yield;
  }
  return days;
}

/** By the index of its last change. A wall clock that was set back does not bring back a day that is over. */
function* lastOfEachDay(
  ordered: readonly Change[],
  dayOf: HistoryInput["dayOf"],
): Generator<void, ReadonlyMap<number, CalendarDay>> {
  const lastByDay = new Map<CalendarDay, number>();
  let latest: CalendarDay = "";
  for (const [index, change] of ordered.entries()) {
    const day = dayOf(change);
    if (day > latest) latest = day;
    lastByDay.set(latest, index);
    if (index % (10 * changesAtOnce) === 0) yield;
  }
  return new Map([...lastByDay].map(([day, index]) => [index, day]));
}

function thinOut(ends: ReadonlyMap<number, CalendarDay>, most: number): readonly number[] {
  const indexes = [...ends.keys()];
  if (indexes.length <= most) return indexes;
  const step = (indexes.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, place) => indexes[Math.round(place * step)] ?? 0);
}

/** Null before the assessment is there. */
function dayAt(
  day: CalendarDay,
  entities: ReadonlyMap<string, Json>,
  { changes, catalog, model }: HistoryInput,
): HistoryDay | null {
  const assessmentId = changes[0]?.assessmentId ?? "";
  const assessment = entities.get(entityKey("assessment", assessmentId)) as unknown as Assessment | undefined;
  if (assessment === undefined) return null;
  return historyDay(day, evaluate(catalog, { assessment, ...rowsOfEntities(entities) }, model));
}

/** What is kept of an evaluation. */
export function historyDay(
  day: CalendarDay,
  evaluation: Pick<Evaluation, "controls" | "findings" | "scores">,
): HistoryDay {
  const { overall, coverage, applicableCount, assessedCount } = evaluation.scores;
  const controls = baselineControls(evaluation);
  return {
    day,
    overall,
    coverage,
    gaps: countOpenGaps(controls),
    notAssessed: applicableCount - assessedCount,
    controls,
  };
}

/** The history and the present: today stands last, also where nothing was written today. */
export const upToToday = (days: readonly HistoryDay[], today: HistoryDay): readonly HistoryDay[] => [
  ...days.filter(({ day }) => day < today.day),
  today,
];
