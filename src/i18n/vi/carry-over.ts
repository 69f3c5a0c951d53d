/** Bringing an assessment against the edition of 2013 over to the edition of 2022. */
export const carryOver = {
  title: "Chuyển sang ISO/IEC 27001:2022",
  link: "Chuyển sang ISO/IEC 27001:2022",
  sub: (edition: string) =>
    `Từ đánh giá theo ${edition} đang mở. Chỉ mục nào chuyển nguyên vẹn mới giữ câu trả lời cũ; mọi mục khác do người đánh giá quyết định. Đánh giá cũ không bị thay đổi.`,
  notSuperseded: {
    text: (edition: string) =>
      `Đánh giá đang mở theo ${edition}, không cần chuyển. Hãy mở một đánh giá theo ISO/IEC 27001:2013 rồi quay lại đây.`,
    action: "Tới Bắt đầu",
  },
  loading: "Đang mở bảng đối chiếu hai ấn bản…",
  progress: {
    label: "Mục đã quyết định",
    left: (count: number) => (count === 0 ? "Đã quyết định đủ mọi mục" : `Còn ${count} mục cần quyết định`),
    leaveRest: (count: number) => `Để ${count} mục còn lại chưa đánh giá`,
    notKept: "Trình duyệt không giữ được các quyết định này. Đừng đóng hay tải lại trang trước khi tạo đánh giá.",
    keys: "0–5: chọn mức · N: chưa đánh giá · J, K: mục sau, mục trước",
  },
  relations: {
    "one-to-one": {
      title: "Chuyển nguyên vẹn",
      text: "Một mục cũ thành đúng một mục mới: mức, mục tiêu, lý do, ghi chú và bằng chứng giữ nguyên.",
    },
    merged: {
      title: "Gộp từ nhiều mục",
      text: "Nhiều mục cũ thành một mục mới: chọn mức cho mục mới.",
    },
    split: {
      title: "Tách từ một mục",
      text: "Một mục cũ tách thành nhiều mục mới: mức cũ nói về toàn bộ, không chắc đúng với phần này.",
    },
    new: {
      title: "Mục mới",
      text: "Ấn bản 2013 không có mục tương ứng: chọn mức theo thực tế hiện nay, hoặc để chưa đánh giá.",
    },
  },
  neverCarried: "Kiểm chứng độc lập và xác nhận văn bản không chuyển theo: các việc ấy được làm theo ấn bản cũ.",
  item: {
    level: (controlId: string) => `Mức của ${controlId}`,
    none: "Chưa đánh giá",
    takeNotes: "Mang ghi chú theo",
    takeEvidence: (count: number) => `Mang ${count} bằng chứng theo`,
    decided: "đã quyết định",
    open: "chưa quyết định",
    changed: "Mục cũ đã đổi sau khi quyết định; hãy quyết định lại.",
    noSource: "Không có mục tương ứng trong ấn bản 2013.",
    sharedWith: (ids: string) => `cũng chuyển sang ${ids}`,
  },
  source: {
    name: (controlId: string) => `2013 · ${controlId}`,
    level: (level: number) => `mức ${level}`,
    claimed: (claimed: number, level: number) => `tự khai mức ${claimed}, được tính mức ${level}`,
    notAssessed: "chưa đánh giá",
    notApplicable: "không áp dụng",
    inherited: "kế thừa",
    evidence: (count: number) => `${count} bằng chứng`,
    note: "Ghi chú",
  },
  table: {
    caption: "Các mục chuyển nguyên vẹn",
    to: "Mục 2022",
    from: "Từ mục 2013",
    level: "Mức",
    evidence: "Bằng chứng",
    note: "Ghi chú",
    hasNote: "có",
  },
  evidence: (taken: number, left: number) =>
    taken + left === 0
      ? "Đánh giá cũ chưa có bằng chứng nào."
      : left === 0
        ? `Mang theo cả ${taken} bằng chứng, giữ nguyên mã và tệp.`
        : `Mang theo ${taken} bằng chứng, giữ nguyên mã và tệp; ${left} bằng chứng ở lại đánh giá cũ.`,
  baseline: (edition: string) => `Kết quả theo ${edition} được chốt vào đánh giá mới, để báo cáo nêu cả hai con số.`,
  baselineLabel: (edition: string) => `Trước khi chuyển ấn bản (${edition})`,
  create: "Tạo đánh giá 2022",
  notYet: (count: number) => `Chưa tạo được: còn ${count} mục cần quyết định.`,
  failed: "Chưa tạo được đánh giá; chưa có gì được ghi. Hãy thử lại, hoặc xem tình trạng lưu trữ ở Cài đặt.",
  result: {
    title: "Hai ấn bản",
    earlier: (edition: string, overall: string, day: string) =>
      `Theo ${edition}: mức đạt chung ${overall}, xét đến ngày ${day}.`,
    current: (edition: string, overall: string, day: string) =>
      `Theo ${edition}: mức đạt chung ${overall}, xét đến ngày ${day}.`,
    caution: "Hai con số theo hai danh mục khác nhau, không so trực tiếp.",
  },
};

export type CarryOverMessages = typeof carryOver;
