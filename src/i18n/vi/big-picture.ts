/** Words of the director's minute: the state, whether it gets better, what is to be decided; the lines behind it. */
export const bigPicture = {
  title: "Tóm tắt cho lãnh đạo",
  state: {
    gaps: (count: number) => (count === 0 ? "Không còn khoảng trống." : `${count} khoảng trống còn mở.`),
    majors: (count: number, places: string) => `${count} điểm không phù hợp nặng, ở ${places}.`,
  },
  movement: {
    title: "Có tốt lên không?",
    direction: { better: "Tốt lên", worse: "Kém đi", same: "Không đổi" },
    since: (direction: string, since: string) => `${direction} so với ${since}`,
    day: (day: string) => `ngày ${day}`,
    figures: (before: string, now: string, points: string) =>
      `mức đạt từ ${before} thành ${now} (${points} điểm phần trăm)`,
    gaps: (before: number, now: number) => `khoảng trống từ ${before} thành ${now}`,
    /** The items over which attainment was compared: not those of the figure below the band. */
    base: (count: number) => `mức đạt tính trên ${count} mục so được`,
    partial: (count: number) => `mức đạt tính trên ${count} mục đã đánh giá ở cả hai thời điểm`,
    none: "Chưa có kỳ trước cùng ấn bản và chưa có ngày làm việc nào trước hôm nay nên chưa so được.",
  },
  reading: "Đang đọc lịch sử…",
  failed: "Không đọc được lịch sử. Hãy mở lại màn hình này.",
  decisions: {
    title: "Cần quyết định",
    none: "Không có việc nào chờ quyết định.",
    what: {
      "majors-without-action": (count: number) => `Giao khắc phục ${count} mục có điểm nặng chưa có hành động`,
      "actions-overdue": (count: number) => `Đôn đốc ${count} hành động khắc phục quá hạn`,
      "treatments-overdue": (count: number) => `Đôn đốc xử lý ${count} rủi ro quá hạn`,
      "internal-audit": () => "Giao tổ chức đánh giá nội bộ",
      "management-review": () => "Ấn định ngày lãnh đạo xem xét",
      "assign-gaps": (count: number) => `Giao người phụ trách và hạn cho ${count} mục`,
      "approve-plans": (count: number) => `Duyệt kế hoạch của ${count} mục`,
      "approve-actions": (count: number) => `Duyệt ${count} hành động khắc phục`,
      "accept-risks": (count: number) => `Chấp nhận hoặc xử lý tiếp ${count} rủi ro`,
      "approve-statement": () => "Phê duyệt Tuyên bố áp dụng",
      "approve-statement-again": () => "Phê duyệt lại Tuyên bố áp dụng: đã khác bản được duyệt",
      "verify-key-items": (count: number) => `Cử người độc lập kiểm chứng ${count} mục trọng số 3`,
    },
    more: (count: number) => `và ${count} nữa`,
  },
  checks: {
    toSee: (count: number) => `${count} điều cần xem trước khi lập bộ hồ sơ`,
    none: "Kiểm tra trước khi lập bộ hồ sơ: không có điều gì cần xem",
  },
  burnDown: {
    title: "Khoảng trống còn mở",
    open: "Còn mở",
    ideal: "Giảm đều đến ngày đích",
    planned: "Nếu mọi việc xong đúng hạn",
    today: "hôm nay",
    target: (day: string) => `đích ${day}`,
    label: (from: string, open: number, now: number) =>
      `Số khoảng trống còn mở: ${open} vào ngày ${from}, ${now} hôm nay.`,
    labelPlan: (day: string, open: number) => ` Theo hạn đã đặt, còn ${open} vào ngày ${day}.`,
    caption: "Khoảng trống còn mở theo ngày",
    columns: ["Ngày", "Còn mở", "Trong đó chưa đánh giá"],
    planCaption: "Đóng theo hạn đã đặt",
    planColumns: ["Ngày", "Mục", "Còn mở"],
    ofPeriod: (day: string) => `Ngày đích: hết kỳ, ${day}.`,
    ofPlan: (day: string) => `Ngày đích: hạn cuối đã đặt, ${day}.`,
    above: (count: string) => `Nhiều hơn đường giảm đều ${count} khoảng trống.`,
    below: (count: string) => `Ít hơn đường giảm đều ${count} khoảng trống.`,
    onLine: "Đúng đường giảm đều.",
    noTarget:
      "Chưa có ngày đích: kỳ đã hết và không khoảng trống nào có hạn sau hôm nay. Hãy đặt hạn ở «Khoảng trống» hoặc «Khắc phục».",
    plan: (stays: number) =>
      `Nếu mọi việc xong đúng hạn thì còn ${stays} khoảng trống. Đây là kế hoạch, không phải lời hứa: việc xong rồi vẫn phải đánh giá lại mục.`,
    stays: {
      "day-passed": (count: number) => `${count} đã quá hạn`,
      "no-day": (count: number) => `${count} chưa có hạn`,
      "not-assessed": (count: number) => `${count} chưa đánh giá`,
    },
    staying: (reasons: string) => `Chưa có ngày đóng: ${reasons}.`,
    sources: (byAction: number, byItem: number) =>
      `Hạn lấy từ hành động khắc phục (${byAction} mục) hoặc, khi không có, từ hạn của mục (${byItem} mục).`,
    oneDay: (day: string) => `Lịch sử mới có một ngày làm việc (${day}). Biểu đồ đường có từ ngày làm việc thứ hai.`,
    none: "Không còn khoảng trống và không có lịch sử trước hôm nay.",
  },
  period: {
    title: "Trong kỳ này",
    overall: "Mức đạt chung",
    coverage: "Độ phủ",
    label: (from: string, overall: string, now: string, coverageThen: string, coverage: string) =>
      `Từ ngày ${from} đến hôm nay: mức đạt chung từ ${overall} thành ${now}, độ phủ từ ${coverageThen} thành ${coverage}.`,
    caption: "Mức đạt và độ phủ theo ngày",
    columns: ["Ngày", "Mức đạt chung", "Độ phủ"],
    note: "Mục chưa đánh giá tính 0, nên khi độ phủ còn tăng thì mức đạt tăng một phần chỉ vì đã đánh giá thêm.",
  },
  load: {
    title: "Việc của từng người",
    gaps: "Khoảng trống phụ trách",
    actions: "Hành động chưa xong",
    nobody: "Chưa giao",
    overdue: (count: number) => `${count} quá hạn`,
    next: (day: string) => `hạn gần nhất ${day}`,
    noDay: "chưa có hạn",
    both: (gaps: number, actions: number) =>
      actions === 0 ? `${gaps} khoảng trống` : `${gaps} khoảng trống, ${actions} hành động`,
    figure: (name: string, gaps: number, actions: number, remark: string) =>
      `${name}: ${gaps} khoảng trống, ${actions} hành động, ${remark}`,
    label: (figures: string) => `Khoảng trống và hành động của từng người. ${figures}.`,
    columns: ["Phụ trách", "Khoảng trống", "Hành động", "Quá hạn", "Hạn gần nhất"],
    more: (count: number) => `Còn ${count} người nữa trong bảng số liệu.`,
    none: "Không còn khoảng trống và hành động nào.",
  },
};

export type BigPictureMessages = typeof bigPicture;
