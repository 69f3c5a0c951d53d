import * as fc from "fast-check";
import { expect, it } from "vitest";
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import { explainVerdict } from "#src/domain/assessment/explain-verdict";
import { evaluate } from "#src/domain/assessment/evaluation";
import { aCatalog } from "#test/support/a-catalog";
import { aScoringModel } from "#test/support/a-scoring-model";
import { arbitraryFacts } from "#test/support/arbitrary-facts";
import { anEvaluatedClause } from "#test/support/an-evaluated-control";
import { someFacts } from "#test/support/some-facts";

const evaluated = (facts: Parameters<typeof evaluate>[1]) => evaluate(aCatalog(), facts, aScoringModel());

it("something blocks exactly where the verdict is not ready, and a condition fails exactly where its gate does", () => {
  fc.assert(
    fc.property(arbitraryFacts, (facts) => {
      const evaluation = evaluated(facts);
      const { blockers, failed } = explainVerdict(evaluation);
      expect(blockers.length > 0).toBe(evaluation.verdict.verdict === "not-ready");
      const failing = evaluation.verdict.gates.filter(({ passed }) => !passed).map(({ id }) => id);
      expect(failed.map(({ gate }) => gate.id)).toEqual(failing);
    }),
  );
});

it("every item that fails a condition is named in exactly one of its causes, and every failed condition has a next step", () => {
  fc.assert(
    fc.property(arbitraryFacts, (facts) => {
      for (const { gate, causes, steps } of explainVerdict(evaluated(facts)).failed) {
        expect(steps.length).toBeGreaterThan(0);
        if (!("controlIds" in gate) || gate.id === "no-major") continue;
        expect(causes.flatMap(({ controlIds }) => controlIds).toSorted()).toEqual([...gate.controlIds].toSorted());
      }
    }),
  );
});

const withControls = (controls: readonly EvaluatedControl[]) => {
  const evaluation = evaluated(someFacts());
  const gate = {
    id: "clauses-at-3",
    passed: false,
    met: 0,
    total: controls.length,
    controlIds: controls.map(({ control }) => control.id),
  } as const;
  const { failed } = explainVerdict({ ...evaluation, controls, verdict: { verdict: "conditional", gates: [gate] } });
  return failed[0];
};

it("a claim that would do but is capped asks for evidence first; items of one cause stand together", () => {
  const capped = (id: string) =>
    anEvaluatedClause({ control: { id }, claimedLevel: 3, level: 2, cap: 2, evidenceKind: "document" });
  const explained = withControls([
    capped("4.1"),
    anEvaluatedClause({ control: { id: "4.2" }, claimedLevel: 1, level: 1 }),
    capped("4.3"),
    anEvaluatedClause({ control: { id: "4.4" }, claimedLevel: null, level: null }),
  ]);
  expect(explained?.causes).toEqual([
    { type: "evidence-caps", claimed: 3, cap: 2, controlIds: ["4.1", "4.3"] },
    { type: "claim-low", claimed: 1, controlIds: ["4.2"] },
    { type: "not-assessed", controlIds: ["4.4"] },
  ]);
  expect(explained?.steps).toEqual(["evidence", "gaps"]);
});

it("what no evidence caps asks for none", () => {
  const explained = withControls([anEvaluatedClause({ control: { id: "4.2" }, claimedLevel: 1, level: 1 })]);
  expect(explained?.steps).toEqual(["gaps"]);
});

it("what blocks is counted: majors, items without a level, clauses at 0 or 1", () => {
  const controls = [
    anEvaluatedClause({ control: { id: "4.1" }, level: 1 }),
    anEvaluatedClause({ control: { id: "4.2" }, level: 0 }),
    anEvaluatedClause({ control: { id: "4.3" }, level: 2 }),
    anEvaluatedClause({ control: { id: "4.4" }, level: 1, applicable: false }),
  ];
  const evaluation = evaluated(someFacts());
  const findings = [
    { rule: "clause-not-established", grade: "major", subject: { type: "control", controlId: "4.1" } },
    { rule: "clause-partly-established", grade: "minor", subject: { type: "control", controlId: "4.3" } },
  ] as const;
  const scores = { ...evaluation.scores, applicableCount: 9, assessedCount: 4 };
  const { blockers } = explainVerdict({ ...evaluation, controls, findings, scores });
  expect(blockers).toEqual([
    { type: "majors", count: 1 },
    { type: "not-assessed", count: 5 },
    { type: "clauses-low", count: 2 },
  ]);
});
