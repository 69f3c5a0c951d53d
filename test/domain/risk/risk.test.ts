import { describe, expect, it } from "vitest";
import { createRisk, riskLimits, riskSchema } from "#src/domain/risk/risk";
import { aRisk } from "./a-risk";

const identity = { id: "r-9", assessmentId: "a-1", code: "R-009" };
const accepted = (overrides: object) => riskSchema.safeParse({ ...aRisk(), ...overrides }).success;

describe("a new risk", () => {
  it("is known by its code and says nothing else", () => {
    const { id, assessmentId, code, controlIds, ...rest } = createRisk(identity);
    expect({ id, assessmentId, code, controlIds }).toEqual({ ...identity, controlIds: [] });
    expect(Object.values(rest).filter((value) => value !== null && value !== "")).toEqual([]);
  });

  it("is accepted by the schema", () => {
    expect(riskSchema.safeParse(createRisk(identity))).toEqual({ success: true, data: createRisk(identity) });
  });
});

describe("a risk", () => {
  it("is accepted as the app writes it", () => {
    expect(accepted({})).toBe(true);
    expect(accepted({ libraryId: "generator-fuel-shortage", treatmentOption: null, acceptedOn: null })).toBe(true);
  });

  it("may be as long as its limits", () => {
    expect(accepted({ asset: "a".repeat(255), threat: "a".repeat(500), treatment: "a".repeat(4000) })).toBe(true);
    expect(riskLimits).toEqual({
      asset: 255,
      threat: 500,
      vulnerability: 500,
      consequence: 4000,
      treatment: 4000,
      person: 120,
      controls: 40,
    });
  });

  it.each([
    ["a code of another form", { code: "BC-001" }],
    ["a code of two digits", { code: "R-01" }],
    ["an asset of 256 characters", { asset: "a".repeat(256) }],
    ["a threat of 501 characters", { threat: "a".repeat(501) }],
    ["a vulnerability of 501 characters", { vulnerability: "a".repeat(501) }],
    ["a consequence of 4001 characters", { consequence: "a".repeat(4001) }],
    ["a treatment of 4001 characters", { treatment: "a".repeat(4001) }],
    ["an owner of 121 characters", { riskOwner: "a".repeat(121) }],
    ["a rating of 0", { inherentLikelihood: 0 }],
    ["a rating of 6", { residualConsequence: 6 }],
    ["a rating between two steps", { inherentConsequence: 2.5 }],
    ["an option that nobody knows", { treatmentOption: "ignore" }],
    ["41 controls", { controlIds: Array.from({ length: 41 }, () => "A.7.11") }],
    ["a day that does not exist", { treatmentDueOn: "2026-02-30" }],
    ["a field that nobody knows", { colour: "red" }],
    ["no field for the review", { reviewedOn: undefined }],
  ])("is refused with %s", (_, overrides) => {
    expect(accepted(overrides)).toBe(false);
  });
});
