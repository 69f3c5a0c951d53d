/** Whether it is getting better (docs/scoring-model.md, 16): against the period before, and against 30 days ago. */
import type { ScoringModel } from "#src/domain/assessment/scoring-model";
import type { BaselineControl } from "#src/domain/baseline/baseline";
import { comparePeriods } from "#src/domain/baseline/compare-baselines";
import type { Catalog } from "#src/domain/catalog/catalog";
import { daysBetween } from "#src/domain/shared/day-steps";
import type { HistoryDay } from "./history-days";
import { countOpenGaps } from "./open-gap";

export const daysLookedBack = 30;

/** As the figures are written, with one decimal: what cannot be seen in them is no movement. */
const visible = 0.05;

export type Movement = {
  readonly direction: "better" | "worse" | "same";
  /** Attainment over the items compared, per cent, and its difference in points. */
  readonly before: number;
  readonly now: number;
  readonly difference: number;
  readonly compared: number;
  /** Only the items assessed then and now are compared, because others were not assessed on one of the two days. */
  readonly isPartial: boolean;
  /** Of all items, whatever was compared. */
  readonly gapsBefore: number;
  readonly gapsNow: number;
};

export type Present = { readonly catalogId: string; readonly controls: readonly BaselineControl[] };

type Surroundings = { readonly catalog: Catalog; readonly model: ScoringModel };

/** Null where nothing can be compared: another edition, or no item assessed on both days. */
export function movementSince(before: Present, present: Present, surroundings: Surroundings): Movement | null {
  const compared = comparePeriods(before, present, surroundings);
  if (!compared.ok) return null;
  const { attainment, assessedInBoth, comparable } = compared.value;
  const isPartial = assessedInBoth.count < comparable;
  const { before: was, now, difference } = isPartial ? assessedInBoth : attainment;
  if (was === null || now === null || difference === null) return null;
  return {
    direction: Math.abs(difference) < visible ? "same" : difference > 0 ? "better" : "worse",
    before: was,
    now,
    difference,
    compared: isPartial ? assessedInBoth.count : comparable,
    isPartial,
    gapsBefore: countOpenGaps(before.controls),
    gapsNow: countOpenGaps(present.controls),
  };
}

/**
 * The last day that is at least 30 days ago, else the first one. Null where the history begins today: a day cannot be
 * compared with itself. `days` up to today, which stands last.
 */
export function dayToLookBackTo(days: readonly HistoryDay[]): HistoryDay | null {
  const today = days.at(-1);
  const earlier = days.slice(0, -1);
  if (today === undefined) return null;
  const longAgo = earlier.filter(({ day }) => daysBetween(day, today.day) >= daysLookedBack);
  return longAgo.at(-1) ?? earlier[0] ?? null;
}
