import { describe, expect, it } from "vitest";
import { evaluate, type AssessmentFacts } from "#src/domain/assessment/evaluation";
import { changesSinceFreezing } from "#src/domain/baseline/changed-since-freezing";
import { createBaseline } from "#src/domain/baseline/create-baseline";
import { factsDigest } from "#src/domain/baseline/facts-digest";
import { aCatalog } from "#test/support/a-catalog";
import { sha256 } from "#test/support/a-chain";
import { anEvidenceItem } from "#test/support/an-evidence-item";
import { aScoringModel } from "#test/support/a-scoring-model";
import { someFacts } from "#test/support/some-facts";

const judge = (facts: AssessmentFacts) => evaluate(aCatalog(), facts, aScoringModel());
const evidence = [anEvidenceItem({ controlIds: ["A.5.1"] })];
const facts = someFacts({ records: { "A.5.1": { level: 3 } }, evidence });
const baseline = createBaseline({
  id: "b-1",
  assessmentId: "a-1",
  label: "Kỳ 2026",
  frozenAt: "2026-11-20T02:00:00.000Z",
  headHash: "ab".repeat(32),
  assessment: facts.assessment,
  evaluation: judge(facts),
  catalogId: "iso27001-2022",
  scoringModelVersion: "1.0.0",
  factsSha256: factsDigest(facts, sha256),
});

const since = (later: AssessmentFacts) =>
  changesSinceFreezing(baseline, later, judge({ ...later, baselines: [baseline] }), sha256);

describe("what changed after freezing", () => {
  it("is nothing while nothing decisive was touched", () => {
    const noted = someFacts({ records: { "A.5.1": { level: 3, note: "Ghi thêm" } }, evidence });
    expect(since(noted)).toMatchObject({ controlIds: [], factsChanged: false });
  });

  it("is counted by item", () => {
    const raised = someFacts({ records: { "A.5.1": { level: 2 }, "4.1": { level: 0 } }, evidence });
    expect(since(raised)).toMatchObject({ controlIds: ["4.1", "A.5.1"], factsChanged: true });
  });

  it("is said even where no item came out different", () => {
    const further = [...evidence, anEvidenceItem({ id: "e-2", kind: "document", controlIds: ["A.5.1"] })];
    const later = someFacts({ records: { "A.5.1": { level: 3 } }, evidence: further });
    expect(since(later)).toMatchObject({ controlIds: [], factsChanged: true });
  });

  it("counts a lowered target as asked for, though the locked one holds until somebody approves", () => {
    const lowered = someFacts({ records: { "A.5.1": { level: 3, target: 2 } }, evidence });
    expect(since(lowered)).toMatchObject({ controlIds: [], factsChanged: true });
  });
});
