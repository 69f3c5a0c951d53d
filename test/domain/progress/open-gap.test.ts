import * as fc from "fast-check";
import { expect, it } from "vitest";
import { evaluate } from "#src/domain/assessment/evaluation";
import { analyseGaps } from "#src/domain/assessment/gap-analysis";
import { baselineControls } from "#src/domain/baseline/create-baseline";
import { countOpenGaps, isOpenGap } from "#src/domain/progress/open-gap";
import { aBaselineControl } from "#test/support/a-baseline";
import { aCatalog } from "#test/support/a-catalog";
import { aScoringModel } from "#test/support/a-scoring-model";
import { arbitraryFacts } from "#test/support/arbitrary-facts";

it.each([
  ["below target", { level: 2 }, true],
  ["on target", { level: 3 }, false],
  ["on target with a major nonconformity", { level: 3, grade: "major" }, true],
  ["on target with an opportunity", { level: 3, grade: "opportunity" }, false],
  ["not assessed", { level: null }, true],
  ["not applicable", { level: null, applicable: false }, false],
] as const)("an item %s is told from an open gap", (_, given, isOpen) => {
  expect(isOpenGap(aBaselineControl(given))).toBe(isOpen);
});

it("counts what the list of gaps holds, whatever was answered", () => {
  fc.assert(
    fc.property(arbitraryFacts, (facts) => {
      const evaluation = evaluate(aCatalog(), facts, aScoringModel());
      expect(countOpenGaps(baselineControls(evaluation))).toBe(analyseGaps(evaluation).length);
    }),
  );
});
