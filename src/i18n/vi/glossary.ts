/** The words of this app in plain words. Which word is used for what is decided in docs/glossary.md. */
export const glossary = {
  title: "Thuật ngữ",
  lead: "Mỗi khái niệm chỉ có một tên gọi, ở mọi màn hình và trong tệp PDF. Từ có gạch chấm bên dưới ở các màn hình mở đúng lời giải thích này.",
  search: "Tìm thuật ngữ, không cần dấu",
  none: "Không có thuật ngữ nào khớp.",
  groups: {
    levels: "Mức và bằng chứng",
    statement: "Tuyên bố áp dụng và kết luận",
    work: "Rủi ro, khắc phục, hồ sơ",
  },
  /** How a term is also said in a sentence, the longest first. */
  forms: { major: ["không phù hợp nặng", "nặng"], minor: ["nhẹ"], frozenPeriod: ["chốt kỳ"] },
  terms: {
    level: {
      name: "mức",
      text: "Một số từ 0 đến 5 cho biết một mục đang được làm đến đâu: 0 chưa có gì, 3 đã vận hành trong toàn phạm vi, 5 cải tiến được.",
    },
    claimedLevel: { name: "tự khai mức", text: "Mức mà đơn vị tự chọn cho một mục, trước khi xét bằng chứng." },
    levelThatCounts: {
      name: "mức được tính",
      text: "Mức còn lại sau khi xét bằng chứng. Không cao hơn mức tự khai và không cao hơn mức mà bằng chứng cho phép.",
    },
    evidence: {
      name: "bằng chứng",
      text: "Những gì cho người ngoài thấy việc đã làm. Loại bằng chứng mạnh nhất còn giá trị quyết định mức cao nhất được tính.",
    },
    statement: { name: "lời trình bày", text: "Lời kể, cam kết, giải trình. Chỉ đủ cho mức 1." },
    document: {
      name: "tài liệu",
      text: "Chính sách, quy trình, thiết kế đã duyệt. Cho thấy định làm gì, chưa cho thấy đã làm. Đủ cho mức 2.",
    },
    record: {
      name: "bản ghi vận hành",
      text: "Biên bản, nhật ký, phiếu có ngày: dấu vết của việc đã làm thật. Đủ cho mức 3.",
    },
    metricSeries: { name: "chuỗi số đo", text: "Số đo theo thời gian, có ngưỡng và có người soát xét. Đủ cho mức 5." },
    missingEvidence: {
      name: "thiếu bằng chứng",
      text: "Tự khai từ mức 1 trở lên mà không có bằng chứng nào còn giá trị, hoặc bằng chứng chỉ cho phép mức thấp hơn.",
    },
    verification: {
      name: "kiểm chứng độc lập",
      text: "Một người không làm việc đó đã xem và xác nhận trong 12 tháng.",
    },
    target: {
      name: "mục tiêu",
      text: "Mức mà đơn vị phải đạt ở một mục. Hạ xuống dưới mặc định thì cần lý do và người duyệt.",
    },
    weight: {
      name: "trọng số",
      text: "1, 2 hoặc 3: một mục nặng bao nhiêu khi tính. Trọng số 3 dành cho mục mà trung tâm dữ liệu không thể thiếu.",
    },
    gap: { name: "khoảng trống", text: "Phần còn thiếu từ mức được tính đến mục tiêu." },
    priority: {
      name: "ưu tiên",
      text: "Trọng số nhân khoảng trống, tăng thêm theo rủi ro gắn với mục. Số lớn thì xem trước.",
    },
    attainment: {
      name: "mức đạt",
      text: "Phần của mục tiêu đã đạt, tính bằng phần trăm và theo trọng số. Vượt mục tiêu ở mục này không bù cho mục khác.",
    },
    overall: {
      name: "mức đạt chung",
      text: "Con số thận trọng: mục chưa đánh giá tính là mức 0, nên đánh giá thêm mục thì số này không giảm.",
    },
    provisional: {
      name: "tạm tính",
      text: "Mức đạt chỉ trên những mục đã đánh giá. Chỉ để tham khảo khi chưa đánh giá đủ.",
    },
    coverage: { name: "độ phủ", text: "Phần các mục áp dụng đã được đánh giá." },
    statementOfApplicability: {
      name: "tuyên bố áp dụng",
      text: "Bảng ghi từng biện pháp của Phụ lục A: có áp dụng không, vì sao, đã làm đến đâu. Gọi tắt là SoA.",
    },
    notApplicable: {
      name: "không áp dụng",
      text: "Biện pháp được loại trừ. Phải có lý do cụ thể, người duyệt và ngày duyệt, nếu không thì vẫn tính là áp dụng.",
    },
    inherited: {
      name: "kế thừa",
      text: "Biện pháp do bên khác làm cho đơn vị, có căn cứ chứng minh. Trách nhiệm vẫn ở đơn vị.",
    },
    exclusion: {
      name: "loại trừ",
      text: "Việc ghi trong tuyên bố áp dụng rằng một biện pháp không áp dụng, kèm lý do.",
    },
    verdict: {
      name: "kết luận",
      text: "Chưa sẵn sàng, sẵn sàng có điều kiện, hoặc sẵn sàng cho đánh giá độc lập. Suy ra từ các điều kiện, không từ điểm bình quân.",
    },
    condition: {
      name: "điều kiện",
      text: "Điều mà kết luận đòi hỏi. Một điều kiện chưa đạt thì mức cao ở chỗ khác không bù được.",
    },
    finding: {
      name: "nhận xét",
      text: "Điều rút ra khi so cái đang có với yêu cầu: điểm không phù hợp, khoảng trống hoặc cơ hội cải tiến.",
    },
    major: {
      name: "điểm không phù hợp nặng",
      text: "Một yêu cầu chưa được thiết lập hoặc không vận hành, khiến kết quả của hệ thống không còn tin được. Còn một điểm là chưa sẵn sàng.",
    },
    minor: {
      name: "điểm không phù hợp nhẹ",
      text: "Làm chưa đủ hoặc sót một chỗ, nhưng cả hệ thống vẫn vận hành. Từ ba điểm nhẹ ở cùng một chỗ thì thành điểm nặng.",
    },
    opportunity: { name: "cơ hội cải tiến", text: "Đã phù hợp, còn làm tốt hơn được." },
    systemic: {
      name: "mang tính hệ thống",
      text: "Từ ba điểm nhẹ trong cùng một điều khoản, năng lực hoặc lĩnh vực: nguyên nhân nằm ở cách làm chứ không ở một mục.",
    },
    correctiveAction: {
      name: "hành động khắc phục",
      text: "Việc làm để một sự không phù hợp không xảy ra lần nữa, sau khi đã tìm ra nguyên nhân.",
    },
    rootCause: {
      name: "nguyên nhân gốc",
      text: "Nguyên nhân mà nếu bỏ đi thì lỗi không lặp lại; tìm bằng cách hỏi vì sao nhiều lần.",
    },
    risk: {
      name: "rủi ro",
      text: "Điều có thể xảy ra và làm hại: tài sản nào, mối đe dọa nào, điểm yếu nào, hậu quả gì.",
    },
    riskLevel: { name: "mức rủi ro", text: "Suy ra từ khả năng xảy ra và hậu quả theo một ma trận, có năm bậc." },
    riskOwner: { name: "chủ sở hữu rủi ro", text: "Người có quyền quyết định xử lý hay chấp nhận rủi ro đó." },
    documentedInformation: {
      name: "thông tin dạng văn bản",
      text: "Văn bản và hồ sơ mà tiêu chuẩn buộc phải có và phải giữ.",
    },
    internalAudit: {
      name: "đánh giá nội bộ",
      text: "Đơn vị tự kiểm tra hệ thống của mình theo chương trình, bằng người không làm phần việc đó.",
    },
    managementReview: {
      name: "xem xét của lãnh đạo",
      text: "Lãnh đạo định kỳ xem hệ thống có còn phù hợp hay không và ra quyết định.",
    },
    frozenPeriod: { name: "kỳ đã chốt", text: "Trạng thái của một kỳ, được giữ nguyên để so với kỳ sau." },
    pack: {
      name: "bộ hồ sơ",
      text: "Một tệp PDF để nộp: các trang báo cáo kèm dữ liệu và tệp bằng chứng mà người nhận tự kiểm tra được.",
    },
    fingerprint: {
      name: "dấu vân tay",
      text: "Dãy chữ và số tính từ nội dung tệp. Đổi một ký tự là dãy đổi theo; nó cho biết tệp còn nguyên, không cho biết ai lập.",
    },
  },
};

export type GlossaryMessages = typeof glossary;
export type TermName = keyof GlossaryMessages["terms"];
export type TermGroup = keyof GlossaryMessages["groups"];

/** In the order of the glossary; both languages group alike. */
export const termGroups: Readonly<Record<TermGroup, readonly TermName[]>> = {
  levels: [
    "level",
    "claimedLevel",
    "levelThatCounts",
    "evidence",
    "statement",
    "document",
    "record",
    "metricSeries",
    "missingEvidence",
    "verification",
    "target",
    "weight",
    "gap",
    "priority",
    "attainment",
    "overall",
    "provisional",
    "coverage",
  ],
  statement: [
    "statementOfApplicability",
    "notApplicable",
    "inherited",
    "exclusion",
    "verdict",
    "condition",
    "finding",
    "major",
    "minor",
    "opportunity",
    "systemic",
  ],
  work: [
    "correctiveAction",
    "rootCause",
    "risk",
    "riskLevel",
    "riskOwner",
    "documentedInformation",
    "internalAudit",
    "managementReview",
    "frozenPeriod",
    "pack",
    "fingerprint",
  ],
};
