import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "#src/domain/assessment/evaluation";
import type { BaselineControl } from "#src/domain/baseline/baseline";
import { comparePeriods, type Period, type PeriodComparison } from "#src/domain/baseline/compare-baselines";
import { baselineControls } from "#src/domain/baseline/create-baseline";
import { aBaselineControl } from "#test/support/a-baseline";
import { aCatalog } from "#test/support/a-catalog";
import { arbitraryFacts } from "#test/support/arbitrary-facts";
import { aScoringModel } from "#test/support/a-scoring-model";

const catalog = aCatalog();
const model = aScoringModel();

const period = (controls: readonly BaselineControl[], catalogId = "iso27001-2022"): Period => ({ catalogId, controls });

function compared(before: readonly BaselineControl[], now: readonly BaselineControl[]): PeriodComparison {
  const result = comparePeriods(period(before), period(now), { catalog, model });
  if (!result.ok) throw new Error(result.error.type);
  return result.value;
}

const one = (before: Partial<BaselineControl>, now: Partial<BaselineControl>) =>
  compared([aBaselineControl(before)], [aBaselineControl(now)]);

describe("comparing two periods", () => {
  it("gives for each item whether it went up, down or stayed", () => {
    const result = compared(
      [
        aBaselineControl({ controlId: "4.1", level: 1 }),
        aBaselineControl({ controlId: "4.3", level: 3 }),
        aBaselineControl({ controlId: "A.5.1", level: 3 }),
      ],
      [
        aBaselineControl({ controlId: "4.1", level: 3 }),
        aBaselineControl({ controlId: "4.3", level: 2 }),
        aBaselineControl({ controlId: "A.5.1", level: 3 }),
      ],
    );
    expect(result.items.map(({ controlId, move }) => [controlId, move])).toEqual([
      ["4.1", "up"],
      ["4.3", "down"],
      ["A.5.1", "same"],
    ]);
    expect(result.totals).toMatchObject({ up: 1, down: 1, same: 1 });
  });

  it("leaves changes of scope out of the figures and names them", () => {
    const result = compared(
      [
        aBaselineControl({ controlId: "A.5.1", level: 3 }),
        aBaselineControl({ controlId: "A.5.23", level: 0 }),
        aBaselineControl({ controlId: "A.8.28", applicable: false, level: null }),
      ],
      [
        aBaselineControl({ controlId: "A.5.1", level: 3 }),
        aBaselineControl({ controlId: "A.5.23", applicable: false, level: null }),
        aBaselineControl({ controlId: "A.8.28", level: 0 }),
      ],
    );
    expect(result.totals).toMatchObject({ excluded: 1, included: 1 });
    expect(result.comparable).toBe(1);
    expect(result.attainment).toEqual({ before: 100, now: 100, difference: 0 });
  });

  it("takes attainment over the comparable set with the weights of now", () => {
    // Then 2 of 3 and 3 of 3; with the weights 3 and 1 of now: (3·2/3 + 1·1) / 4 = 75.
    const result = compared(
      [
        aBaselineControl({ controlId: "A.5.1", level: 2, weight: 1 }),
        aBaselineControl({ controlId: "A.8.28", level: 3, weight: 3 }),
      ],
      [
        aBaselineControl({ controlId: "A.5.1", level: 3, weight: 3 }),
        aBaselineControl({ controlId: "A.8.28", level: 3, weight: 1 }),
      ],
    );
    expect(result.attainment).toEqual({ before: 75, now: 100, difference: 25 });
  });

  it("counts half for the clauses and half for Annex A", () => {
    const result = compared(
      [aBaselineControl({ controlId: "4.1", level: 0 }), aBaselineControl({ controlId: "A.5.1", level: 3 })],
      [aBaselineControl({ controlId: "4.1", level: 3 }), aBaselineControl({ controlId: "A.5.1", level: 3 })],
    );
    expect(result.attainment).toEqual({ before: 50, now: 100, difference: 50 });
  });

  it("counts what is not assessed yet as 0, and says what the assessed items alone give", () => {
    const result = compared(
      [aBaselineControl({ controlId: "A.5.1", level: 2 }), aBaselineControl({ controlId: "A.8.28", level: 3 })],
      [aBaselineControl({ controlId: "A.5.1", level: 3 }), aBaselineControl({ controlId: "A.8.28", level: null })],
    );
    expect(result.attainment.now).toBe(50);
    expect(result.assessedInBoth).toMatchObject({ count: 1, now: 100 });
    expect(result.assessedInBoth.before).toBeCloseTo(66.667, 3);
  });

  it("tells gaps that closed from gaps that opened again", () => {
    expect(one({ level: 2 }, { level: 3 }).closedGaps).toEqual(["A.5.1"]);
    expect(one({ level: 3 }, { level: 2 }).reopenedGaps).toEqual(["A.5.1"]);
    expect(one({ level: 2 }, { level: null }).closedGaps).toEqual([]);
    expect(one({ level: null }, { level: 2 }).reopenedGaps).toEqual([]);
  });

  it("tells nonconformities that closed, came back or are new", () => {
    expect(one({ grade: "major" }, { grade: null }).closedNonconformities).toEqual(["A.5.1"]);
    expect(one({ grade: "minor" }, { grade: "major" }).repeatedNonconformities).toEqual(["A.5.1"]);
    expect(one({ grade: "opportunity" }, { grade: "minor" }).newNonconformities).toEqual(["A.5.1"]);
    // Nobody has looked at it yet.
    expect(one({ grade: "minor" }, { grade: null, level: null }).closedNonconformities).toEqual([]);
    expect(one({ grade: "gap" }, { grade: "gap" }).repeatedNonconformities).toEqual([]);
  });

  it("names the targets that were lowered", () => {
    const { targetsLowered } = one({ target: 4 }, { target: 3 });
    expect(targetsLowered).toMatchObject([{ controlId: "A.5.1", before: { target: 4 }, now: { target: 3 } }]);
    expect(one({ target: 3 }, { target: 4 }).targetsLowered).toEqual([]);
  });

  it("subtracts nothing between two editions", () => {
    const of2013 = period([aBaselineControl()], "iso27001-2013");
    expect(comparePeriods(of2013, period([aBaselineControl()]), { catalog, model })).toEqual({
      ok: false,
      error: { type: "periods-of-two-editions", earlier: "iso27001-2013", later: "iso27001-2022" },
    });
  });
});

