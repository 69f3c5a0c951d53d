/** Days as people write them here (31/03/2027) against days as they are stored (2027-03-31). */

/** The ISO day, `null` when nothing is written, `undefined` when it is no day of the calendar. */
export function parseDateText(text: string): string | null | undefined {
  const written = text.trim();
  if (written === "") return null;
  const parts = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/.exec(written) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(written);
  if (parts !== null) return isoDay(Number(parts[3]), Number(parts[2]), Number(parts[1]));
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written);
  return iso === null ? undefined : isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
}

/** 31/03/2027 from 2027-03-31; a day that is not ISO comes back as it is. */
export function dateText(day: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  return parts === null ? day : `${parts[3]}/${parts[2]}/${parts[1]}`;
}

function isoDay(year: number, month: number, day: number): string | undefined {
  if (year < 1900 || month < 1 || month > 12 || day < 1) return undefined;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
