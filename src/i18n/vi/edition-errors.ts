/** Why a mapping between editions is refused, or answers could not be carried over; these come with the screens. */
export const editionErrors = {
  "mapping-missing": "Thiếu tệp đối chiếu hai ấn bản. Hãy cài lại ứng dụng.",
  "mapping-refused": "Tệp đối chiếu hai ấn bản không hợp lệ. Hãy cài lại ứng dụng.",
  "mapping-malformed": "Tệp đối chiếu sai cấu trúc. Hãy so với phần mô tả trong thư mục controls.",
  "mapping-foreign": "Tệp đối chiếu thuộc về hai danh mục khác. Hãy dùng tệp của đúng hai ấn bản này.",
  "mapping-control-unknown": "Tệp đối chiếu nêu mã không có trong danh mục. Hãy sửa mã.",
  "mapping-class-mismatch": "Hai đầu đối chiếu khác loại (điều khoản, biện pháp). Hãy sửa một trong hai mã.",
  "mapping-duplicate": "Một đối chiếu được ghi hai lần. Hãy giữ lại một dòng.",
  "mapping-control-missing":
    "Có mục của ấn bản trước chưa được đối chiếu. Hãy thêm liên kết hoặc ghi lý do không đối chiếu.",
  "carry-over-control-unknown":
    "Có quyết định cho một mục mà ấn bản mới không có; không có gì được ghi. Hãy mở lại bước chuyển ấn bản.",
  "carry-over-decided-twice":
    "Có hai quyết định cho cùng một mục; không có gì được ghi. Hãy mở lại bước chuyển ấn bản.",
  "carry-over-note-too-long":
    "Ghi chú gộp lại dài hơn mức cho phép; không có gì được ghi. Hãy rút gọn ghi chú ở đánh giá cũ hoặc bỏ chọn mang ghi chú theo.",
};

export type EditionErrors = typeof editionErrors;
