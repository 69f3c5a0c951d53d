export const start = {
  title: "Bắt đầu",
  lead: (clauses: number, controls: number) =>
    `Chấm ${clauses} điều khoản và ${controls} biện pháp, thấy việc cần làm trước, rồi nộp một tệp PDF theo thể thức văn bản hành chính. Mọi dữ liệu ở trên máy này; không cần mạng.`,
  own: {
    title: "Tự đánh giá đơn vị",
    text: "Dành cho người đánh giá của trung tâm dữ liệu, hệ thống thông tin quan trọng, thành viên mạng lưới ứng cứu sự cố.",
    create: "Tạo đánh giá mới",
    enterDemo: "Thử với dữ liệu mẫu",
  },
  demo: {
    title: "Dữ liệu mẫu",
    text: "Đây là một đơn vị giả định đã chấm đủ các mục, để xem từng màn hình khi có số liệu. Có thể sửa thử: dữ liệu của đơn vị nằm riêng và không bị đụng tới.",
    leave: "Về dữ liệu của đơn vị",
  },
  steps: {
    title: "Ba bước",
    profile: {
      title: "Khai đơn vị và phạm vi",
      text: "Đơn vị nào, địa điểm nào, kỳ nào; ai đánh giá và nộp cho ai.",
    },
    assess: {
      title: "Chấm từng mục theo bằng chứng",
      text: "Mỗi mục một mức từ 0 đến 5. Bằng chứng hiện có quyết định mức cao nhất được tính.",
    },
    pack: {
      title: "Xem khoảng trống, lập bộ hồ sơ",
      text: "Kết luận theo từng điều kiện, việc cần làm xếp theo mức ưu tiên, tất cả trong một tệp PDF.",
    },
  },
  list: {
    title: "Đánh giá trên máy này",
    titleDemo: "Đánh giá mẫu",
    columns: {
      name: "Đơn vị, kỳ",
      map: "Bản đồ",
      assessed: "Đã đánh giá",
      verdict: "Kết luận",
      changed: "Sửa lần cuối",
    },
    empty: "Chưa có đánh giá nào trên máy này. Bấm «Tạo đánh giá mới» ở trên, hoặc xem trước bằng dữ liệu mẫu.",
    unnamed: "Đơn vị chưa đặt tên",
    open: "đang mở",
    demo: "dữ liệu mẫu",
    year: (year: string) => `Kỳ ${year}`,
    period: (from: string, to: string) => `Kỳ ${from} – ${to}`,
    periodFrom: (from: string) => `Kỳ từ ${from}`,
    periodTo: (to: string) => `Kỳ đến ${to}`,
    noPeriod: "Chưa ghi kỳ đánh giá",
    today: (time: string) => `Hôm nay ${time}`,
    yesterday: (time: string) => `Hôm qua ${time}`,
    continueAt: (controlId: string) => `Tiếp tục ${controlId}`,
    carryOver: "Chuyển sang ấn bản 2022",
    results: "Xem kết quả",
  },
  storage: {
    title: "Dữ liệu nằm ở đâu",
    persisted: "Trong trình duyệt này, đã được cấp quyền lưu bền.",
    notPersisted: "Trong trình duyệt này, chưa được cấp quyền lưu bền: trình duyệt có thể tự dọn khi ổ đĩa đầy.",
    unknown: "Trong trình duyệt này; trình duyệt không cho biết có lưu bền hay không.",
    used: (size: string) => `Trình duyệt ước tính đã dùng ${size}.`,
    link: "Xem tình trạng lưu trữ",
  },
  claim: {
    title: "Hồ sơ nói được gì",
    text: "Mức chỉ được tính đến chỗ bằng chứng cho phép; kết luận theo từng điều kiện, không theo điểm bình quân.",
  },
  basis: {
    title: "Căn cứ",
    text: "Kế hoạch 43/KH-UBND ngày 08/02/2018, mục II.3; thời hạn 2018–2025 đã qua. Cơ quan tiếp nhận, căn cứ và văn bản giao nhiệm vụ là giá trị điền sẵn, sửa được ở Đơn vị và phạm vi.",
  },
};

export type StartMessages = typeof start;
