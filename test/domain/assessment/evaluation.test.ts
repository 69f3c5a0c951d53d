import { describe, expect, it } from "vitest";
import type { ControlAssessment } from "#src/domain/assessment/assessment";
import { evaluate } from "#src/domain/assessment/evaluation";
import { evaluateControl, priorityOf } from "#src/domain/assessment/evaluated-control";
import type { Control } from "#src/domain/catalog/catalog";
import type { EvidenceItem } from "#src/domain/evidence/evidence-item";
import { aCatalog, aClause, aControl } from "#test/support/a-catalog";
import { aScoringModel } from "#test/support/a-scoring-model";
import { anEvidenceItem } from "#test/support/an-evidence-item";
import { aRecord, justifiedExclusion, someFacts } from "#test/support/some-facts";

const evaluated = (
  record: Partial<ControlAssessment>,
  {
    control = aControl(),
    evidence = [anEvidenceItem()],
  }: { control?: Control; evidence?: readonly EvidenceItem[] } = {},
) => evaluateControl(control, aRecord({ controlId: control.id, ...record }), evidence, "2026-11-16", aScoringModel());

describe("the level of a control", () => {
  it("is the claim where the evidence supports it", () => {
    expect(evaluated({ level: 3 })).toMatchObject({ claimedLevel: 3, cap: 3, level: 3, assessed: true });
  });

  it("is cut to what the evidence supports, and the claim stays in sight", () => {
    expect(evaluated({ level: 5 })).toMatchObject({ claimedLevel: 5, evidenceKind: "record", cap: 3, level: 3 });
  });

  it("is cut to 1 once the only record is older than 12 months", () => {
    const evidence = [anEvidenceItem({ datedOn: "2025-11-15" })];
    expect(evaluated({ level: 4 }, { evidence })).toMatchObject({ evidenceKind: "none", level: 1 });
  });

  it("is null while nobody has assessed the control", () => {
    expect(evaluated({})).toMatchObject({ level: null, claimedLevel: null, assessed: false, gap: 3 });
  });

  it("0 is an assessment, not an absence of one", () => {
    expect(evaluated({ level: 0 })).toMatchObject({ level: 0, assessed: true, gap: 3 });
  });

  it("is null where the control is justly excluded, and nothing is missing there", () => {
    expect(evaluated({ level: 4, ...justifiedExclusion })).toMatchObject({
      applicable: false,
      assessed: false,
      level: null,
      gap: 0,
      priority: 0,
      missingEvidence: false,
    });
  });

  it("is null where the exclusion lacks its reason, and the whole gap counts", () => {
    expect(evaluated({ level: 4, ...justifiedExclusion, justification: "" })).toMatchObject({
      applicable: true,
      exclusionUnjustified: true,
      assessed: false,
      level: null,
      gap: 3,
      priority: 6,
    });
  });

  it("is kept for an inherited control", () => {
    expect(evaluated({ level: 3, applicability: "inherited" })).toMatchObject({ applicable: true, level: 3 });
  });
});

describe("the target of a control", () => {
  it("is the catalog's default unless somebody set one", () => {
    expect(evaluated({}, { control: aControl({ defaultTarget: 4 }) }).target).toBe(4);
  });

  it("may be raised without a reason", () => {
    expect(evaluated({ target: 5 })).toMatchObject({ target: 5, targetReductionRefused: false });
  });

  it("may be lowered with a reason and an approver", () => {
    const record = { target: 2, targetReason: "Không phát triển phần mềm", targetApprovedBy: "Nguyễn Văn An" } as const;
    expect(evaluated(record)).toMatchObject({ target: 2, targetReductionRefused: false });
  });

  it.each([
    ["a reason", { targetReason: " ", targetApprovedBy: "Nguyễn Văn An" }],
    ["an approver", { targetReason: "Không phát triển phần mềm", targetApprovedBy: "" }],
  ])("is not lowered without %s", (_, record) => {
    expect(evaluated({ target: 2, ...record })).toMatchObject({ target: 3, targetReductionRefused: true });
  });

  it("of a clause stays at least 3 even when a lower one is approved", () => {
    const record = { target: 1, targetReason: "Lý do", targetApprovedBy: "Nguyễn Văn An" } as const;
    expect(evaluated(record, { control: aClause() }).target).toBe(3);
  });
});

describe("the weight of a control", () => {
  it("may be raised", () => {
    expect(evaluated({ weight: 3 }).weight).toBe(3);
  });

  it("is never lowered", () => {
    expect(evaluated({ weight: 1 }).weight).toBe(2);
  });
});

