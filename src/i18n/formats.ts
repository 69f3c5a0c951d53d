/** Numbers, days and instants for people. Days are dd/MM/yyyy in both languages: the readers sit in one country. */
import type { CalendarDay } from "#src/domain/shared/calendar-day";
import type { Locale } from "#src/domain/catalog/catalog-text";

export type Formats = {
  readonly integer: (value: number) => string;
  /** Rounded half up to one decimal. */
  readonly decimal: (value: number) => string;
  /** From 0..100, one decimal, e.g. «84,6 %»; a dash for null. */
  readonly percent: (value: number | null) => string;
  readonly day: (day: CalendarDay | null) => string;
  /** Day and time of an ISO instant on this machine's clock. */
  readonly dateTime: (instant: string) => string;
  readonly time: (instant: string) => string;
  readonly bytes: (count: number) => string;
  readonly list: (items: readonly string[]) => string;
  readonly compare: (left: string, right: string) => number;
};

const noBreakSpace = "\u00a0";

export function createFormats(locale: Locale): Formats {
  const tag = locale === "vi" ? "vi-VN" : "en-GB";
  const integer = (value: number) => digitsOf(value, 0, locale);
  const decimal = (value: number) => digitsOf(value, 1, locale);
  const list = atFirstUse(() => new Intl.ListFormat(tag, { style: "long", type: "conjunction" }));
  const collator = atFirstUse(() => new Intl.Collator(locale, { numeric: true }));
  const percentSign = locale === "vi" ? `${noBreakSpace}%` : "%";
  const day = (value: CalendarDay | null) => (value === null ? "–" : value.split("-").toReversed().join("/"));
  const time = (instant: string) => {
    const date = new Date(instant);
    return `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;
  };
  return {
    integer,
    decimal: (value) => decimal(roundHalfUp(value)),
    percent: (value) => (value === null ? "–" : `${decimal(roundHalfUp(value))}${percentSign}`),
    day,
    time,
    dateTime: (instant) => `${day(localDay(new Date(instant)))} ${time(instant)}`,
    bytes: (count) =>
      count < 1024 * 1024
        ? `${decimal(count / 1024)}${noBreakSpace}KB`
        : `${decimal(count / 1024 / 1024)}${noBreakSpace}MB`,
    list: (items) => list().format(items),
    compare: (left, right) => collator().compare(left, right),
  };
}

/** Making an Intl object takes milliseconds at the start of the app, and most are needed only on some screens. */
function atFirstUse<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

const separators = { vi: { point: ",", group: "." }, en: { point: ".", group: "," } } as const;

/**
 * As `Intl.NumberFormat` writes it, which takes 40 ms to make before the first screen stands, and of which the version
 * is the browser's: a pack has to have the same digits wherever its pages are made again.
 */
function digitsOf(value: number, fractionDigits: number, locale: Locale): string {
  const { point, group } = separators[locale];
  const [whole = "", fraction] = Math.abs(value).toFixed(fractionDigits).split(".");
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, group);
  return `${value < 0 ? "-" : ""}${grouped}${fraction === undefined ? "" : `${point}${fraction}`}`;
}

/** The calendar day of an instant on this machine's clock. */
export const localDay = (date: Date): CalendarDay =>
  `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;

/** One decimal, half up; the small shift undoes binary representation (72.85 is stored as 72.8499…). Never −0. */
const roundHalfUp = (value: number) => Math.round(value * 10 + 1e-9) / 10 + 0;

const twoDigits = (value: number) => String(value).padStart(2, "0");
