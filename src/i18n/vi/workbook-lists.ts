/** Words inside the workbook and the CSV files. Where such a file is read, the words of every language are asked for. */
import { history } from "#src/i18n/vi/history";
import { records } from "#src/i18n/vi/records";
import { terms } from "#src/i18n/vi/terms";

const { fields } = history;
const { risk, "soa-entry": entry, "corrective-action": action, "own-control": own } = records.fields;

const answer = {
  level: "Mức tự khai",
  target: "Mục tiêu riêng",
  targetReason: fields.targetReason,
  targetApprovedBy: fields.targetApprovedBy,
  countedLevel: "Mức được tính",
  owner: fields.owner,
  dueOn: fields.dueOn,
  planApprovedBy: fields.planApprovedBy,
  note: fields.note,
  verifiedBy: fields.verifiedBy,
  verifiedOn: fields.verifiedOn,
  evidenceCodes: "Mã bằng chứng",
};

export const workbookLists = {
  sheets: {
    statement: "SoA",
    clauses: "Điều khoản",
    gaps: "Khoảng trống",
    actions: "Hành động",
    risks: "Rủi ro",
    evidence: "Bằng chứng",
    guide: "Hướng dẫn",
  },
  lists: {
    statement: "Tuyên bố áp dụng (SoA)",
    clauses: "Điều khoản 4–10",
    gaps: "Khoảng trống",
    actions: "Hành động khắc phục",
    risks: "Sổ rủi ro",
    evidence: "Danh mục bằng chứng",
  },
  columns: {
    statement: {
      ...answer,
      code: "Mã",
      title: own.title,
      applicability: fields.applicability,
      inclusionReasons: entry.inclusionReasons,
      inclusionText: entry.inclusionText,
      justification: "Lý do áp dụng, loại trừ hoặc kế thừa",
      justificationApprovedBy: fields.justificationApprovedBy,
      justificationApprovedOn: fields.justificationApprovedOn,
      implementationStatus: fields.implementationStatus,
      implementedOn: entry.implementedOn,
      providerKind: entry.providerKind,
      provider: entry.provider,
      providerProof: entry.providerProof,
      riskCodes: "Mã rủi ro",
    },
    clauses: { ...answer, code: "Mã", title: "Tên điều khoản" },
    gaps: {
      ...answer,
      rank: "Hạng",
      code: "Mã",
      title: "Tên mục",
      findingGrade: "Phân loại",
      countedTarget: "Mục tiêu",
      gap: "Số mức thiếu",
      priority: "Ưu tiên",
    },
    actions: { ...action, code: "Mã" },
    risks: {
      ...risk,
      code: "Mã",
      inherentLevel: "Mức rủi ro (ban đầu)",
      residualLevel: "Mức rủi ro (còn lại)",
    },
    evidence: {
      code: "Mã",
      title: fields.title,
      kind: fields.kind,
      datedOn: fields.datedOn,
      periodFrom: fields.periodFrom,
      validUntil: fields.validUntil,
      controlIds: fields.controlIds,
      location: fields.location,
      site: fields.site,
      owner: fields.evidenceOwner,
      classification: fields.classification,
      checkedBy: fields.checkedBy,
      checkedOn: fields.checkedOn,
      fileName: "Tên tệp",
    },
  },
  choices: {
    applicability: terms.applicability,
    implementationStatus: {
      implemented: terms.status.implemented,
      partial: terms.status.partial,
      planned: terms.status.planned,
    },
    inclusionReasons: records.values.inclusionReasons,
    providerKind: records.values.providerKind,
    grade: records.values.grade,
    effective: records.values.effective,
    treatmentOption: records.values.treatmentOption,
    evidenceKind: {
      statement: "Lời trình bày",
      document: "Tài liệu",
      record: "Bản ghi vận hành",
      "metric-series": "Chuỗi số đo",
    },
    classification: { public: "Công khai", internal: "Nội bộ", restricted: "Hạn chế" },
  },
  /** Of derived columns. */
  shown: { state: records.values.state, findingGrade: terms.grade },
  list: {
    errorTitle: "Giá trị không có trong danh sách",
    error: "Hãy chọn một giá trị trong danh sách thả xuống.",
  },
  guide: {
    title: "Sổ Excel tự đánh giá",
    facts: { organisation: "Đơn vị", edition: "Ấn bản", assessedOn: "Xét đến ngày" },
    lines: [
      "Cột có tiêu đề nền đậm: được sửa. Cột có tiêu đề chữ nghiêng: do ứng dụng tính, sửa cũng không được nhận.",
      "Sửa xong thì lưu lại dạng .xlsx rồi thả tệp vào màn hình «Bộ hồ sơ», phần «Excel và CSV». Ứng dụng cho xem từng ô khác nhau trước khi áp dụng.",
      "Được sắp xếp, lọc, ẩn, đổi thứ tự cột và đổi tên trang. Xóa một dòng không xóa gì trong ứng dụng.",
      "Thêm dòng: gõ vào dòng trống ngay dưới danh sách ở trang «Hành động» (bắt buộc có điểm không phù hợp, phân loại), «Rủi ro» (tài sản), «Bằng chứng» (tên, loại). Ô mã để trống: ứng dụng cấp mã. Các trang khác không nhận dòng mới.",
      "Không xóa dòng 1 và cột A đang ẩn: nhờ chúng mà ứng dụng nhận ra từng mục.",
      "Ngày ghi dạng ngày/tháng/năm. Nhiều mã trong một ô cách nhau bằng dấu phẩy.",
    ],
    notCertification: terms.notCertification,
  },
};

export type WorkbookLists = typeof workbookLists;