const controlsOf = arbitraryFacts.map((facts) => baselineControls(evaluate(catalog, facts, model)));

describe("every comparison", () => {
  it("of a period with itself finds that nothing moved", () => {
    fc.assert(
      fc.property(controlsOf, (controls) => {
        const { totals, attainment, targetsLowered, closedGaps, reopenedGaps, newNonconformities } = compared(
          controls,
          controls,
        );
        expect(totals).toMatchObject({ up: 0, down: 0, excluded: 0, included: 0 });
        expect(attainment.difference ?? 0).toBe(0);
        expect([...targetsLowered, ...closedGaps, ...reopenedGaps, ...newNonconformities]).toEqual([]);
      }),
    );
  });

  it("is mirrored when the sides change places: up is down, excluded is included", () => {
    fc.assert(
      fc.property(controlsOf, controlsOf, (before, now) => {
        const [there, back] = [compared(before, now), compared(now, before)];
        expect([back.totals.up, back.totals.excluded]).toEqual([there.totals.down, there.totals.included]);
        expect(back.comparable).toBe(there.comparable);
        expect(back.repeatedNonconformities).toEqual(there.repeatedNonconformities);
      }),
    );
  });

  it("counts every item once", () => {
    fc.assert(
      fc.property(controlsOf, controlsOf, (before, now) => {
        const { totals, items } = compared(before, now);
        expect(Object.values(totals).reduce((sum, count) => sum + count, 0)).toBe(items.length);
        expect(items).toHaveLength(9);
      }),
    );
  });
});
