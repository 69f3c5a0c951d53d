/** Why a pack, an opinion or a review did not come about; these come with the screens. */
export const reviewErrors = {
  "opinion-empty": "Tệp này trống. Hãy xin cơ quan thẩm tra gửi lại tệp ý kiến.",
  "opinion-too-large":
    "Tệp quá lớn so với một tệp ý kiến thẩm tra nên không được mở. Hãy chọn tệp có đuôi .tdg-opinion.json.",
  "opinion-foreign": "Đây không phải tệp ý kiến thẩm tra. Hãy chọn tệp có đuôi .tdg-opinion.json.",
  "opinion-newer": "Tệp ý kiến do một bản ứng dụng mới hơn ghi. Hãy mở bằng bản ứng dụng mới nhất.",
  "opinion-malformed": "Nội dung tệp ý kiến sai cấu trúc nên không dùng được. Hãy xin cơ quan thẩm tra xuất lại tệp.",
  "opinion-signature-wrong":
    "Tệp ý kiến đã bị thay đổi sau khi ghi: chữ ký của máy lập tệp không khớp. Hãy xin cơ quan thẩm tra gửi lại bản gốc.",
  "opinion-not-checkable":
    "Trình duyệt này không kiểm tra được chữ ký của tệp ý kiến nên không nhận tệp. Hãy mở ứng dụng qua http://localhost hoặc https, bằng trình duyệt mới hơn.",
  "opinion-unreadable":
    "Trình duyệt không đọc được tệp: có thể tệp đã bị chuyển đi, bị đổi tên hoặc thiết bị lưu trữ đã rút ra. Hãy chọn lại tệp.",
  "opinion-already-imported":
    "Ý kiến của lần thẩm tra này đã được nhận trước đây; không có gì được ghi thêm. Nếu cơ quan thẩm tra gửi bản thay thế, hãy hoàn tác lần nhận trước rồi nhận lại.",
  "opinion-other-assessment":
    "Tệp ý kiến dành cho một đánh giá khác; không có gì được ghi. Hãy mở đúng đánh giá đã nộp rồi nhận lại.",
  "opinion-other-history":
    "Bộ hồ sơ mà cơ quan thẩm tra đã xem không ứng với chỗ nào trong lịch sử của đánh giá này; không có gì được ghi. Hãy khôi phục bản sao lưu của lúc nộp, hoặc hỏi lại cơ quan thẩm tra đã xem bộ hồ sơ nào.",
  "opinion-control-unknown":
    "Tệp ý kiến nêu một mục mà đánh giá này không có; không có gì được ghi. Hãy xin cơ quan thẩm tra kiểm tra lại tệp.",
  "opinion-too-many":
    "Đánh giá này đã nhận đủ số ý kiến mà một bộ hồ sơ chứa được; không có gì được ghi. Hãy tạo đánh giá mới cho kỳ sau.",
  "device-key-unavailable":
    "Trình duyệt không tạo được khóa của máy này nên chưa ghi được tệp ý kiến. Hãy mở ứng dụng qua http://localhost hoặc https, bằng trình duyệt mới hơn.",
};

export type ReviewErrors = typeof reviewErrors;
