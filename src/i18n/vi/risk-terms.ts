/** Words about risks that screens and the report share. */
export const riskTerms = {
  levels: { 1: "Rất thấp", 2: "Thấp", 3: "Trung bình", 4: "Cao", 5: "Rất cao" },
  notRated: "Chưa xếp mức",
  views: { inherent: "Ban đầu", residual: "Còn lại" },
  likelihood: "Khả năng xảy ra",
  consequence: "Mức hậu quả",
  undecided: "Chưa chọn",
  statuses: { open: "Đang xử lý", overdue: "Quá hạn", done: "Đã xử lý xong", accepted: "Đã chấp nhận" },
  awaitsAcceptance: "Chờ chấp nhận",
};

export type RiskTerms = typeof riskTerms;
