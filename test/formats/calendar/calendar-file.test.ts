import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeText, foldLine, writeCalendar, type CalendarEvent } from "#src/formats/calendar/calendar-file";

const anEvent = (overrides: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: "a-1.kp-1@tu-danh-gia-27001",
  day: "2026-12-31",
  summary: "KP-001: hạn hành động khắc phục",
  description: "",
  ...overrides,
});

const fileOf = (...events: readonly CalendarEvent[]) =>
  writeCalendar({ product: "-//tu-danh-gia-27001//VI", stampedAt: "2026-11-16T09:00:00+07:00", events });

/** Reads as a calendar does: joins what was folded. */
const unfolded = (text: string) => text.replaceAll("\r\n ", "").split("\r\n");

const octets = (text: string) => new TextEncoder().encode(text).length;

it("writes whole days with a stamp in UTC and an end on the day after", () => {
  expect(fileOf(anEvent())).toBe(
    [
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//tu-danh-gia-27001//VI",
      "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH",
      "BEGIN:VEVENT",
      "UID:a-1.kp-1@tu-danh-gia-27001",
      "DTSTAMP:20261116T020000Z",
      "DTSTART;VALUE=DATE:20261231",
      "DTEND;VALUE=DATE:20270101",
      "SUMMARY:KP-001: hạn hành động khắc phục",
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ].join("\r\n"),
  );
});

it("writes the same bytes for the same facts", () => {
  expect(fileOf(anEvent(), anEvent({ uid: "b" }))).toBe(fileOf(anEvent(), anEvent({ uid: "b" })));
});

it("sets no alarm", () => {
  expect(fileOf(anEvent())).not.toContain("VALARM");
});

describe("text", () => {
  it.each([
    ["điện, nước; «máy»", "điện\\, nước\\; «máy»"],
    ["C:\\kho", "C:\\\\kho"],
    ["một\r\nhai\nba\rbốn", "một\\nhai\\nba\\nbốn"],
    ["chuông\u0007 và tab\t.", "chuông và tab\t."],
    ["Hòa".normalize("NFD"), "Hòa"],
  ])("%j becomes %j", (given, written) => {
    expect(escapeText(given)).toBe(written);
  });

  it("cannot begin a property of its own", () => {
    const lines = unfolded(fileOf(anEvent({ summary: "x\r\nBEGIN:VALARM\r\nACTION:AUDIO" })));
    expect(lines).toContain("SUMMARY:x\\nBEGIN:VALARM\\nACTION:AUDIO");
    expect(lines.filter((line) => line === "BEGIN:VALARM")).toEqual([]);
  });
});

describe("a line", () => {
  it("of 75 octets stays whole, and one more is folded", () => {
    expect(foldLine("a".repeat(75))).toBe("a".repeat(75));
    expect(foldLine("a".repeat(76))).toBe(`${"a".repeat(75)}\r\n a`);
  });

  it("of Vietnamese is folded between characters", () => {
    // 37 × «ạ» are 111 octets: 25 fit into the first 75, 12 follow.
    expect(foldLine("ạ".repeat(37))).toBe(`${"ạ".repeat(25)}\r\n ${"ạ".repeat(12)}`);
    expect(foldLine(`${"a".repeat(74)}ạ`)).toBe(`${"a".repeat(74)}\r\n ạ`);
  });

  it("never exceeds 75 octets, and reads back whole", () => {
    const letters = fc.string({ unit: fc.constantFrom("a", "ư", "ệ", "🙂", "\\", " "), maxLength: 200 });
    fc.assert(
      fc.property(letters, (text) => {
        const folded = foldLine(text);
        expect(folded.split("\r\n").every((line) => octets(line) <= 75)).toBe(true);
        expect(folded.replaceAll("\r\n ", "")).toBe(text);
      }),
    );
  });
});
