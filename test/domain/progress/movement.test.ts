import { describe, expect, it } from "vitest";
import type { BaselineControl } from "#src/domain/baseline/baseline";
import { dayToLookBackTo, movementSince } from "#src/domain/progress/movement";
import { aBaselineControl } from "#test/support/a-baseline";
import { aCatalog, aControl } from "#test/support/a-catalog";
import { aScoringModel } from "#test/support/a-scoring-model";
import { aDay } from "./some-days";

const surroundings = {
  catalog: aCatalog([aControl({ id: "A.5.1", groupId: "A.5" }), aControl({ id: "A.5.2", groupId: "A.5" })]),
  model: aScoringModel(),
};
type Levels = readonly BaselineControl["level"][];

const of = (...levels: Levels) => ({
  catalogId: "iso27001-2022",
  controls: levels.map((level, index) => aBaselineControl({ controlId: `A.5.${index + 1}`, level })),
});

describe("the movement", () => {
  it("is better, worse or the same by what the attainment of the same items did", () => {
    const directionOf = (before: Levels, now: Levels) =>
      movementSince(of(...before), of(...now), surroundings)?.direction;
    expect(directionOf([1, 2], [2, 2])).toBe("better");
    expect(directionOf([3, 2], [2, 2])).toBe("worse");
    expect(directionOf([1, 2], [2, 1])).toBe("same");
  });

  it("says from what to what, and how many gaps were open then and are now", () => {
    const moved = movementSince(of(0, 3), of(3, 3), surroundings);
    expect(moved).toMatchObject({ before: 50, now: 100, difference: 50, compared: 2, isPartial: false });
    expect([moved?.gapsBefore, moved?.gapsNow]).toEqual([1, 0]);
  });

  it("compares only the items assessed on both days while others are not: scoring alone is no progress", () => {
    expect(movementSince(of(2, null), of(2, 3), surroundings)).toMatchObject({
      direction: "same",
      compared: 1,
      isPartial: true,
    });
  });

  it("is none where nothing was assessed on both days, and none between two editions", () => {
    expect(movementSince(of(null, 3), of(3, null), surroundings)).toBeNull();
    expect(movementSince({ ...of(1, 1), catalogId: "iso27001-2013" }, of(3, 3), surroundings)).toBeNull();
  });
});

describe("the day to look back to", () => {
  it("is the last one at least 30 days ago", () => {
    const days = [aDay("2026-10-01", 9), aDay("2026-10-30", 8), aDay("2026-10-31", 7), aDay("2026-11-29", 5)];
    expect(dayToLookBackTo(days)?.day).toBe("2026-10-30");
  });

  it("is the first one of a younger history", () => {
    expect(dayToLookBackTo([aDay("2026-11-20", 9), aDay("2026-11-25", 7), aDay("2026-11-29", 5)])?.day).toBe(
      "2026-11-20",
    );
  });

  it("is none where everything was written today", () => {
    expect(dayToLookBackTo([aDay("2026-11-29", 5)])).toBeNull();
  });
});
