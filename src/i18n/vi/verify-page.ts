/** Of `verify.html`, the check of one pack as one file. */
export const verifyPage = {
  title: "Kiểm tra bộ hồ sơ",
  sub: "Trang này là một tệp duy nhất: không lưu gì, không nối mạng. Mọi con số được tính lại từ dữ liệu trong tệp PDF.",
  drop: "Kéo bộ hồ sơ PDF vào đây",
  reading: "Đang kiểm tra tệp",
  failed: (reason: string) => `Không kiểm tra được (${reason}). Hãy tải lại trang rồi mở tệp một lần nữa.`,
  files: "Tệp đính kèm đúng với bảng kê",
};

export type VerifyPageMessages = typeof verifyPage;
