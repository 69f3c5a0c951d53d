import { describe, expect, it } from "vitest";
import type { Profile } from "#src/domain/assessment/assessment";
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import { deriveScores } from "#src/domain/assessment/scores";
import type { ScoringModel } from "#src/domain/assessment/scoring-model";
import { deriveVerdict, type GateId } from "#src/domain/assessment/verdict";
import { suggestFindings } from "#src/domain/finding/suggest-findings";
import { aCatalog } from "#test/support/a-catalog";
import { aProfile } from "#test/support/a-profile";
import { aScoringModel } from "#test/support/a-scoring-model";
import { anEvaluatedClause, anEvaluatedControl } from "#test/support/an-evaluated-control";

const auditedProfile = aProfile({ lastInternalAuditOn: "2026-06-12", lastManagementReviewOn: "2026-07-20" });
const approvedAction = { owner: "Lê Văn Cường", dueOn: "2027-03-31", planApprovedBy: "Nguyễn Văn An" };

/** Meets every condition: all at target, key items verified. */
const readyControls = [
  anEvaluatedClause({ control: { id: "4.1" } }),
  anEvaluatedClause({ control: { id: "4.3" }, weight: 3, verified: true }),
  anEvaluatedControl({ control: { id: "A.5.1" }, weight: 2 }),
  anEvaluatedControl({ control: { id: "A.8.13" }, weight: 3, target: 4, level: 4, verified: true }),
];

const judge = (
  controls: readonly EvaluatedControl[] = readyControls,
  profile: Profile = auditedProfile,
  model: ScoringModel = aScoringModel(),
) => {
  const findings = suggestFindings(aCatalog(), controls, profile, model);
  return deriveVerdict(controls, deriveScores(controls, model), findings, profile, model);
};

const failedGates = ({ gates }: ReturnType<typeof judge>): readonly GateId[] =>
  gates.filter(({ passed }) => !passed).map(({ id }) => id);

const replaced = (id: string, replacement: EvaluatedControl) =>
  readyControls.map((item) => (item.control.id === id ? replacement : item));

