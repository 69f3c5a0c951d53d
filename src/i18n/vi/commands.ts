export const commands = {
  field: "Tìm màn hình, điều khoản, biện pháp hoặc lệnh",
  placeholder: "Gõ mã, tên hoặc việc cần làm, không cần dấu",
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
  keys: { move: "di chuyển", run: "mở", close: "đóng" },
  inUse: "đang dùng",
  switchLocale: (language: string) => `Chuyển sang ${language}`,
  theme: (name: string) => `Giao diện: ${name}`,
  letterKeysOff: "Tắt phím tắt một chữ",
  letterKeysOn: "Bật phím tắt một chữ",
  // What else people type when they look for it; found, never shown.
  keywords: {
    start: "trang chủ danh sách đánh giá mới mở tệp start home",
    profile: "tổ chức cơ quan thông tin chung hệ thống cấp độ căn cứ người phụ trách organisation scope",
    assess: "chấm điểm cho điểm trả lời mức assess score",
    overview: "tổng hợp kết luận bản đồ biểu đồ radar tiến độ dashboard overview",
    gaps: "thiếu sót điểm không phù hợp ưu tiên việc cần làm gaps",
    pack: "xuất tải in báo cáo pdf nộp evidence pack export report",
    settings: "tùy chọn thiết lập ngôn ngữ giao diện phím lưu trữ settings preferences",
    demo: "mẫu ví dụ demo sample thử",
    locale: "ngôn ngữ tiếng anh tiếng việt language english vietnamese",
    theme: "màu chế độ sáng tối theme light dark",
    letterKeys: "bàn phím tắt keyboard shortcuts",
  },
};

export type CommandsMessages = typeof commands;
