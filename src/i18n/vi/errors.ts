/** One sentence for every expected failure: what happened, and what to do next. */
export const errors = {
  "storage-unavailable":
    "Không mở được bộ nhớ của trình duyệt. Hãy đóng các cửa sổ ẩn danh, kiểm tra ổ đĩa còn chỗ trống rồi tải lại trang.",
  "storage-insecure-context":
    "Trang này không chạy trong ngữ cảnh an toàn nên không lưu được dữ liệu. Hãy mở qua https:// hoặc http://localhost.",
  "storage-vanished":
    "Trình duyệt này từng giữ dữ liệu đánh giá nhưng nay cơ sở dữ liệu trống. Chưa có gì được tạo hay ghi đè. Hãy kiểm tra xem có đúng trình duyệt và hồ sơ người dùng đã dùng lần trước không.",
  "storage-file-address":
    "Ứng dụng đang được mở thẳng từ một tệp trên đĩa nên không lưu gì cả: mọi tệp HTML trên máy đều đọc được dữ liệu của nhau theo cách này. Hãy chạy `npm start` rồi mở địa chỉ http://localhost được in ra, hoặc mở qua máy chủ nội bộ.",
  "storage-upgrade-unsafe":
    "Chưa nâng cấp dữ liệu vì không lập được bản sao lưu trước khi nâng cấp; dữ liệu cũ còn nguyên. Hãy dọn chỗ trống trên ổ đĩa rồi tải lại trang.",
  "storage-newer": "Dữ liệu trên máy này do một bản mới hơn tạo ra. Hãy mở bằng bản ứng dụng mới nhất.",
  "save-database-emptied":
    "Cơ sở dữ liệu đã bị xóa trong khi trang đang mở; thay đổi vừa rồi không được ghi. Hãy tải lại trang.",
  "save-target-missing": "Mục đang sửa đã bị xóa ở một thẻ khác; thay đổi vừa rồi không được ghi. Hãy tải lại trang.",
  "save-tab-outdated": "Trang này đã cũ so với một thẻ khác. Hãy tải lại trang rồi nhập lại thay đổi vừa rồi.",
  "save-history-unrelated":
    "Bản được đưa vào có cùng mã nhưng không chung lịch sử với đánh giá đang mở, nên không gộp được. Chưa có gì thay đổi; hãy dùng «Thay thế» nếu đúng là bản cần dùng.",
  "save-storage-full": "Ổ đĩa hoặc hạn mức lưu trữ đã đầy; thay đổi vừa rồi không được ghi. Hãy dọn chỗ rồi thử lại.",
  "save-connection-lost":
    "Trình duyệt đã đóng cơ sở dữ liệu, thường do ổ đĩa đầy; thay đổi vừa rồi không được ghi. Hãy chép nội dung vừa nhập ra chỗ khác, dọn chỗ trống trên ổ đĩa rồi tải lại trang.",
  "save-failed":
    "Không ghi được thay đổi vừa rồi. Hãy thử lại; nếu vẫn lỗi, chép nội dung vừa nhập ra chỗ khác trước khi đóng trang.",
  "save-timeout": "Quá 5 giây chưa ghi xong. Đừng đóng trang; hãy thử lại.",
  "catalog-missing": "Thiếu tệp danh mục. Hãy cài lại ứng dụng.",
  "catalog-refused": "Tệp danh mục không hợp lệ. Hãy cài lại ứng dụng.",
  "catalog-malformed": "Sai cấu trúc. Hãy so với controls/catalog.schema.json.",
  "catalog-control-duplicate": "Mã mục bị lặp. Hãy giữ một dòng cho mỗi mã.",
  "catalog-group-duplicate": "Mã nhóm bị lặp. Hãy giữ một dòng cho mỗi nhóm.",
  "catalog-class-mismatch": "Mục và nhóm khác loại (điều khoản, biện pháp). Hãy sửa loại hoặc mã nhóm.",
  "catalog-group-unknown": "Nhóm không có trong danh sách groups. Hãy thêm nhóm hoặc sửa mã nhóm.",
  "catalog-control-unknown": "keyClauses trỏ tới mã không có trong danh mục. Hãy sửa mã.",
  "catalog-text-foreign": "Tệp chữ thuộc danh mục khác. Hãy dùng tệp chữ cùng thư mục.",
  "catalog-text-missing": "Thiếu phần chữ. Hãy bổ sung đúng chỗ đã nêu.",
  "catalog-text-twice": "Một ngôn ngữ có hai phần chữ. Hãy giữ lại một.",
  "catalog-text-unknown": "Có phần chữ cho mã không tồn tại. Hãy bỏ phần thừa.",
  "scoring-model-malformed": "Tệp mô hình chấm điểm sai cấu trúc. Hãy so với docs/scoring-model.md.",
  "demo-malformed": "Dữ liệu mẫu không hợp lệ. Hãy cài lại ứng dụng.",
  "pack-failed": "Không lập được bộ hồ sơ. Dữ liệu của đơn vị không bị ảnh hưởng; hãy thử lại.",
  unexpected: "Ứng dụng gặp lỗi ngoài dự kiến. Những gì đã báo «Đã lưu» vẫn còn; hãy tải lại trang.",
  place: (place: string) => `Vị trí: ${place}.`,
};

export type Errors = typeof errors;
