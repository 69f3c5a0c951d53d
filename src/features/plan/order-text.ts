import type { UnansweredOrder } from "#src/domain/plan/plan-record-view";
import type { CalendarDay } from "#src/domain/shared/calendar-day";
import type { Formats } from "#src/i18n/formats";
import type { PlanMessages } from "#src/i18n/vi/plan";

const millisecondsPerDay = 86_400_000;

/** Why an order stands out, and for how long it has been waiting on the day of assessment. */
export function orderText(
  { record: { happenedOn }, reason }: UnansweredOrder,
  assessedOn: CalendarDay,
  words: PlanMessages["records"]["orders"],
  formats: Pick<Formats, "day">,
): string {
  if (reason === "answered-before-received") return words[reason];
  const days =
    happenedOn === null ? null : Math.round((Date.parse(assessedOn) - Date.parse(happenedOn)) / millisecondsPerDay);
  return words["not-answered"](days, formats.day(assessedOn));
}
