/** Words that the visual components themselves need; everything else reaches them by props. */
export const ui = {
  levelNames: {
    0: "Chưa có",
    1: "Tự phát",
    2: "Một phần",
    3: "Đã vận hành",
    4: "Được đo lường",
    5: "Cải tiến",
  },
  legend: {
    level: "Mức",
    notApplicable: "Không áp dụng",
    notAssessed: "Chưa đánh giá",
    missingEvidence: "Thiếu bằng chứng: góc bị cắt",
    gap: "Mỗi vạch dưới ô: thiếu một mức",
  },
  map: { keys: "Mũi tên để di chuyển, Enter để mở" },
  gate: { passed: "Đạt", failed: "Chưa đạt", unknown: "Không kiểm tra được" },
  chart: { table: "Xem bảng số liệu", current: "Hiện tại", target: "Mục tiêu" },
  picker: {
    keys: { before: "Phím", between: "đến", after: "đặt mức,", notApplicable: "không áp dụng" },
    met: "Đã có",
    missing: "Còn thiếu",
  },
  field: { required: "bắt buộc" },
  date: {
    placeholder: "ngày/tháng/năm",
    invalid: "Ngày chưa đúng. Nhập ngày/tháng/năm, ví dụ 31/03/2027.",
    tooEarly: (day: string) => `Ngày sớm nhất được nhận là ${day}.`,
    tooLate: (day: string) => `Ngày muộn nhất được nhận là ${day}.`,
  },
  dialog: { close: "Đóng" },
  save: { retry: "Thử lưu lại" },
  status: { dismiss: "Bỏ thông báo" },
  finding: { major: "Nặng", minor: "Nhẹ", opportunity: "Cơ hội", notAssessed: "Chưa đánh giá" },
};

export type UiMessages = typeof ui;
