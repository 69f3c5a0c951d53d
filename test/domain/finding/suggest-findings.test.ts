import { describe, expect, it } from "vitest";
import type { Profile } from "#src/domain/assessment/assessment";
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import {
  controlIdsOf,
  findingRules,
  hasAllDocumentedInformation,
  hasApprovedAction,
  suggestFindings,
  type FindingGrade,
} from "#src/domain/finding/suggest-findings";
import { aCatalog, aControl, someAttributes } from "#test/support/a-catalog";
import { aProfile } from "#test/support/a-profile";
import { aScoringModel } from "#test/support/a-scoring-model";
import { anEvaluatedClause, anEvaluatedControl } from "#test/support/an-evaluated-control";
import { aRecord } from "#test/support/some-facts";

const auditedProfile = aProfile({ lastInternalAuditOn: "2026-06-12", lastManagementReviewOn: "2026-07-20" });

const rulesFor = (items: EvaluatedControl | readonly EvaluatedControl[], profile: Profile = auditedProfile) =>
  suggestFindings(aCatalog(), [items].flat(), profile, aScoringModel()).map(({ rule }) => rule);

const approvedAction = { owner: "Lê Văn Cường", dueOn: "2027-03-31", planApprovedBy: "Nguyễn Văn An" };

describe("a clause", () => {
  it.each([
    [0, ["clause-not-established"]],
    [1, ["clause-not-established"]],
    [2, ["clause-partly-established"]],
    [3, []],
    [5, []],
  ] as const)("at level %i of target 3 has %j", (level, rules) => {
    expect(rulesFor(anEvaluatedClause({ level }))).toEqual(rules);
  });

  it("at 3 or above and below its target is an opportunity", () => {
    expect(rulesFor(anEvaluatedClause({ level: 3, target: 4 }))).toEqual(["below-target"]);
  });

  it("that is not assessed has no finding", () => {
    expect(rulesFor(anEvaluatedClause({ control: { documentedInformationCount: 2 }, level: null }))).toEqual([]);
  });

  it.each([
    [[], ["documented-information-missing"]],
    [[true], ["documented-information-missing"]],
    [[true, false], ["documented-information-missing"]],
    [[true, true], []],
  ] as const)("with two required documents and %j confirmed has %j", (documentedInformation, rules) => {
    const clause = anEvaluatedClause({
      control: { documentedInformationCount: 2 },
      record: { documentedInformation: [...documentedInformation] },
    });
    expect(rulesFor(clause)).toEqual(rules);
  });

  it("may break two rules at once", () => {
    expect(rulesFor(anEvaluatedClause({ control: { documentedInformationCount: 1 }, level: 1 }))).toEqual([
      "clause-not-established",
      "documented-information-missing",
    ]);
  });
});

describe.each([
  ["9.2.2", "internal-audit-overdue", "lastInternalAuditOn"],
  ["9.3.3", "management-review-overdue", "lastManagementReviewOn"],
] as const)("clause %s", (id, rule, field) => {
  const clause = anEvaluatedClause({ control: { id, groupId: "9" } });

  it.each(["2025-11-16", "2026-06-12", "2026-11-16"])(`has no finding when it was done on %s`, (day) => {
    expect(rulesFor(clause, { ...auditedProfile, [field]: day })).toEqual([]);
  });

  it.each([null, "2025-11-15", "2026-11-17"])(`is broken when it was done on %s`, (day) => {
    expect(rulesFor(clause, { ...auditedProfile, [field]: day })).toEqual([rule]);
  });

  it("alone carries that rule", () => {
    expect(rulesFor(anEvaluatedClause({ control: { id: "4.1" } }), { ...auditedProfile, [field]: null })).toEqual([]);
  });
});

