/** What holds for every assessment, whatever was answered. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate, type AssessmentFacts } from "#src/domain/assessment/evaluation";
import { maturityLevels } from "#src/domain/assessment/maturity";
import { verdicts } from "#src/domain/assessment/verdict";
import { aCatalog, smallCatalogControls } from "#test/support/a-catalog";
import { aScoringModel } from "#test/support/a-scoring-model";
import { arbitraryFacts, arbitraryNearlyReadyFacts, withRecord } from "#test/support/arbitrary-facts";
import { justifiedExclusion } from "#test/support/some-facts";

const catalog = aCatalog();
const judge = (facts: AssessmentFacts) => evaluate(catalog, facts, aScoringModel());
const anyControlId = fc.constantFrom(...smallCatalogControls.map(({ id }) => id));
const anyClauseId = fc.constantFrom("4.1", "4.3", "9.2.2", "9.3.3");
const rounding = 1e-9;

describe("every evaluation", () => {
  it("has percentages in 0..100 and shares in 0..1", () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        const { scores, groups } = judge(facts);
        const percentages = [
          scores.overall,
          scores.clauses,
          scores.annexA,
          scores.provisionalOverall,
          scores.provisionalClauses,
          scores.provisionalAnnexA,
          ...[groups.byGroup, ...Object.values(groups.byAttribute)].flat().map(({ attainment }) => attainment),
        ];
        for (const value of percentages) expect(value ?? 0).toSatisfy((number: number) => number >= 0 && number <= 100);
        for (const value of [scores.coverage, scores.verifiedShare, scores.notApplicableShare])
          expect(value).toSatisfy((number: number) => number >= 0 && number <= 1);
      }),
    );
  });

  it("has a conservative index no higher than that of the assessed items, whatever is left out", () => {
    fc.assert(
      fc.property(arbitraryFacts, fc.subarray(smallCatalogControls.map(({ id }) => id)), (facts, excluded) => {
        const { scores } = judge(excluded.reduce((rest, id) => withRecord(rest, id, justifiedExclusion), facts));
        expect(scores.overall ?? 0).toBeLessThanOrEqual((scores.provisionalOverall ?? 0) + rounding);
      }),
    );
  });

  it("does not depend on the order of answers and evidence", () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        const turned = {
          ...facts,
          controlAssessments: facts.controlAssessments.toReversed(),
          evidenceItems: facts.evidenceItems.toReversed(),
        };
        const { scores, groups, findings, verdict } = judge(facts);
        expect(judge(turned)).toMatchObject({ scores, groups, findings, verdict });
      }),
    );
  });

  it("has a gap exactly where an applicable control is below its target", () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        for (const { applicable, level, target, gap } of judge(facts).controls)
          expect(gap > 0).toBe(applicable && (level ?? 0) < target);
      }),
    );
  });

  it("is ready only without majors, at full coverage", () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        const { verdict, findings, scores } = judge(facts);
        const blocked = findings.some(({ grade }) => grade === "major") || scores.coverage < 1;
        expect(!blocked || verdict.verdict === "not-ready").toBe(true);
      }),
    );
  });
});

describe("a higher claim", () => {
  it("never lowers the overall attainment", () => {
    fc.assert(
      fc.property(arbitraryFacts, anyControlId, fc.tuple(fc.nat(5), fc.nat(5)), (facts, id, levels) => {
        const [low = 0, high = 0] = levels.toSorted((left, right) => left - right);
        const at = (level: number) => judge(withRecord(facts, id, { level: maturityLevels[level] ?? 0 })).scores;
        expect(at(low).overall ?? 0).toBeLessThanOrEqual((at(high).overall ?? 0) + rounding);
      }),
    );
  });
});

describe("a clause that falls", () => {
  it.each([
    ["random", arbitraryFacts],
    ["nearly ready", arbitraryNearlyReadyFacts],
  ] as const)("leaves the verdict of %s facts as it is or makes it worse", (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, anyClauseId, fc.nat(5), (facts, id, fallTo) => {
        const before = facts.controlAssessments.find(({ controlId }) => controlId === id)?.level ?? 0;
        const fallen = withRecord(facts, id, { level: maturityLevels[Math.min(before, fallTo)] ?? 0 });
        const rank = (of: AssessmentFacts) => verdicts.indexOf(judge(of).verdict.verdict);
        expect(rank(fallen)).toBeLessThanOrEqual(rank(facts));
      }),
    );
  });
});

describe("the nearly ready facts of these properties", () => {
  it("lie on both sides of the threshold, so that the property is not empty", () => {
    const seen = fc
      .sample(arbitraryNearlyReadyFacts, { numRuns: 200, seed: 27001 })
      .map((facts) => judge(facts).verdict.verdict);
    expect(new Set(seen)).toEqual(new Set(["conditional", "ready"]));
  });
});
