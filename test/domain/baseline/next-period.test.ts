import { describe, expect, it } from "vitest";
import { createCorrectiveAction } from "#src/domain/action/corrective-action";
import { noRows, type AssessmentRows } from "#src/domain/assessment/assessment-parts";
import { evaluate } from "#src/domain/assessment/evaluation";
import { nextPeriod } from "#src/domain/baseline/next-period";
import { createRisk } from "#src/domain/risk/risk";
import { createOwnControl } from "#src/domain/statement/own-control";
import { createSoaEntry } from "#src/domain/statement/soa-entry";
import { aBaseline } from "#test/support/a-baseline";
import { aCatalog } from "#test/support/a-catalog";
import { countingIds } from "#test/support/open-test-session";
import { anEvidenceItem } from "#test/support/an-evidence-item";
import { aScoringModel } from "#test/support/a-scoring-model";
import { justifiedExclusion, someFacts } from "#test/support/some-facts";

const full = {
  level: 2,
  target: 4,
  targetReason: "Theo hợp đồng",
  targetApprovedBy: "Nguyễn Văn An",
  weight: 3,
  implementationStatus: "partial",
  owner: "Lê Văn Cường",
  dueOn: "2027-03-31",
  planApprovedBy: "Nguyễn Văn An",
  note: "Còn thiếu diễn tập",
  verifiedBy: "Ban Kiểm soát",
  verifiedOn: "2026-11-01",
  documentedInformation: [true],
} as const;

function begin(keepLevels: boolean, rows: Partial<AssessmentRows> = {}) {
  const facts = someFacts({
    profile: { documentNumber: "15/BC-TTDL", documentDate: "2026-11-20", periodFrom: "2024-02-29", sites: ["A", "B"] },
    records: {
      "A.8.13": { ...full, documentedInformation: [true] },
      "A.5.23": justifiedExclusion,
      "4.1": { level: 3, dueOn: "2026-05-01", planApprovedBy: "Nguyễn Văn An" },
    },
    evidence: [anEvidenceItem(), anEvidenceItem({ id: "e-2", code: "BC-007", controlIds: ["4.1"] })],
  });
  const evaluation = evaluate(aCatalog(), facts, aScoringModel());
  const { assessment, controlAssessments, evidenceItems } = facts;
  return nextPeriod({
    source: { ...noRows, assessment, controlAssessments, evidenceItems, ...rows },
    controls: evaluation.controls,
    id: "a-2",
    createdAt: "2026-11-25T02:00:00.000Z",
    newId: countingIds(),
    keepLevels,
    baselines: rows.baselines ?? [],
  });
}

const recordOf = ({ rows }: ReturnType<typeof begin>, id: string) =>
  rows.controlAssessments.find(({ controlId }) => controlId === id);

