/**
 * A day without a time or a zone, as `YYYY-MM-DD`. Days compare as strings.
 */
export type CalendarDay = string;

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True only for days that exist: 2026-02-30 is refused. */
export function isCalendarDay(text: string): text is CalendarDay {
  const parts = pattern.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Same day of an earlier month, or that month's last day. */
export function monthsBefore(day: CalendarDay, months: number): CalendarDay {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split("-").map(Number);
  const index = year * 12 + (month - 1) - months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = index - targetYear * 12 + 1;
  const targetDay = Math.min(dayOfMonth, daysInMonth(targetYear, targetMonth));
  return `${String(targetYear).padStart(4, "0")}-${twoDigits(targetMonth)}-${twoDigits(targetDay)}`;
}

const twoDigits = (value: number) => String(value).padStart(2, "0");

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
