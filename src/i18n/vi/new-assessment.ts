/** What the dialog in which an assessment is begun says of editions, and the preview of a catalog of one's own. */
export const newAssessment = {
  edition: "Ấn bản",
  editions: { "iso27001-2022": "2022", "iso27001-2013": "2013", own: "Danh mục riêng…" },
  editionNotes: {
    "iso27001-2022": "ISO/IEC 27001:2022 và Sửa đổi 1:2024: 30 điều khoản, 93 biện pháp.",
    "iso27001-2013":
      "TCVN ISO/IEC 27001:2019 (ISO/IEC 27001:2013): 26 điều khoản, 114 biện pháp. Sau này chuyển được sang ấn bản 2022.",
    own: "Danh mục do đơn vị tự lập hoặc được giao, theo mẫu trong docs/catalogs.md. Danh mục đi cùng đánh giá, bản sao lưu và bộ hồ sơ.",
  },
  own: {
    drop: "Kéo thả tệp danh mục vào đây",
    choose: "Chọn tệp",
    note: "Một tệp .json gồm catalog và texts, hoặc catalog.json cùng text.vi.json, text.en.json.",
    reading: "Đang đọc danh mục…",
    preview: "Xem trước danh mục",
    facts: {
      edition: "Ấn bản",
      title: "Tên",
      id: "Mã",
      items: "Mục",
      groups: "Nhóm",
      languages: "Ngôn ngữ",
      licence: "Giấy phép",
      source: "Nguồn",
      first: "Những mục đầu",
    },
    items: (clauses: string, controls: string) => `${clauses} điều khoản, ${controls} biện pháp`,
    locales: { vi: "tiếng Việt", en: "tiếng Anh" },
    otherLanguage: (language: string) =>
      `Danh mục không có phần chữ tiếng Việt: các màn hình và bộ hồ sơ sẽ dùng phần chữ ${language}.`,
    missing: "Cần chọn tệp danh mục hợp lệ.",
    refused: "Chưa dùng được danh mục này; chưa có gì được ghi.",
    errors: {
      "own-catalog-too-large": (limit: string) => `Tệp lớn hơn ${limit}. Hãy bỏ bớt nội dung rồi chọn lại.`,
      "own-catalog-too-many-files": "Nhiều nhất ba tệp: catalog.json, text.vi.json, text.en.json.",
      "own-catalog-unreadable": (file: string) => `${file} không phải JSON viết bằng UTF-8. Hãy lưu lại đúng dạng.`,
      "own-catalog-unknown-file": (file: string) =>
        `${file} không có cả catalog lẫn phần chữ. Hãy so với mẫu trong docs/catalogs.md.`,
      "own-catalog-no-catalog": "Chưa có tệp danh mục (catalog.json). Hãy chọn cùng lúc với các tệp chữ.",
      "own-catalog-catalog-twice": "Có hai danh mục trong các tệp vừa chọn. Hãy chỉ chọn một.",
      "own-catalog-id-taken": (id: string) => `Mã «${id}» là của ấn bản có sẵn. Hãy đặt mã khác cho danh mục riêng.`,
    },
  },
};

export type NewAssessmentMessages = typeof newAssessment;
