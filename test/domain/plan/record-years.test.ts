import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recordPeriod, yearsOf } from "#src/domain/plan/record-years";

describe("the period of the records", () => {
  it.each([
    ["is that of the assessment", "2026-01-01", "2026-10-31", "2026-01-01", "2026-10-31"],
    ["ends no later than the day of assessment", "2026-01-01", "2026-12-31", "2026-01-01", "2026-11-16"],
    ["ends on the day of assessment where no end is known", "2026-01-01", null, "2026-01-01", "2026-11-16"],
    ["begins a year before its end where no beginning is known", null, "2026-10-31", "2025-11-01", "2026-10-31"],
    ["is the year up to the day of assessment where nothing is known", null, null, "2025-11-17", "2026-11-16"],
  ])("%s", (_, periodFrom, periodTo, from, to) => {
    expect(recordPeriod({ periodFrom, periodTo, assessedOn: "2026-11-16" })).toEqual({ from, to });
  });
});

describe("the years of a period", () => {
  it("are one for ten months", () => {
    expect(yearsOf({ from: "2026-01-01", to: "2026-10-31" })).toEqual([{ from: "2026-01-01", to: "2026-10-31" }]);
  });

  it("are one for two years less a day", () => {
    expect(yearsOf({ from: "2024-11-02", to: "2026-10-31" })).toEqual([{ from: "2024-11-02", to: "2026-10-31" }]);
  });

  it("are two for two years", () => {
    expect(yearsOf({ from: "2024-11-01", to: "2026-10-31" })).toEqual([
      { from: "2024-11-01", to: "2025-10-31" },
      { from: "2025-11-01", to: "2026-10-31" },
    ]);
  });

  it("give what is left over to the first", () => {
    expect(yearsOf({ from: "2024-02-10", to: "2026-10-31" })).toEqual([
      { from: "2024-02-10", to: "2025-10-31" },
      { from: "2025-11-01", to: "2026-10-31" },
    ]);
  });

  it("go over the end of February", () => {
    expect(yearsOf({ from: "2022-03-01", to: "2024-02-29" })).toEqual([
      { from: "2022-03-01", to: "2023-02-28" },
      { from: "2023-03-01", to: "2024-02-29" },
    ]);
  });

  it("are one where the period ends before it begins", () => {
    expect(yearsOf({ from: "2027-01-01", to: "2026-11-16" })).toEqual([{ from: "2027-01-01", to: "2026-11-16" }]);
  });

  const day = fc
    .integer({ min: 0, max: 40_000 })
    .map((days) => new Date(Date.UTC(1990, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
  const next = (text: string) => new Date(Date.parse(text) + 86_400_000).toISOString().slice(0, 10);

  it("cover every period without a hole and without an overlap", () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [from, to] = one <= other ? [one, other] : [other, one];
        const years = yearsOf({ from, to });
        expect([years[0]?.from, years.at(-1)?.to]).toEqual([from, to]);
        expect(years.every((year) => year.from <= year.to)).toBe(true);
        expect(years.slice(1).map((year) => year.from)).toEqual(years.slice(0, -1).map((year) => next(year.to)));
      }),
    );
  });
});
