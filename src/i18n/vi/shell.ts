export const shell = {
  appName: "Tự đánh giá ISO/IEC 27001",
  skip: "Tới nội dung chính",
  menu: "Mục lục",
  navigation: "Các phần của đánh giá",
  screens: {
    start: "Bắt đầu",
    profile: "Đơn vị và phạm vi",
    assess: "Đánh giá",
    overview: "Tổng quan",
    gaps: "Khoảng trống",
    pack: "Bộ hồ sơ",
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
  recovery: {
    title: "Chưa mở được dữ liệu",
    known: "Điều đã biết",
    can: "Việc có thể làm",
    assessments: (count: number) => `Lần cuối có ${count} đánh giá trên máy này.`,
    lastChanged: (when: string) => `Thay đổi cuối cùng: ${when}.`,
    causes:
      "Nguyên nhân thường gặp: dọn dữ liệu duyệt web, chính sách xóa khi đóng trình duyệt, ổ đĩa đầy, hồ sơ trình duyệt khác.",
    reload: "Tải lại trang",
    startAfresh: "Bắt đầu lại với cơ sở dữ liệu trống",
    startAfreshConfirm: "Xác nhận: chấp nhận dữ liệu cũ không còn trên trình duyệt này",
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
