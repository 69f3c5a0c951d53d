import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createFormats, localDay } from "#src/i18n/formats";

const vi = createFormats("vi");
const en = createFormats("en");

/** An instant that every time zone of a test machine reads as the same wall clock. */
const atWallClock = (...parts: [number, number, number, number, number]) => {
  const [year, month, day, hour, minute] = parts;
  return new Date(year, month - 1, day, hour, minute).toISOString();
};

describe("a percentage", () => {
  it.each([
    [84.264, "84,3\u00a0%", "84.3%"],
    [0, "0,0\u00a0%", "0.0%"],
    [100, "100,0\u00a0%", "100.0%"],
    [null, "–", "–"],
  ])("of %s is %s and %s", (value, vietnamese, english) => {
    expect(vi.percent(value)).toBe(vietnamese);
    expect(en.percent(value)).toBe(english);
  });

  it("keeps its sign on the same line in Vietnamese: the space does not break", () => {
    expect(vi.percent(90)).not.toContain(" ");
  });
});

describe("a decimal", () => {
  it.each([
    [72.85, "72,9"],
    [72.849, "72,8"],
    [72.9167, "72,9"],
    [0.05, "0,1"],
    [1.25, "1,3"],
    [3.375, "3,4"],
    [98.3607, "98,4"],
    [99.95, "100,0"],
    [99.949, "99,9"],
    [1234.5, "1.234,5"],
  ])("%d is rounded half up to %s", (value, text) => {
    expect(vi.decimal(value)).toBe(text);
  });

  it("has a point in English", () => {
    expect(en.decimal(72.85)).toBe("72.9");
  });
});

it.each([
  ["vi-VN", vi],
  ["en-GB", en],
] as const)("Numbers are written as the standard of %s has them", (tag, { integer, decimal }) => {
  const standard = (digits: number) =>
    new Intl.NumberFormat(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const [whole, one] = [standard(0), standard(1)];
  const numbers = fc.oneof(fc.double({ min: -1e12, max: 1e12, noNaN: true }), fc.integer(), fc.nat(5000));
  fc.assert(
    fc.property(numbers, (value) => {
      const tenths = Math.round(value * 10) / 10 + 0;
      expect(decimal(tenths)).toBe(one.format(tenths));
      const rounded = Math.round(value) + 0;
      expect(integer(rounded)).toBe(whole.format(rounded));
    }),
  );
});

describe("an integer", () => {
  it.each([
    [0, "0", "0"],
    [123, "123", "123"],
    [1234567, "1.234.567", "1,234,567"],
  ])("%d is %s and %s", (value, vietnamese, english) => {
    expect(vi.integer(value)).toBe(vietnamese);
    expect(en.integer(value)).toBe(english);
  });
});

describe("a day", () => {
  it("is dd/MM/yyyy in both languages", () => {
    expect(vi.day("2026-02-08")).toBe("08/02/2026");
    expect(en.day("2026-02-08")).toBe("08/02/2026");
  });

  it("that is not known is a dash", () => {
    expect(vi.day(null)).toBe("–");
  });

  it("of an instant is that of this machine's clock, also just after midnight", () => {
    expect(localDay(new Date(2026, 0, 5, 0, 1))).toBe("2026-01-05");
    expect(localDay(new Date(2026, 11, 31, 23, 59))).toBe("2026-12-31");
  });
});

describe("an instant", () => {
  it("has day and time with two digits", () => {
    expect(vi.dateTime(atWallClock(2026, 11, 6, 8, 5))).toBe("06/11/2026 08:05");
    expect(en.dateTime(atWallClock(2026, 11, 6, 23, 59))).toBe("06/11/2026 23:59");
  });

  it("has a time alone", () => {
    expect(vi.time(atWallClock(2026, 11, 6, 0, 0))).toBe("00:00");
  });
});

describe("a size", () => {
  it.each([
    [0, "0,0\u00a0KB"],
    [1536, "1,5\u00a0KB"],
    [1048575, "1.024,0\u00a0KB"],
    [1048576, "1,0\u00a0MB"],
    [26214400, "25,0\u00a0MB"],
  ])("of %d bytes is %s", (count, text) => {
    expect(vi.bytes(count)).toBe(text);
  });
});

describe("a list", () => {
  it.each([
    [[], "", ""],
    [["A.5.1"], "A.5.1", "A.5.1"],
    [["A.5.1", "A.5.2"], "A.5.1 và A.5.2", "A.5.1 and A.5.2"],
    [["A", "B", "C"], "A, B và C", "A, B and C"],
  ])("of %j is «%s» and «%s»", (items, vietnamese, english) => {
    expect(vi.list(items)).toBe(vietnamese);
    expect(en.list(items)).toBe(english);
  });
});

describe("the order of texts", () => {
  it("reads numbers as numbers", () => {
    expect(["A.5.10", "A.5.9", "A.5.1"].toSorted(vi.compare)).toEqual(["A.5.1", "A.5.9", "A.5.10"]);
  });

  it("puts đ after d and ô after o", () => {
    expect(["đ", "e", "d", "ô", "p", "o"].toSorted(vi.compare)).toEqual(["d", "đ", "e", "o", "ô", "p"]);
  });
});
