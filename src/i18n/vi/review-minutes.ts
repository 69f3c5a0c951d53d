/** Words of the minutes of a review: an administrative document of Vietnam, in Vietnamese whatever the screen speaks. */
export const reviewMinutes = {
  documentTitle: (organisation: string) => `Biên bản thẩm tra bộ hồ sơ – ${organisation}`,
  subject: "Thẩm tra bộ hồ sơ tự đánh giá an toàn thông tin theo ISO/IEC 27001",
  keywords: "ISO/IEC 27001, thẩm tra, biên bản",
  kind: "BIÊN BẢN",
  about: (organisation: string) => `Thẩm tra bộ hồ sơ tự đánh giá an toàn thông tin\ncủa ${organisation}`,
  numberLeftOpen: "……/BB-……",
  officeLeftOpen: "……………………",
  unnamed: "đơn vị chưa ghi tên",
  leftOpen: "………………………………",
  sample: "Dữ liệu mẫu của một đơn vị giả định, chỉ để trình bày cách lập biên bản.",
  time: "Thời gian",
  timeAt: (hour: string, minute: string, day: string) => `${hour} giờ ${minute} phút, ngày ${day}`,
  place: "Địa điểm",
  reviewer: "Người thẩm tra",
  participants: "Thành phần tham dự",
  sections: {
    pack: "I. BỘ HỒ SƠ ĐƯỢC THẨM TRA",
    rules: "II. KẾT QUẢ KIỂM TRA TỆP",
    opinions: "III. Ý KIẾN THEO MỤC",
    conclusion: "IV. KẾT LUẬN",
  },
  pack: {
    organisation: "Đơn vị",
    file: "Tệp",
    fileValue: (name: string, size: string) => `${name} (${size})`,
    madeOn: "Lập lúc",
    edition: "Ấn bản",
    fingerprint: "Dấu vân tay",
    verdict: "Tự đánh giá",
    verdictValue: (verdict: string, overall: string) =>
      `${verdict}, mức đạt chung ${overall} (tính lại từ dữ liệu trong tệp)`,
  },
  rulesSummary: (passed: string, failed: string, unchecked: string) =>
    `Đã áp dụng các quy tắc dưới đây: ${passed} đạt, ${failed} không đạt, ${unchecked} không kiểm tra được. Kết quả chỉ cho biết tệp có nguyên vẹn và các số có suy ra được từ câu trả lời hay không; không cho biết ai lập tệp.`,
  ruleColumns: { code: "Mã", rule: "Quy tắc", result: "Kết quả", found: "Nội dung" },
  places: (names: string) => `Cụ thể: ${names}.`,
  counts: (facts: { seen: string; total: string; conforming: string; needsMore: string; notConforming: string }) =>
    `Đã xem ${facts.seen} trên ${facts.total} mục: ${facts.conforming} đạt, ${facts.needsMore} cần bổ sung, ${facts.notConforming} không đạt.`,
  sampled: (count: string, method: string, seed: string) =>
    `Mẫu cần xem gồm ${count} mục, rút theo cách ${method}, số khởi tạo ${seed}.`,
  methods: { random: "ngẫu nhiên", "risk-weighted": "ưu tiên rủi ro" },
  opinionColumns: { item: "Mục", conclusion: "Kết luận", remark: "Nhận xét và câu hỏi" },
  conclusions: { conforming: "Đạt", "needs-more": "Cần bổ sung", "not-conforming": "Không đạt" },
  grades: {
    major: "điểm không phù hợp nặng",
    minor: "điểm không phù hợp nhẹ",
    observation: "điểm lưu ý",
    improvement: "cơ hội cải tiến",
  },
  question: (question: string) => `Câu hỏi: ${question}`,
  noRemark: "Không ghi thêm.",
  conforming: (ids: string) => `Các mục đạt, không có nhận xét: ${ids}.`,
  noOpinions: "Chưa có ý kiến về mục nào.",
  ended: "Việc thẩm tra kết thúc hồi …… giờ …… phút, ngày …… tháng …… năm ……",
  closing:
    "Biên bản đã được các bên đọc lại, thống nhất và lập thành hai bản có giá trị như nhau, mỗi bên giữ một bản./.",
  signatures: {
    unit: "ĐẠI DIỆN ĐƠN VỊ ĐƯỢC THẨM TRA",
    reviewer: "NGƯỜI THẨM TRA",
    hint: "(Ký, ghi rõ họ tên)",
  },
};

export type ReviewMinutesMessages = typeof reviewMinutes;
