import { describe, expect, it } from "vitest";
import { isApplicable, isExclusionJustified, isExclusionUnjustified } from "#src/domain/assessment/applicability";
import { aRecord, justifiedExclusion } from "#test/support/some-facts";

const excluded = aRecord(justifiedExclusion);
const control = { class: "annex-a" } as const;
const clause = { class: "clause" } as const;

describe("a control of Annex A", () => {
  it("leaves the formulas once a reason, an approver and a day are given", () => {
    expect(isApplicable(control, excluded)).toBe(false);
    expect(isExclusionUnjustified(control, excluded)).toBe(false);
  });

  it.each([
    ["a reason", { justification: "" }],
    ["more than white space as a reason", { justification: " \n " }],
    ["an approver", { justificationApprovedBy: "" }],
    ["more than white space as an approver", { justificationApprovedBy: "  " }],
    ["a day of approval", { justificationApprovedOn: null }],
  ])("stays applicable while the exclusion lacks %s", (_, missing) => {
    const record = { ...excluded, ...missing };
    expect(isExclusionJustified(record)).toBe(false);
    expect(isApplicable(control, record)).toBe(true);
    expect(isExclusionUnjustified(control, record)).toBe(true);
  });

  it.each(["applicable", "inherited"] as const)(
    "is applicable when it is %s, whatever reason stands beside it",
    (applicability) => {
      const record = { ...excluded, applicability };
      expect(isApplicable(control, record)).toBe(true);
      expect(isExclusionUnjustified(control, record)).toBe(false);
    },
  );
});

describe("a clause", () => {
  it("is never not applicable, not even with a reason", () => {
    expect(isApplicable(clause, excluded)).toBe(true);
  });

  it("has no exclusion that could lack a reason", () => {
    expect(isExclusionUnjustified(clause, { ...excluded, justification: "" })).toBe(false);
  });
});
