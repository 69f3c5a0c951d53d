/** Words shared by later screens and the report; the first screen does without them. */
export const laterTerms = {
  rule: {
    "clause-not-established": "Yêu cầu của điều khoản ở mức 0 hoặc 1.",
    "documented-information-missing": "Chưa xác nhận đủ thông tin dạng văn bản bắt buộc.",
    "exclusion-unjustified": "Đề nghị không áp dụng nhưng thiếu lý do, người duyệt hoặc ngày duyệt.",
    "internal-audit-overdue": "Không có cuộc đánh giá nội bộ nào trong 12 tháng.",
    "management-review-overdue": "Không có cuộc xem xét của lãnh đạo nào trong 12 tháng.",
    "key-control-claimed-but-absent": "Biện pháp trọng số 3 khai là đã thực hiện nhưng đang ở mức 0.",
    "minor-repeated": "Kỳ trước đã có điểm không phù hợp ở mục này, kỳ này lại có điểm nhẹ.",
    "minors-in-one-clause": "Từ ba điểm nhẹ trong cùng một điều khoản.",
    "minors-in-one-capability": "Từ ba điểm nhẹ trong cùng một năng lực vận hành.",
    "minors-in-one-domain": "Từ ba điểm nhẹ trong cùng một lĩnh vực của Phụ lục A.",
    "clause-partly-established": "Yêu cầu của điều khoản ở mức 2.",
    "implementation-claimed-too-high": "Khai là đã thực hiện nhưng bằng chứng chỉ cho phép đến mức 2.",
    "plan-overdue": "Có kế hoạch nhưng đã quá hạn.",
    planned: "Đã có kế hoạch được duyệt, còn trong hạn.",
    "without-approved-plan": "Dưới mục tiêu và chưa có kế hoạch được duyệt.",
    "below-target": "Đã vận hành, còn thấp hơn mục tiêu.",
  },
  /** Where findings are, each with its unit. */
  places: {
    items: (count: number) => `${count} mục`,
    clauses: (count: number) => `${count} điều khoản`,
    capabilities: (count: number) => `${count} năng lực vận hành`,
    domains: (count: number) => `${count} lĩnh vực`,
  },
  unitType: {
    "network-member": "Thành viên mạng lưới ứng cứu sự cố an toàn thông tin mạng quốc gia",
    "data-centre": "Đơn vị quản lý, vận hành trung tâm dữ liệu",
    "important-state-system": "Đơn vị quản lý, vận hành hệ thống thông tin quan trọng của cơ quan nhà nước",
    telecom: "Doanh nghiệp viễn thông",
    internet: "Doanh nghiệp Internet",
    "finance-banking": "Tổ chức tài chính, ngân hàng",
    "department-district": "Sở, ngành; Ủy ban nhân dân cấp xã",
  },
};

export type LaterTerms = typeof laterTerms;
