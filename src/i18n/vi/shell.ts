export const shell = {
  appName: "Tự đánh giá ISO/IEC 27001",
  skip: "Tới nội dung chính",
  menu: "Mục lục",
  navigation: "Các phần của đánh giá",
  screens: {
    start: "Bắt đầu",
    carryOver: "Chuyển ấn bản",
    profile: "Đơn vị và phạm vi",
    assess: "Đánh giá",
    overview: "Tổng quan",
    gaps: "Khoảng trống",
    risks: "Rủi ro",
    statement: "Tuyên bố áp dụng",
    actions: "Khắc phục",
    evidence: "Bằng chứng",
    plan: "Kế hoạch 43",
    history: "Lịch sử",
    pack: "Bộ hồ sơ",
    review: "Thẩm tra",
    help: "Hướng dẫn",
    settings: "Cài đặt",
  },
  title: (screen: string, organisation: string) => (organisation === "" ? screen : `${screen} · ${organisation}`),
  notices: "Thông báo chung",
  noAssessment: "Chưa mở đánh giá nào",
  unnamed: "Đơn vị chưa đặt tên",
  period: (from: string, to: string) => `kỳ ${from} đến ${to}`,
  edition: (edition: string) => `ấn bản ${edition}`,
  commands: "Tìm lệnh",
  loading: "Đang mở dữ liệu…",
  saving: "Đang lưu…",
  saved: (time: string) => `Đã lưu ${time}`,
  notSaved: (reason: string) => `CHƯA LƯU: ${reason}`,
  demo: {
    notice: "Đang xem dữ liệu mẫu. Mọi sửa đổi ở đây nằm riêng, không đụng tới dữ liệu của đơn vị.",
    leave: "Thoát dữ liệu mẫu",
  },
  outdated: {
    notice: "Một thẻ khác đã mở bản mới hơn. Thẻ này không ghi thêm được nữa.",
    reload: "Tải lại",
  },
  update: {
    notice: "Đã có bản mới. Bản đang mở vẫn dùng được bình thường.",
    apply: "Lưu rồi cập nhật",
  },
  needsAssessment: {
    text: "Chưa mở đánh giá nào. Hãy mở hoặc tạo một đánh giá để dùng phần này.",
    action: "Tới Bắt đầu",
  },
  recovered: {
    notice: (changes: string) =>
      `Trình duyệt đã làm mất dữ liệu của ứng dụng; ${changes} thay đổi vừa được lấy lại từ bản sao trong trình duyệt và chuỗi lịch sử đã được kiểm tra là nguyên vẹn. Hãy sao lưu ra ngoài trình duyệt trong phần Cài đặt.`,
    read: "Đã đọc",
  },
  lastResort: {
    save: "Lưu một bản ngay",
    hint: "Lưu mọi thứ còn đọc được trên trình duyệt này (chưa kể tệp bằng chứng) vào một bản sao lưu, để khôi phục sau.",
    saved: (file: string) => `Trình duyệt đang lưu tệp ${file}. Hãy kiểm tra tệp đã nằm trên đĩa trước khi làm tiếp.`,
    nothing: "Không còn đánh giá nào đọc được trên trình duyệt này.",
    failed: (detail: string) => `Không lưu được: ${detail}`,
  },
  recovery: {
    title: "Chưa mở được dữ liệu",
    known: "Điều đã biết",
    can: "Việc có thể làm",
    assessments: (count: number) => `Lần cuối có ${count} đánh giá trên máy này.`,
    lastChanged: (when: string) => `Thay đổi cuối cùng: ${when}.`,
    causes:
      "Nguyên nhân thường gặp: dọn dữ liệu duyệt web, chính sách xóa khi đóng trình duyệt, ổ đĩa đầy, hồ sơ trình duyệt khác.",
    reload: "Tải lại trang",
    dataLoss: "Chính trình duyệt báo rằng tệp cơ sở dữ liệu bị hỏng và đã bị xóa.",
    noMirror: "Không có bản sao trong trình duyệt nào còn nguyên vẹn để lấy lại dữ liệu.",
    backup: "Nếu có bản sao lưu (tệp .tdg.zip): hãy bắt đầu lại, rồi chọn «Khôi phục» trong phần Cài đặt.",
    agree: {
      afresh: "Bắt đầu lại với cơ sở dữ liệu trống",
      upgrade: "Nâng cấp dữ liệu",
    },
    confirm: {
      afresh: "Xác nhận: chấp nhận dữ liệu cũ không còn trên trình duyệt này",
      upgrade: "Xác nhận: tôi đã lưu một bản, hãy nâng cấp",
    },
  },
  crash: {
    title: "Ứng dụng gặp lỗi",
    detail: "Chi tiết kỹ thuật",
  },
  notFound: {
    title: "Không có trang này",
    text: "Địa chỉ vừa mở không thuộc ứng dụng.",
  },
};

export type ShellMessages = typeof shell;