describe("a control of Annex A", () => {
  it("left out without a reason is a major, and nothing else is said of it", () => {
    expect(rulesFor(anEvaluatedControl({ exclusionUnjustified: true, level: null }))).toEqual([
      "exclusion-unjustified",
    ]);
  });

  it("justly left out has no finding", () => {
    expect(rulesFor(anEvaluatedControl({ applicable: false, level: null }))).toEqual([]);
  });

  it("that is not assessed has no finding", () => {
    expect(rulesFor(anEvaluatedControl({ level: null, status: "implemented" }))).toEqual([]);
  });

  it("of weight 3 claimed as implemented at level 0 is a major", () => {
    expect(rulesFor(anEvaluatedControl({ weight: 3, level: 0, status: "implemented" }))).toEqual([
      "key-control-claimed-but-absent",
    ]);
  });

  it.each([
    [3, 1],
    [3, 2],
    [2, 0],
    [1, 2],
  ] as const)("of weight %i claimed as implemented at level %i is a minor", (weight, level) => {
    expect(rulesFor(anEvaluatedControl({ weight, level, status: "implemented" }))).toEqual([
      "implementation-claimed-too-high",
    ]);
  });

  it("of weight 3 at level 0 that nobody claims is a gap", () => {
    expect(rulesFor(anEvaluatedControl({ weight: 3, level: 0 }))).toEqual(["without-approved-plan"]);
  });

  it.each([
    ["past", "2026-11-15", "plan-overdue"],
    ["on the day of assessment", "2026-11-16", "planned"],
    ["to come", "2026-11-17", "planned"],
  ])("with an approved plan whose day is %s is %s: %s", (_, dueOn, rule) => {
    expect(rulesFor(anEvaluatedControl({ level: 1, record: { ...approvedAction, dueOn } }))).toEqual([rule]);
  });

  it.each([["owner"], ["planApprovedBy"]] as const)("with a plan that lacks its %s has no approved plan", (field) => {
    const record = { ...approvedAction, [field]: " " };
    expect(rulesFor(anEvaluatedControl({ level: 1, record }))).toEqual(["without-approved-plan"]);
  });

  it("at level 2 of target 2 has no finding, even with the day of an old plan", () => {
    expect(rulesFor(anEvaluatedControl({ level: 2, target: 2 }))).toEqual([]);
    expect(rulesFor(anEvaluatedControl({ level: 2, target: 2, record: { dueOn: "2026-01-01" } }))).toEqual([]);
  });

  it.each([
    [3, 4, ["below-target"]],
    [4, 4, []],
    [5, 3, []],
  ] as const)("at level %i of target %i has %j", (level, target, rules) => {
    expect(rulesFor(anEvaluatedControl({ level, target }))).toEqual(rules);
  });

  it("operating below its target is no minor even when its plan is overdue", () => {
    const record = { ...approvedAction, dueOn: "2026-01-01" };
    expect(rulesFor(anEvaluatedControl({ level: 3, target: 4, record }))).toEqual(["below-target"]);
  });
});

describe("several minors", () => {
  const clause = (id: string, groupId = "4") => anEvaluatedClause({ control: { id, groupId }, level: 2 });
  const control = (id: string, capability: "Continuity" | "Governance") =>
    anEvaluatedControl({
      control: { id, attributes: someAttributes({ operationalCapabilities: [capability] }) },
      level: 2,
      status: "implemented",
    });

  it("in one clause become a major from three on", () => {
    expect(rulesFor([clause("4.1"), clause("4.2")])).not.toContain("minors-in-one-clause");
    expect(rulesFor([clause("4.1"), clause("4.2"), clause("4.3")])).toContain("minors-in-one-clause");
  });

  it("in different clauses do not add up", () => {
    expect(rulesFor([clause("4.1"), clause("4.2"), clause("9.1", "9")])).not.toContain("minors-in-one-clause");
  });

  it("in one capability become a major from three on, which names them", () => {
    const items = ["A.5.29", "A.5.30", "A.8.13"].map((id) => control(id, "Continuity"));
    expect(rulesFor(items.slice(1))).not.toContain("minors-in-one-capability");
    expect(suggestFindings(aCatalog(), items, auditedProfile, aScoringModel()).at(-1)).toEqual({
      rule: "minors-in-one-capability",
      grade: "major",
      subject: { type: "capability", value: "Continuity", controlIds: ["A.5.29", "A.5.30", "A.8.13"] },
    });
  });

  it("in different capabilities do not add up", () => {
    const items = [control("A.5.29", "Continuity"), control("A.5.30", "Continuity"), control("A.5.1", "Governance")];
    expect(rulesFor(items)).not.toContain("minors-in-one-capability");
  });

  it("in one theme of Annex A are not systemic: a theme is no requirement", () => {
    const items = [
      control("A.5.29", "Continuity"),
      control("A.5.1", "Governance"),
      anEvaluatedControl({ control: { id: "A.5.9" }, level: 2, status: "implemented" }),
    ];
    expect(rulesFor(items)).toEqual(Array(3).fill("implementation-claimed-too-high"));
  });

  it("in one group of Annex A become a major where no control has capabilities, as in 2013", () => {
    const minor = (id: string, groupId: string) =>
      anEvaluatedControl({ control: { id, groupId }, level: 2, status: "implemented" });
    const items = [minor("A.5.1.1", "A.5"), minor("A.5.1.2", "A.5"), minor("A.8.1.1", "A.8")];
    expect(rulesFor(items)).not.toContain("minors-in-one-domain");
    const more = [...items, minor("A.8.1.2", "A.8"), minor("A.8.1.3", "A.8")];
    expect(suggestFindings(aCatalog(), more, auditedProfile, aScoringModel()).at(-1)).toEqual({
      rule: "minors-in-one-domain",
      grade: "major",
      subject: { type: "group", groupId: "A.8", controlIds: ["A.8.1.1", "A.8.1.2", "A.8.1.3"] },
    });
  });

  it("need to be minors: three gaps in one capability are none", () => {
    const gap = (id: string) => anEvaluatedControl({ control: { id, attributes: someAttributes() }, level: 1 });
    expect(rulesFor(["A.5.29", "A.5.30", "A.8.13"].map(gap))).toEqual(Array(3).fill("without-approved-plan"));
  });

  it("follow the count of the model", () => {
    const items = [clause("4.1"), clause("4.2")];
    const findings = suggestFindings(aCatalog(), items, auditedProfile, aScoringModel({ minorsThatMakeMajor: 2 }));
    expect(findings.map(({ rule }) => rule)).toContain("minors-in-one-clause");
  });
});

