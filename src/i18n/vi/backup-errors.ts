/** Why a backup, a check or a restore did not come about; apart from the others, which the first load brings. */
export const backupErrors = {
  "backup-empty": "Tệp này trống: lần sao lưu hoặc sao chép trước đó chưa hoàn tất. Hãy chọn một bản sao lưu khác.",
  "backup-foreign": "Tệp này không phải bản sao lưu của ứng dụng. Hãy chọn tệp có đuôi .tdg.zip hoặc .tdg.zip.age.",
  "backup-newer": "Bản sao lưu do một bản ứng dụng mới hơn tạo ra. Hãy mở bằng bản ứng dụng mới nhất.",
  "backup-truncated":
    "Bản sao lưu bị cụt phần cuối, thường do tải hoặc chép chưa xong. Hãy chép lại từ nơi lưu gốc hoặc chọn bản khác.",
  "backup-damaged": "Bản sao lưu đã hỏng hoặc bị sửa. Hãy chép lại từ nơi lưu gốc hoặc chọn bản khác.",
  "backup-malformed": "Nội dung bản sao lưu sai cấu trúc nên không dùng được. Hãy chọn một bản sao lưu khác.",
  "backup-too-large":
    "Nội dung tệp vượt quá giới hạn an toàn (2 GB, 5.000 tệp) nên không được mở. Hãy kiểm tra nguồn gốc của tệp hoặc chọn bản sao lưu khác.",
  "backup-entry-unexpected":
    "Trong tệp có thành phần lạ, không thuộc cấu trúc của bản sao lưu. Hãy dùng bản gốc chưa qua chỉnh sửa.",
  "backup-entry-missing":
    "Bản sao lưu thiếu một thành phần bắt buộc. Hãy dùng bản gốc chưa qua chỉnh sửa hoặc chọn bản khác.",
  "backup-digest-differs":
    "Một tệp trong bản sao lưu không khớp với mã băm SHA-256 đã ghi: tệp đã hỏng hoặc bị sửa. Hãy chép lại từ nơi lưu gốc hoặc chọn bản khác.",
  "backup-counts-differ":
    "Số lượng ghi trong bản sao lưu không khớp với nội dung: có phần bị mất hoặc được thêm vào. Hãy chọn một bản sao lưu khác.",
  "backup-duplicate": "Trong bản sao lưu có mã bị lặp. Hãy chọn một bản sao lưu khác.",
  "backup-reference-unknown":
    "Trong bản sao lưu có mục trỏ tới đánh giá hoặc biện pháp kiểm soát không có trong đó. Hãy chọn một bản sao lưu khác.",
  "backup-chain-broken":
    "Chuỗi thay đổi trong bản sao lưu bị đứt: có dòng lịch sử bị sửa, bị mất hoặc được thêm vào. Hãy chọn một bản sao lưu khác.",
  "backup-state-differs":
    "Kết quả đánh giá trong bản sao lưu không khớp với lịch sử thay đổi của chính bản đó. Hãy chọn một bản sao lưu khác.",
  "backup-passphrase-needed": "Bản sao lưu này được khóa bằng cụm mật khẩu. Hãy nhập cụm mật khẩu đã đặt khi sao lưu.",
  "backup-passphrase-wrong":
    "Cụm mật khẩu không đúng, hoặc phần đầu của tệp đã hỏng. Hãy kiểm tra bộ gõ tiếng Việt và phím Caps Lock rồi nhập lại.",
  "backup-key-failed":
    "Không tính được khóa từ cụm mật khẩu, thường do thiếu bộ nhớ. Hãy đóng bớt thẻ và ứng dụng khác rồi thử lại.",
  "backup-encryption-unknown":
    "Tệp được mã hóa theo cách mà ứng dụng không mở được. Hãy giải mã bằng lệnh age rồi chọn tệp .tdg.zip thu được.",
  "backup-unreadable":
    "Trình duyệt không đọc được tệp: có thể tệp đã bị chuyển đi, bị đổi tên hoặc thiết bị lưu trữ đã rút ra. Hãy chọn lại tệp.",
  "backup-cancelled": "Đã dừng theo yêu cầu; dữ liệu trên máy này không thay đổi. Khi cần, hãy làm lại từ đầu.",
  "backup-source-differs":
    "Chưa tạo được bản sao lưu vì dữ liệu trong trình duyệt không còn nguyên vẹn hoặc vừa thay đổi giữa chừng. Hãy thử lại; nếu vẫn lỗi, hãy chạy «Kiểm tra dữ liệu».",
  "backup-source-too-large":
    "Chưa tạo được bản sao lưu vì dữ liệu vượt quá giới hạn của một bản (2 GB, 5.000 tệp). Hãy gỡ bớt tệp bằng chứng lớn rồi sao lưu lại.",
  "backup-data-damaged":
    "Dữ liệu trong trình duyệt không còn khớp với lịch sử của chính nó. Tệp vẫn được ghi và giữ nguyên những gì đang có, nhưng ứng dụng sẽ không mở lại được; các bản sao lưu trước đó còn nguyên. Hãy chạy «Kiểm tra dữ liệu» ở Cài đặt để biết chỗ hỏng.",
  "backup-folder-missing":
    "Không thấy thư mục hoặc tệp đã chọn: có thể đã bị xóa, đổi tên, hoặc ổ đĩa đã được rút ra. Hãy cắm lại ổ đĩa hoặc chọn lại thư mục.",
  "backup-folder-denied": "Trình duyệt không cho ghi vào nơi đã chọn. Hãy cho phép lại, hoặc chọn nơi khác.",
  "backup-folder-full": "Nơi lưu bản sao lưu đã hết chỗ; bản đang ghi đã được bỏ. Hãy dọn chỗ hoặc chọn nơi khác.",
  "backup-not-verified":
    "Nội dung đọc lại từ đĩa khác với nội dung đã ghi, nên bản vừa rồi không được tính; có thể ổ đĩa đang hỏng. Hãy thử lại với ổ đĩa khác.",
  "backup-no-room":
    "Ổ đĩa của trình duyệt không đủ chỗ; chưa có gì được ghi. Hãy dọn chỗ trống, hoặc sao lưu vào một thư mục ở ổ đĩa khác.",
  "backup-failed": "Việc này không hoàn tất vì một lỗi của trình duyệt hoặc ổ đĩa. Dữ liệu không đổi; hãy thử lại.",
  "restore-cancelled": "Đã dừng khôi phục; dữ liệu trên máy này vẫn như cũ. Có thể bắt đầu lại bất cứ lúc nào.",
  "restore-not-verified":
    "Dữ liệu đọc lại sau khi khôi phục khác với bản sao lưu, nên không được dùng; dữ liệu trên máy này vẫn như cũ. Hãy kiểm tra chỗ trống trên ổ đĩa rồi thử lại.",
  "file-differs":
    "Một tệp bằng chứng trong bản sao lưu khác với mã băm của nó; dữ liệu trên máy này vẫn như cũ. Hãy chép lại bản sao lưu từ nơi lưu gốc hoặc chọn bản khác.",
  "check-cancelled": "Đã dừng kiểm tra giữa chừng; chưa kết luận được gì. Có thể chạy lại bất cứ lúc nào.",
};

export type BackupErrors = typeof backupErrors;
