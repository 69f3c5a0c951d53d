/** Open gaps on their way to the day by which none is to be left (docs/scoring-model.md, 16). */
import type { Profile } from "#src/domain/assessment/assessment";
import type { CalendarDay } from "#src/domain/shared/calendar-day";
import { daysBetween } from "#src/domain/shared/day-steps";
import type { Forecast } from "./forecast";
import type { HistoryDay } from "./history-days";

/** The last day of the period while it lies ahead, afterwards the last day of the plan. */
export type TargetDay = { readonly day: CalendarDay; readonly of: "period" | "plan" };

export function targetDayOf(
  { periodTo }: Pick<Profile, "periodTo">,
  { steps }: Pick<Forecast, "steps">,
  today: CalendarDay,
): TargetDay | null {
  if (periodTo !== null && periodTo > today) return { day: periodTo, of: "period" };
  const last = steps.at(-1);
  return last === undefined || last.day <= today ? null : { day: last.day, of: "plan" };
}

export type BurnDown = {
  readonly target: TargetDay | null;
  /** From the first day of the history straight to none on the target day; empty without one. */
  readonly ideal: readonly { readonly day: CalendarDay; readonly open: number }[];
  /** How many more are open today than on the ideal line; negative: fewer. Null without a line. */
  readonly aboveIdeal: number | null;
  /** Would still be open at the end of the target day if everything is done on its day. */
  readonly openAtTarget: number | null;
};

/** `days` up to today, which stands last. */
export function deriveBurnDown(
  days: readonly HistoryDay[],
  forecast: Pick<Forecast, "steps">,
  target: TargetDay | null,
): BurnDown {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || target === null || target.day <= first.day) {
    return { target, ideal: [], aboveIdeal: null, openAtTarget: null };
  }
  const passed = daysBetween(first.day, last.day) / daysBetween(first.day, target.day);
  const reached = forecast.steps.filter(({ day }) => day <= target.day);
  return {
    target,
    ideal: [
      { day: first.day, open: first.gaps },
      { day: target.day, open: 0 },
    ],
    aboveIdeal: last.gaps - first.gaps * (1 - Math.min(1, passed)),
    openAtTarget: reached.at(-1)?.open ?? last.gaps,
  };
}
