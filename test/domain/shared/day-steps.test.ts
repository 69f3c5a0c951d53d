import { expect, it } from "vitest";
import { dayAfter, daysBetween } from "#src/domain/shared/day-steps";

it.each([
  ["2026-11-16", "2026-11-16", 0],
  ["2026-12-31", "2027-01-01", 1],
  ["2028-02-28", "2028-03-01", 2],
  ["2027-03-15", "2026-11-16", -119],
])("from %s to %s there are %i days", (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

it.each([
  ["2026-12-31", "2027-01-01"],
  ["2028-02-28", "2028-02-29"],
  ["2027-02-28", "2027-03-01"],
])("after %s comes %s", (day, next) => {
  expect(dayAfter(day)).toBe(next);
});
