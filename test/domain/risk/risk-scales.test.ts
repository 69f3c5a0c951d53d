import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ratings, riskLevelOf, riskMatrix } from "#src/domain/risk/risk-scales";

const anyRating = fc.constantFrom(...ratings);

describe("the risk matrix", () => {
  it("is the one of docs/scoring-model.md, 11", () => {
    expect(riskMatrix.map((row) => row.join(" "))).toEqual([
      "1 1 2 2 3",
      "1 2 3 3 4",
      "2 3 3 4 4",
      "2 3 4 5 5",
      "3 4 4 5 5",
    ]);
  });

  it.each([
    [1, 1, 1],
    [1, 5, 3],
    [5, 1, 3],
    [2, 5, 4],
    [4, 3, 4],
    [4, 4, 5],
    [5, 5, 5],
  ] as const)("gives likelihood %i and consequence %i the level %i", (likelihood, consequence, level) => {
    expect(riskLevelOf(likelihood, consequence)).toBe(level);
  });

  it("never falls when likelihood or consequence rises", () => {
    fc.assert(
      fc.property(anyRating, anyRating, anyRating, anyRating, (l1, c1, l2, c2) => {
        fc.pre(l1 <= l2 && c1 <= c2);
        expect(riskLevelOf(l1, c1)).toBeLessThanOrEqual(riskLevelOf(l2, c2));
      }),
    );
  });

  it("weighs likelihood and consequence alike", () => {
    fc.assert(
      fc.property(anyRating, anyRating, (one, other) => {
        expect(riskLevelOf(one, other)).toBe(riskLevelOf(other, one));
      }),
    );
  });

  it("uses all five levels", () => {
    expect(new Set(riskMatrix.flat())).toEqual(new Set([1, 2, 3, 4, 5]));
  });
});
