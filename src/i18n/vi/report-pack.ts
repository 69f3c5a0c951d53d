/** What a pack carries, as the report tells it: files, evidence, reviews before, how to check. */
export const reportPack = {
  attachments: {
    evidence: (code: string, title: string) => `Bằng chứng ${code}: ${title}`,
    history: "Lịch sử thay đổi, mỗi dòng một thay đổi",
    assessment: "Dữ liệu của bộ hồ sơ",
    manifest: "Bảng kê tệp đính kèm và mã băm SHA-256",
  },

  reviews: {
    introduction: (count: string) =>
      `Lịch sử của bản đánh giá này có ${count} biên nhận thẩm tra. Mỗi biên nhận cho biết bộ hồ sơ nào đã được xem; dấu vân tay dưới đây là 16 ký tự đầu của dấu vân tay in ở trang 1 của bộ hồ sơ ấy.`,
    columns: {
      day: "Ngày",
      reviewer: "Người thẩm tra",
      minutes: "Biên bản",
      pack: "Dấu vân tay",
      conforming: "Đạt",
      needsMore: "Bổ sung",
      notConforming: "Không đạt",
      notReviewed: "Chưa xem",
    },
    conclusion: (day: string, text: string) => `Kết luận ngày ${day}: ${text}`,
    findings: (count: string) => `Điểm thẩm tra chưa đóng (${count})`,
    closed: (count: string) => `${count} điểm khác đã đóng.`,
    none: "Không còn điểm nào chưa đóng.",
    findingColumns: {
      code: "Mã",
      conclusion: "Kết luận",
      remark: "Nhận xét, câu hỏi",
      state: "Trạng thái",
      response: "Trả lời của đơn vị",
    },
    conclusions: { conforming: "Đạt", "needs-more": "Cần bổ sung", "not-conforming": "Không đạt" },
    grades: { major: "điểm nặng", minor: "điểm nhẹ", observation: "điểm lưu ý", improvement: "cơ hội cải tiến" },
    states: { open: "Chưa trả lời", answered: "Đã trả lời", closed: "Đã đóng" },
  },

  evidence: {
    introduction: {
      full: (count: string, files: string) =>
        `${count} bằng chứng, trong đó ${files} tệp được đính kèm tệp PDF này. Tên tệp đính kèm bắt đầu bằng mã bằng chứng. Mã SHA-256 là của đúng tệp được đính kèm.`,
      "without-files": (count: string) =>
        `${count} bằng chứng. Bộ hồ sơ này không kèm tệp; mã SHA-256 cho biết tệp nào do đơn vị giữ.`,
      "scores-only": (count: string) =>
        `${count} bằng chứng, chỉ nêu mã, loại, ngày và mục liên quan. Tên, nơi lưu và tệp đã được lược bỏ.`,
    },
    none: "Báo cáo chưa nêu bằng chứng nào.",
    labels: {
      items: "Dùng cho",
      file: "Tệp đính kèm",
      fileKept: "Tệp giữ lại",
      sha256: "SHA-256",
      original: "Bản gốc",
      place: "Nơi lưu",
      validity: "Hiệu lực",
      checked: "Kiểm tra",
      picture: "Hình",
    },
    sources: {
      file: "Tệp",
      link: "Liên kết",
      archive: "Hồ sơ lưu trữ",
      interview: "Phỏng vấn",
      observation: "Quan sát",
    },
    notAttached: (source: string, place: string) =>
      place === "" ? `${source}; không có tệp, chưa ghi nơi lưu.` : `${source}: ${place}`,
    file: (name: string, size: string) => `${name} (${size})`,
    original: "«Bản gốc» là mã của ảnh trước khi xóa vị trí chụp, thông tin thiết bị và ảnh thu nhỏ.",
    noItems: "chưa gắn với mục nào",
    undated: "chưa ghi ngày",
    period: (from: string, to: string) => `${from} – ${to}`,
    validUntil: (day: string) => `đến ngày ${day}`,
    checked: (by: string, day: string) => [by, day].filter((part) => part !== "").join(", "),
    owner: (name: string) => `người giữ: ${name}`,
    site: (name: string) => `tại ${name}`,
    pictureIn: (section: string) => `in ở mục «${section}»`,
    pictureNotPrinted: "không in được dạng ảnh này; hãy mở tệp đính kèm",
    toPicture: (code: string) => `Tới hình ảnh ${code}`,
    toEvidence: (code: string) => `Tới bằng chứng ${code}`,
  },

  images: {
    introduction: (count: string) =>
      `${count} ảnh được đính kèm, in lại để xem nhanh. Tệp đính kèm là bản để kiểm tra.`,
    alternative: (code: string, title: string) => `Ảnh bằng chứng ${code}: ${title}`,
    day: (day: string) => `Ngày ${day}.`,
    items: "Dùng cho:",
  },

  check: {
    introduction:
      "Trang in chỉ để đọc. Nội dung kiểm tra được là dữ liệu và các tệp đính kèm bên trong tệp PDF; dấu vân tay ở trang 1 phụ thuộc vào từng byte của chúng.",
    steps: [
      {
        title: "Có ứng dụng này",
        text: "Mở mục «Thẩm tra», thả tệp PDF vào. Ứng dụng tính lại mọi mã băm, mức, điểm và kết luận từ dữ liệu đính kèm rồi đối chiếu, không dựa vào trang in.",
      },
      {
        title: "Không có ứng dụng, không có mạng",
        text: "Mở tệp verify.html (một tệp duy nhất, chạy được từ USB) bằng trình duyệt rồi thả tệp PDF vào. Phép kiểm tra giống bước 1.",
      },
      {
        title: "Chỉ dùng công cụ có sẵn: lấy các tệp đính kèm ra một thư mục trống",
        text: "Dùng lệnh dưới đây, hoặc mở ngăn «Tệp đính kèm» của trình đọc PDF và lưu tất cả.",
      },
      {
        title: "Tính mã SHA-256 của từng tệp",
        text: "Gõ lệnh của hệ điều hành đang dùng trong thư mục ấy (trên Windows: PowerShell). Mã của manifest.json là dấu vân tay, phải đúng như ghi ở cuối khung.",
      },
      {
        title: "Đối chiếu",
        text: "Mỗi tệp phải có trong manifest.json với đúng dung lượng và mã SHA-256, không thừa, không thiếu. So đủ 64 ký tự của dấu vân tay ở bước 4 với trang 1 của bản đã ký hoặc của bản nhận theo đường khác. Nếu tệp có chữ ký, trình đọc PDF phải báo chữ ký hợp lệ và bao trùm toàn bộ tệp.",
      },
    ],
    limits:
      "Dấu vân tay khớp chứng tỏ dữ liệu và tệp không đổi từ khi lập; không chứng tỏ lời khai đúng sự thật. Ai lập và ai chịu trách nhiệm do chữ ký xác nhận.",
    step: (number: number, title: string) => `Bước ${number}. ${title}`,
  },
};

export type ReportPackMessages = typeof reportPack;
