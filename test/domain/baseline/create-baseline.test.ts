import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "#src/domain/assessment/evaluation";
import { baselineSchema } from "#src/domain/baseline/baseline";
import { createBaseline } from "#src/domain/baseline/create-baseline";
import { aCatalog } from "#test/support/a-catalog";
import { anEvidenceItem } from "#test/support/an-evidence-item";
import { arbitraryFacts } from "#test/support/arbitrary-facts";
import { aScoringModel } from "#test/support/a-scoring-model";
import { justifiedExclusion, someFacts } from "#test/support/some-facts";

const frozen = (facts: ReturnType<typeof someFacts>) =>
  createBaseline({
    id: "b-1",
    assessmentId: "a-2",
    label: "Kỳ 2026",
    frozenAt: "2026-11-20T02:00:00.000Z",
    headHash: "ab".repeat(32),
    assessment: facts.assessment,
    evaluation: evaluate(aCatalog(), facts, aScoringModel()),
    catalogId: "iso27001-2022",
    scoringModelVersion: "1.0.0",
    factsSha256: "cd".repeat(32),
  });

describe("a baseline", () => {
  it("says what was true of each item: level, target, weight and the worst grade of its own", () => {
    const facts = someFacts({
      records: { "4.1": { level: 2 }, "A.8.13": { level: 5, target: 5 }, "A.5.23": justifiedExclusion },
      evidence: [anEvidenceItem({ controlIds: ["4.1", "A.8.13"] })],
    });
    const { controls } = frozen(facts);
    const of = (id: string) => controls.find(({ controlId }) => controlId === id);
    expect(of("4.1")).toEqual({ controlId: "4.1", applicable: true, level: 2, target: 3, weight: 2, grade: "minor" });
    // A record of operation supports level 3 and no more.
    expect(of("A.8.13")).toMatchObject({ level: 3, target: 5, weight: 3, grade: "opportunity" });
    expect(of("A.5.23")).toMatchObject({ applicable: false, level: null, grade: null });
    expect(of("A.8.32")).toMatchObject({ applicable: true, level: null, grade: null });
    expect(controls).toHaveLength(9);
  });

  it("names the assessment that was frozen and the one that keeps it", () => {
    expect(frozen(someFacts())).toMatchObject({
      assessmentId: "a-2",
      sourceAssessmentId: "a-1",
      assessedOn: "2026-11-16",
      periodFrom: "2026-01-01",
      periodTo: "2026-10-31",
      overall: 0,
      provisional: null,
      coverage: 0,
      verdict: "not-ready",
      majors: 0,
      minors: 0,
    });
  });

  it("is believed where it comes in again, whatever was answered", () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        expect(baselineSchema.safeParse(frozen(facts)).success).toBe(true);
      }),
    );
  });
});
