/**
 * Which gaps would close by when if everything that is planned is done on its day (docs/scoring-model.md, 16): a plan,
 * not a promise. That an action is done does not yet raise a level, and nothing here says that it will.
 */
import { isPending } from "#src/domain/action/action-register";
import type { CorrectiveAction } from "#src/domain/action/corrective-action";
import type { Gap } from "#src/domain/assessment/gap-analysis";
import type { CalendarDay } from "#src/domain/shared/calendar-day";

export type PlannedAction = Pick<CorrectiveAction, "state" | "controlIds" | "dueOn">;

/** Why a gap has no day on which it would close. */
export type Unplanned = "not-assessed" | "no-day" | "day-passed";

export type PlannedGap = {
  readonly controlId: string;
  /** Null: it stays. */
  readonly closesOn: CalendarDay | null;
  /** Where the day comes from; null where nobody set one. */
  readonly by: "action" | "item" | null;
  readonly unplanned: Unplanned | null;
};

export type Forecast = {
  /** In the order of the gaps given. */
  readonly gaps: readonly PlannedGap[];
  /** Days on which gaps would close, ascending. */
  readonly steps: readonly ForecastStep[];
  /** Gaps without such a day. */
  readonly stays: number;
  readonly byReason: Readonly<Record<Unplanned, number>>;
};

export type ForecastStep = {
  readonly day: CalendarDay;
  readonly controlIds: readonly string[];
  /** How many would be open at the end of that day. */
  readonly open: number;
};

export function forecastGaps(gaps: readonly Gap[], actions: readonly PlannedAction[], today: CalendarDay): Forecast {
  const pending = actions.filter(isPending);
  const planned = gaps.map((gap) => planOf(gap, pending, today));
  const days = [...new Set(planned.flatMap(({ closesOn }) => closesOn ?? []))].toSorted();
  let open = gaps.length;
  const steps = days.map((day): ForecastStep => {
    const controlIds = planned.filter(({ closesOn }) => closesOn === day).map(({ controlId }) => controlId);
    open -= controlIds.length;
    return { day, controlIds, open };
  });
  const count = (reason: Unplanned) => planned.filter(({ unplanned }) => unplanned === reason).length;
  return {
    gaps: planned,
    steps,
    stays: open,
    byReason: {
      "not-assessed": count("not-assessed"),
      "no-day": count("no-day"),
      "day-passed": count("day-passed"),
    },
  };
}

/**
 * Pending corrective actions decide, the last of them; the due day of the item itself only where none names it. What
 * has not been assessed is not planned by any day: nobody knows yet what is missing.
 */
function planOf({ item }: Gap, pending: readonly PlannedAction[], today: CalendarDay): PlannedGap {
  const controlId = item.control.id;
  const stays = (unplanned: Unplanned, by: PlannedGap["by"]): PlannedGap => ({
    controlId,
    closesOn: null,
    by,
    unplanned,
  });
  if (!item.assessed) return stays("not-assessed", null);
  const days = pending.filter(({ controlIds }) => controlIds.includes(controlId)).map(({ dueOn }) => dueOn);
  const by = days.length > 0 ? "action" : "item";
  const wanted = days.length > 0 ? days : [item.record.dueOn];
  const known = wanted.filter((day) => day !== null);
  if (known.length < wanted.length) return stays("no-day", by === "action" ? by : null);
  if (known.some((day) => day < today)) return stays("day-passed", by);
  return { controlId, closesOn: known.toSorted().at(-1) ?? null, by, unplanned: null };
}
