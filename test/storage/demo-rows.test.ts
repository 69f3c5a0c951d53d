import { describe, expect, it } from "vitest";
import { demoFileSchema, type DemoFile } from "#src/storage/demo-file";
import { demoRows, findUnknownReference } from "#src/storage/demo-rows";
import { digest } from "#src/storage/write-edits";
import { countingIds } from "#test/support/open-test-session";
import { aProfile } from "#test/support/a-profile";

const controlIds = new Set(["4.1", "A.5.1"]);

const item = {
  code: "BC-001",
  title: "Biên bản",
  kind: "record",
  datedOn: "2026-10-01",
  location: "",
  controlIds: ["4.1"],
} as const;
const receipt = {
  packFingerprint: "a".repeat(64),
  reviewedAt: "2025-12-22T02:30:00.000Z",
  reviewer: "Trần Quang Mẫu",
  office: "Sở Mẫu",
  minutesNumber: "07/BB",
  conclusion: "",
  counts: { conforming: 0, needsMore: 1, notConforming: 0, notReviewed: 1 },
  deviceKey: { kty: "EC", crv: "P-256", x: "A".repeat(43), y: "A".repeat(43) },
  opinionSha256: "b".repeat(64),
  importedAt: "2026-01-08T01:15:00.000Z",
};
const finding = {
  review: "07/BB",
  controlId: "4.1",
  conclusion: "needs-more",
  remark: "Thiếu",
  question: "",
  state: "open",
};

const fileOf = (lists: object): DemoFile =>
  demoFileSchema.parse({
    assessment: { catalogId: "iso27001-2022", profile: { ...aProfile(), sites: ["Cơ sở 1"] } },
    controlAssessments: [{ controlId: "4.1", level: 3 }],
    evidenceItems: [item],
    ...lists,
  });

const naming = () => ({ assessmentId: "demo", newId: countingIds(), digest });

describe("names in the demo's files", () => {
  it.each([
    ["a control of a risk", { risks: [{ code: "R-001", controlIds: ["4.1", "A.9.9"] }] }, "risks.0.controlIds.1"],
    ["a control of the statement", { soaEntries: [{ controlId: "A.9.9" }] }, "soaEntries.0.controlId"],
    [
      "a piece of evidence",
      { correctiveActions: [{ code: "KP-001", evidence: ["BC-009"] }] },
      "correctiveActions.0.evidence.0",
    ],
    ["a site", { siteLevels: [{ controlId: "4.1", site: 2, level: 3 }] }, "siteLevels.0.site"],
    ["the site of a weight", { sites: [{ name: "Cơ sở 9", weight: 2 }] }, "sites.0.name"],
    ["a review", { reviewFindings: [finding] }, "reviewFindings.0.review"],
    [
      "the finding that an action answers",
      { correctiveActions: [{ code: "KP-001", source: "review", sourceId: "4.1" }] },
      "correctiveActions.0.sourceId",
    ],
    [
      "the period of an approved statement",
      {
        soaVersions: [{ label: "02", approvedBy: "", approvedOn: "2025-12-05", remark: "", period: "Kỳ 2025" }],
      },
      "soaVersions.0.period",
    ],
  ])("%s that is not there is refused with its place", (_, lists, place) => {
    expect(findUnknownReference(fileOf(lists), controlIds)).toBe(place);
  });

  it("of what is there are taken", () => {
    const file = fileOf({ risks: [{ code: "R-001", controlIds: ["A.5.1"] }], reviewReceipts: [receipt] });
    expect(findUnknownReference(file, controlIds)).toBeNull();
  });

  it("become ids", () => {
    const rows = demoRows(
      fileOf({
        reviewReceipts: [receipt],
        reviewFindings: [finding],
        correctiveActions: [{ code: "KP-001", source: "review", sourceId: "4.1", evidence: ["BC-001"] }],
        sites: [{ name: "Cơ sở 1", weight: 3 }],
        siteLevels: [{ controlId: "4.1", site: 1, level: 3 }],
      }),
      naming(),
    );
    const [action] = rows.correctiveActions;
    expect(action?.sourceId).toBe(rows.reviewFindings[0]?.id);
    expect(action?.evidenceItemIds).toEqual([rows.evidenceItems[0]?.id]);
    expect(rows.reviewFindings[0]?.receiptId).toBe(rows.reviewReceipts[0]?.id);
    expect(rows.siteLevels[0]?.siteId).toBe(rows.sites[0]?.id);
  });

  it("leave out nothing that a row needs: what is not said stays empty", () => {
    const [risk] = demoRows(fileOf({ risks: [{ code: "R-001", asset: "UPS" }] }), naming()).risks;
    expect(risk).toMatchObject({ asset: "UPS", threat: "", inherentLikelihood: null, assessmentId: "demo" });
  });
});
