/** Counting in days; apart from `calendar-day.ts`, which the first screen loads. */
import type { CalendarDay } from "./calendar-day";

/** Whole days from one day to another; negative where the second comes first. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The day that comes after. */
export const dayAfter = (day: CalendarDay): CalendarDay =>
  new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
