/** Words of the risk register. Names of fields and of options are in `records.ts`. */
import { riskTerms } from "#src/i18n/vi/risk-terms";

export const risks = {
  ...riskTerms,
  title: "Rủi ro",
  sub: "Sổ rủi ro và kế hoạch xử lý rủi ro (ISO/IEC 27001, 6.1.2, 6.1.3, 8.2, 8.3).",
  summary: (total: number, high: number, weak: number) =>
    `${total} rủi ro, ${high} ở mức cao hoặc rất cao${weak === 0 ? "" : `; ${weak} rủi ro còn điểm thiếu sót`}.`,
  add: "Thêm rủi ro",
  undo: "Hoàn tác",
  screens: { label: "Cách xem", register: "Sổ rủi ro", map: "Bản đồ rủi ro", plan: "Kế hoạch xử lý" },
  empty: {
    text: "Sổ rủi ro đang trống. Hãy chọn từ thư viện những rủi ro đúng với đơn vị rồi sửa lại cho sát thực tế, hoặc tự ghi từng rủi ro.",
    noMatch: "Không có rủi ro nào khớp với bộ lọc và từ tìm.",
    showAll: "Hiện tất cả",
  },
  search: "Tìm trong sổ rủi ro",
  searchHint: "Tìm, không cần dấu",
  filter: {
    label: "Lọc",
    all: "Tất cả",
    high: "Cao, rất cao",
    notRated: "Chưa xếp mức",
    withoutOwner: "Chưa có chủ sở hữu",
    overdue: "Quá hạn",
    notAccepted: "Chưa chấp nhận",
  },
  sort: { label: "Xếp theo", inherent: "Mức ban đầu", residual: "Mức còn lại", code: "Mã rủi ro" },
  shown: (count: number, total: number) => (count === total ? `${total} rủi ro` : `${count} trên ${total} rủi ro`),
  level: {
    /** «4 Cao» in one breath. */
    named: (level: number, name: string) => `mức ${level}, ${name.toLocaleLowerCase("vi")}`,
    inherent: "Mức ban đầu",
    residual: "Mức còn lại",
  },
  table: {
    caption: "Sổ rủi ro",
    choose: (code: string) => `Chọn ${code}`,
    chooseAll: "Chọn tất cả rủi ro đang hiện",
    code: "Mã",
    risk: "Tài sản, mối đe dọa",
    option: "Phương án",
    owner: "Chủ sở hữu rủi ro",
    due: "Hạn, tình trạng",
    weaknesses: "Thiếu sót",
    noOwner: "Chưa có",
    noDue: "Chưa đặt hạn",
    unnamed: "Chưa ghi tài sản",
    weaknessCount: (count: number) => `${count} điểm`,
    none: "Không có",
  },
  bulk: {
    label: "Sửa nhiều rủi ro một lượt",
    count: (count: number) => `Đã chọn ${count} rủi ro`,
    more: (count: number) => `và ${count} rủi ro nữa`,
    clear: "Bỏ chọn",
    cancel: "Hủy",
    apply: (count: number) => (count === 0 ? "Không có gì để đổi" : `Áp dụng cho ${count} rủi ro`),
    failed: "Chưa lưu được, chưa có rủi ro nào bị đổi. Hãy xem lý do ở đầu trang rồi thử lại.",
    preview: {
      changes: (count: number, total: number) => `Sẽ đổi ${count} trên ${total} rủi ro đã chọn.`,
      replaced: (count: number) => `${count} rủi ro đang có giá trị khác sẽ bị thay.`,
    },
    riskOwner: { open: "Chủ sở hữu…", title: "Đặt chủ sở hữu rủi ro", hint: "Để trống để bỏ chủ sở hữu." },
    treatmentOwner: { open: "Phụ trách…", title: "Giao phụ trách xử lý", hint: "Để trống để bỏ người phụ trách." },
    treatmentDueOn: { open: "Hạn…", title: "Đặt hạn xử lý", hint: "Để trống để bỏ hạn." },
    treatmentOption: {
      open: "Phương án…",
      title: "Chọn phương án xử lý",
      hint: "Phương án do chủ sở hữu rủi ro quyết định.",
    },
    done: (count: number) => `Đã đổi ${count} rủi ro.`,
  },
  detail: {
    label: (code: string) => `Rủi ro ${code}`,
    close: "Đóng",
    previous: "Rủi ro trước",
    next: "Rủi ro sau",
    gone: (code: string) => `Không có rủi ro ${code} trong sổ.`,
    remove: "Bỏ rủi ro khỏi sổ",
    removed: (code: string) => `Đã bỏ rủi ro ${code}.`,
    weaknesses: (count: number) => `Điểm thiếu sót (${count})`,
    noWeaknesses: "Không thấy điểm thiếu sót nào.",
    about: "Rủi ro gì",
    inherent: "Mức ban đầu",
    inherentHint: "Xếp như khi chưa có biện pháp xử lý nào.",
    treatment: "Xử lý",
    residual: "Mức còn lại",
    residualHint: "Xếp theo tình trạng sau khi xử lý xong.",
    acceptance: "Chấp nhận",
    acceptanceHint: {
      residual: "Chủ sở hữu rủi ro duyệt kế hoạch xử lý và chấp nhận phần còn lại (6.1.3 f).",
      whole: "Rủi ro được giữ nguyên: chủ sở hữu chấp nhận toàn bộ rủi ro (6.1.3 f).",
    },
    optionHints: {
      reduce: "Dùng biện pháp để giảm khả năng xảy ra hoặc hậu quả.",
      retain: "Không làm gì thêm; chủ sở hữu rủi ro chấp nhận như hiện trạng.",
      avoid: "Bỏ hoạt động hoặc tài sản sinh ra rủi ro.",
      share: "Chuyển một phần cho bên khác: hợp đồng, bảo hiểm.",
    },
    controls: "Biện pháp xử lý",
    noControls: "Chưa nêu biện pháp nào.",
    attach: "Thêm biện pháp",
    attachHint: "Mã hoặc vài chữ trong tên",
    attachUnknown: "Không có mục nào khớp.",
    attachFull: (most: number) => `Một rủi ro nêu nhiều nhất ${most} biện pháp.`,
    detach: (id: string) => `Bỏ ${id}`,
    unknownControl: "không thuộc danh mục đang dùng",
    reviewed: "Soát xét",
  },
  rating: {
    none: "Chưa chọn",
    clear: "Bỏ chọn",
    scale: (name: string) => `Xem cả thang: ${name.toLocaleLowerCase("vi")}`,
    step: "Bậc",
    worst: "Lấy mặt xấu nhất trong năm mặt.",
    suggested: (value: number, name: string) =>
      `Thư viện gợi ý ${value}${name === "" ? "" : `, ${name.toLocaleLowerCase("vi")}`}; đơn vị tự xếp theo thực tế.`,
    result: (likelihood: number, consequence: number) => `khả năng ${likelihood} × hậu quả ${consequence}`,
    incomplete: "Chọn cả hai để có mức rủi ro.",
  },
  weakness: {
    "risk-not-rated": {
      found: () => "Chưa xếp mức ban đầu.",
      next: "Chọn khả năng xảy ra và mức hậu quả khi chưa xử lý.",
    },
    "risk-without-owner": {
      found: () => "Chưa có chủ sở hữu rủi ro.",
      next: "Ghi tên người có thẩm quyền quyết định về rủi ro này.",
    },
    "risk-without-option": {
      found: () => "Chưa chọn phương án xử lý.",
      next: "Chọn giảm thiểu, giữ nguyên, tránh hoặc chia sẻ.",
    },
    "risk-reduce-without-control": {
      found: () => "Chọn giảm thiểu nhưng chưa nêu biện pháp nào.",
      next: "Thêm ít nhất một biện pháp xử lý.",
    },
    "risk-treatment-without-due-date": {
      found: () => "Việc xử lý chưa có hạn.",
      next: "Đặt hạn xử lý, hoặc ghi ngày xử lý xong.",
    },
    "risk-treatment-overdue": {
      found: () => "Việc xử lý đã quá hạn.",
      next: "Ghi ngày xử lý xong, hoặc đặt hạn mới và nêu lý do ở nội dung xử lý.",
    },
    "risk-residual-not-rated": {
      found: () => "Chưa xếp mức còn lại.",
      next: "Chọn khả năng xảy ra và mức hậu quả sau khi xử lý.",
    },
    "risk-residual-above-inherent": {
      found: () => "Mức còn lại cao hơn mức ban đầu.",
      next: "Xem lại hai lần xếp mức và sửa lần chưa đúng.",
    },
    "risk-residual-not-accepted": {
      found: () => "Rủi ro còn lại chưa được chấp nhận.",
      next: "Trình chủ sở hữu rủi ro, rồi ghi người chấp nhận và ngày chấp nhận.",
    },
    "risk-retained-not-accepted": {
      found: () => "Rủi ro được giữ nguyên nhưng chưa được chấp nhận.",
      next: "Trình chủ sở hữu rủi ro, rồi ghi người chấp nhận và ngày chấp nhận.",
    },
    "risk-controls-unknown": {
      found: (ids: string) => `Có mã không thuộc danh mục: ${ids}.`,
      next: "Bỏ các mã này hoặc thay bằng mã của ấn bản đang dùng.",
    },
    "risk-linked-control-not-applicable": {
      found: (ids: string) => `Biện pháp đã bị loại khỏi Tuyên bố áp dụng: ${ids}.`,
      next: "Đưa biện pháp trở lại áp dụng, hoặc chọn biện pháp khác.",
    },
  },
  library: {
    open: "Thư viện rủi ro",
    title: "Thư viện rủi ro",
    sub: (count: number) =>
      `${count} rủi ro thường gặp ở trung tâm dữ liệu. Lời văn và biện pháp được đưa vào sổ để sửa; mức rủi ro do đơn vị tự xếp.`,
    search: "Tìm trong thư viện",
    groups: "Nhóm",
    allGroups: "Mọi nhóm",
    wholeGroup: (name: string) => `Chọn cả nhóm ${name}`,
    already: (codes: string) => `đã có trong sổ: ${codes}`,
    noMatch: "Không có rủi ro nào trong thư viện khớp với từ tìm.",
    loading: "Đang mở thư viện…",
    cancel: "Hủy",
    take: (count: number) => (count === 0 ? "Chưa chọn rủi ro nào" : `Thêm ${count} rủi ro`),
    failed: "Chưa lưu được, chưa có rủi ro nào được thêm. Hãy xem lý do ở đầu trang rồi thử lại.",
    added: (count: number, codes: string) => `Đã thêm ${count} rủi ro vào sổ: ${codes}.`,
  },
  map: {
    label: (view: string) => `Bản đồ rủi ro 5 × 5, mức ${view.toLocaleLowerCase("vi")}`,
    view: "Mức",
    keys: "Mũi tên để di chuyển, Enter để lọc danh sách theo ô.",
    cell: (facts: RiskCellFacts) =>
      `Khả năng ${facts.likelihood}${facts.likelihoodName}, hậu quả ${facts.consequence}${facts.consequenceName}: mức ${facts.level}, ${facts.levelName.toLocaleLowerCase("vi")}; ` +
      (facts.codes === "" ? "không có rủi ro" : `${facts.count} rủi ro: ${facts.codes}`),
    notRated: (count: number) => `${count} rủi ro chưa xếp mức, không có trên bản đồ.`,
    table: "Xem dạng bảng",
    chosen: (likelihood: number, consequence: number) => `Khả năng ${likelihood}, hậu quả ${consequence}`,
    all: "Mọi ô",
    clear: "Bỏ lọc theo ô",
    nothing: "Ô này không có rủi ro nào.",
    axis: { likelihood: "Khả năng xảy ra", consequence: "Mức hậu quả" },
  },
  plan: {
    title: "Kế hoạch xử lý rủi ro",
    introduction: (planned: number, undecided: number) =>
      `${planned} rủi ro đã chọn phương án xử lý (ISO/IEC 27001, 6.1.3 e).${undecided === 0 ? "" : ` ${undecided} rủi ro chưa chọn phương án nên chưa có ở đây.`}`,
    none: "Chưa có rủi ro nào được chọn phương án xử lý. Mở từng rủi ro trong sổ để chọn.",
    print: "In kế hoạch",
    risk: "Rủi ro",
    what: "Phương án, nội dung xử lý",
    who: "Phụ trách xử lý",
    due: "Hạn, tình trạng",
    level: "Ban đầu → còn lại",
    accepted: "Chấp nhận",
    acceptedBy: (name: string, day: string) => `${name}, ${day}`,
    notAccepted: "Chưa chấp nhận",
    doneOn: (day: string) => `xong ngày ${day}`,
  },
  ofControl: {
    title: "Rủi ro liên quan",
    label: "Rủi ro nêu mục này",
  },
};

export type RiskCellFacts = {
  readonly likelihood: number;
  /** In brackets after a space, or empty where the scale has no words. */
  readonly likelihoodName: string;
  readonly consequence: number;
  readonly consequenceName: string;
  readonly level: number;
  readonly levelName: string;
  readonly count: number;
  readonly codes: string;
};

export type RisksMessages = typeof risks;
