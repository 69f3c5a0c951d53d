/** How an assessment is told apart from its neighbours: its period, and when it was last changed. */
import type { Profile } from "#src/domain/assessment/assessment";
import { localDay, type Formats } from "#src/i18n/formats";
import type { StartMessages } from "#src/i18n/vi/start";

/** A whole calendar year is named by its number. */
export function periodText(
  { periodFrom: from, periodTo: to }: Pick<Profile, "periodFrom" | "periodTo">,
  { list }: StartMessages,
  formats: Formats,
): string {
  if (from === null && to === null) return list.noPeriod;
  if (to === null) return list.periodFrom(formats.day(from));
  if (from === null) return list.periodTo(formats.day(to));
  const year = from.slice(0, 4);
  if (from === `${year}-01-01` && to === `${year}-12-31`) return list.year(year);
  return list.period(formats.day(from), formats.day(to));
}

/** Today and yesterday with the time, earlier days by their date. */
export function changedText(changedAt: string, now: Date, { list }: StartMessages, formats: Formats): string {
  const changedOn = localDay(new Date(changedAt));
  const yesterday = localDay(new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1));
  if (changedOn === localDay(now)) return list.today(formats.time(changedAt));
  if (changedOn === yesterday) return list.yesterday(formats.time(changedAt));
  return formats.day(changedOn);
}
