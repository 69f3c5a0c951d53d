/** The words of the printed report. The administrative page uses these in every language. */

import { laterTerms } from "#src/i18n/vi/later-terms";
import { terms } from "#src/i18n/vi/terms";
import { reportActions } from "#src/i18n/vi/report-actions";
import { reportChecks } from "#src/i18n/vi/report-checks";
import { reportPeriods } from "#src/i18n/vi/report-periods";
import { reportPack } from "#src/i18n/vi/report-pack";
import { reportStatement } from "#src/i18n/vi/report-statement";
import { reportRisks } from "#src/i18n/vi/report-risks";
import { reportPlan } from "#src/i18n/vi/report-plan";

const inPlaces = (places: string): string => (places === "" ? "" : ` (ở ${places})`);

export const report = {
  terms: { ...terms, ...laterTerms },
  ...reportPack,
  ...reportChecks,
  ...reportStatement,
  ...reportRisks,
  ...reportActions,
  ...reportPlan,
  ...reportPeriods,

  document: {
    title: (edition: string, organisation: string) => `Báo cáo tự đánh giá ${edition} – ${organisation}`,
    subject: "Kết quả tự đánh giá, không phải chứng nhận hợp chuẩn",
    keywords: (edition: string) => `${edition}, tự đánh giá, tuyên bố áp dụng, an toàn thông tin`,
  },

  administrative: {
    state: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    motto: "Độc lập - Tự do - Hạnh phúc",
    number: (number: string) => `Số: ${number}`,
    numberLeftOpen: "……/BC-……",
    placeAndDate: (place: string, day: string, month: string, year: string) =>
      `${place === "" ? "Ngày" : `${place}, ngày`} ${day} tháng ${month} năm ${year}`,
    dateLeftOpen: "……",
    kind: "BÁO CÁO",
    about: (edition: string, year: string) => `Kết quả tự đánh giá an toàn thông tin theo ${edition} năm ${year}`,
    demo: "Dữ liệu mẫu của một đơn vị giả định, chỉ để trình bày cách lập báo cáo.",
    addressee: (office: string) => `Kính gửi: ${office}.`,
    basisPrefix: "Căn cứ ",
    assignmentPrefix: "Thực hiện ",
    opening: (organisation: string) => `${organisation} báo cáo kết quả tự đánh giá như sau:`,
    organisationFallback: "Đơn vị",
    organisationLeftOpen: "……………………",
    leftOpen: "……………………",
    inFull: "… (toàn văn ở mục II)",
    facts: {
      unit: "Loại hình",
      scope: "Phạm vi",
      period: "Kỳ đánh giá",
      conclusion: "Kết luận",
      contents: "Nội dung",
      assessors: "Người đánh giá",
    },
    notGiven: "Chưa ghi.",
    leftOut: "Đã lược bỏ.",
    unit: (type: string, systemLevel: string) =>
      systemLevel === "" ? `${type}.` : `${type}; hệ thống thông tin ${lowered(systemLevel)}.`,
    sites: (sites: string) => `Địa điểm: ${sites}.`,
    sitesCounted: (count: string) => `Địa điểm: ${count}\u00a0nơi (mục II).`,
    period: (from: string, to: string) => `Từ ngày ${from} đến ngày ${to}.`,
    assessedOn: (day: string) => `Xét đến ngày ${day}.`,
    conclusion: (facts: ConclusionFacts) =>
      `${facts.verdict}: mức đạt chung ${facts.attainment}; đã đánh giá ${facts.assessed}/${facts.applicable} mục áp dụng; ` +
      `${facts.majors}\u00a0điểm không phù hợp nặng, ${facts.minors}\u00a0điểm nhẹ; ${facts.belowTarget}\u00a0mục dưới mục tiêu.`,
    contents: (clauses: string, controls: string, excluded: string, evidence: string) =>
      `${clauses} điều khoản (4 đến 10) và ${controls} biện pháp kiểm soát của Phụ lục A, trong đó ${excluded} biện pháp không áp dụng; ${evidence} bằng chứng được nêu.`,
    packContents: {
      full: (files: string, size: string) => `Kèm ${files} tệp bằng chứng (${size}).`,
      "without-files": "Không kèm tệp bằng chứng.",
      "scores-only": "Chỉ gồm điểm số: đã lược bỏ lời văn, tên người và địa điểm.",
    },
    fingerprint: "Dấu vân tay (SHA-256 của tệp manifest.json đính kèm):",
    fingerprintUse:
      "Mọi thay đổi trong dữ liệu hoặc trong tệp đính kèm đều làm dấu vân tay đổi. Cách kiểm tra: trang cuối.",
    codeAlternative: (code: string) => `Mã QR chứa dấu vân tay: ${code}`,
    signatureField: "Ô chữ ký số của thủ trưởng đơn vị",
    reviewer: (name: string) => `Kiểm chứng độc lập: ${name}.`,
    closing: "Các nội dung chi tiết ở những trang sau là phần không tách rời của báo cáo này./.",
    recipients: "Nơi nhận:",
    asAbove: "- Như trên;",
    archive: "- Lưu: VT.",
  },

  furniture: {
    demo: "MẪU",
    page: (page: number, pages: number) => `Trang ${page}/${pages}`,
    fingerprint: "Dấu vân tay:",
  },

  contents: {
    title: "Mục lục",
    linkTo: (title: string, page: number) => `Tới trang ${page}: ${title}`,
    firstPage: "Báo cáo",
  },

  sections: {
    summary: "Tóm tắt cho người thẩm tra",
    verdict: "Kết luận và các điều kiện",
    statement: "Tuyên bố áp dụng",
    clauses: "Các điều khoản 4 đến 10",
    gaps: "Khoảng trống theo thứ tự ưu tiên",
    findings: "Điểm không phù hợp được gợi ý",
    risks: "Kế hoạch xử lý rủi ro",
    reviews: "Các lần thẩm tra trước",
    actions: "Hành động khắc phục",
    plan: "Đối chiếu Kế hoạch 43/KH-UBND",
    checks: "Kiểm tra trước khi nộp",
    periods: "Các kỳ đánh giá",
    sites: "Mức theo từng cơ sở",
    detail: "Chi tiết từng mục",
    evidence: "Danh mục bằng chứng",
    images: "Hình ảnh bằng chứng",
    howToRead: "Cách đọc báo cáo",
    check: "Cách kiểm tra tệp này",
  },

  progress: {
    files: "Đang kiểm tra mã băm của các tệp bằng chứng",
    summary: "Đang lập trang đầu và phần tóm tắt",
    statement: "Đang lập Tuyên bố áp dụng",
    gaps: "Đang lập danh sách khoảng trống",
    risks: "Đang lập kế hoạch xử lý rủi ro",
    detail: "Đang lập chi tiết từng mục",
    finish: "Đang ghép tệp PDF",
  },

  groups: {
    clause: (id: string, title: string) => `Điều khoản ${id}. ${title}`,
    theme: (id: string, title: string) => `${id}. ${title}`,
  },

  level: {
    withName: (level: number, name: string) => `${level} – ${name}`,
    ofTarget: (level: string, target: number) => `${level} / ${target}`,
    none: "–",
    claimed: (level: number) => `tự khai ${level}`,
  },

  summary: {
    conclusion: (facts: SummaryFacts) =>
      `${facts.organisation} tự đánh giá theo ${facts.edition}, xét đến ngày ${facts.assessedOn}. Kết luận theo các điều kiện ở mục II: ${facts.verdict.toLocaleLowerCase("vi")}. ` +
      `Mức đạt chung là ${facts.overall} (điều khoản ${facts.clauses}, Phụ lục A ${facts.annexA}); đã đánh giá ${facts.assessed}/${facts.applicable} mục áp dụng, ` +
      `${facts.verified} mục đã được kiểm chứng độc lập. Có ${facts.majors} điểm không phù hợp nặng${inPlaces(facts.majorPlaces)}, ${facts.minors} điểm nhẹ${inPlaces(facts.minorPlaces)}; ${facts.belowTarget} mục dưới mục tiêu.`,
    otherEdition: (edition: string, overall: string, assessedOn: string) =>
      `Trước đó, theo ${edition}, mức đạt chung là ${overall}, xét đến ngày ${assessedOn}; hai con số theo hai danh mục khác nhau, không so trực tiếp.`,
    provisional: (percent: string) => `Tính riêng trên các mục đã đánh giá, mức đạt tạm tính là ${percent}.`,
    map: (count: string) => `Bản đồ ${count} mục`,
    mapAlternative: (facts: MapFacts) =>
      `Bản đồ ${facts.count} mục. Số mục theo mức 0 đến 5: ${facts.histogram}. Chưa đánh giá: ${facts.notAssessed}. Không áp dụng: ${facts.notApplicable}. Thiếu bằng chứng: ${facts.missingEvidence}. Từng mục có trong phần chi tiết.`,
    mapClauses: "Điều",
    legend: {
      level: "số: mức",
      missingEvidence: "góc cắt: thiếu bằng chứng",
      gap: "vạch dưới ô: thiếu một mức",
      notApplicable: "không áp dụng",
      notAssessed: "chưa đánh giá",
    },
    radar: "Mức bình quân theo nhóm",
    radarAlternative: (rows: string) => `Biểu đồ mạng nhện: mức bình quân so với mục tiêu theo từng nhóm. ${rows}`,
    radarRow: (name: string, level: string, target: string) => `${name}: ${level}, mục tiêu ${target}`,
    currentLine: "nét liền: hiện tại",
    targetLine: "nét đứt: mục tiêu",
    levels: "Số mục theo mức",
    levelsAlternative: (rows: string) => `Biểu đồ thanh: số mục theo mức. ${rows}`,
    fiveGaps: "Năm khoảng trống cần xem trước",
    noGaps: "Không còn mục nào dưới mục tiêu.",
  },

  verdict: {
    rule: "Kết luận theo từng điều kiện dưới đây, không theo điểm bình quân: chỉ một điều kiện chưa đạt cũng đủ để hạ kết luận.",
    columns: { condition: "Điều kiện", result: "Kết quả", found: "Số liệu", items: "Mục chưa đạt" },
    passed: "Đạt",
    failed: "Chưa đạt",
    counted: (met: string, total: string) => `${met}/${total}`,
    majors: (count: string) => `${count} điểm`,
    notDone: "Chưa có ngày",
    moreItems: (count: string) => `và ${count} mục khác`,
    figures: "Các số chính",
    figureColumns: { name: "Chỉ số", value: "Giá trị", meaning: "Ý nghĩa" },
    figureRows: {
      overall: { name: "Mức đạt chung", meaning: "Bình quân của hai dòng dưới; mục chưa đánh giá tính là mức 0" },
      clauses: {
        name: "Mức đạt điều khoản",
        meaning: "Điều khoản 4 đến 10, có trọng số, phần vượt mục tiêu không bù cho mục khác",
      },
      annexA: { name: "Mức đạt Phụ lục A", meaning: "Các biện pháp áp dụng, tính như trên" },
      provisional: { name: "Mức đạt tạm tính", meaning: "Chỉ tính trên các mục đã đánh giá" },
      coverage: { name: "Độ phủ", meaning: "Số mục đã đánh giá trên số mục áp dụng" },
      verified: { name: "Kiểm chứng độc lập", meaning: "Số mục do người độc lập với vận hành kiểm tra" },
      notApplicable: { name: "Không áp dụng", meaning: "Số biện pháp Phụ lục A được loại trừ có lý do" },
    },
    unusualExclusions: (ids: string) =>
      `Loại trừ cần xem kỹ, vì một trung tâm dữ liệu hầu như luôn cần các biện pháp này: ${ids}.`,
    groups: "Theo nhóm",
    groupColumns: {
      group: "Nhóm",
      count: "Mục áp dụng",
      assessed: "Đã đánh giá",
      attainment: "Mức đạt",
      mean: "Bình quân",
      target: "Mục tiêu",
      lowest: "Thấp nhất",
      below: "Dưới mục tiêu",
    },
  },

  profile: {
    title: "Đơn vị, phạm vi và người đánh giá",
    scope: "Phạm vi",
    notGiven: "chưa ghi.",
    unit: "Đơn vị",
    parent: "Cơ quan chủ quản trực tiếp",
    unitType: "Loại hình",
    systemLevel: "Hệ thống thông tin",
    sites: (count: string) => `Địa điểm (${count})`,
    period: "Kỳ đánh giá",
    periodDays: (from: string, to: string) => `${from} đến ${to}`,
    assessedOn: "Xét đến ngày",
    assessors: "Người đánh giá",
    reviewer: "Kiểm chứng độc lập",
  },

  clauses: {
    introduction:
      "Các điều khoản là yêu cầu, không được loại trừ. Cột «Văn bản» đếm số thông tin dạng văn bản bắt buộc đã có trên số phải có.",
    columns: {
      id: "Điều",
      clause: "Yêu cầu",
      level: "Mức / mục tiêu",
      documents: "Văn bản",
      evidence: "Bằng chứng",
      finding: "Nhận xét",
    },
  },

  gaps: {
    introduction: (count: string) =>
      `${count} mục dưới mục tiêu hoặc có điểm không phù hợp, điểm nặng đứng trước, sau đó theo độ ưu tiên (trọng số × số mức còn thiếu × hệ số rủi ro).`,
    columns: {
      rank: "TT",
      id: "Mã",
      item: "Mục",
      level: "Mức / mục tiêu",
      priority: "Ưu tiên",
      grade: "Phân loại",
      owner: "Phụ trách",
      due: "Hạn",
    },
    noOwner: "Chưa giao",
    noDue: "Chưa có",
  },

  findings: {
    introduction:
      "Các quy tắc dưới đây gợi ý phân loại từ số liệu; người có thẩm quyền xem bằng chứng và quyết định. Nặng: yêu cầu bắt buộc chưa được thực hiện hoặc sai sót mang tính hệ thống. Nhẹ: sai sót đơn lẻ.",
    major: (count: string) => `Điểm không phù hợp nặng (${count})`,
    minor: (count: string) => `Điểm không phù hợp nhẹ (${count})`,
    opportunity: (count: string) => `Cơ hội cải tiến (${count})`,
    gap: (count: string) => `Khoảng trống, không phải điểm không phù hợp (${count})`,
    none: "Không có.",
    columns: { code: "Mã", subject: "Đối tượng", owner: "Phụ trách", due: "Hạn", approver: "Người duyệt kế hoạch" },
    group: (id: string, title: string) => `Điều khoản ${id} ${title}`,
    domain: (id: string, title: string) => `Lĩnh vực ${id} ${title}`,
    capability: (title: string) => `Năng lực vận hành: ${title}`,
    capabilityCode: "Năng lực",
    items: (ids: string) => `Các mục: ${ids}.`,
    action: (code: string) => `Hành động: ${code}.`,
  },

  detail: {
    introduction: (count: string) =>
      `${count} mục theo thứ tự của tiêu chuẩn. Dòng không có nội dung được lược bỏ. Mức được tính là mức tự khai, nhưng không cao hơn mức mà bằng chứng cho phép; hai mức khác nhau thì ghi cả hai.`,
    labels: {
      purpose: "Mục đích",
      level: "Mức",
      applicability: "Áp dụng",
      implementation: "Thực hiện",
      documents: "Văn bản",
      evidence: "Bằng chứng",
      verification: "Kiểm chứng",
      target: "Mục tiêu",
      finding: "Nhận xét",
      note: "Ghi chú",
    },
    claimed: (level: string) => `Tự khai mức ${level}.`,
    supported: (kind: string, cap: number) => `Bằng chứng tốt nhất: ${lowered(kind)}, cho phép đến mức ${cap}.`,
    counted: (level: string) => `Mức được tính: ${level}.`,
    targetAndWeight: (target: number, weight: number) => `Mục tiêu ${target}, trọng số ${weight}.`,
    priority: (priority: string) => `Độ ưu tiên ${priority}.`,
    applicability: {
      applicable: "Áp dụng.",
      inherited: "Kế thừa từ bên khác.",
      "not-applicable": "Không áp dụng.",
    },
    unjustified:
      "Khai không áp dụng nhưng chưa đủ lý do, người duyệt và ngày duyệt: vẫn tính là áp dụng, chưa đánh giá.",
    owner: (name: string) => `Phụ trách: ${name}.`,
    due: (day: string) => `Hạn: ${day}.`,
    planApprovedBy: (name: string) => `Người duyệt kế hoạch: ${name}.`,
    documentPresent: (name: string) => `${name}: đã có.`,
    documentMissing: (name: string) => `${name}: chưa xác nhận.`,
    verified: (by: string, on: string) => `${by}, ngày ${on}.`,
    targetReason: (reason: string, by: string) => `${reason} (người duyệt: ${by})`,
    targetRefused: "Đề nghị hạ mục tiêu chưa đủ lý do và người duyệt nên không được tính.",
    noEvidence: "Chưa nêu bằng chứng.",
    notCounted: "không được tính: quá hạn, thiếu ngày hoặc sau ngày xét",
    continued: (id: string) => `${id} (tiếp theo)`,
    toEvidence: (code: string) => `Tới bằng chứng ${code}`,
    toControl: (id: string) => `Tới chi tiết ${id}`,
  },

  howToRead: {
    claims: "Báo cáo này nói gì và không nói gì",
    claimsText: (edition: string) => [
      "Đây là kết quả đơn vị tự đánh giá và tự chịu trách nhiệm, không phải chứng nhận hợp chuẩn, cũng không thay cho kiểm tra, đánh giá theo cấp độ hệ thống thông tin.",
      `Mã số và tiêu đề ngắn theo ${edition}. Mục đích và mô tả mức là lời của ứng dụng, không trích nội dung tiêu chuẩn. Trọng số, mục tiêu mặc định và ngưỡng là đề xuất của ứng dụng.`,
    ],
    ownCatalogText: (edition: string) =>
      `Danh mục «${edition}» do đơn vị đưa vào và đi cùng bộ hồ sơ: mã số, tiêu đề, mô tả, trọng số và mục tiêu mặc định là của danh mục ấy, không phải của ứng dụng.`,
    levels: "Sáu mức",
    levelColumns: { level: "Mức", name: "Tên", anchors: "Chỉ đạt khi tất cả đều đúng" },
    cap: "Bằng chứng cho phép đến mức nào",
    capText: (months: string) =>
      `Mức được tính không cao hơn mức mà bằng chứng tốt nhất cho phép. Bằng chứng có ghi ngày chỉ được tính khi ngày ấy nằm trong ${months} tháng trước ngày xét; bản ghi và chuỗi số đo bắt buộc có ngày.`,
    capColumns: { kind: "Loại bằng chứng", meaning: "Ý nghĩa" },
    numbers: "Các số được tính thế nào",
    numbersText: [
      "Mức đạt của một nhóm = tổng (trọng số × phần đạt) chia cho tổng trọng số, nhân 100; phần đạt của một mục = mức được tính chia cho mục tiêu, nhiều nhất là 1. Mục chưa đánh giá tính là 0, mục không áp dụng không tính.",
      "Mức đạt chung lấy một nửa từ điều khoản, một nửa từ Phụ lục A. Độ ưu tiên = trọng số × số mức còn thiếu × hệ số rủi ro; hệ số là 1 + (R − 1)/4, R là mức ban đầu cao nhất trong các rủi ro gắn với mục, không có rủi ro thì R = 1. Số in ra được làm tròn; kết luận suy ra từ số chưa làm tròn.",
    ],
    marks: "Ký hiệu",
    marksText: {
      level: "Số trong ô là mức được tính, 0 đến 5; ô càng đậm mức càng cao.",
      missingEvidence: "Góc trên bên phải bị cắt: chưa có bằng chứng cho mức đã khai.",
      gap: "Mỗi vạch dưới ô: thiếu một mức so với mục tiêu.",
      notApplicable: "Ô trống có nét chéo: không áp dụng.",
      notAssessed: "Ô nét đứt có chấm: chưa đánh giá.",
      meter: "Thanh năm ô: ô đặc là mức được tính, ô gạch chéo là phần còn thiếu đến mục tiêu.",
      grades: "Hình thoi đặc: điểm không phù hợp nặng; hình thoi rỗng: điểm nhẹ; hình tròn: cơ hội cải tiến.",
    },
    substitutions: "Ký tự không in được",
    substitutionsText: (list: string) =>
      `Phông chữ không có một số ký tự trong dữ liệu; trong báo cáo chúng được thay như sau: ${list}.`,
    substitution: (code: string, printedAs: string, count: string) => `${code} thay bằng ${printedAs} (${count} lần)`,
    printedAs: { "?": "dấu «?»", " ": "khoảng trắng", "": "chuỗi rỗng (ký tự điều khiển)" },
    made: (day: string, time: string, version: string, model: string) =>
      `Lập lúc ${time} ngày ${day}, phiên bản ứng dụng ${version}, mô hình chấm điểm ${model}.`,
  },
};

export interface ConclusionFacts {
  readonly verdict: string;
  readonly attainment: string;
  readonly assessed: string;
  readonly applicable: string;
  readonly majors: string;
  readonly minors: string;
  readonly belowTarget: string;
}

export interface SummaryFacts {
  readonly organisation: string;
  readonly edition: string;
  readonly assessedOn: string;
  readonly verdict: string;
  readonly overall: string;
  readonly clauses: string;
  readonly annexA: string;
  readonly assessed: string;
  readonly applicable: string;
  readonly verified: string;
  readonly majors: string;
  readonly minors: string;
  /** Where they are, each number with its unit; empty where there is none. */
  readonly majorPlaces: string;
  readonly minorPlaces: string;
  readonly belowTarget: string;
}

export interface MapFacts {
  readonly count: string;
  readonly histogram: string;
  readonly notAssessed: string;
  readonly notApplicable: string;
  readonly missingEvidence: string;
}

function lowered(name: string): string {
  return name.charAt(0).toLocaleLowerCase("vi") + name.slice(1);
}

export type ReportMessages = typeof report;
