import { describe, expect, it } from "vitest";
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import { analyseGaps, systemicFindings } from "#src/domain/assessment/gap-analysis";
import { suggestFindings } from "#src/domain/finding/suggest-findings";
import { aCatalog } from "#test/support/a-catalog";
import { aProfile } from "#test/support/a-profile";
import { aScoringModel } from "#test/support/a-scoring-model";
import { anEvaluatedClause, anEvaluatedControl } from "#test/support/an-evaluated-control";

const withFindings = (controls: readonly EvaluatedControl[]) => ({
  controls,
  findings: suggestFindings(aCatalog(), controls, aProfile(), aScoringModel()),
});

const control = (id: string, given: Parameters<typeof anEvaluatedControl>[0] = {}) =>
  anEvaluatedControl({ ...given, control: { id } });

describe("the gaps", () => {
  it("stand by priority, the highest first, with ranks from 1", () => {
    const gaps = analyseGaps(
      withFindings([
        control("A.5.1", { level: 2 }),
        control("A.5.2", { level: 1, weight: 3, target: 4 }),
        control("A.5.3", { level: 1 }),
      ]),
    );
    expect(gaps.map(({ rank, item }) => [rank, item.control.id, item.priority])).toEqual([
      [1, "A.5.2", 9],
      [2, "A.5.3", 4],
      [3, "A.5.1", 2],
    ]);
  });

  it("keep the catalog's order where priorities are equal", () => {
    const gaps = analyseGaps(withFindings(["A.5.9", "A.5.10", "A.5.2"].map((id) => control(id, { level: 1 }))));
    expect(gaps.map(({ item }) => item.control.id)).toEqual(["A.5.9", "A.5.10", "A.5.2"]);
  });

  it("put major nonconformities above every priority", () => {
    const gaps = analyseGaps(
      withFindings([
        control("A.5.1", { level: 0, weight: 3, target: 5 }),
        anEvaluatedClause({ control: { id: "4.1" }, weight: 1, level: 1 }),
      ]),
    );
    expect(gaps.map(({ item, grade }) => [item.control.id, grade])).toEqual([
      ["4.1", "major"],
      ["A.5.1", "gap"],
    ]);
  });

  it("include a control on target that breaks a requirement", () => {
    const clause = anEvaluatedClause({ control: { id: "4.3", documentedInformationCount: 1 } });
    expect(analyseGaps(withFindings([clause])).map(({ item, grade }) => [item.gap, grade])).toEqual([[0, "major"]]);
  });

  it("leave out controls on or above target", () => {
    expect(analyseGaps(withFindings([control("A.5.1"), control("A.5.2", { level: 5 })]))).toEqual([]);
  });

  it("leave out controls that do not apply", () => {
    expect(analyseGaps(withFindings([control("A.5.23", { applicable: false, level: null })]))).toEqual([]);
  });

  it("include what is not assessed, without a grade", () => {
    const [gap] = analyseGaps(withFindings([control("A.5.1", { level: null })]));
    expect(gap).toMatchObject({ rank: 1, grade: null, findings: [] });
  });

  it("show the worst of several grades and keep all findings", () => {
    const clause = anEvaluatedClause({ control: { id: "4.3", documentedInformationCount: 1 }, level: 2 });
    const [gap] = analyseGaps(withFindings([clause]));
    expect(gap?.grade).toBe("major");
    expect(gap?.findings.map(({ rule }) => rule)).toEqual([
      "documented-information-missing",
      "clause-partly-established",
    ]);
  });

  it("do not pin the members of a systemic major, which stands on its own", () => {
    const evaluation = withFindings(
      ["4.1", "4.2", "4.3"].map((id) => anEvaluatedClause({ control: { id }, level: 2 })),
    );
    expect(analyseGaps(evaluation).map(({ grade }) => grade)).toEqual(["minor", "minor", "minor"]);
    expect(systemicFindings(evaluation).map(({ rule, subject }) => [rule, subject])).toEqual([
      ["minors-in-one-clause", { type: "group", groupId: "4", controlIds: ["4.1", "4.2", "4.3"] }],
    ]);
  });
});
