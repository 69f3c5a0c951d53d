/** Screens and report print some constants inside sentences; these tests fail when only one of both is changed. */
import { expect, it } from "vitest";
import { en } from "#src/i18n/en";
import { vi } from "#src/i18n/vi";
import { shippedModel, shippedModelTexts } from "#test/support/shipped-files";

const english = en.terms;
const vietnamese = vi.terms;

it("the attainment gate is 90 per cent", () => {
  expect(shippedModel.readyAttainment).toBe(90);
  expect(vietnamese.gate.attainment.replaceAll("\u00a0", " ")).toContain("90 %");
  expect(english.gate.attainment).toContain("90%");
});

it("the verification gate is 30 per cent", () => {
  expect(shippedModel.readyVerifiedShare).toBe(0.3);
  expect(vietnamese.gate["verified-share"].replaceAll("\u00a0", " ")).toContain("30 %");
  expect(english.gate["verified-share"]).toContain("30%");
});

it("audits and reviews are valid for 12 months", () => {
  expect(shippedModel.auditValidityMonths).toBe(12);
  for (const gate of ["internal-audit", "management-review"] as const) {
    expect(vietnamese.gate[gate]).toContain("12 tháng");
    expect(english.gate[gate]).toContain("12 months");
  }
  for (const rule of ["internal-audit-overdue", "management-review-overdue"] as const) {
    expect(vietnamese.rule[rule]).toContain("12 tháng");
    expect(english.rule[rule]).toContain("12 months");
  }
});

it("evidence of level 3 is not older than 12 months", () => {
  expect(shippedModel.evidenceValidityMonths).toBe(12);
  expect(shippedModelTexts.vi.levels[3]?.summary).toContain("12 tháng");
  expect(shippedModelTexts.en.levels[3]?.summary).toContain("12 months");
});

it("three minors in one place make a major", () => {
  expect(shippedModel.minorsThatMakeMajor).toBe(3);
  for (const rule of ["minors-in-one-clause", "minors-in-one-capability"] as const) {
    expect(vietnamese.rule[rule]).toContain("ba điểm nhẹ");
    expect(english.rule[rule]).toContain("Three or more minors");
  }
});

it("the level gates are 3 for clauses and key controls and 2 for the others", () => {
  expect(vietnamese.gate["clauses-at-3"]).toContain("mức 3");
  expect(vietnamese.gate["key-controls-at-3"]).toContain("mức 3");
  expect(vietnamese.gate["other-controls-at-2"]).toContain("mức 2");
  expect(english.gate["clauses-at-3"]).toContain("level 3");
  expect(english.gate["key-controls-at-3"]).toContain("level 3");
  expect(english.gate["other-controls-at-2"]).toContain("level 2");
});
