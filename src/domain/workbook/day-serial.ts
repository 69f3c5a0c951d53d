/** Days as spreadsheets count them: whole days from 30/12/1899, right from 01/03/1900 on. */
import { isCalendarDay, type CalendarDay } from "#src/domain/shared/calendar-day";

const dayLength = 86_400_000;
const origin = Date.UTC(1899, 11, 30);
/** Day 60 is 29/02/1900, which never was; files of old Macs count from 1904. */
const firstCertain = 61;
const shift1904 = 1462;

/** Null where spreadsheets would show another day. */
export function serialOfDay(day: CalendarDay): number | null {
  const serial = (Date.parse(`${day}T00:00:00Z`) - origin) / dayLength;
  return serial >= firstCertain ? serial : null;
}

/** The time of day is left out. Null for what is no day. */
export function dayOfSerial(serial: number, is1904 = false): CalendarDay | null {
  const days = Math.floor(serial) + (is1904 ? shift1904 : 0);
  if (!(days >= firstCertain && days < 2_958_466)) return null;
  return new Date(origin + days * dayLength).toISOString().slice(0, 10);
}

/** 2026-03-02, 02/03/2026, 2.3.2026, 2-3-2026: the day comes before the month. */
export function dayOfText(text: string): CalendarDay | null {
  const trimmed = text.trim();
  if (isCalendarDay(trimmed)) return trimmed;
  const parts = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(trimmed);
  if (parts === null) return null;
  const [, day = "", month = "", year = ""] = parts;
  const candidate = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isCalendarDay(candidate) ? candidate : null;
}
