import { describe, expect, it } from "vitest";
import { deriveGroupView, deriveGroupViews } from "#src/domain/assessment/group-views";
import { aCatalog, someAttributes } from "#test/support/a-catalog";
import { anEvaluatedClause, anEvaluatedControl } from "#test/support/an-evaluated-control";

const excluded = anEvaluatedControl({ control: { id: "A.8.28" }, applicable: false, level: null });

describe("a group view", () => {
  it("counts, and shows what a mean would hide", () => {
    const items = [
      anEvaluatedControl({ level: 5, target: 4, weight: 3 }),
      anEvaluatedControl({ level: 1 }),
      anEvaluatedControl({ level: null }),
      excluded,
    ];
    expect(deriveGroupView("A.8", items)).toEqual({
      id: "A.8",
      count: 4,
      applicableCount: 3,
      assessedCount: 2,
      notApplicableCount: 1,
      attainment: 1100 / 21,
      meanMaturity: 17 / 7,
      meanTarget: 24 / 7,
      lowestLevel: 1,
      belowTargetCount: 2,
      histogram: [0, 1, 0, 0, 0, 1],
    });
  });

  it("has no lowest level while nothing is assessed", () => {
    expect(deriveGroupView("A.8", [anEvaluatedControl({ level: null })])).toMatchObject({
      lowestLevel: null,
      attainment: 0,
      histogram: [0, 0, 0, 0, 0, 0],
    });
  });

  it("has no attainment where nothing is applicable", () => {
    expect(deriveGroupView("A.8", [excluded])).toMatchObject({
      attainment: null,
      meanMaturity: null,
      meanTarget: null,
      belowTargetCount: 0,
    });
  });
});

describe("the group views", () => {
  const both = anEvaluatedControl({
    control: {
      id: "A.8.13",
      attributes: someAttributes({ operationalCapabilities: ["Continuity", "Physical_security"] }),
    },
    level: 4,
  });
  const one = anEvaluatedControl({
    control: { id: "A.5.1", groupId: "A.5", attributes: someAttributes({ controlType: ["Detective", "Corrective"] }) },
    level: 2,
  });
  const clause = anEvaluatedClause({ level: 3 });
  const views = deriveGroupViews(aCatalog(), [clause, one, both]);

  it("by group stand in the catalog's order, also where a group is empty", () => {
    expect(views.byGroup.map(({ id, count }) => [id, count])).toEqual([
      ["4", 1],
      ["9", 0],
      ["A.5", 1],
      ["A.8", 1],
    ]);
  });

  it("count a control with two capabilities fully under each", () => {
    const counts = Object.fromEntries(views.byAttribute.operationalCapabilities.map(({ id, count }) => [id, count]));
    expect(counts).toMatchObject({ Continuity: 2, Physical_security: 1, Governance: 0 });
  });

  it("have 4 domains, 5 concepts, 15 capabilities, 3 types and 3 properties", () => {
    expect(Object.entries(views.byAttribute).map(([name, all]) => [name, all.length])).toEqual([
      ["controlType", 3],
      ["informationSecurityProperties", 3],
      ["cybersecurityConcepts", 5],
      ["operationalCapabilities", 15],
      ["securityDomains", 4],
    ]);
  });

  it("leave clauses, which have no attributes, out of the attribute views", () => {
    expect(views.byAttribute.securityDomains.map(({ id, count }) => [id, count])).toEqual([
      ["Governance_and_Ecosystem", 0],
      ["Protection", 2],
      ["Defence", 0],
      ["Resilience", 0],
    ]);
  });

  it("carry the histogram of the whole catalog", () => {
    expect(views.histogram).toEqual([0, 0, 1, 1, 1, 0]);
  });
});