describe("the gap and the priority", () => {
  it("are the missing levels, and these times the weight", () => {
    expect(evaluated({ level: 1 }, { control: aControl({ weight: 3, defaultTarget: 4 }) })).toMatchObject({
      gap: 3,
      priority: 9,
    });
  });

  it("are 0 above the target", () => {
    const evidence = [anEvidenceItem({ kind: "metric-series" })];
    expect(evaluated({ level: 5 }, { evidence })).toMatchObject({ gap: 0, priority: 0 });
  });

  it("count from the level that the evidence supports", () => {
    expect(evaluated({ level: 4 }, { evidence: [] })).toMatchObject({ level: 1, gap: 2, priority: 4 });
  });

  it.each([
    [1, 6],
    [2, 7.5],
    [3, 9],
    [4, 10.5],
    [5, 12],
  ] as const)("with a highest inherent risk of %i make %d of weight 3 and gap 2", (risk, priority) => {
    expect(priorityOf(3, 2, risk)).toBe(priority);
  });

  it("take no linked risk as the lowest risk", () => {
    expect(priorityOf(3, 2)).toBe(6);
  });
});

describe("missing evidence", () => {
  it.each([
    ["a claim above the cap", { level: 4 }, [anEvidenceItem()], true],
    ["a claim of 1 with nothing named", { level: 1 }, [], true],
    ["a claim that the evidence supports", { level: 3 }, [anEvidenceItem()], false],
    ["a claim of 1 with a statement", { level: 1 }, [anEvidenceItem({ kind: "statement" })], false],
    ["level 0", { level: 0 }, [], false],
    ["no claim", {}, [], false],
  ] as const)("for %s", (_, record, evidence, missing) => {
    expect(evaluated(record, { evidence }).missingEvidence).toBe(missing);
  });
});

describe("independent verification", () => {
  const verified = { level: 2, verifiedBy: "Ban Kiểm soát", verifiedOn: "2026-10-05" } as const;

  it("counts with a name and a day within 12 months", () => {
    expect(evaluated(verified).verified).toBe(true);
  });

  it("counts on the first day of the 12 months and on the day of assessment", () => {
    expect(evaluated({ ...verified, verifiedOn: "2025-11-16" }).verified).toBe(true);
    expect(evaluated({ ...verified, verifiedOn: "2026-11-16" }).verified).toBe(true);
  });

  it.each([
    ["older than 12 months", { verifiedOn: "2025-11-15" }],
    ["after the day of assessment", { verifiedOn: "2026-11-17" }],
    ["without a day", { verifiedOn: null }],
    ["without a name", { verifiedBy: " " }],
    ["of a control that does not apply", justifiedExclusion],
  ])("does not count %s", (_, change) => {
    expect(evaluated({ ...verified, ...change }).verified).toBe(false);
  });

  it("never raises the level", () => {
    expect(evaluated({ ...verified, level: 4 }).level).toBe(3);
  });
});

describe("the implementation status", () => {
  it.each([
    [null, "not-implemented"],
    [0, "not-implemented"],
    [1, "partial"],
    [2, "partial"],
    [3, "implemented"],
    [5, "implemented"],
  ] as const)("follows a claim of %s: %s", (level, status) => {
    expect(evaluated({ level }).status).toBe(status);
  });

  it("follows the claim and not the capped level, so that the conflict shows", () => {
    expect(evaluated({ level: 3 }, { evidence: [] })).toMatchObject({ level: 1, status: "implemented" });
  });

  it("is what somebody said, where somebody said it", () => {
    expect(evaluated({ level: 1, implementationStatus: "planned" }).status).toBe("planned");
  });
});

describe("evaluate", () => {
  it("gives every control of the catalog in its order, whatever is recorded", () => {
    const { controls } = evaluate(aCatalog(), someFacts({ records: { "A.8.13": { level: 2 } } }), aScoringModel());
    expect(controls.map(({ control }) => control.id)).toEqual([
      "4.1",
      "4.3",
      "9.2.2",
      "9.3.3",
      "A.5.1",
      "A.5.23",
      "A.8.13",
      "A.8.28",
      "A.8.32",
    ]);
    expect(controls.map(({ level }) => level)).toEqual([null, null, null, null, null, null, 1, null, null]);
  });

  it("counts one piece of evidence for every control that it names", () => {
    const evidence = [anEvidenceItem({ controlIds: ["A.8.13", "A.8.32"] })];
    const { controls } = evaluate(aCatalog(), someFacts({ evidence }), aScoringModel());
    expect(controls.filter(({ cap }) => cap === 3).map(({ control }) => control.id)).toEqual(["A.8.13", "A.8.32"]);
  });

  it("leaves out records and evidence of controls that the catalog does not have", () => {
    const facts = someFacts({
      records: { "A.99": { level: 5 } },
      evidence: [anEvidenceItem({ controlIds: ["A.99"] })],
    });
    const { controls, scores } = evaluate(aCatalog(), facts, aScoringModel());
    expect(controls).toHaveLength(9);
    expect(scores).toMatchObject({ assessedCount: 0, overall: 0 });
  });

  it("of nothing recorded is not ready, at 0 per cent, with nothing to show provisionally", () => {
    const { verdict, scores } = evaluate(aCatalog(), someFacts(), aScoringModel());
    expect(verdict.verdict).toBe("not-ready");
    expect(scores).toMatchObject({ overall: 0, provisionalOverall: null, coverage: 0 });
  });
});
