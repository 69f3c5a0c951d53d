/** Words that the Statement of Applicability has on screen and in the report alike. */
export const statementTerms = {
  status: {
    implemented: "Đã thực hiện",
    partial: "Một phần",
    planned: "Theo kế hoạch",
    "not-implemented": "Chưa thực hiện",
    inherited: "Kế thừa",
    excluded: "Không áp dụng",
  },
  statusShort: {
    implemented: "đã thực hiện",
    partial: "một phần",
    planned: "theo kế hoạch",
    "not-implemented": "chưa thực hiện",
    inherited: "kế thừa",
    excluded: "không áp dụng",
  },
  ownGroup: "Biện pháp riêng của đơn vị",
  contradictionShort: {
    "exclusion-incomplete": "Loại trừ chưa đủ căn cứ",
    "exclusion-empty-phrase": "Lý do loại trừ trống nghĩa",
    "exclusion-unusual": "Trung tâm dữ liệu thường luôn cần",
    "exclusion-treats-risk": "Loại trừ nhưng có rủi ro đang dựa vào",
    "implemented-at-low-level": "Đã thực hiện nhưng mức thấp",
    "implemented-without-evidence": "Đã thực hiện nhưng chưa có bằng chứng",
    "planned-without-date": "Kế hoạch chưa có hạn",
    "planned-overdue": "Kế hoạch quá hạn",
    "inherited-without-provider": "Kế thừa nhưng chưa rõ từ bên nào",
    "inherited-without-proof": "Kế thừa chưa có căn cứ",
    "included-without-reason": "Áp dụng chưa ghi lý do",
    "risk-reason-without-risk": "Nêu lý do rủi ro nhưng chưa có rủi ro",
  },
};

export type StatementTerms = typeof statementTerms;
