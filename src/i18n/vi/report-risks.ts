/** The risk register and the risk treatment plan, as the report tells them. */
import { records } from "#src/i18n/vi/records";
import { riskTerms } from "#src/i18n/vi/risk-terms";

export const reportRisks = {
  risks: {
    ...riskTerms,
    options: records.values.treatmentOption,
    /** In the list of gaps: how the risks enter the order, or that there are none. */
    inPriority:
      "Hệ số rủi ro từ 1 đến 2, theo mức ban đầu cao nhất trong các rủi ro gắn với mục (mức 1: hệ số 1; mức 5: hệ số 2).",
    highest: (code: string, level: number) => `Rủi ro cao nhất: ${code}, mức ${level}.`,
    notHandedIn: "Báo cáo không kèm sổ rủi ro (ISO/IEC 27001, 6.1.2), nên hệ số rủi ro của mọi mục là 1.",
    introduction: (facts: RiskReportFacts) =>
      `Lập theo ISO/IEC 27001, 6.1.2 và 6.1.3; xét đến ngày ${facts.assessedOn}. ${facts.total} rủi ro, trong đó ${facts.high} ở mức ban đầu cao hoặc rất cao, ${facts.notRated} chưa xếp mức; ` +
      `${facts.planned} rủi ro đã chọn phương án xử lý, ${facts.overdue} quá hạn xử lý, ${facts.accepted} được chủ sở hữu rủi ro chấp nhận.`,
    scale:
      "Mức rủi ro suy ra từ khả năng xảy ra và mức hậu quả, mỗi thang 1 đến 5, theo ma trận của ứng dụng (đề xuất của dự án, không phải yêu cầu của ISO). Ban đầu: khi chưa xử lý; còn lại: sau khi xử lý.",
    map: "Bản đồ rủi ro",
    mapOf: { inherent: "Mức ban đầu", residual: "Mức còn lại" },
    mapAlternative: (view: string, cells: string, notRated: string) =>
      `Bản đồ rủi ro 5 × 5, ${view.toLocaleLowerCase("vi")}. ${cells === "" ? "Không có rủi ro nào được xếp mức" : cells}. Chưa xếp mức: ${notRated}.`,
    mapCell: (likelihood: number, consequence: number, level: number, codes: string) =>
      `khả năng ${likelihood}, hậu quả ${consequence} (mức ${level}): ${codes}`,
    mapKey: "Số lớn trong ô: số rủi ro. Số nhỏ ở góc: mức rủi ro. Ô càng đậm mức càng cao.",
    register: "Sổ rủi ro",
    registerColumns: {
      code: "Mã",
      risk: "Tài sản hoặc quá trình",
      consequence: "Hậu quả",
      inherent: "Ban đầu",
      residual: "Còn lại",
      option: "Phương án",
      owner: "Chủ sở hữu rủi ro",
      reviewed: "Soát xét",
    },
    threat: (text: string) => `Đe dọa: ${text}`,
    vulnerability: (text: string) => `Điểm yếu: ${text}`,
    /** «5 Rất cao», below it the two ratings. */
    level: (level: number, name: string) => `${level} ${name}`,
    ratings: (likelihood: number, consequence: number) => `${likelihood} × ${consequence}`,
    ratingsKey: "Dưới mức rủi ro: khả năng xảy ra × mức hậu quả.",
    noOwner: "Chưa có",
    notNamed: "Chưa ghi tài sản",
    leftOut: "Đã lược bỏ",
    plan: "Kế hoạch xử lý và chấp nhận rủi ro",
    noPlan: "Chưa có rủi ro nào được chọn phương án xử lý.",
    notPlanned: (codes: string) => `Chưa chọn phương án xử lý: ${codes}.`,
    planColumns: {
      code: "Mã",
      risk: "Tài sản hoặc quá trình",
      option: "Phương án",
      controls: "Biện pháp",
      treatment: "Nội dung xử lý",
      responsible: "Phụ trách xử lý",
      due: "Hạn, tình trạng",
      residual: "Còn lại",
      accepted: "Chấp nhận rủi ro",
    },
    statusDone: (status: string, day: string) => `${status}, ${day}`,
    acceptedBy: (name: string, day: string) => `${name}, ${day}`,
    notAccepted: "Chưa chấp nhận",
    toPlan: (code: string) => `Tới kế hoạch xử lý ${code}`,
    toRegister: (code: string) => `Tới rủi ro ${code}`,
  },
};

export type RiskReportFacts = {
  readonly assessedOn: string;
  readonly total: string;
  readonly high: string;
  readonly notRated: string;
  readonly planned: string;
  readonly overdue: string;
  readonly accepted: string;
};

export type ReportRisksMessages = typeof reportRisks;
