export const commands = {
  field: "Tìm màn hình, điều khoản, biện pháp hoặc lệnh",
  placeholder: "Mã hoặc tên, không cần dấu",
  results: "Kết quả",
  headings: {
    recent: "Vừa mở",
    screen: "Màn hình",
    control: "Điều khoản và biện pháp",
    action: "Lệnh",
  },
  found: (shown: number, found: number) =>
    shown === found ? `${found} kết quả` : `${shown} kết quả sát nhất trong ${found}`,
  none: (query: string) => `Không tìm thấy «${query}». Hãy thử mã như A.5.12, hoặc một từ trong tên.`,
  noneWithoutControls: (query: string) =>
    `Không tìm thấy «${query}». Điều khoản và biện pháp chỉ tìm được khi có đánh giá đang mở.`,
  keys: { move: "di chuyển", run: "mở", close: "đóng" },
  inUse: "đang dùng",
  switchLocale: (language: string) => `Chuyển sang ${language}`,
  theme: (name: string) => `Giao diện: ${name}`,
  letterKeysOff: "Tắt phím tắt một chữ",
  letterKeysOn: "Bật phím tắt một chữ",
  // What else people type when they look for it; found, never shown.
  keywords: {
    start: "trang chủ start home",
    carryOver: "2013 2022 tcvn 2019 chuyển ấn bản carry over edition",
    profile: "tổ chức cấp độ căn cứ organisation scope",
    assess: "chấm điểm assess score",
    overview: "kết luận biểu đồ radar dashboard",
    gaps: "thiếu sót điểm không phù hợp ưu tiên gaps",
    evidence: "tệp ảnh hồ sơ chứng cứ đính kèm evidence files",
    risks: "sổ rủi ro ma trận xử lý risk register treatment",
    statement: "SoA áp dụng loại trừ lý do statement of applicability",
    actions: "khắc phục nguyên nhân không phù hợp corrective action CAPA",
    plan: "kế hoạch 43 nhiệm vụ diễn tập đào tạo UBND plan",
    history: "thay đổi ai sửa khôi phục xung đột nhật ký history undo",
    pack: "xuất báo cáo pdf export report",
    review: "kiểm tra bộ hồ sơ mở tệp PDF ý kiến biên bản so sánh review verify",
    help: "trợ giúp thuật ngữ từ điển đào tạo học glossary training help",
    settings: "tùy chọn settings",
    demo: "demo sample",
    locale: "ngôn ngữ tiếng anh language",
    theme: "màu chế độ theme light dark",
    letterKeys: "bàn phím keyboard shortcuts",
  },
};

export type CommandsMessages = typeof commands;
