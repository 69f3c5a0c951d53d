import { expect, it } from "vitest";
import { asLocalDate, wallClockAt } from "#src/formats/backup/wall-clock";

it.each([
  ["Asia/Ho_Chi_Minh", ["2026", "11", "23", "00", "30", "05"]],
  ["America/New_York", ["2026", "11", "22", "12", "30", "05"]],
  ["UTC", ["2026", "11", "22", "17", "30", "05"]],
  ["Atlantis/Nowhere", ["2026", "11", "22", "17", "30", "05"]],
])("A clock in %s shows its own day", (timeZone, [year, month, day, hour, minute, second]) => {
  const shown = wallClockAt("2026-11-22T17:30:05.000Z", timeZone);
  expect(shown).toEqual({ year, month, day, hour, minute, second });
});

it("The date of a ZIP entry shows the wall clock, whatever the zone of the machine", () => {
  const date = asLocalDate(wallClockAt("2026-11-22T17:30:05.000Z", "Asia/Ho_Chi_Minh"));
  expect([date.getFullYear(), date.getMonth(), date.getDate(), date.getHours(), date.getMinutes()]).toEqual([
    2026, 10, 23, 0, 30,
  ]);
});

it.each([
  ["1970-01-01T00:00:00.000Z", 1980],
  ["2200-06-01T00:00:00.000Z", 2107],
])("A clock set to %s stays within what a ZIP can say", (instant, year) => {
  expect(asLocalDate(wallClockAt(instant, "UTC")).getFullYear()).toBe(year);
});
