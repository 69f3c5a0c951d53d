import { describe, expect, it } from "vitest";
import { attainment, deriveScores, meanMaturity } from "#src/domain/assessment/scores";
import { aScoringModel } from "#test/support/a-scoring-model";
import { anEvaluatedClause, anEvaluatedControl } from "#test/support/an-evaluated-control";

const excluded = (id: string, practicallyAlwaysApplicable = false) =>
  anEvaluatedControl({ control: { id, practicallyAlwaysApplicable }, applicable: false, level: null });
const controls = (count: number) =>
  Array.from({ length: count }, (_, index) => anEvaluatedControl({ control: { id: `A.5.${index}` } }));

describe("attainment", () => {
  it("is null where nothing is applicable", () => {
    expect(attainment([])).toBeNull();
    expect(attainment([excluded("A.5.23")])).toBeNull();
  });

  it("counts an unassessed control as level 0", () => {
    expect(attainment([anEvaluatedControl(), anEvaluatedControl({ level: null })])).toBe(50);
  });

  it("weighs each control", () => {
    expect(attainment([anEvaluatedControl({ weight: 3 }), anEvaluatedControl({ weight: 1, level: 0 })])).toBe(75);
  });

  it("leaves excluded controls out of both sides of the fraction", () => {
    expect(attainment([anEvaluatedControl({ level: 0 }), excluded("A.5.23"), excluded("A.8.4")])).toBe(0);
  });

  it("is exactly 90 where it is 90, so that the gate at 90 does not fail by a rounding error", () => {
    const four = anEvaluatedControl({ weight: 1, level: 4, target: 5 });
    expect(attainment([four, anEvaluatedControl({ weight: 2, level: 5, target: 5 }), four])).toBe(90);
  });

  it("gives nothing for levels above the target", () => {
    expect(attainment([anEvaluatedControl({ level: 5, target: 2 }), anEvaluatedControl({ level: 0 })])).toBe(50);
  });
});

describe("the mean maturity", () => {
  it("has no cut-back", () => {
    expect(meanMaturity([anEvaluatedControl({ level: 5, target: 2 }), anEvaluatedControl({ level: 0 })])).toBe(2.5);
  });

  it("is null where nothing is applicable", () => {
    expect(meanMaturity([excluded("A.5.23")])).toBeNull();
  });
});

describe("the overall index", () => {
  it("weighs clauses and controls the same, however many there are", () => {
    const scores = deriveScores([anEvaluatedClause({ level: 0 }), ...controls(9)], aScoringModel());
    expect(scores).toMatchObject({ clauses: 0, annexA: 100, overall: 50 });
  });

  it("follows the clause share of the model", () => {
    const all = [anEvaluatedClause({ level: 0 }), ...controls(3)];
    expect(deriveScores(all, aScoringModel({ clauseShare: 0.25 })).overall).toBe(75);
  });

  it("is that of the clauses alone when every control is excluded", () => {
    const scores = deriveScores([anEvaluatedClause(), excluded("A.5.23")], aScoringModel());
    expect(scores).toMatchObject({ clauses: 100, annexA: null, overall: 100 });
  });

  it("is null for an empty catalog", () => {
    expect(deriveScores([], aScoringModel())).toMatchObject({ overall: null, provisionalOverall: null });
  });
});

describe("the provisional index", () => {
  it("counts only what has been assessed", () => {
    const all = [anEvaluatedClause(), anEvaluatedClause({ level: null }), anEvaluatedControl({ level: null })];
    expect(deriveScores(all, aScoringModel())).toMatchObject({
      overall: 25,
      provisionalClauses: 100,
      provisionalAnnexA: null,
      provisionalOverall: 100,
    });
  });
});

describe("the counts", () => {
  it("take coverage over the applicable", () => {
    const all = [...controls(3), anEvaluatedControl({ level: null }), excluded("A.5.23")];
    expect(deriveScores(all, aScoringModel())).toMatchObject({
      applicableCount: 4,
      assessedCount: 3,
      coverage: 0.75,
      notApplicableCount: 1,
      annexACount: 5,
      notApplicableShare: 0.2,
    });
  });

  it("take the verified share over the applicable, assessed or not", () => {
    const all = [anEvaluatedControl({ verified: true }), ...controls(2), anEvaluatedControl({ level: null })];
    expect(deriveScores(all, aScoringModel())).toMatchObject({ verifiedCount: 1, verifiedShare: 0.25 });
  });

  it("count assessed controls with evidence", () => {
    const all = [...controls(2), anEvaluatedControl({ evidenceKind: "none" }), anEvaluatedControl({ level: null })];
    expect(deriveScores(all, aScoringModel()).withEvidenceCount).toBe(2);
  });

  it("are 0, not nothing, for an empty catalog", () => {
    expect(deriveScores([], aScoringModel())).toMatchObject({ coverage: 0, verifiedShare: 0, notApplicableShare: 0 });
  });
});

describe("the warnings about exclusions", () => {
  it("stay silent at exactly 10 per cent and speak above it", () => {
    expect(deriveScores([...controls(9), excluded("A.5.23")], aScoringModel()).notApplicableShareTooHigh).toBe(false);
    expect(deriveScores([...controls(8), excluded("A.5.23")], aScoringModel()).notApplicableShareTooHigh).toBe(true);
  });

  it("take the share over the controls and leave the clauses aside", () => {
    const clauses = Array.from({ length: 30 }, () => anEvaluatedClause());
    expect(
      deriveScores([...clauses, ...controls(8), excluded("A.5.23")], aScoringModel()).notApplicableShareTooHigh,
    ).toBe(true);
  });

  it("name excluded controls that a data centre practically always needs", () => {
    const all = [...controls(3), excluded("A.7.11", true), excluded("A.8.28")];
    expect(deriveScores(all, aScoringModel()).unusualExclusions).toEqual(["A.7.11"]);
  });
});
