/** What a clock on the wall of a time zone shows. An unknown zone shows UTC. */
export type WallClock = {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly hour: string;
  readonly minute: string;
  readonly second: string;
};

export function wallClockAt(instant: string, timeZone: string): WallClock {
  const parts = new Map(partsOf(new Date(instant), timeZone).map(({ type, value }) => [type, value]));
  const digits = (type: Intl.DateTimeFormatPartTypes, length: number) => (parts.get(type) ?? "").padStart(length, "0");
  return {
    year: digits("year", 4),
    month: digits("month", 2),
    day: digits("day", 2),
    hour: digits("hour", 2),
    minute: digits("minute", 2),
    second: digits("second", 2),
  };
}

function partsOf(date: Date, timeZone: string): readonly Intl.DateTimeFormatPart[] {
  const formatIn = (zone: string) =>
    new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", {
      timeZone: zone,
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
      hourCycle: "h23",
    });
  try {
    return formatIn(timeZone).formatToParts(date);
  } catch {
    return formatIn("UTC").formatToParts(date);
  }
}

/** A date whose local fields are those of the wall clock: ZIP keeps local time, and the machine's zone must not show. */
export function asLocalDate({ year, month, day, hour, minute, second }: WallClock): Date {
  const earliest = 1980;
  const latest = 2107;
  const bounded = Math.min(latest, Math.max(earliest, Number(year)));
  return new Date(bounded, Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
}
