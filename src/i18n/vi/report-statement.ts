/** The Statement of Applicability, as the report tells it. */
import { records } from "#src/i18n/vi/records";
import { statementTerms } from "#src/i18n/vi/statement-terms";

export const reportStatement = {
  statement: {
    introduction: (facts: StatementFacts) =>
      `Lập theo ISO/IEC 27001, 6.1.3 d), cho ${facts.count} biện pháp của Phụ lục A${
        facts.own === "0" ? "" : ` và ${facts.own} biện pháp riêng của đơn vị`
      }; xét đến ngày ${facts.assessedOn}. ${
        facts.own === "0"
          ? `Áp dụng ${facts.applied}, trong đó kế thừa ${facts.inherited}`
          : `Áp dụng ${facts.applied} biện pháp của Phụ lục A (kế thừa ${facts.inherited}) và ${facts.own} biện pháp riêng`
      }; không áp dụng ${facts.excluded}.`,
    approver: (name: string) => `Người phê duyệt: ${name}.`,
    noVersion: "Chưa có phiên bản nào được phê duyệt.",
    version: (label: string, by: string, on: string) => `Phiên bản ${label}, ${by} phê duyệt ngày ${on}.`,
    versionSame: "Nội dung dưới đây đúng như phiên bản đó.",
    versionChanged: "Nội dung dưới đây đã thay đổi so với phiên bản đó.",
    marks: "Ô xám và chữ «Không»: biện pháp không áp dụng.",
    columns: {
      id: "Mã",
      control: "Biện pháp kiểm soát",
      applicability: "Áp dụng",
      reason: "Lý do áp dụng hoặc loại trừ",
      status: "Thực hiện",
      level: "Mức / mục tiêu",
      owner: "Phụ trách",
      evidence: "Bằng chứng",
    },
    applicability: { applicable: "Có", inherited: "Kế thừa", "not-applicable": "Không" },
    unjustified: "Không (chưa đủ lý do)",
    status: { ...statementTerms.status, inherited: "Do bên cung cấp", excluded: "–" },
    ownGroup: statementTerms.ownGroup,
    due: (status: string, day: string) => `${status}, hạn ${day}`,
    since: (status: string, day: string) => `${status} từ ${day}`,
    reasonKinds: records.values.inclusionReasons,
    provider: (name: string) => `Kế thừa từ: ${name}.`,
    proof: (proof: string) => `Căn cứ: ${proof}`,
    providerKinds: records.values.providerKind,
    noProvider: "chưa ghi",
    noReason: "Chưa ghi lý do.",
    approved: (by: string, on: string) => `Phê duyệt: ${by}, ${on}.`,
    contradictions: (count: string, rows: string) =>
      count === rows ? `Điểm mâu thuẫn cần xem (${count})` : `Điểm mâu thuẫn cần xem (${count}, ở ${rows} biện pháp)`,
    noContradictions: "Không thấy điểm mâu thuẫn nào giữa lý do, tình trạng, mức và rủi ro.",
    contradictionColumns: { what: "Mâu thuẫn", count: "Số dòng", where: "Biện pháp" },
    contradictionNames: statementTerms.contradictionShort,
    share: (excluded: string, total: string, percent: string, limit: string) =>
      `Loại trừ ${excluded} trên ${total} biện pháp của Phụ lục A (${percent}), nhiều hơn ${limit}: cần xem kỹ từng lý do.`,
    versions: (count: string) => `Các phiên bản đã phê duyệt (${count})`,
    versionColumns: {
      label: "Phiên bản",
      day: "Ngày",
      approver: "Người phê duyệt",
      counts: "Nội dung",
      remark: "Sửa đổi",
    },
    statusShort: statementTerms.statusShort,
  },
};

export interface StatementFacts {
  readonly count: string;
  /** «0» where there is none. */
  readonly own: string;
  readonly assessedOn: string;
  readonly applied: string;
  readonly inherited: string;
  readonly excluded: string;
}

export type ReportStatementMessages = typeof reportStatement;
