import { describe, expect, it } from "vitest";
import { createControlAssessment } from "#src/domain/assessment/assessment";
import { noRows } from "#src/domain/assessment/assessment-parts";
import { earlierFacts } from "#src/storage/demo-periods";
import { aProfile } from "#test/support/a-profile";

const item = { id: "e-1", assessmentId: "demo", title: "Biên bản", kind: "record", location: "", controlIds: ["4.1"] };
const facts = {
  ...noRows,
  assessment: { id: "demo", catalogId: "iso27001-2022", createdAt: "", profile: aProfile() },
  controlAssessments: [
    { ...createControlAssessment("demo", "4.1"), level: 3 as const, dueOn: "2026-12-31", verifiedBy: "Ngô Thị Mai" },
    { ...createControlAssessment("demo", "4.2"), level: 2 as const },
    { ...createControlAssessment("demo", "4.3"), level: 4 as const },
  ],
  evidenceItems: [
    { ...item, kind: "record" as const, code: "BC-001", datedOn: "2026-05-22" },
    { ...item, kind: "record" as const, code: "BC-002", datedOn: "2025-08-20" },
    { ...item, kind: "document" as const, code: "BC-003", datedOn: null },
  ],
};
const period = {
  label: "Kỳ 2025",
  frozenAt: "2025-12-05T03:00:00.000Z",
  assessedOn: "2025-11-20",
  periodFrom: "2025-01-01",
  periodTo: "2025-10-31",
  lastInternalAuditOn: null,
  lastManagementReviewOn: "2025-10-28",
  levels: { "4.1": 1, "4.2": null } as const,
};

describe("the facts of an earlier period", () => {
  const earlier = earlierFacts(facts, period);

  it("are of an assessment of its own, judged on its own day", () => {
    expect(earlier.assessment).toMatchObject({
      id: "demo-2025",
      profile: { assessedOn: "2025-11-20", periodTo: "2025-10-31", lastInternalAuditOn: null },
    });
  });

  it("claim the levels that the period names, and those of now for the rest", () => {
    expect(earlier.controlAssessments.map(({ level }) => level)).toEqual([1, null, 4]);
  });

  it("have evidence a year older where today's came later", () => {
    expect(earlier.evidenceItems.map(({ datedOn }) => datedOn)).toEqual(["2025-05-22", "2025-08-20", null]);
  });

  it("take no plan and no verification of now along", () => {
    expect(earlier.controlAssessments[0]).toMatchObject({ dueOn: null, verifiedBy: "" });
  });
});
