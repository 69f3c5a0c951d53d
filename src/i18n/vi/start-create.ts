/** What the dialog says in which an assessment is begun; it comes with the dialog, not with the first screen. */
export const startCreate = {
  title: "Tạo đánh giá mới",
  intro: "Chỉ cần tên đơn vị là bắt đầu được. Những phần còn lại khai sau ở Đơn vị và phạm vi.",
  name: "Tên đơn vị",
  nameHint: "Tên đầy đủ, như trên quyết định thành lập hoặc giấy đăng ký.",
  from: "Kỳ đánh giá từ ngày",
  to: "Đến ngày",
  submit: "Tạo và bắt đầu",
  cancel: "Hủy",
  nameMissing: "Cần ghi tên đơn vị.",
  periodReversed: "Ngày kết thúc phải bằng hoặc sau ngày bắt đầu.",
  failed: "Chưa tạo được đánh giá; chưa có gì được ghi. Hãy thử lại, hoặc xem tình trạng lưu trữ ở Cài đặt.",
};

export type StartCreateMessages = typeof startCreate;