describe("the verdict", () => {
  it("is ready when every gate is passed", () => {
    expect(failedGates(judge())).toEqual([]);
    expect(judge().verdict).toBe("ready");
  });

  it("has eleven gates in their printed order", () => {
    expect(judge().gates.map(({ id }) => id)).toEqual([
      "all-assessed",
      "no-major",
      "clauses-at-3",
      "key-controls-at-3",
      "other-controls-at-2",
      "minors-have-approved-action",
      "attainment",
      "verified-share",
      "key-items-verified",
      "internal-audit",
      "management-review",
    ]);
  });

  it("is not ready while one applicable control is not assessed", () => {
    const result = judge(replaced("A.5.1", anEvaluatedControl({ control: { id: "A.5.1" }, level: null })));
    expect(result.verdict).toBe("not-ready");
    expect(result.gates[0]).toEqual({ id: "all-assessed", passed: false, met: 3, total: 4, controlIds: ["A.5.1"] });
  });

  it("does not wait for controls that are justly excluded", () => {
    const excluded = anEvaluatedControl({ control: { id: "A.5.1" }, level: null, applicable: false });
    expect(judge(replaced("A.5.1", excluded)).verdict).toBe("ready");
  });

  it("is not ready with one major, whatever the average", () => {
    const fallen = anEvaluatedClause({
      control: { id: "4.3", documentedInformationCount: 1 },
      weight: 3,
      verified: true,
    });
    const result = judge(replaced("4.3", fallen));
    expect(result.verdict).toBe("not-ready");
    expect(result.gates[1]).toEqual({ id: "no-major", passed: false, met: 0, total: 1, controlIds: ["4.3"] });
  });

  it.each([0, 1] as const)("is not ready with a clause at level %i", (level) => {
    expect(judge(replaced("4.1", anEvaluatedClause({ control: { id: "4.1" }, level }))).verdict).toBe("not-ready");
  });

  it("is not ready with a clause at level 1 even if no finding was suggested for it", () => {
    const controls = replaced("4.1", anEvaluatedClause({ control: { id: "4.1" }, level: 1 }));
    const scores = deriveScores(controls, aScoringModel());
    expect(deriveVerdict(controls, scores, [], auditedProfile, aScoringModel()).verdict).toBe("not-ready");
  });

  it("counts what is not assessed as failing the level gates too", () => {
    const unknown = anEvaluatedClause({ control: { id: "4.1" }, level: null });
    expect(judge(replaced("4.1", unknown)).gates[2]).toMatchObject({ passed: false, met: 1, controlIds: ["4.1"] });
  });

  it("is conditional with a clause at level 2", () => {
    const partly = anEvaluatedClause({ control: { id: "4.1" }, level: 2, record: approvedAction });
    const result = judge(replaced("4.1", partly));
    expect(result.verdict).toBe("conditional");
    expect(result.gates[2]).toEqual({ id: "clauses-at-3", passed: false, met: 1, total: 2, controlIds: ["4.1"] });
  });

  it("is conditional with a key control below 3", () => {
    const key = anEvaluatedControl({ control: { id: "A.8.13" }, weight: 3, target: 4, level: 2, verified: true });
    const result = judge(replaced("A.8.13", key));
    expect(result.verdict).toBe("conditional");
    expect(failedGates(result)).toContain("key-controls-at-3");
  });

  it("accepts another control at level 2 and is conditional at level 1", () => {
    const filler = Array.from({ length: 30 }, (_, index) =>
      anEvaluatedControl({ control: { id: `A.6.${index}` }, verified: true }),
    );
    const at = (level: 1 | 2) => [
      ...replaced("A.5.1", anEvaluatedControl({ control: { id: "A.5.1" }, level })),
      ...filler,
    ];
    expect(judge(at(2)).verdict).toBe("ready");
    expect(failedGates(judge(at(1)))).toEqual(["other-controls-at-2"]);
    expect(judge(at(1)).verdict).toBe("conditional");
  });

  it("asks an owner, a day and an approver of every minor", () => {
    const minor = (record: object) =>
      judge(
        replaced("A.5.1", anEvaluatedControl({ control: { id: "A.5.1" }, level: 2, status: "implemented", record })),
      );
    expect(failedGates(minor({}))).toContain("minors-have-approved-action");
    expect(failedGates(minor(approvedAction))).not.toContain("minors-have-approved-action");
    expect(minor(approvedAction).gates[5]).toEqual({
      id: "minors-have-approved-action",
      passed: true,
      met: 1,
      total: 1,
      controlIds: [],
    });
  });

  it("is conditional below the attainment of the model and ready at exactly that", () => {
    const controls = replaced("A.5.1", anEvaluatedControl({ control: { id: "A.5.1" }, weight: 2, level: 2 }));
    const reached = deriveScores(controls, aScoringModel()).overall ?? 0;
    expect(failedGates(judge(controls, auditedProfile, aScoringModel({ readyAttainment: reached })))).toEqual([]);
    const above = aScoringModel({ readyAttainment: reached + 0.001 });
    expect(failedGates(judge(controls, auditedProfile, above))).toEqual(["attainment"]);
    expect(judge(controls, auditedProfile, above).verdict).toBe("conditional");
  });

  it("is conditional below 30 per cent verified", () => {
    const filler = Array.from({ length: 4 }, (_, index) => anEvaluatedControl({ control: { id: `A.6.${index}` } }));
    const result = judge([...readyControls, ...filler]);
    expect(result.verdict).toBe("conditional");
    expect(result.gates[7]).toEqual({ id: "verified-share", passed: false, share: 0.25, needed: 0.3 });
  });

  it("accepts exactly 30 per cent verified", () => {
    const filler = Array.from({ length: 6 }, (_, index) =>
      anEvaluatedControl({ control: { id: `A.6.${index}` }, verified: index === 0 }),
    );
    expect(judge([...readyControls, ...filler]).gates[7]).toEqual({
      id: "verified-share",
      passed: true,
      share: 0.3,
      needed: 0.3,
    });
  });

  it("is conditional while one key item is not verified", () => {
    const unchecked = anEvaluatedClause({ control: { id: "4.3" }, weight: 3 });
    const result = judge([
      ...replaced("4.3", unchecked),
      anEvaluatedControl({ control: { id: "A.6.1" }, verified: true }),
    ]);
    expect(failedGates(result)).toEqual(["key-items-verified"]);
    expect(result.verdict).toBe("conditional");
  });

  it.each([
    ["internal-audit", "lastInternalAuditOn"],
    ["management-review", "lastManagementReviewOn"],
  ] as const)("needs the %s within 12 months and not after the day of assessment", (gate, field) => {
    const failedOn = (day: string | null) => failedGates(judge(readyControls, { ...auditedProfile, [field]: day }));
    expect(failedOn("2025-11-16")).toEqual([]);
    expect(failedOn("2026-11-16")).toEqual([]);
    expect(failedOn("2025-11-15")).toEqual([gate]);
    expect(failedOn("2026-11-17")).toEqual([gate]);
    expect(failedOn(null)).toEqual([gate]);
  });

  it("names each control once even where two majors concern it", () => {
    const fallen = anEvaluatedClause({ control: { id: "4.3", documentedInformationCount: 1 }, level: 1 });
    expect(judge(replaced("4.3", fallen)).gates[1]).toMatchObject({ total: 2, controlIds: ["4.3"] });
  });

  it("of an empty catalog is not ready", () => {
    const result = judge([]);
    expect(result.verdict).toBe("not-ready");
    expect(result.gates[6]).toEqual({ id: "attainment", passed: false, attainment: null, needed: 90 });
  });
});
