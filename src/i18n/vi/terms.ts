/** Words that screens and the report share: verdicts, gates, findings, statuses, unit types. */
export const terms = {
  notCertification: "Kết quả tự đánh giá, không phải chứng nhận hợp chuẩn.",
  demo: "MẪU",
  verdict: {
    "not-ready": "Chưa sẵn sàng",
    conditional: "Sẵn sàng có điều kiện",
    ready: "Sẵn sàng cho đánh giá độc lập",
  },
  gate: {
    "all-assessed": "Đã đánh giá đủ các mục áp dụng",
    "no-major": "Không còn điểm không phù hợp nặng",
    "clauses-at-3": "Mọi điều khoản 4–10 từ mức 3",
    "key-controls-at-3": "Mọi biện pháp trọng số 3 từ mức 3",
    "other-controls-at-2": "Các biện pháp khác từ mức 2",
    "minors-have-approved-action": "Điểm nhẹ đều có hành động được duyệt",
    attainment: "Mức đạt chung từ 90\u00a0%",
    "verified-share": "Kiểm chứng độc lập từ 30\u00a0% số mục",
    "key-items-verified": "Kiểm chứng đủ các mục trọng số 3",
    "internal-audit": "Đánh giá nội bộ trong 12 tháng",
    "management-review": "Xem xét của lãnh đạo trong 12 tháng",
  },
  gateResult: {
    fraction: (met: number, total: number) => `${met}/${total} mục`,
    below: (count: number, level: number) => `${count} mục dưới ${level}`,
    remaining: (count: number) => `còn ${count} điểm`,
    none: "không còn",
    notRecorded: "chưa ghi",
  },
  gatesFailed: (failed: number, total: number) =>
    failed === 0 ? `Đạt cả ${total} điều kiện.` : `${failed} trên ${total} điều kiện chưa đạt.`,
  verdictBasis: "Kết luận theo từng điều kiện, không theo điểm bình quân.",
  grade: { major: "Nặng", minor: "Nhẹ", gap: "Khoảng trống", opportunity: "Cơ hội" },
  gradeLong: {
    major: "Điểm không phù hợp nặng",
    minor: "Điểm không phù hợp nhẹ",
    gap: "Khoảng trống",
    opportunity: "Cơ hội cải tiến",
  },
  notAssessed: "Chưa đánh giá",
  status: {
    implemented: "Đã thực hiện",
    partial: "Thực hiện một phần",
    planned: "Theo kế hoạch",
    "not-implemented": "Chưa thực hiện",
  },
  applicability: { applicable: "Áp dụng", inherited: "Kế thừa", "not-applicable": "Không áp dụng" },
  systemLevel: {
    unknown: "Chưa xác định",
    "1": "Cấp độ 1",
    "2": "Cấp độ 2",
    "3": "Cấp độ 3",
    "4": "Cấp độ 4",
    "5": "Cấp độ 5",
  },
  level: (level: number) => `Mức ${level}`,
  target: (level: number) => `Mục tiêu ${level}`,
  controlClass: { clause: "Điều khoản", "annex-a": "Biện pháp" },
};

export type Terms = typeof terms;
