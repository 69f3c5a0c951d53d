/** Whether a recorded audit or review counts for the verdict, in words beside its day. */
import { monthsBefore, type CalendarDay } from "#src/domain/shared/calendar-day";
import type { ProfileMessages } from "#src/i18n/vi/profile";

export function auditHint(
  on: CalendarDay | null,
  { assessedOn, months }: { readonly assessedOn: CalendarDay; readonly months: number },
  words: ProfileMessages["audit"],
  dayText: (day: CalendarDay) => string,
): string {
  if (on === null) return words.missing;
  if (on > assessedOn) return words.tooLate(dayText(assessedOn));
  const since = monthsBefore(assessedOn, months);
  return on < since ? words.tooOld(dayText(since)) : words.counted(months);
}