describe("the next period", () => {
  it("is the same unit a year on", () => {
    const { assessment } = begin(false);
    expect(assessment).toMatchObject({
      id: "a-2",
      catalogId: "iso27001-2022",
      profile: {
        organisationName: "Trung tâm dữ liệu Thử Nghiệm",
        // A day that the next year lacks becomes the last of its month.
        periodFrom: "2025-02-28",
        periodTo: "2027-10-31",
        assessedOn: "2027-11-16",
        documentNumber: "",
        documentDate: null,
        sites: ["A", "B"],
      },
    });
  });

  it("begins with targets, weights, owners, open plans and notes, and without answers and verifications", () => {
    expect(recordOf(begin(false), "A.8.13")).toEqual({
      assessmentId: "a-2",
      controlId: "A.8.13",
      level: null,
      target: 4,
      targetReason: "Theo hợp đồng",
      targetApprovedBy: "Nguyễn Văn An",
      weight: 3,
      applicability: "applicable",
      justification: "",
      justificationApprovedBy: "",
      justificationApprovedOn: null,
      implementationStatus: null,
      owner: "Lê Văn Cường",
      dueOn: "2027-03-31",
      planApprovedBy: "Nguyễn Văn An",
      note: "Còn thiếu diễn tập",
      verifiedBy: "",
      verifiedOn: null,
      documentedInformation: [],
    });
  });

  it("takes the answers along when asked to, and still no verification", () => {
    expect(recordOf(begin(true), "A.8.13")).toMatchObject({
      level: 2,
      implementationStatus: "partial",
      documentedInformation: [true],
      verifiedBy: "",
      verifiedOn: null,
    });
  });

  it("keeps exclusions with their reasons, and ends plans of what is at its target", () => {
    expect(recordOf(begin(false), "A.5.23")).toMatchObject(justifiedExclusion);
    expect(recordOf(begin(false), "4.1")).toMatchObject({ dueOn: null, planApprovedBy: "" });
  });

  it("has a record for every item of the catalog", () => {
    expect(begin(false).rows.controlAssessments).toHaveLength(9);
  });

  it("keeps the codes of evidence under new ids, and what refers to them", () => {
    const action = createCorrectiveAction({
      id: "k-1",
      assessmentId: "a-1",
      code: "KP-001",
      evidenceItemIds: ["e-2", "gone"],
    });
    const own = { ...createOwnControl("a-1", "o-1", "TC-01"), evidenceItemIds: ["e-1"] };
    const { rows } = begin(false, { correctiveActions: [action], ownControls: [own] });
    expect(rows.evidenceItems.map(({ id, assessmentId, code }) => [id, assessmentId, code])).toEqual([
      ["id-000001", "a-2", "BC-001"],
      ["id-000002", "a-2", "BC-007"],
    ]);
    expect(rows.correctiveActions[0]?.evidenceItemIds).toEqual(["id-000002"]);
    expect(rows.ownControls[0]?.evidenceItemIds).toEqual(["id-000001"]);
  });

  it("goes on with what is open: risks, actions, the statement's reasons; not with what is over", () => {
    const action = (id: string, state: "open" | "completed" | "closed" | "withdrawn") =>
      createCorrectiveAction({ id, assessmentId: "a-1", code: "KP-001", state });
    const { rows } = begin(false, {
      risks: [createRisk({ id: "r-1", assessmentId: "a-1", code: "R-001" })],
      correctiveActions: [
        action("k-1", "open"),
        action("k-2", "completed"),
        action("k-3", "closed"),
        action("k-4", "withdrawn"),
      ],
      soaEntries: [createSoaEntry("a-1", "A.5.1")],
      soaVersions: [
        {
          id: "v-1",
          assessmentId: "a-1",
          label: "03",
          approvedBy: "Nguyễn Văn An",
          approvedOn: "2026-11-01",
          remark: "",
          headHash: "ab".repeat(32),
          statementSha256: "cd".repeat(32),
          counts: { implemented: 1, partial: 0, planned: 0, notImplemented: 0, inherited: 0, excluded: 0 },
        },
      ],
    });
    expect(rows.risks).toMatchObject([{ id: "r-1", assessmentId: "a-2" }]);
    expect(rows.correctiveActions.map(({ id, assessmentId }) => [id, assessmentId])).toEqual([
      ["k-1", "a-2"],
      ["k-2", "a-2"],
    ]);
    expect(rows.soaEntries).toMatchObject([{ assessmentId: "a-2", controlId: "A.5.1" }]);
    expect(rows.soaVersions).toEqual([]);
  });

  it("carries the baselines of all periods before, and levels at sites only with the levels", () => {
    const siteLevels = [
      {
        id: "4.1.aaaaaaaaaaaaaaaa",
        assessmentId: "a-1",
        controlId: "4.1",
        siteId: "aaaaaaaaaaaaaaaa",
        level: 3 as const,
        note: "",
      },
    ];
    const sites = [{ id: "aaaaaaaaaaaaaaaa", assessmentId: "a-1", name: "A", weight: 2 as const }];
    const baselines = [aBaseline({ id: "b-2024" }), aBaseline({ sourceAssessmentId: "a-1" })];
    const without = begin(false, { sites, siteLevels, baselines }).rows;
    expect(
      without.baselines.map(({ id, assessmentId, sourceAssessmentId }) => [id, assessmentId, sourceAssessmentId]),
    ).toEqual([
      ["b-2024", "a-2", "a-0"],
      ["b-2025", "a-2", "a-1"],
    ]);
    expect(without.sites).toMatchObject([{ assessmentId: "a-2", name: "A", weight: 2 }]);
    expect(without.siteLevels).toEqual([]);
    expect(begin(true, { sites, siteLevels }).rows.siteLevels).toMatchObject([{ assessmentId: "a-2", level: 3 }]);
  });
});
