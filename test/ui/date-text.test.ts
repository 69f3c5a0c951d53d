import { describe, expect, test } from "vitest";
import { dateText, parseDateText } from "#src/ui/date-text";

describe("a day as people write it", () => {
  test("day, month and year become an ISO day", () => {
    expect(parseDateText("31/03/2027")).toBe("2027-03-31");
    expect(parseDateText(" 1/2/2026 ")).toBe("2026-02-01");
    expect(parseDateText("01-02-2026")).toBe("2026-02-01");
    expect(parseDateText("01.02.2026")).toBe("2026-02-01");
    expect(parseDateText("31032027")).toBe("2027-03-31");
    expect(parseDateText("2027-03-31")).toBe("2027-03-31");
  });

  test("nothing written is no day, which is not an error", () => {
    expect(parseDateText("")).toBeNull();
    expect(parseDateText("   ")).toBeNull();
  });

  test("days that no calendar has are refused", () => {
    expect(parseDateText("31/04/2026")).toBeUndefined();
    expect(parseDateText("29/02/2027")).toBeUndefined();
    expect(parseDateText("29/02/2028")).toBe("2028-02-29");
    expect(parseDateText("00/01/2026")).toBeUndefined();
    expect(parseDateText("12/13/2026")).toBeUndefined();
    expect(parseDateText("1/1/26")).toBeUndefined();
    expect(parseDateText("hôm nay")).toBeUndefined();
  });

  test("an ISO day is shown with the day first", () => {
    expect(dateText("2027-03-31")).toBe("31/03/2027");
  });
});
