/**
 * What the verifier's rules are called and how they came out. Intact is all that a digest can show: who made a file is
 * never claimed here.
 */
import { citedEdition } from "#src/i18n/edition-names";

/** Numbers are written already; `places` is how many places the rule names. */
export type RuleFigures = Readonly<Record<string, string>>;

const cited = (edition = "") => citedEdition(edition, "vi");

const notReached = "Chưa kiểm tra đến: một quy tắc đứng trước không đạt.";

export const reviewRules = {
  label: "Các quy tắc kiểm tra",
  status: { passed: "Đạt", failed: "Không đạt", unchecked: "Không kiểm tra được" },
  /** One row for all of them; `codes` names each. */
  notReached: (count: number, codes: string) =>
    `${count} quy tắc chưa kiểm tra đến, vì một quy tắc đứng trước không đạt: ${codes}`,
  morePlaces: (count: number) => `và ${count} chỗ khác`,
  phrase: {
    intact: "Tệp nguyên vẹn",
    "data-intact": "Dữ liệu nguyên vẹn",
    unreadable: "Tệp không đọc được",
    files: (count: number) => (count === 1 ? "Một tệp không khớp" : `${count} tệp không khớp`),
    fingerprint: "Dấu vân tay không khớp",
    figures: "Số liệu không khớp câu trả lời",
    revision: "Tệp đã bị nối thêm",
    damaged: "Bộ hồ sơ không nguyên vẹn",
  },
  counts: (passed: string, failed: string, unchecked: string) =>
    `${passed} quy tắc đạt, ${failed} không đạt, ${unchecked} không kiểm tra được.`,
  meaning: {
    intact: "Dữ liệu và tệp đính kèm còn nguyên như khi lập. Điều đó không cho biết ai lập.",
    "data-intact":
      "Dữ liệu và tệp đính kèm còn nguyên như khi lập; trang in không được kiểm tra, chỉ dùng phần hiện ở đây. Điều đó không cho biết ai lập.",
    fingerprint: "Bản giấy không phải của tệp này, hoặc dấu vân tay nhập sai. Các quy tắc khác nói về chính tệp này.",
    scoresWhole:
      "Phần chấm điểm nguyên vẹn; tệp bằng chứng nêu dưới đây đã khác hoặc thiếu. Đề nghị đơn vị lập lại và nộp lại cả bộ hồ sơ.",
    damaged: "Có dữ liệu đã đổi sau khi lập hoặc không khớp nhau. Đề nghị đơn vị nộp lại bộ hồ sơ.",
    unreadable: "Không lấy được dữ liệu nào tin được từ tệp này nên không hiện nội dung của nó.",
  },
  names: {
    container: "Tệp PDF đọc được",
    revision: "Nguyên một bản",
    signature: "Ô chữ ký",
    manifest: "Bảng kê",
    files: "Tệp đính kèm khớp bảng kê",
    "no-stray-files": "Không có tệp lạ",
    fingerprint: "Dấu vân tay khớp bản giấy",
    document: "Dữ liệu đúng định dạng",
    references: "Dẫn chiếu đầy đủ",
    levels: "Mức tính lại được",
    results: "Kết luận tính lại được",
    history: "Lịch sử thay đổi liền mạch",
    pages: "Trang in khớp dữ liệu",
    "evidence-elsewhere": "Bằng chứng ngoài tệp",
  },
  next: {
    container: "Đề nghị đơn vị gửi lại tệp PDF gốc.",
    revision: "Đề nghị đơn vị gửi bản chưa qua phần mềm sửa PDF.",
    signature: "Đề nghị đơn vị ký lại trên bản gốc.",
    manifest: "Đề nghị đơn vị nộp bộ hồ sơ do ứng dụng lập.",
    files: "Đề nghị đơn vị lập lại và nộp lại cả bộ hồ sơ.",
    "no-stray-files": "Không mở các tệp này; đề nghị đơn vị giải trình.",
    fingerprint: "So lại từng nhóm tám ký tự; nếu vẫn khác, bản giấy không phải của tệp này.",
    document: "Đề nghị đơn vị lập lại và nộp lại bộ hồ sơ.",
    references: "Đề nghị đơn vị lập lại và nộp lại bộ hồ sơ.",
    levels: "Dùng mức tính lại ở dưới, không dùng số in.",
    results: "Dùng kết luận tính lại ở dưới, không dùng số in.",
    history: "Đề nghị đơn vị giải trình về lịch sử thay đổi.",
    pages: "Chỉ dùng phần hiện ở đây, không dùng trang in.",
    "evidence-elsewhere": "Xem tại chỗ.",
  },
  generic: {
    passed: "Đã kiểm tra, không thấy sai khác.",
    failed: "Không khớp với điều quy tắc này yêu cầu.",
    unchecked: "Không đủ căn cứ để kiểm tra.",
  },
  recorded: {
    passed: "Đạt khi tệp được mở lần đầu.",
    failed: "Không đạt khi tệp được mở lần đầu. Mở lại tệp PDF để xem chi tiết.",
    unchecked: "Không kiểm tra được khi tệp được mở lần đầu. Mở lại tệp PDF để kiểm tra lại.",
  },
  figure: {
    files: (count: string) => `${count} tệp`,
    places: (count: string) => `${count} chỗ`,
    items: (count: string) => `${count} mục`,
    changes: (count: string) => `${count} thay đổi`,
  },
  reasons: {
    container: {
      readable: "Đọc được mọi phần của tệp trong các giới hạn an toàn",
      "not-a-pdf": "Tệp không phải là PDF.",
      "bytes-before": (f: RuleFigures) => `Có ${f["bytes"]} byte lạ đứng trước phần đầu của PDF.`,
      "cut-off": "Tệp bị cụt: thiếu phần cuối.",
      damaged: "Cấu trúc của tệp bị hỏng ở chỗ nêu dưới đây.",
      "too-large": "Tệp vượt giới hạn an toàn của bộ đọc.",
      unsupported: "Tệp bị đặt mật khẩu hoặc nén theo cách không đọc ở đây.",
      "active-content": "Tệp chứa mã lệnh hoặc lệnh gọi chương trình; bộ hồ sơ đúng không có các thứ này.",
      "file-unreadable": "Trình duyệt không đọc được tệp: có thể tệp đã bị chuyển chỗ hoặc xóa.",
      "not-reached": notReached,
    },
    revision: {
      single: "Tệp có đúng một bản, không có phần nối thêm ở cuối",
      signed: (f: RuleFigures) => `Tệp có ${f["revisions"]} bản; phần thêm là chữ ký bao trùm cả tệp`,
      "bytes-behind": (f: RuleFigures) => `Có ${f["bytes"]} byte lạ đứng sau phần cuối của PDF.`,
      unexplained: (f: RuleFigures) => `Tệp có ${f["revisions"]} bản: đã được sửa thêm mà không chữ ký nào bao trùm.`,
      "files-changed": "Tệp đính kèm của bản sau khác bản đầu.",
      "content-changed": (f: RuleFigures) => `Bản sau thay ${f["objects"]} phần không thuộc về chữ ký.`,
      "not-reached": notReached,
    },
    signature: {
      none: "Ô chữ ký còn trống: tệp nguyên vẹn không có nghĩa là biết ai lập",
      "whole-file": (f: RuleFigures) =>
        `${f["signatures"]} chữ ký bao trùm cả tệp. Chữ ký của ai thì không kiểm tra ở đây`,
      partial: "Chữ ký không bao trùm hết tệp.",
      malformed: "Chữ ký hỏng hoặc sai cấu trúc.",
      "not-reached": notReached,
    },
    manifest: {
      readable: "Có đúng một bảng kê, đúng dạng chuẩn",
      missing: "Tệp không có bảng kê: đây là PDF thường, không phải bộ hồ sơ.",
      twice: "Tệp có hai bảng kê.",
      "too-large": "Bảng kê vượt giới hạn an toàn.",
      malformed: (f: RuleFigures) => `Bảng kê sai cấu trúc ở ${f["place"]}.`,
      "not-canonical": "Bảng kê không ở dạng chuẩn nên dấu vân tay không xác định.",
      newer: (f: RuleFigures) => `Bảng kê theo định dạng ${f["version"]}, mới hơn ứng dụng này. Hãy cập nhật ứng dụng.`,
      disordered: "Bảng kê xếp sai thứ tự hoặc có hai dòng trùng tên.",
      unreadable: "Không giải nén được bảng kê.",
      "not-reached": notReached,
    },
    files: {
      whole: "Tính lại SHA-256 của từng tệp, trùng với bảng kê",
      missing: (f: RuleFigures) => `Thiếu ${f["files"]} tệp có tên trong bảng kê.`,
      altered: (f: RuleFigures) => `${f["files"]} tệp khác với bảng kê.`,
      "missing-and-altered": (f: RuleFigures) => `Thiếu ${f["missing"]} tệp; ${f["altered"]} tệp khác với bảng kê.`,
      "not-reached": notReached,
    },
    "no-stray-files": {
      none: "Mọi tệp đính kèm đều có trong bảng kê, không trùng tên",
      unlisted: "Có tệp đính kèm không có trong bảng kê.",
      twice: "Hai tệp đính kèm trùng tên.",
      hidden: (f: RuleFigures) => `${f["files"]} tệp nằm trong PDF nhưng bị giấu khỏi danh sách đính kèm.`,
      ambiguous: "Có tệp hiện ra khác nhau tùy phần mềm đọc.",
      "not-reached": notReached,
    },
    fingerprint: {
      "typed-matches": "Trùng dấu vân tay vừa nhập",
      "typed-differs": "Dấu vân tay vừa nhập khác dấu vân tay của tệp.",
      "nothing-typed": "Chưa so với dấu vân tay in ở trang 1 của bản giấy.",
      "only-short-form": "Phần đầu trùng; chỉ dấu vân tay đầy đủ 64 ký tự mới đủ để kết luận.",
      "only-manifest-matches":
        "Trùng với bảng kê trong tệp, nhưng tệp không khớp bảng kê ấy: không kết luận được gì về nội dung của tệp.",
      "not-understood": "Nội dung vừa nhập không phải là dấu vân tay.",
      "not-reached": notReached,
    },
    document: {
      known: (f: RuleFigures) => `Đúng cấu trúc, ấn bản và mô hình chấm điểm: ${cited(f["edition"])}`,
      "own-catalog": (f: RuleFigures) =>
        `Danh mục «${f["edition"]}» do đơn vị đưa vào và đi cùng bộ hồ sơ; ứng dụng không có danh mục này để đối chiếu. Các số được tính lại theo chính danh mục đó: hãy xem danh mục có đúng là bản được giao không.`,
      missing: "Thiếu tệp dữ liệu của bản đánh giá.",
      altered: "Tệp dữ liệu khác với bảng kê.",
      "too-large": "Tệp dữ liệu vượt giới hạn an toàn.",
      "not-canonical": "Tệp dữ liệu không ở dạng chuẩn.",
      foreign: "Tệp dữ liệu không phải của bộ hồ sơ tự đánh giá.",
      newer: (f: RuleFigures) => `Dữ liệu theo định dạng ${f["version"]}, mới hơn ứng dụng này. Hãy cập nhật ứng dụng.`,
      malformed: (f: RuleFigures) => `Dữ liệu sai cấu trúc ở ${f["place"]}.`,
      "edition-unknown": (f: RuleFigures) => `Không có danh mục ${cited(f["edition"])} trên máy này.`,
      "catalog-differs": "Danh mục điều khoản và biện pháp dùng khi lập khác danh mục của ứng dụng này.",
      "model-differs": "Mô hình chấm điểm dùng khi lập khác mô hình của ứng dụng này.",
      "not-reached": notReached,
    },
    references: {
      whole: "Mọi mục, mã bằng chứng và tệp được dẫn đều có",
      broken: "Có dẫn chiếu đến thứ không có, hoặc có hai lần.",
      "not-reached": notReached,
    },
    levels: {
      equal: "Tính lại mức, mục tiêu và phạm vi áp dụng của từng mục, trùng với dữ liệu",
      differ: (f: RuleFigures) => `${f["places"]} mục ghi mức, mục tiêu hoặc phạm vi khác với kết quả tính lại.`,
      "not-reached": notReached,
    },
    results: {
      equal: "Tính lại mức đạt, các điều kiện và kết luận, trùng với dữ liệu",
      differ: "Số liệu tổng hợp ghi trong tệp khác với kết quả tính lại.",
      "not-reached": notReached,
    },
    history: {
      whole: (f: RuleFigures) =>
        `Chuỗi liền mạch. Hạ mục tiêu ${f["targetsLowered"]} lần, loại trừ về sau ${f["excludedLater"]} mục, nâng mức trong ngày cuối ${f["raisedLastDay"]} mục`,
      "not-included": "Chỉ bộ hồ sơ đầy đủ mới kèm lịch sử thay đổi.",
      missing: "Thiếu tệp lịch sử thay đổi.",
      altered: "Tệp lịch sử thay đổi khác với bảng kê.",
      "too-large": "Tệp lịch sử thay đổi vượt giới hạn an toàn.",
      malformed: (f: RuleFigures) => `Lịch sử thay đổi sai cấu trúc ở dòng ${f["line"]}.`,
      broken: (f: RuleFigures) => `Chuỗi thay đổi đứt ở bước ${f["sequence"]}.`,
      "head-differs": "Lịch sử thay đổi kết thúc ở chỗ khác với chỗ dữ liệu ghi.",
      "state-differs": "Áp dụng lại lịch sử thay đổi cho kết quả khác với dữ liệu.",
      "not-reached": notReached,
    },
    pages: {
      same: "Lập lại các trang từ dữ liệu, giống từng byte",
      differ: "Trang in khác với trang lập lại từ dữ liệu.",
      "marks-added": "Trang giống trang lập lại từ dữ liệu; riêng phần chữ ký thêm lên trang thì không được kiểm tra.",
      "file-id-differs": "Mã định danh của PDF không ứng với dấu vân tay.",
      "not-rebuilt": "Trang in không được kiểm tra: ở đây không lập lại trang.",
      "other-version": (f: RuleFigures) =>
        `Trang in không được kiểm tra: do phiên bản ${f["version"]} của ứng dụng lập.`,
      "not-reached": notReached,
    },
    "evidence-elsewhere": {
      none: "Không có bằng chứng nào nằm ngoài tệp",
      some: (f: RuleFigures) =>
        `${f["count"]} bằng chứng chỉ được dẫn đến (hồ sơ giấy, liên kết, phỏng vấn): cần xem tại chỗ.`,
      "not-reached": notReached,
    },
  },
};

export type ReviewRulesMessages = typeof reviewRules;
