/** Why something about a corrective action was not written. */
export const actionErrors = {
  "action-transition-unknown":
    "Trạng thái của hành động vừa đổi ở cửa sổ khác nên bước này không còn phù hợp; không có gì được ghi. Hãy xem lại trạng thái hiện tại.",
  "action-incomplete":
    "Hành động còn thiếu thông tin cho bước này, có thể vừa bị xóa ở cửa sổ khác; không có gì được ghi. Hãy xem danh sách còn thiếu.",
  "action-major-withdrawn":
    "Điểm không phù hợp nặng phải được khắc phục, không được dừng. Nếu phân loại sai, hãy sửa phân loại trước.",
  "action-too-many": "Đánh giá này đã có 5.000 hành động, không thêm được nữa. Hãy gộp các điểm cùng nguyên nhân.",
  "action-settled":
    "Hành động đã đóng hoặc đã dừng ở cửa sổ khác nên không sửa được; thay đổi vừa rồi không được ghi. Hãy mở lại hành động trước.",
  "action-begun": "Hành động đã bắt đầu thực hiện nên không bỏ được. Hãy dừng hành động và ghi lý do.",
};

export type ActionErrors = typeof actionErrors;
