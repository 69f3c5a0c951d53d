import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instantOf, nextReading } from "#src/domain/history/hybrid-logical-clock";

describe("the clock", () => {
  it("starts from the wall clock", () => {
    expect(nextReading(null, 1795140000000, "device")).toBe("1795140000000-0000-device");
  });

  it("follows the wall clock when that is ahead, and starts counting anew", () => {
    expect(nextReading("1795140000000-0007-device", 1795140000001, "device")).toBe("1795140000001-0000-device");
  });

  it("counts on within one millisecond", () => {
    expect(nextReading("1795140000000-0009-device", 1795140000000, "device")).toBe("1795140000000-000a-device");
  });

  it("does not go back when the PC's clock does", () => {
    expect(nextReading("1795140000000-0000-device", 1000000000000, "device")).toBe("1795140000000-0001-device");
  });

  it("borrows a millisecond when the counter is full", () => {
    expect(nextReading("1795140000000-ffff-device", 1795140000000, "device")).toBe("1795140000001-0000-device");
  });

  it("continues another device's reading under its own name", () => {
    expect(nextReading("1795140000000-0000-laptop", 1795140000000, "desktop")).toBe("1795140000000-0001-desktop");
  });

  it("tells its time as an instant", () => {
    expect(instantOf("1795140000000-0009-device")).toBe("2026-11-20T02:00:00.000Z");
  });

  it("is read in order as text, whatever the wall clock does", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9_999_999_999_998 }), { maxLength: 40 }), (times) => {
        let reading: string | null = null;
        for (const now of times) {
          const next: string = nextReading(reading, now, "device");
          expect(reading === null || reading < next).toBe(true);
          reading = next;
        }
      }),
    );
  });
});
