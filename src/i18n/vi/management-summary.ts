/** Words of the summary for the management, a document of two pages that an office edits. */
import type { DecisionType } from "#src/domain/progress/decisions";
import { laterTerms } from "#src/i18n/vi/later-terms";
import { terms } from "#src/i18n/vi/terms";

type ConclusionFacts = {
  readonly edition: string;
  readonly organisation: string;
  readonly assessedOn: string;
};

export const managementSummary = {
  terms,
  places: laterTerms.places,
  documentTitle: (organisation: string) => `Tóm tắt kết quả tự đánh giá cho lãnh đạo – ${organisation}`,
  subject: "Kết quả tự đánh giá, không phải chứng nhận hợp chuẩn",
  organisationFallback: "Đơn vị",
  kind: "BÁO CÁO",
  about: (edition: string, year: string) => `Tóm tắt kết quả tự đánh giá an toàn thông tin theo ${edition} năm ${year}`,
  addressee: (organisation: string) => `Kính gửi: Lãnh đạo ${organisation}.`,
  sample: "Dữ liệu mẫu của một đơn vị giả định, chỉ để trình bày cách lập báo cáo.",
  sections: {
    conclusion: "I. KẾT LUẬN",
    map: (count: number) => `II. BẢN ĐỒ ${count} MỤC`,
    gaps: "III. NĂM KHOẢNG TRỐNG CẦN XEM TRƯỚC",
    decisions: "IV. NỘI DUNG XIN Ý KIẾN LÃNH ĐẠO",
  },
  /** The verdict itself stands between the two, in bold. */
  conclusion: (facts: ConclusionFacts) =>
    `${facts.organisation} tự đánh giá theo ${facts.edition}, xét đến ngày ${facts.assessedOn}. Kết luận: `,
  conditions: (failed: number, total: number) =>
    failed === 0
      ? `Đạt cả ${total} điều kiện.`
      : `${failed} trên ${total} điều kiện chưa đạt. Kết luận theo từng điều kiện, không theo điểm bình quân.`,
  failedGates: "Điều kiện chưa đạt: ",
  figures: {
    title: "Các số chính",
    overall: "Mức đạt chung",
    clauses: "Điều khoản",
    annexA: "Phụ lục A",
    coverage: "Độ phủ",
    verified: "Kiểm chứng độc lập",
    majors: "Điểm nặng",
    minors: "Điểm nhẹ",
    belowTarget: "Dưới mục tiêu",
    of: (part: string, whole: string) => `${part}/${whole}`,
    majorsAt: (places: string) => `Điểm nặng: ở ${places}. `,
    minorsAt: (places: string) => `Điểm nhẹ: ở ${places}.`,
  },
  clauses: "Điều khoản",
  mapTitle: "Mức của từng mục",
  mapDescription: "Mỗi ô ghi mã mục và mức được tính theo bằng chứng; màu nền chỉ nhắc lại con số trong ô.",
  legend:
    "Số trong ô: mức 0 đến 5. ↓: dưới mục tiêu. *: thiếu bằng chứng. –: chưa đánh giá. ×: không áp dụng. Màu chỉ nhắc lại con số.",
  gapColumns: {
    rank: "TT",
    id: "Mã",
    item: "Mục",
    level: "Mức/mục tiêu",
    grade: "Phân loại",
    owner: "Phụ trách",
    due: "Hạn",
  },
  noOwner: "Chưa giao",
  noDue: "Chưa có",
  noGaps: "Không còn mục nào dưới mục tiêu.",
  decisionColumns: { number: "TT", matter: "Nội dung", opinion: "Ý kiến của lãnh đạo" },
  decisions: {
    "majors-without-action": (count: number, list: string) =>
      `Giao khắc phục ${count} mục có điểm nặng chưa có hành động (${list}).`,
    "actions-overdue": (count: number, list: string) =>
      `Quyết định việc tiếp theo với ${count} hành động khắc phục đã quá hạn (${list}): bổ sung nguồn lực, đổi người phụ trách hoặc gia hạn.`,
    "treatments-overdue": (count: number, list: string) =>
      `Quyết định việc tiếp theo với ${count} rủi ro quá hạn xử lý (${list}).`,
    "internal-audit": () => "Giao tổ chức đánh giá nội bộ: không có cuộc nào trong 12 tháng.",
    "management-review": () => "Ấn định ngày lãnh đạo xem xét: không có cuộc nào trong 12 tháng.",
    "assign-gaps": (count: number, list: string) =>
      `Giao người phụ trách và hạn cho ${count} mục dưới mục tiêu (${list}).`,
    "approve-plans": (count: number, list: string) =>
      `Duyệt kế hoạch đã có người phụ trách và hạn của ${count} mục (${list}).`,
    "approve-actions": (count: number, list: string) => `Duyệt ${count} hành động khắc phục (${list}).`,
    "accept-risks": (count: number, list: string) => `Chấp nhận hoặc yêu cầu xử lý tiếp ${count} rủi ro (${list}).`,
    "approve-statement": () => "Phê duyệt Tuyên bố áp dụng.",
    "approve-statement-again": () => "Phê duyệt lại Tuyên bố áp dụng: nội dung đã khác bản được duyệt.",
    "verify-key-items": (count: number, list: string) =>
      `Cử người độc lập với vận hành kiểm chứng ${count} mục trọng số 3 (${list}).`,
  } satisfies Readonly<Record<DecisionType, (count: number, list: string) => string>>,
  andMore: (count: number) => `và ${count} mục khác`,
  noDecisions: "Không có nội dung nào cần lãnh đạo quyết định.",
  closing: "Chi tiết từng mục, bằng chứng và cách tính có trong bộ hồ sơ tự đánh giá./.",
  recipients: "Nơi nhận:",
  recipientLines: ["- Như trên;", "- Lưu: VT."],
  signer: "NGƯỜI LẬP BÁO CÁO",
  signerLeftOpen: "……………………",
};

export type ManagementSummaryMessages = typeof managementSummary;
