/** The files beside the pack: a Word summary for the management, and OSCAL for other programs. */
export const documents = {
  title: "Văn bản và dữ liệu trao đổi",
  leaves:
    "Trừ danh mục, các tệp này nêu điểm yếu, tên người phụ trách và ghi chú của đơn vị, không lược bớt gì. Chỉ gửi cho người cần biết. Không tệp nào kèm bằng chứng; kết quả và kế hoạch ở dạng OSCAL có tên tệp và mã băm SHA-256 của bằng chứng.",
  language: "Ngôn ngữ của tệp",
  word: "Văn bản",
  oscal: "Dữ liệu OSCAL 1.2.1 cho phần mềm khác",
  kinds: {
    "management-summary": {
      name: "Tóm tắt cho lãnh đạo",
      text: "Hai trang Word: kết luận, bản đồ các mục, năm khoảng trống cần xem trước, nội dung xin ý kiến. Sửa được trong Word.",
      fileName: (organisation: string, day: string) => `Tom-tat-cho-lanh-dao ${organisation} ${day}`,
    },
    catalog: {
      name: "Danh mục",
      text: "Các mục với mã, tiêu đề ngắn, trọng số, mục tiêu và câu hỏi của ứng dụng; không có câu nào của tiêu chuẩn.",
      fileName: (organisation: string, day: string) => `OSCAL-danh-muc ${organisation} ${day}`,
    },
    "assessment-results": {
      name: "Kết quả đánh giá",
      text: "Mức tự khai, mức được tính, mục tiêu, nhận xét, rủi ro và bằng chứng của từng mục.",
      fileName: (organisation: string, day: string) => `OSCAL-ket-qua ${organisation} ${day}`,
    },
    "plan-of-action-and-milestones": {
      name: "Kế hoạch hành động",
      text: "Hành động khắc phục, xử lý rủi ro và khoảng trống, kèm người phụ trách và hạn.",
      fileName: (organisation: string, day: string) => `OSCAL-ke-hoach-hanh-dong ${organisation} ${day}`,
    },
  },
  /** Read out; begins with what stands on the button. */
  save: (name: string, extension: string) => `Tải .${extension}: ${name}`,
  saveShort: (extension: string) => `Tải .${extension}`,
  writing: "Đang lập tệp…",
  done: (name: string, size: string) => `Đã lập «${name}», ${size}.`,
  failed: (name: string) => `Không lập được «${name}». Dữ liệu không đổi; hãy thử lại.`,
};
