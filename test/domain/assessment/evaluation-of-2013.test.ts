/** An assessment against the edition of 2013: 140 items, other key clauses, no attributes. */
import { describe, expect, it } from "vitest";
import type { ControlAssessment } from "#src/domain/assessment/assessment";
import { evaluate } from "#src/domain/assessment/evaluation";
import { analyseGaps, systemicFindings } from "#src/domain/assessment/gap-analysis";
import { edition2013, shippedModel } from "#test/support/shipped-files";
import { anEvidenceItem } from "#test/support/an-evidence-item";
import { justifiedExclusion, someFacts } from "#test/support/some-facts";

const { catalog } = edition2013;
const controlIds = catalog.controls.map(({ id }) => id);
const audited = { lastInternalAuditOn: "2026-06-12", lastManagementReviewOn: "2026-07-20" };

/** Everything at its target, measured, documented and verified, unless told otherwise. */
function evaluated(records: Readonly<Record<string, Partial<ControlAssessment>>> = {}, profile: object = audited) {
  const all = Object.fromEntries(
    catalog.controls.map(({ id, defaultTarget, documentedInformationCount }) => [
      id,
      {
        level: defaultTarget,
        documentedInformation: Array(documentedInformationCount).fill(true),
        verifiedBy: "Ban Kiểm soát",
        verifiedOn: "2026-10-05",
        ...records[id],
      } satisfies Partial<ControlAssessment>,
    ]),
  );
  const evidence = [anEvidenceItem({ kind: "metric-series", controlIds })];
  return evaluate(catalog, someFacts({ profile, records: all, evidence }), shippedModel);
}

describe("an assessment against 2013", () => {
  it("counts 140 items, 114 of them controls", () => {
    expect(evaluated().scores).toMatchObject({
      overall: 100,
      assessedCount: 140,
      applicableCount: 140,
      annexACount: 114,
      coverage: 1,
    });
  });

  it("is ready when everything stands at its target", () => {
    expect(evaluated().verdict.verdict).toBe("ready");
  });

  it("loses in proportion to the weight: A.5.1.1 weighs 2 of 248", () => {
    expect(evaluated({ "A.5.1.1": { level: 0 } }).scores.annexA).toBeCloseTo((100 * 246) / 248, 10);
  });

  it("looks for the audit in 9.2 and for the review in 9.3", () => {
    const { findings, verdict } = evaluated({}, {});
    expect(findings.map(({ rule, subject }) => [rule, subject])).toEqual([
      ["internal-audit-overdue", { type: "control", controlId: "9.2" }],
      ["management-review-overdue", { type: "control", controlId: "9.3" }],
    ]);
    expect(verdict.verdict).toBe("not-ready");
  });

  it("asks for the two documents of corrective action under 10.1", () => {
    const { findings } = evaluated({
      "10.1": { documentedInformation: [true] },
      "10.2": { documentedInformation: [] },
    });
    expect(findings).toEqual([
      { rule: "documented-information-missing", grade: "major", subject: { type: "control", controlId: "10.1" } },
    ]);
  });

  it("ranks gaps by weight and distance, majors first", () => {
    const { findings, controls } = evaluated({
      "A.5.1.1": { level: 1 },
      "A.12.1.2": { level: 2, implementationStatus: "partial" },
      "4.4": { level: 1 },
    });
    const gaps = analyseGaps({ findings, controls });
    expect(gaps.map(({ item, grade }) => [item.control.id, item.gap, grade])).toEqual([
      ["4.4", 2, "major"],
      ["A.12.1.2", 2, "gap"],
      ["A.5.1.1", 2, "gap"],
    ]);
  });

  it("calls three minors in one domain a major, as three in one capability are in 2022", () => {
    const minor = { level: 2, implementationStatus: "implemented" } as const;
    const two = { "A.9.2.1": minor, "A.9.4.1": minor };
    expect(systemicFindings(evaluated({ ...two, "A.10.1.2": minor }))).toEqual([]);
    expect(systemicFindings(evaluated({ ...two, "A.9.1.2": minor }))).toEqual([
      {
        rule: "minors-in-one-domain",
        grade: "major",
        subject: { type: "group", groupId: "A.9", controlIds: ["A.9.1.2", "A.9.2.1", "A.9.4.1"] },
      },
    ]);
  });

  it("finds the exclusion of what a data centre practically always needs unusual", () => {
    const { scores } = evaluated({ "A.11.2.2": justifiedExclusion, "A.14.2.7": justifiedExclusion });
    expect(scores).toMatchObject({ notApplicableCount: 2, unusualExclusions: ["A.11.2.2"] });
  });
});

describe("the group views of 2013", () => {
  const { byGroup, byAttribute, histogram } = evaluated({ "A.18.2.3": { level: 1 } }).groups;

  it("are the seven clauses and the 14 domains", () => {
    expect(byGroup.map(({ id, count }) => `${id}:${count}`).join(" ")).toBe(
      "4:4 5:3 6:4 7:7 8:3 9:3 10:2 A.5:2 A.6:7 A.7:6 A.8:10 A.9:14 A.10:2 A.11:15 A.12:14 A.13:7 A.14:13 A.15:5 " +
        "A.16:7 A.17:4 A.18:8",
    );
    expect(byGroup.at(-1)).toMatchObject({ lowestLevel: 1, belowTargetCount: 1 });
  });

  it("have none by attribute", () => {
    expect(byAttribute).toEqual({
      controlType: [],
      informationSecurityProperties: [],
      cybersecurityConcepts: [],
      operationalCapabilities: [],
      securityDomains: [],
    });
  });

  it("carry the histogram of all items", () => {
    expect(histogram.reduce((sum, count) => sum + count, 0)).toBe(140);
  });
});
