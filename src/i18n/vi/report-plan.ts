/** The annex that sets the assessment against the plan of the city, its records and the law around it. */
export const reportPlan = {
  plan: {
    successorTitle: (name: string) => `Đối chiếu ${name}`,
    of: (title: string, term: string) => `${title}, thời gian thực hiện ${term}.`,
    replaced: (successor: string, plan: string) =>
      `${successor}. Đơn vị nhập văn bản này thay cho tên kế hoạch; nhiệm vụ liệt kê dưới đây vẫn là của ${plan} và chưa được đối chiếu với văn bản mới.`,
    beside: (successor: string) => `Văn bản kế tiếp do đơn vị nhập: ${successor}.`,
    judgedFor: (unitType: string, place: string, period: string) =>
      `Xét cho loại hình «${unitType}» (${place}), kỳ ${period}.`,
    judgement:
      "Mục nào làm bằng chứng cho nhiệm vụ nào, và nhiệm vụ nào liên quan tới loại hình không được nêu tên, là đánh giá của ứng dụng, không phải nội dung của kế hoạch.",
    summary: (facts: PlanSummaryFacts) =>
      `${facts.concerned}/${facts.tasks} nhiệm vụ liên quan tới đơn vị. Các nhiệm vụ ấy dẫn tới ${facts.items} mục khác nhau, trong đó ${facts.onTarget}/${facts.applicable} mục áp dụng đạt mục tiêu; ${facts.evidence} bằng chứng, trong đó ${facts.counted} được tính ở ngày xét.`,
    withoutCounterpart: (count: string) => `${count} mục liên kết không có mục tương ứng ở ấn bản đang đánh giá.`,
    range: (from: string, to: string) => `${from} – ${to}`,
    tasks: (count: string) => `${count} nhiệm vụ của kế hoạch`,
    taskColumns: {
      place: "Vị trí",
      task: "Nhiệm vụ",
      agencies: "Chủ trì, phối hợp",
      term: "Thời gian",
      concern: "Với đơn vị",
      onTarget: "Đạt mục tiêu",
      lowest: "Mức thấp nhất",
      evidence: "Bằng chứng được tính",
    },
    agencies: (lead: string, cooperating: string) => `${lead}\nPhối hợp: ${cooperating}`,
    noTerm: "không nêu",
    concern: { named: "nêu tên", related: "liên quan", none: "không thuộc" },
    share: (part: string, whole: string) => `${part}/${whole}`,
    items: "Mục làm bằng chứng cho từng nhiệm vụ liên quan",
    itemColumns: { code: "Mã", item: "Mục", reason: "Vì sao", level: "Mức / mục tiêu", evidence: "Bằng chứng" },
    band: (place: string, title: string, count: string) => `${place}. ${title} (${count})`,
    bandCount: (onTarget: string, lowest: string) =>
      lowest === "" ? `${onTarget} mục đạt mục tiêu` : `${onTarget} mục đạt mục tiêu, thấp nhất mức ${lowest}`,
    noCounterpart: "Không có mục tương ứng ở ấn bản đang đánh giá.",
    notCounted: (code: string) => `${code} (không được tính)`,
    records: (period: string) => `Hồ sơ theo kế hoạch, kỳ ${period}`,
    recordColumns: {
      title: "Tên, số văn bản",
      day: "Ngày",
      answered: "Trả lời",
      participants: "Người dự",
      result: "Kết quả",
      evidence: "Bằng chứng",
    },
    recurrence: { once: "một lần", yearly: "cần có mỗi năm", "as-received": "khi nhận được" },
    state: { present: "đã có", missing: "CÒN THIẾU", "not-expected": "không bắt buộc" },
    recordBand: (name: string, recurrence: string, state: string) => `${name}: ${recurrence}; ${state}`,
    yearsWithout: (years: string) => `chưa có cho ${years}`,
    standing: {
      earlier: "trước kỳ",
      later: "sau kỳ",
      future: "sau ngày xét",
      undated: "chưa ghi ngày",
    },
    noRecord: "Chưa ghi hồ sơ nào.",
    lost: (count: string) => `${count} bằng chứng không còn trong thư viện`,
    orders: (count: string) => `Lệnh, yêu cầu điều phối chưa trả lời (${count})`,
    noOrders: "Không có lệnh, yêu cầu điều phối nào chưa trả lời tính đến ngày xét.",
    order: (name: string, received: string, reason: string) => `${name}: nhận ngày ${received}; ${reason}.`,
    orderReasons: {
      "not-answered": "chưa trả lời",
      "answered-before-received": "ngày trả lời ghi trước ngày nhận, cần kiểm tra lại",
    },
    unanswered: "CHƯA TRẢ LỜI",
    untitled: "(chưa ghi tên)",
    law: "Thay đổi của pháp luật mà đơn vị chọn nêu",
    lawIntroduction: (day: string) =>
      `Tình trạng tra cứu đến ngày ${day}. Mỗi nội dung mang mức kiểm chứng của ứng dụng: chỉ kiểm chứng nội dung và các điều được nêu, không phải toàn bộ văn bản; nội dung do đơn vị tự viết không mang mức kiểm chứng nào. Đây không phải tư vấn pháp luật.`,
    lawColumns: { text: "Nội dung", mark: "Mức kiểm chứng" },
    lawNone: "Đơn vị không chọn nêu nội dung nào.",
    unitWords: "Lời của đơn vị",
    marks: (list: string) => `Mức kiểm chứng: ${list}`,
    markMeaning: (name: string, meaning: string) => `«${name}»: ${lowered(meaning)}`,
    reference: (title: string, number: string, status: string) =>
      (number === "" ? title : `${title}, số ${number}`) + (status === "" ? "" : ` (${status})`),
    lawStatus: {
      transitional: "chuyển tiếp",
      ended: "hết hiệu lực",
      unclear: "chưa rõ hiệu lực",
    },
  },
};

export interface PlanSummaryFacts {
  readonly tasks: string;
  readonly concerned: string;
  readonly items: string;
  readonly applicable: string;
  readonly onTarget: string;
  readonly evidence: string;
  readonly counted: string;
}

const lowered = (text: string): string => text.charAt(0).toLocaleLowerCase("vi") + text.slice(1);

export type ReportPlanMessages = typeof reportPlan;
