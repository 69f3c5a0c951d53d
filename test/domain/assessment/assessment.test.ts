import { describe, expect, it } from "vitest";
import { controlAssessmentSchema, createControlAssessment, profileSchema } from "#src/domain/assessment/assessment";
import { aProfile } from "#test/support/a-profile";

describe("a control assessment", () => {
  const accepted = (overrides: object) =>
    controlAssessmentSchema.safeParse({ ...createControlAssessment("a-1", "A.5.1"), ...overrides }).success;

  it("starts with nothing said, applicable, and fits its own schema", () => {
    expect(createControlAssessment("a-1", "A.5.1")).toMatchObject({
      assessmentId: "a-1",
      controlId: "A.5.1",
      level: null,
      target: null,
      weight: null,
      applicability: "applicable",
      implementationStatus: null,
    });
    expect(accepted({})).toBe(true);
  });

  it.each([
    ["a level between two", { level: 2.5 }],
    ["a level above 5", { level: 6 }],
    ["a target of 0", { target: 0 }],
    ["a weight of 4", { weight: 4 }],
    ["a day that does not exist", { dueOn: "2026-02-29" }],
    ["a note of 4,001 characters", { note: "a".repeat(4001) }],
    ["an unknown field", { score: 3 }],
    ["an unknown applicability", { applicability: "maybe" }],
  ])("is refused with %s", (_, overrides) => {
    expect(accepted(overrides)).toBe(false);
  });
});

describe("a profile", () => {
  it.each([
    ["without a day of assessment", { assessedOn: "" }],
    ["with a system level of 6", { systemLevel: "6" }],
    ["with 51 sites", { sites: Array(51).fill("Phòng máy") }],
    ["with a unit type that the plan does not name", { unitType: "school" }],
  ])("%s is refused", (_, overrides) => {
    expect(profileSchema.safeParse({ ...aProfile(), ...overrides }).success).toBe(false);
  });

  it("with every text empty is accepted: it is filled in while working", () => {
    expect(profileSchema.safeParse(aProfile({ organisationName: "", scope: "", sites: [] })).success).toBe(true);
  });
});
