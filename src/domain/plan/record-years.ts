/** The years within an assessment's period in which a yearly record is expected. */
import type { Profile } from "#src/domain/assessment/assessment";
import { monthsBefore, type CalendarDay } from "#src/domain/shared/calendar-day";

/** Both days included. */
export type Period = { readonly from: CalendarDay; readonly to: CalendarDay };

/**
 * The assessment's period as far as the day of assessment. A missing end is the day of assessment; a missing beginning
 * lies a year before the end.
 */
export function recordPeriod({
  periodFrom,
  periodTo,
  assessedOn,
}: Pick<Profile, "periodFrom" | "periodTo" | "assessedOn">): Period {
  const to = periodTo === null || periodTo > assessedOn ? assessedOn : periodTo;
  return { from: periodFrom ?? yearUpTo(to).from, to };
}

/**
 * Full years counted back from the end. What is left over at the beginning, being shorter than a year, expects nothing
 * of its own and belongs to the first year; a period of less than two years is one.
 */
export function yearsOf({ from, to }: Period): readonly Period[] {
  const last = yearUpTo(to);
  const before = dayAfter(last.from, -1);
  return yearUpTo(before).from < from ? [{ from, to }] : [...yearsOf({ from, to: before }), last];
}

const yearUpTo = (to: CalendarDay): Period => ({ from: monthsBefore(dayAfter(to, 1), 12), to });

const millisecondsPerDay = 86_400_000;
const dayAfter = (day: CalendarDay, days: number): CalendarDay =>
  new Date(Date.parse(day) + days * millisecondsPerDay).toISOString().slice(0, 10);
