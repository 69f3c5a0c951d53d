/**
 * A calendar of whole days (RFC 5545), for programs such as Outlook, Thunderbird and phones. The same entry taken in
 * again replaces the one before: its name stays the same.
 */
import type { CalendarDay } from "#src/domain/shared/calendar-day";
import { dayAfter } from "#src/domain/shared/day-steps";

export const mediaType = "text/calendar";
export const extension = "ics";

export interface CalendarEvent {
  /** Names the entry for ever and everywhere (3.8.4.7). */
  readonly uid: string;
  readonly day: CalendarDay;
  readonly summary: string;
  /** Lines are kept. */
  readonly description: string;
}

export interface CalendarFile {
  /** Who wrote the file (3.7.3). */
  readonly product: string;
  /** ISO 8601 instant: when the entries took this shape (3.8.7.2). */
  readonly stampedAt: string;
  readonly events: readonly CalendarEvent[];
}

export function writeCalendar({ product, stampedAt, events }: CalendarFile): string {
  const stamp = `${new Date(stampedAt).toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:${escapeText(product)}`,
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    ...events.flatMap((event) => linesOf(event, stamp)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join("");
}

/** Without an alarm: when to be reminded is the reader's choice. Nobody is busy because something is due. */
const linesOf = ({ uid, day, summary, description }: CalendarEvent, stamp: string): readonly string[] => [
  "BEGIN:VEVENT",
  `UID:${escapeText(uid)}`,
  `DTSTAMP:${stamp}`,
  `DTSTART;VALUE=DATE:${dateValue(day)}`,
  // The end does not belong to the event any more (3.6.1).
  `DTEND;VALUE=DATE:${dateValue(dayAfter(day))}`,
  `SUMMARY:${escapeText(summary)}`,
  ...(description.trim() === "" ? [] : [`DESCRIPTION:${escapeText(description)}`]),
  "TRANSP:TRANSPARENT",
  "END:VEVENT",
];

const dateValue = (day: CalendarDay): string => day.replaceAll("-", "");

/** TEXT (3.3.11). Other control characters may not stand in a calendar at all (3.1). */
export const escapeText = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n")
    .replace(/[^\P{Cc}\t]/gu, "");

const octetsInLine = 75;

/** Lines longer than 75 octets go on after a line break and a space, never within a character (3.1). */
export function foldLine(line: string): string {
  const folded: string[] = [];
  let part = "";
  let room = octetsInLine;
  for (const character of line) {
    const octets = octetsOf(character);
    if (octets > room) {
      folded.push(part);
      part = "";
      // The space that begins the next line counts.
      room = octetsInLine - 1;
    }
    part += character;
    room -= octets;
  }
  return [...folded, part].join("\r\n ");
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
