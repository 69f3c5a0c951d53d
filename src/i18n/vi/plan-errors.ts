/** Why the plan or the law around it cannot be shown; apart from the others, which the first load brings. */
export const planErrors = {
  "plan-missing": "Thiếu tệp của kế hoạch hoặc của văn bản tham chiếu. Hãy cài lại ứng dụng.",
  "plan-refused": "Tệp của kế hoạch hoặc của văn bản tham chiếu không hợp lệ. Hãy cài lại ứng dụng.",
  "plan-malformed": "Tệp kế hoạch sai cấu trúc. Hãy so với phần mô tả trong thư mục controls.",
  "plan-duplicate": "Một mã trong tệp kế hoạch bị lặp. Hãy giữ một dòng cho mỗi mã.",
  "plan-reference-unknown": "Tệp kế hoạch trỏ tới mã không có trong đó. Hãy sửa mã.",
  "plan-order-broken": "Thứ tự nhiệm vụ trong tệp kế hoạch không liền nhau. Hãy đánh số lại.",
  "plan-text-foreign": "Tệp chữ thuộc kế hoạch khác. Hãy dùng tệp chữ cùng thư mục.",
  "plan-text-missing": "Tệp chữ của kế hoạch còn thiếu. Hãy bổ sung đúng chỗ đã nêu.",
  "plan-text-unknown": "Tệp chữ của kế hoạch có phần cho mã không tồn tại. Hãy bỏ phần thừa.",
  "law-malformed": "Tệp văn bản tham chiếu sai cấu trúc. Hãy so với phần mô tả trong thư mục controls.",
  "law-duplicate": "Một văn bản tham chiếu được ghi hai lần. Hãy giữ lại một dòng.",
  "law-print-unfounded":
    "Có văn bản được in sẵn dù chưa kiểm chứng hoặc chưa có hiệu lực. Hãy bỏ in sẵn hoặc bổ sung căn cứ.",
  "law-text-missing": "Tệp chữ của văn bản tham chiếu còn thiếu. Hãy bổ sung đúng chỗ đã nêu.",
  "law-text-unknown": "Tệp chữ của văn bản tham chiếu có phần cho mã không tồn tại. Hãy bỏ phần thừa.",
};

export type PlanErrors = typeof planErrors;
