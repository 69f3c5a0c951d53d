import { expect, it } from "vitest";
import { wallTime } from "#src/i18n/wall-time";

it("writes an instant with the offset of this machine's clock, and means the same instant", () => {
  const instant = new Date("2026-11-22T08:04:05Z");
  const written = wallTime(instant);
  expect(written).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
  expect(new Date(written).toISOString()).toBe("2026-11-22T08:04:05.000Z");
});