describe("a minor that comes back", () => {
  const clause = anEvaluatedClause({ control: { id: "4.1" }, level: 2 });
  const rulesAfter = (item: EvaluatedControl, grade: FindingGrade | null) =>
    suggestFindings(aCatalog(), [item], auditedProfile, aScoringModel(), new Map([[item.control.id, { grade }]])).map(
      ({ rule }) => rule,
    );

  it("is a major besides where the period before had a nonconformity", () => {
    expect(rulesAfter(clause, "minor")).toEqual(["clause-partly-established", "minor-repeated"]);
    expect(rulesAfter(clause, "major")).toEqual(["clause-partly-established", "minor-repeated"]);
  });

  it("is a minor alone where the period before had none, or there was no period before", () => {
    expect(rulesAfter(clause, "opportunity")).toEqual(["clause-partly-established"]);
    expect(rulesAfter(clause, null)).toEqual(["clause-partly-established"]);
    expect(rulesFor([clause])).toEqual(["clause-partly-established"]);
  });

  it("is none where the item is in order now, or not looked at yet", () => {
    expect(rulesAfter(anEvaluatedClause({ control: { id: "4.1" }, level: 3 }), "minor")).toEqual([]);
    expect(rulesAfter(anEvaluatedClause({ control: { id: "4.1" }, level: null }), "minor")).toEqual([]);
  });
});

describe("the grades", () => {
  it("follow the rule", () => {
    expect(findingRules).toEqual({
      "clause-not-established": "major",
      "documented-information-missing": "major",
      "exclusion-unjustified": "major",
      "internal-audit-overdue": "major",
      "management-review-overdue": "major",
      "key-control-claimed-but-absent": "major",
      "minor-repeated": "major",
      "minors-in-one-clause": "major",
      "minors-in-one-capability": "major",
      "minors-in-one-domain": "major",
      "clause-partly-established": "minor",
      "implementation-claimed-too-high": "minor",
      "plan-overdue": "minor",
      planned: "gap",
      "without-approved-plan": "gap",
      "below-target": "opportunity",
    });
  });
});

describe("controlIdsOf", () => {
  it("is the one control or all members", () => {
    const base = { rule: "planned", grade: "gap" } as const;
    expect(controlIdsOf({ ...base, subject: { type: "control", controlId: "A.5.1" } })).toEqual(["A.5.1"]);
    const members = ["4.1", "4.2"];
    expect(controlIdsOf({ ...base, subject: { type: "group", groupId: "4", controlIds: members } })).toEqual(members);
  });
});

describe("hasAllDocumentedInformation", () => {
  it("is true where nothing is required", () => {
    expect(hasAllDocumentedInformation({ control: aControl(), record: aRecord() })).toBe(true);
  });
});

describe("hasApprovedAction", () => {
  it("is false without a day", () => {
    expect(hasApprovedAction({ record: aRecord({ ...approvedAction, dueOn: null }) }, "2026-11-16")).toBe(false);
  });

  it("is true up to its day and false after it", () => {
    expect(hasApprovedAction({ record: aRecord(approvedAction) }, "2027-03-31")).toBe(true);
    expect(hasApprovedAction({ record: aRecord(approvedAction) }, "2027-04-01")).toBe(false);
  });
});
