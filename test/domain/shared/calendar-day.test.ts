import { describe, expect, it } from "vitest";
import { isCalendarDay, monthsBefore } from "#src/domain/shared/calendar-day";

describe("isCalendarDay", () => {
  it.each(["2026-01-31", "2026-04-30", "2024-02-29", "2000-02-29", "1900-01-01", "2026-12-31"])("accepts %s", (day) => {
    expect(isCalendarDay(day)).toBe(true);
  });

  it.each([
    "2026-02-29",
    "2026-02-30",
    "1900-02-29",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-01-00",
    "2026-01-32",
    "1899-12-31",
    "2026-1-1",
    "26-01-01",
    "2026-01-01T00:00",
    "01/02/2026",
    " 2026-01-01",
    "2026-01-01\n",
    "",
  ])("refuses %j", (text) => {
    expect(isCalendarDay(text)).toBe(false);
  });
});

describe("monthsBefore", () => {
  it.each([
    ["2026-11-16", 12, "2025-11-16"],
    ["2026-01-15", 1, "2025-12-15"],
    ["2026-03-31", 1, "2026-02-28"],
    ["2024-03-31", 1, "2024-02-29"],
    ["2024-02-29", 12, "2023-02-28"],
    ["2026-05-31", 6, "2025-11-30"],
    ["2026-11-16", 0, "2026-11-16"],
    ["2026-01-31", 25, "2023-12-31"],
  ])("of %s, %i months, is %s", (day, months, expected) => {
    expect(monthsBefore(day, months)).toBe(expected);
  });
});
