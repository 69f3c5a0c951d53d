import { describe, expect, it } from "vitest";
import { deriveBurnDown, targetDayOf } from "#src/domain/progress/burn-down";
import { aDay } from "./some-days";

const step = (day: string, open: number) => ({ day, controlIds: [], open });

describe("the target day", () => {
  it("is the last day of the period while that lies ahead", () => {
    const steps = [step("2027-03-31", 0)];
    expect(targetDayOf({ periodTo: "2026-12-31" }, { steps }, "2026-11-29")).toEqual({
      day: "2026-12-31",
      of: "period",
    });
  });

  it.each([["2026-10-31"], ["2026-11-29"], [null]])(
    "is the last day of the plan where the period ended on %s",
    (periodTo) => {
      const steps = [step("2026-12-31", 4), step("2027-03-31", 2)];
      expect(targetDayOf({ periodTo }, { steps }, "2026-11-29")).toEqual({ day: "2027-03-31", of: "plan" });
    },
  );

  it("is none without either", () => {
    expect(targetDayOf({ periodTo: "2026-10-31" }, { steps: [] }, "2026-11-29")).toBeNull();
  });
});

describe("the burn-down", () => {
  const days = [aDay("2026-10-01", 100), aDay("2026-10-21", 70)];
  const target = { day: "2026-11-10", of: "period" } as const;

  it("goes straight from the first day to none on the target day, and says how far above that line today is", () => {
    const { ideal, aboveIdeal } = deriveBurnDown(days, { steps: [] }, target);
    expect(ideal).toEqual([
      { day: "2026-10-01", open: 100 },
      { day: "2026-11-10", open: 0 },
    ]);
    expect(aboveIdeal).toBe(20);
  });

  it("is below the line where more was closed than needed", () => {
    expect(deriveBurnDown([days[0] ?? aDay("", 0), aDay("2026-10-21", 40)], { steps: [] }, target).aboveIdeal).toBe(
      -10,
    );
  });

  it("says what would still be open on the target day, later steps left out", () => {
    const steps = [step("2026-10-30", 60), step("2026-11-10", 55), step("2026-11-11", 0)];
    expect(deriveBurnDown(days, { steps }, target).openAtTarget).toBe(55);
    expect(deriveBurnDown(days, { steps: [] }, target).openAtTarget).toBe(70);
  });

  it("has no line without a target day, and none to the day on which it begins", () => {
    expect(deriveBurnDown(days, { steps: [] }, null)).toEqual({
      target: null,
      ideal: [],
      aboveIdeal: null,
      openAtTarget: null,
    });
    expect(deriveBurnDown(days, { steps: [] }, { day: "2026-10-01", of: "plan" }).ideal).toEqual([]);
  });
});
