import { describe, expect, it } from "vitest";
import demoFile from "#controls/demo-organisation/assessment.json" with { type: "json" };
import type { AssessmentFacts } from "#src/domain/assessment/evaluation";
import { evaluate } from "#src/domain/assessment/evaluation";
import { controlAssessmentSchema, createControlAssessment, profileSchema } from "#src/domain/assessment/assessment";
import { evidenceItemSchema } from "#src/domain/evidence/evidence-item";
import { annexA, clauses, shippedCatalog, shippedModel } from "#test/support/shipped-files";

const controlIds = [...clauses, ...annexA].map(({ id }) => id);

const facts: AssessmentFacts = {
  assessment: {
    id: "demo",
    catalogId: demoFile.assessment.catalogId,
    createdAt: "2026-11-16T00:00:00.000Z",
    profile: profileSchema.parse(demoFile.assessment.profile),
  },
  controlAssessments: demoFile.controlAssessments.map((answers) =>
    controlAssessmentSchema.parse({ ...createControlAssessment("demo", answers.controlId), ...answers }),
  ),
  evidenceItems: demoFile.evidenceItems.map((item, index) =>
    evidenceItemSchema.parse({ ...item, id: `e-${index}`, assessmentId: "demo" }),
  ),
};
const evaluation = evaluate(shippedCatalog, facts, shippedModel);

describe("the demo organisation", () => {
  it("answers all 123 items once, in the order of the catalog", () => {
    expect(demoFile.controlAssessments.map(({ controlId }) => controlId)).toEqual(controlIds);
  });

  it("is an assessment of the shipped catalog", () => {
    expect(demoFile.assessment.catalogId).toBe("iso27001-2022");
  });

  it("names evidence for items that exist, and each item once per piece", () => {
    const known = new Set(controlIds);
    expect(facts.evidenceItems.flatMap((item) => item.controlIds).filter((id) => !known.has(id))).toEqual([]);
    expect(facts.evidenceItems.filter((item) => new Set(item.controlIds).size !== item.controlIds.length)).toEqual([]);
    expect(facts.evidenceItems.filter((item) => item.controlIds.length === 0)).toEqual([]);
  });

  it("numbers its evidence from BC-001 without a hole", () => {
    const expected = facts.evidenceItems.map((_, index) => `BC-${String(index + 1).padStart(3, "0")}`);
    expect(facts.evidenceItems.map(({ code }) => code)).toEqual(expected);
  });

  it("dates nothing after the day of assessment but due dates", () => {
    const { assessedOn } = facts.assessment.profile;
    const days = [
      ...facts.evidenceItems.map(({ datedOn }) => datedOn),
      ...facts.controlAssessments.flatMap((record) => [record.verifiedOn, record.justificationApprovedOn]),
    ];
    expect(days.filter((day) => day !== null && day > assessedOn)).toEqual([]);
  });

  it("leaves out seven controls, each with a reason, an approver and a day, none of them unusual", () => {
    const excluded = evaluation.controls.filter(({ applicable }) => !applicable).map(({ control }) => control.id);
    expect(excluded).toEqual(["A.8.4", "A.8.11", "A.8.25", "A.8.28", "A.8.30", "A.8.31", "A.8.33"]);
    expect(evaluation.controls.filter(({ exclusionUnjustified }) => exclusionUnjustified)).toEqual([]);
    expect(evaluation.scores.unusualExclusions).toEqual([]);
  });

  it("is fully assessed and not ready: uneven, with majors, minors and verified items", () => {
    expect(evaluation.scores.coverage).toBe(1);
    expect(evaluation.verdict.verdict).toBe("not-ready");
    expect(evaluation.groups.histogram.filter((count) => count > 0).length).toBeGreaterThanOrEqual(4);
    const rules = new Set(evaluation.findings.map(({ rule }) => rule));
    for (const rule of [
      "clause-not-established",
      "key-control-claimed-but-absent",
      "plan-overdue",
      "minors-in-one-capability",
    ])
      expect(rules).toContain(rule);
  });

  it("has claims above what its evidence supports, so that the cap can be seen", () => {
    const cut = evaluation.controls.filter(({ claimedLevel, level }) => claimedLevel !== level);
    expect(cut.length).toBeGreaterThanOrEqual(5);
  });

  it("names nobody who exists: organisation and signer are called Mẫu", () => {
    expect(facts.assessment.profile.organisationName).toContain("mẫu");
    expect(facts.assessment.profile.signerName).toContain("Mẫu");
  });
});
