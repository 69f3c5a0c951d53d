export const profile = {
  title: "Đơn vị và phạm vi",
  sub: "Mỗi ô được lưu ngay khi rời ô. Thứ tự và tên gọi theo trang đầu của bộ hồ sơ.",
  unsaved: (count: number) => `${count} ô chưa đúng, chưa được lưu`,
  sections: {
    organisation: {
      title: "Đơn vị",
      intro: "Ai được đánh giá, và thuộc nhóm nào trong các nhóm mà Kế hoạch 43/KH-UBND nêu.",
    },
    scope: {
      title: "Phạm vi và địa điểm",
      intro: "Kết quả chỉ nói về những gì nằm trong phạm vi này. Phạm vi càng rõ, người đọc càng dễ tin.",
    },
    period: {
      title: "Kỳ đánh giá và người đánh giá",
      intro: "Kỳ nào, xét đến ngày nào, ai đánh giá và ai kiểm chứng.",
    },
    audits: {
      title: "Đánh giá nội bộ và xem xét của lãnh đạo",
      intro: (months: number) =>
        `Hai điều kiện của kết luận: mỗi việc phải có ít nhất một lần trong ${months} tháng trước ngày xét.`,
    },
    addressee: {
      title: "Nơi tiếp nhận, căn cứ và văn bản giao nhiệm vụ",
      intro: "Điền sẵn theo Kế hoạch 43/KH-UBND và quy định đang có hiệu lực; đơn vị sửa được tất cả.",
      restore: "Lấy lại giá trị điền sẵn",
    },
    document: {
      title: "Thể thức văn bản",
      intro: "Theo Nghị định số 30/2020/NĐ-CP. Số, ngày và người ký để trống thì bản in chừa chỗ để điền tay.",
    },
  },
  fields: {
    organisationName: {
      label: "Tên đơn vị",
      hint: "Tên đầy đủ, như trên quyết định thành lập hoặc giấy đăng ký. Đứng đầu trang đầu của bộ hồ sơ.",
    },
    parentOrganisation: {
      label: "Cơ quan chủ quản trực tiếp",
      hint: "Nếu có. In phía trên tên đơn vị.",
    },
    unitType: { label: "Loại hình đơn vị", hint: "Theo mục II.3 và phụ lục của Kế hoạch 43/KH-UBND." },
    systemLevel: {
      label: "Cấp độ hệ thống thông tin",
      hint: "Cấp độ đã được phê duyệt, nếu có. Tự đánh giá này không thay cho hồ sơ đề xuất cấp độ.",
    },
    scope: {
      label: "Phạm vi của hệ thống quản lý an toàn thông tin",
      hint: "Theo điều khoản 4.3: dịch vụ, bộ phận, hệ thống, ranh giới và chỗ nối với bên ngoài; phần nào để ngoài phạm vi thì nói rõ vì sao.",
    },
    sites: { label: "Địa điểm", hint: "Mỗi dòng một địa điểm: tòa nhà, phòng máy, địa chỉ." },
    periodFrom: { label: "Kỳ đánh giá từ ngày", hint: "" },
    periodTo: { label: "Đến ngày", hint: "" },
    assessedOn: {
      label: "Xét đến ngày",
      hint: "Tuổi của bằng chứng và các mốc 12 tháng được tính lùi từ ngày này.",
    },
    assessors: {
      label: "Người đánh giá",
      hint: "Họ tên, chức vụ; nhiều người thì cách nhau bằng dấu chấm phẩy.",
    },
    independentReviewer: {
      label: "Người hoặc bộ phận kiểm chứng độc lập",
      hint: "Kiểm tra lại kết quả và không vận hành những gì mình kiểm tra. Chưa có thì để trống.",
    },
    lastInternalAuditOn: { label: "Ngày đánh giá nội bộ gần nhất", hint: "Điều khoản 9.2." },
    lastManagementReviewOn: { label: "Ngày lãnh đạo xem xét gần nhất", hint: "Điều khoản 9.3." },
    reviewingOffice: { label: "Cơ quan tiếp nhận", hint: "In sau chữ «Kính gửi»." },
    assigningDocument: {
      label: "Văn bản giao nhiệm vụ",
      hint: "In sau chữ «Thực hiện», chữ này được thêm khi in.",
    },
    legalBasis: {
      label: "Căn cứ",
      hint: "Mỗi dòng một văn bản còn hiệu lực; chữ «Căn cứ» và dấu cuối dòng được thêm khi in. Luật không ghi số.",
    },
    place: { label: "Địa danh", hint: "Đơn vị cấp thành phố ghi «Hải Phòng»; cấp xã ghi tên xã, phường, đặc khu." },
    documentNumber: { label: "Số, ký hiệu", hint: "Ví dụ 15/BC-TTDL; chữ «Số:» được thêm khi in." },
    documentDate: { label: "Ngày ban hành", hint: "" },
    signerPosition: {
      label: "Chức vụ của người ký",
      hint: "Ví dụ Giám đốc, hoặc KT. Giám đốc khi cấp phó ký thay. In thành chữ hoa.",
    },
    signerName: { label: "Họ và tên người ký", hint: "Không ghi học hàm, học vị." },
    recipients: {
      label: "Nơi nhận",
      hint: "Mỗi dòng một nơi. Dòng «Như trên» và dòng «Lưu: VT» được thêm khi in.",
    },
  },
  audit: {
    missing: "Chưa ghi, nên điều kiện này chưa đạt.",
    counted: (months: number) => `Nằm trong ${months} tháng trước ngày xét: được tính.`,
    tooOld: (since: string) => `Trước ngày ${since} nên không còn được tính.`,
    tooLate: (day: string) => `Sau ngày xét ${day} nên chưa được tính.`,
  },
  planEnded:
    "Kế hoạch 43/KH-UBND có thời hạn 2018–2025, nay đã qua. Nếu đã có văn bản thay thế, ghi tên loại, số, ngày và cơ quan ban hành của văn bản ấy vào đây.",
  problems: {
    required: "Ô này không để trống được.",
    tooLong: (longest: number) => `Dài quá ${longest} ký tự, hãy rút ngắn.`,
    tooMany: (most: number) => `Quá ${most} dòng, hãy bớt dòng.`,
    notADay: "Ngày chưa đúng. Nhập ngày/tháng/năm.",
    periodReversed: "Ngày kết thúc phải bằng hoặc sau ngày bắt đầu.",
    unknown: "Giá trị này không dùng được. Hãy chọn hoặc nhập lại.",
    line: (line: number, problem: string) => `Dòng ${line}: ${problem}`,
    notSaved: "Chưa được lưu.",
    periodNotSaved: "Cả hai ngày chưa được lưu.",
  },
  preview: {
    title: "Xem thử trang đầu",
    caption: "Bố cục rút gọn; bản in đầy đủ ở Bộ hồ sơ.",
    signerPositionOpen: "Chức vụ người ký",
  },
};

export type ProfileMessages = typeof profile;
