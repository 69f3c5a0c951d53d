/** Facts for the tests: a plausible unit, uneven answers, all of it computed without chance. */
import { noRows } from "#src/domain/assessment/assessment-parts";
import { readFileSync } from "node:fs";
import { createControlAssessment, type ControlAssessment, type Profile } from "#src/domain/assessment/assessment";
import { parseScoringModel, parseScoringModelText } from "#src/domain/assessment/scoring-model";
import type { Catalog, Control } from "#src/domain/catalog/catalog";
import type { CatalogText, Locale } from "#src/domain/catalog/catalog-text";
import type { EvidenceItem } from "#src/domain/evidence/evidence-item";
import type { Result } from "#src/domain/shared/result";
import type { EvidencePackInput } from "#src/formats/evidence-pack/evidence-pack-input";

function read(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../controls/${path}`, import.meta.url), "utf8"));
}

function valueOf<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error("a file of controls/ is malformed");
  return result.value;
}

export const catalog = read("iso27001-2022/catalog.json") as Catalog;

export function catalogText(locale: Locale): CatalogText {
  return read(`iso27001-2022/text.${locale}.json`) as CatalogText;
}

const assessmentId = "01935f00-0000-7000-8000-000000000001";

export const profile: Profile = {
  organisationName: "Trung tâm dữ liệu mẫu Hải Phòng",
  parentOrganisation: "Công ty cổ phần Hạ tầng số Đất Cảng",
  unitType: "data-centre",
  systemLevel: "3",
  scope:
    "Dịch vụ đặt chỗ máy chủ, cho thuê tủ rack và kết nối tại trung tâm dữ liệu, gồm hạ tầng điện, làm mát, mạng lõi và trung tâm giám sát.",
  sites: ["Nhà A, Khu công nghiệp Tràng Duệ, Hải Phòng", "Phòng máy dự phòng, quận Ngô Quyền, Hải Phòng"],
  periodFrom: "2026-01-01",
  periodTo: "2026-10-31",
  assessedOn: "2026-11-15",
  assessors: "Trần Thị Bình, Phạm Quốc Huy",
  independentReviewer: "Ban Kiểm soát nội bộ",
  lastInternalAuditOn: "2026-06-12",
  lastManagementReviewOn: "2026-07-20",
  reviewingOffice: "Sở Khoa học và Công nghệ thành phố Hải Phòng",
  assigningDocument: "Kế hoạch số 43/KH-UBND ngày 08/02/2018 của Ủy ban nhân dân thành phố Hải Phòng",
  legalBasis: ["Luật An ninh mạng;", "Căn cứ Nghị định số 331/2026/NĐ-CP ngày 19/8/2026 của Chính phủ"],
  place: "Hải Phòng",
  documentNumber: "15/BC-TTDL",
  documentDate: "2026-11-20",
  signerPosition: "Giám đốc",
  signerName: "Nguyễn Văn An",
  recipients: ["Công ty cổ phần Hạ tầng số Đất Cảng", "Phòng Kỹ thuật"],
};

const kinds = ["record", "document", "metric-series", "record", "statement"] as const;
const owners = ["Trần Thị Bình", "Phạm Quốc Huy", "Tổ vận hành điện lạnh", "Lê Văn Cường"] as const;

/** A small hash: the same answers every time, but no pattern one could see. */
function scatter(index: number, salt: number, count: number): number {
  return Math.floor((Math.abs(Math.sin(index * 12.9898 + salt * 78.233) * 43758.5453) % 1) * count);
}

function levelOf(index: number): ControlAssessment["level"] {
  return ([3, 3, 4, 3, 2, 3, 4, 1, 3, 5, 2, 0, 3] as const)[scatter(index, 1, 13)] ?? 3;
}

export function answeredControl(control: Control, index: number): ControlAssessment {
  const isClause = control.class === "clause";
  const excluded = !control.practicallyAlwaysApplicable && scatter(index, 2, 2) === 0;
  const verified = scatter(index, 3, 2) === 0;
  const record: ControlAssessment = {
    ...createControlAssessment(assessmentId, control.id),
    level: isClause ? (([3, 3, 4, 3, 2, 3] as const)[scatter(index, 4, 6)] ?? 3) : levelOf(index),
    owner: owners[scatter(index, 5, 4)] ?? "",
    dueOn: scatter(index, 6, 3) === 0 ? "2027-03-31" : null,
    planApprovedBy: scatter(index, 6, 3) === 0 ? "Nguyễn Văn An" : "",
    justification: isClause ? "" : "RR Rủi ro gián đoạn dịch vụ và lộ thông tin khách thuê chỗ đặt (sổ rủi ro 2026).",
    justificationApprovedBy: "Nguyễn Văn An",
    justificationApprovedOn: "2026-03-02",
    verifiedBy: verified ? "Ban Kiểm soát nội bộ" : "",
    verifiedOn: verified ? "2026-10-05" : null,
    note:
      scatter(index, 7, 3) === 0
        ? "Đã soát xét cùng tổ vận hành; biên bản ngày 05/10/2026 nêu hai việc phải làm tiếp trước quý II năm 2027."
        : "",
    documentedInformation: Array.from({ length: control.documentedInformationCount }, () => scatter(index, 8, 5) > 0),
  };
  if (!excluded || isClause) return record;
  const justification = "Trung tâm không tự phát triển phần mềm; phạm vi mục 4.3 không gồm hoạt động này.";
  return { ...record, level: null, applicability: "not-applicable", justification };
}

export function evidenceFor(controls: readonly Control[]): readonly EvidenceItem[] {
  return controls
    .filter((_, index) => scatter(index, 9, 6) > 0)
    .map((control, index) => ({
      id: `evidence-${index}`,
      assessmentId,
      code: `BC-${String(index + 1).padStart(3, "0")}`,
      title: `Biên bản và bản ghi vận hành phục vụ ${control.id}, quý ${(index % 4) + 1} năm 2026`,
      kind: kinds[scatter(index, 10, 5)] ?? "record",
      datedOn: `2026-${String((index % 9) + 1).padStart(2, "0")}-15`,
      location: `Kho hồ sơ ISMS, tủ ${(index % 7) + 1}`,
      controlIds: [control.id, ...(index % 5 === 0 ? ["A.5.1"] : [])].filter((id, at, all) => all.indexOf(id) === at),
    }));
}

export function packInput(
  changes: Partial<EvidencePackInput> & { readonly profile?: Profile } = {},
): EvidencePackInput {
  const { profile: changedProfile, ...rest } = changes;
  const locale = changes.locale ?? "vi";
  return {
    assessment: {
      id: assessmentId,
      catalogId: catalog.id,
      createdAt: "2026-10-01T01:00:00.000Z",
      profile: changedProfile ?? profile,
    },
    ...noRows,
    controlAssessments: catalog.controls.map(answeredControl),
    evidenceItems: evidenceFor(catalog.controls),
    contents: "full",
    head: null,
    changes: [],
    files: [],
    catalog,
    catalogText: catalogText(locale),
    scoringModel: valueOf(parseScoringModel(read("scoring-model/model.json"))),
    scoringModelText: valueOf(parseScoringModelText(read(`scoring-model/text.${locale}.json`))),
    plan: null,
    locale,
    generatedAt: "2026-11-20T15:04:05+07:00",
    isDemo: false,
    appVersion: "0.1.0",
    ...rest,
  };
}
