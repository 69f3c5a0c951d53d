/** Where the days of a picture are named. */
import type { CalendarDay } from "#src/domain/shared/calendar-day";

const day = 86_400_000;
const mostTicks = 7;
/** Beyond that the months are named, not the days. */
const shortSpan = 75;

export type DayTick = { readonly at: number; readonly text: string };

/** Whole days since 1970: as far from each other as the days are. */
export const dayNumber = (of: CalendarDay): number => Math.round(Date.parse(of) / day);

const dayOfNumber = (number: number): CalendarDay => new Date(number * day).toISOString().slice(0, 10);

/** «05/10» every so many weeks, or «01/2027» at the beginning of every so many months. */
export function dayTicks(from: CalendarDay, to: CalendarDay): readonly DayTick[] {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  if (last - first <= shortSpan) {
    const step = 7 * Math.max(1, Math.ceil((last - first) / 7 / mostTicks));
    return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => {
      const at = first + index * step;
      return { at, text: dayOfNumber(at).slice(5).split("-").toReversed().join("/") };
    });
  }
  const months = monthsIn(from, to);
  const step = Math.ceil(months.length / mostTicks);
  return months
    .filter((_, index) => index % step === 0)
    .map((month) => ({ at: dayNumber(`${month}-01`), text: month.split("-").toReversed().join("/") }));
}

/** Those that begin within, as `YYYY-MM`. */
function monthsIn(from: CalendarDay, to: CalendarDay): readonly string[] {
  const months: string[] = [];
  let [year = 0, month = 1] = from.split("-").map(Number);
  for (;;) {
    const name = `${year}-${String(month).padStart(2, "0")}`;
    if (`${name}-01` > to) return months;
    if (`${name}-01` >= from) months.push(name);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}
