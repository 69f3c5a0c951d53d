export const settings = {
  title: "Cài đặt",
  sub: "Có hiệu lực ngay, và chỉ trong trình duyệt này.",
  view: {
    title: "Ngôn ngữ và giao diện",
    intro: "Trang đầu của bộ hồ sơ là văn bản hành chính nên luôn bằng tiếng Việt.",
    locale: "Ngôn ngữ",
    // Each language is named in itself, so that its readers find it.
    locales: { vi: "Tiếng Việt", en: "English" },
    theme: "Giao diện",
    themes: { system: "Theo máy", light: "Sáng", dark: "Tối" },
  },
  keys: {
    title: "Bàn phím",
    intro: "Trong Đánh giá, mỗi phím là một việc; các tổ hợp với Ctrl luôn dùng được.",
    label: "Dùng phím tắt một chữ",
    hint: "0–5 đặt mức, N không áp dụng, J và K sang mục sau, mục trước… Tắt đi nếu dùng nhập liệu bằng giọng nói hoặc hay chạm nhầm.",
  },
  person: {
    title: "Người dùng máy này",
    intro:
      "Mỗi thay đổi được ghi kèm tên người sửa; ứng dụng không có lệnh xóa lịch sử. Đây là tên tự khai, không phải đăng nhập.",
    label: "Họ và tên ghi vào lịch sử thay đổi",
    hint: "Để trống thì lịch sử chỉ ghi mã của máy. Tên mới áp dụng cho những thay đổi từ nay về sau.",
  },
  storage: {
    title: "Lưu trữ",
    intro:
      "Dữ liệu chỉ nằm trong trình duyệt này, không gửi đi đâu. Cửa sổ ẩn danh xóa hết khi đóng; «xóa dữ liệu duyệt web» cũng vậy.",
    persisted: {
      key: "Lưu bền",
      yes: "Đã được cấp: trình duyệt không tự dọn khi thiếu chỗ.",
      no: "Chưa được cấp: trình duyệt có thể tự dọn khi ổ đĩa đầy.",
      unknown: "Trình duyệt không cho biết.",
      ask: "Xin quyền lưu bền",
      askHint:
        "Trình duyệt tự quyết, có khi không hỏi. Nếu chưa được, hãy cài ứng dụng hoặc đánh dấu trang này rồi xin lại.",
    },
    privateWindow: {
      key: "Cửa sổ ẩn danh",
      possible: "Có thể đang ở cửa sổ ẩn danh: dữ liệu mất khi đóng cửa sổ. Hãy sao lưu, hoặc mở lại ở cửa sổ thường.",
      "no-sign": "Không thấy dấu hiệu. Chrome và Edge giấu việc này, nên chỉ người dùng mới biết chắc.",
    },
    backup: { key: "Sao lưu gần nhất", none: "Chưa có bản nào nằm ngoài trình duyệt." },
    backupCheck: "Kiểm tra bản sao lưu",
    lastCheck: {
      never: "Chưa kiểm tra lần nào.",
      passed: (when: string) => `Tốt, ${when}.`,
      failed: (when: string) => `Có lỗi, ${when}.`,
    },
    dataCheck: {
      key: "Kiểm tra dữ liệu",
      run: "Kiểm tra dữ liệu",
      running: (step: string, of: string) => `Đang kiểm tra, bước ${step} trên ${of}…`,
      passed: "Mọi phép kiểm tra đều đạt.",
      failed:
        "Có chỗ không khớp. Không có gì bị sửa; hãy giữ các bản sao lưu hiện có và khôi phục từ bản tốt gần nhất.",
      list: "Kết quả kiểm tra dữ liệu",
      checks: {
        guard: "Vẫn là cơ sở dữ liệu đã mở",
        rows: "Số dòng đúng như lịch sử đã ghi",
        references: "Bằng chứng và câu trả lời thuộc đúng đánh giá, đúng mục",
        chain: "Chuỗi thay đổi liền mạch, không dòng nào bị sửa",
        state: "Dữ liệu hiện có đúng bằng kết quả của lịch sử",
        files: "Tệp bằng chứng đủ và khớp mã băm",
      },
      count: (count: string) => `đã xem ${count}`,
      fault: (place: string) => `không khớp: ${place}`,
    },
    room: {
      key: "Chỗ trống",
      probe: "Đo chỗ trống",
      probing: "Đang ghi thử…",
      enough: (size: string) => `Còn chỗ cho ít nhất ${size}.`,
      tooLittle: (size: string) => `Không đủ chỗ cho ${size}. Hãy sao lưu ra ngoài rồi dọn ổ đĩa.`,
      unknown: "Trình duyệt không cho đo.",
      hint: (size: string) => `Ghi thử ${size} rồi xóa ngay; con số trình duyệt tự ước tính không đáng tin.`,
    },
    mirror: {
      key: "Bản sao thứ hai",
      none: "Không dùng cho dữ liệu mẫu.",
      waiting: "Chưa có thay đổi nào để chép.",
      kept: "Mọi thay đổi có thêm một bản trong vùng riêng của trình duyệt, phòng khi cơ sở dữ liệu hỏng. Đây không phải bản sao lưu.",
      unavailable: "Trình duyệt này không có chỗ cho bản sao thứ hai.",
      failed: "Thay đổi cuối chưa chép được sang bản sao thứ hai.",
    },
    used: {
      key: "Đã dùng",
      value: (size: string) => `khoảng ${size}, theo ước tính của trình duyệt`,
      unknown: "Trình duyệt không cho biết.",
    },
    changes: {
      key: "Đã ghi",
      value: (assessments: string, changes: string) => `${assessments} đánh giá, ${changes} thay đổi`,
    },
    lastChange: { key: "Thay đổi cuối", none: "Chưa có." },
    database: {
      key: "Cơ sở dữ liệu",
      own: "dữ liệu của đơn vị",
      demo: "dữ liệu mẫu",
      open: "đang mở",
    },
    context: {
      key: "Ngữ cảnh",
      secure: "An toàn (https:// hoặc http://localhost).",
      insecure: "Không an toàn: hãy mở qua https:// hoặc http://localhost, nếu không trình duyệt sẽ không lưu.",
    },
    marker: {
      key: "Dấu đối chứng",
      matching: "Khớp. Nếu cơ sở dữ liệu mất, lần mở sau ứng dụng sẽ báo thay vì lặng lẽ bắt đầu lại.",
      different: "Không khớp: cơ sở dữ liệu đã bị thay. Hãy tải lại trang.",
      missing: "Không có: nếu cơ sở dữ liệu mất, ứng dụng sẽ không phân biệt được với lần dùng đầu.",
      unused: "Không dùng cho dữ liệu mẫu.",
    },
    outside:
      "Ổ đĩa đầy có thể làm trình duyệt mất toàn bộ dữ liệu, kể cả bản sao thứ hai. Chỉ bản sao lưu nằm ngoài trình duyệt mới cứu được: hãy sao lưu sau mỗi buổi làm việc và giữ ổ đĩa còn chỗ trống.",
  },
  app: {
    title: "Ứng dụng",
    intro: "Bản mới chỉ được dùng khi bấm cập nhật, không bao giờ tự thay giữa chừng.",
    version: (version: string) => `Phiên bản ${version}`,
    upToDate: "Không có bản mới đang chờ.",
    ready: "Đã tải sẵn một bản mới. Dữ liệu giữ nguyên; trang sẽ mở lại.",
    update: "Cập nhật ngay",
  },
  licences: {
    title: "Giấy phép",
    intro: "Mọi thành phần đều là phần mềm tự do và nằm sẵn trong ứng dụng.",
    caption: "Thành phần và giấy phép",
    component: "Thành phần",
    licence: "Giấy phép",
    code: "Mã nguồn của ứng dụng",
    texts: "Nội dung danh mục: mục đích, câu hỏi, bằng chứng, ghi chú",
    screenFont: "Phông Be Vietnam Pro",
    reportFonts: "Phông Tinos, Cousine (trong bộ hồ sơ)",
    fullText: "toàn văn",
    standard:
      "Lời văn của ISO/IEC 27001 và 27002 thuộc bản quyền của ISO/IEC và không có trong ứng dụng: chỉ có mã số, tên ngắn và giá trị thuộc tính.",
  },
};

export type SettingsMessages = typeof settings;
