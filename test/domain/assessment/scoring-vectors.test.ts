/** The five vectors of docs/scoring-model.md, 9: (weight, level, target). */
import { describe, expect, it } from "vitest";
import type { MaturityLevel } from "#src/domain/assessment/maturity";
import { attainment, deriveScores, meanMaturity } from "#src/domain/assessment/scores";
import { deriveVerdict } from "#src/domain/assessment/verdict";
import type { Weight } from "#src/domain/catalog/catalog";
import { suggestFindings } from "#src/domain/finding/suggest-findings";
import { aCatalog } from "#test/support/a-catalog";
import { aProfile } from "#test/support/a-profile";
import { aScoringModel } from "#test/support/a-scoring-model";
import { anEvaluatedClause, anEvaluatedControl } from "#test/support/an-evaluated-control";

const item = (weight: Weight, level: MaturityLevel | null, target: MaturityLevel) =>
  anEvaluatedControl({ weight, level, target });

describe("the vectors of the scoring model", () => {
  it("1: a mean above 3 hides two gaps, the cut-back does not", () => {
    const items = [item(3, 5, 4), item(1, 5, 3), item(1, 1, 3), item(3, 2, 4)];
    expect(attainment(items)).toBeCloseTo(72.9167, 4);
    expect(meanMaturity(items)).toBe(3.375);
  });

  it("2: an absent key control takes a quarter although the plain mean is 4.5", () => {
    const items = [...Array.from({ length: 9 }, () => item(1, 5, 3)), item(3, 0, 4)];
    expect(attainment(items)).toBe(75);
    expect(meanMaturity(items)).toBe(3.75);
  });

  it("2: the absent key control is a major nonconformity once it is claimed as implemented", () => {
    const absent = anEvaluatedControl({ weight: 3, level: 0, target: 4, status: "implemented" });
    expect(suggestFindings(aCatalog(), [absent], aProfile(), aScoringModel()).map(({ grade }) => grade)).toEqual([
      "major",
    ]);
  });

  it("3: every target reached is 100 although no level is 5", () => {
    const items = [item(2, 3, 3), item(2, 3, 3), item(3, 4, 4), item(1, 3, 3)];
    expect(attainment(items)).toBe(100);
    expect(meanMaturity(items)).toBe(3.375);
  });

  it("4: 98.4 per cent with one clause at level 1 is not ready", () => {
    const clauses = Array.from({ length: 29 }, (_, index) => anEvaluatedClause({ control: { id: `4.${index}` } }));
    const fallen = anEvaluatedClause({ control: { id: "10.2" }, weight: 3, level: 1 });
    const controls = Array.from({ length: 93 }, (_, index) => anEvaluatedControl({ control: { id: `A.5.${index}` } }));
    const all = [...clauses, fallen, ...controls];
    const scores = deriveScores(all, aScoringModel());
    expect(scores.clauses).toBeCloseTo(96.7213, 4);
    expect(scores.annexA).toBe(100);
    expect(scores.overall).toBeCloseTo(98.3607, 4);
    const findings = suggestFindings(aCatalog(), all, aProfile(), aScoringModel());
    expect(deriveVerdict(all, scores, findings, aProfile(), aScoringModel()).verdict).toBe("not-ready");
  });

  it("5: the unassessed counts as 0 in the conservative index and not at all in the provisional one", () => {
    const scores = deriveScores([item(2, 3, 3), item(3, 4, 4), item(2, null, 3)], aScoringModel());
    expect(scores.provisionalOverall).toBe(100);
    expect(scores.overall).toBeCloseTo(71.4286, 4);
  });
});
