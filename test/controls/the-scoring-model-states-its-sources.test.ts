import { describe, expect, it } from "vitest";
import modelFile from "#controls/scoring-model/model.json" with { type: "json" };
import { maturityLevels } from "#src/domain/assessment/maturity";
import { shippedModel, shippedModelTexts } from "#test/support/shipped-files";

const { id: _, version: __, ...constants } = modelFile;

it("the constants are the defaults of docs/scoring-model.md, 10", () => {
  expect(shippedModel).toEqual({
    id: "maturity-0-5",
    version: "1.0.0",
    clauseShare: 0.5,
    notApplicableWarningShare: 0.1,
    evidenceValidityMonths: 12,
    auditValidityMonths: 12,
    readyAttainment: 90,
    readyVerifiedShare: 0.3,
    minorsThatMakeMajor: 3,
    leastClauseTarget: 3,
  });
});

it.each(Object.entries(constants))("%s says that it is our proposal and where it is explained", (_name, { source }) => {
  expect(source).toMatch(/^Our proposal \(2026\), not a requirement of ISO; docs\/scoring-model\.md, section \d+/);
});

describe.each(["vi", "en"] as const)("the words in %s", (locale) => {
  const { levels, evidenceKinds } = shippedModelTexts[locale];

  it("name the six levels, each with at least one observable anchor", () => {
    expect(levels).toHaveLength(maturityLevels.length);
    expect(levels.every(({ anchors }) => anchors.length > 0)).toBe(true);
  });

  it("let each level from 4 on start from the one below", () => {
    const start = locale === "vi" ? "Đạt đủ mức" : "Everything of level";
    expect(levels.slice(4).map(({ anchors }) => anchors[0])).toEqual([`${start} 3`, `${start} 4`]);
  });

  it("tell for each kind of evidence the level that the code allows", () => {
    const caps = Object.values(evidenceKinds).map(({ description }) => /(\d)\.$/.exec(description)?.[1]);
    expect(caps).toEqual(["1", "1", "2", "3", "5"]);
  });
});
