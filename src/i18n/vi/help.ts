/** Words of the guide, of the first run, and of the help beside levels and conditions. */
export const help = {
  lead: "Chọn một vai trò để thấy ba bước đầu tiên. Có thể bắt đầu từ dữ liệu mẫu: đó là nơi để thử tùy ý.",
  who: {
    title: "Ai đang dùng ứng dụng?",
    intro: "Chọn một vai trò để thấy ba bước đầu tiên. Câu hỏi này chỉ hiện một lần; có thể xem lại ở Hướng dẫn.",
    skip: "Bỏ qua",
    done: "Đã rõ, không hiện nữa",
    steps: (role: string) => `Ba bước cho ${role}`,
    roles: {
      assessor: {
        name: "Người tự đánh giá",
        text: "Tôi chấm mức và tập hợp bằng chứng cho đơn vị mình.",
        inSentence: "người tự đánh giá",
      },
      auditor: {
        name: "Người thẩm tra",
        text: "Tôi nhận bộ hồ sơ của đơn vị khác và phải kết luận.",
        inSentence: "người thẩm tra",
      },
      manager: {
        name: "Người quản lý",
        text: "Tôi cần biết đơn vị đã đạt đến đâu và phải quyết định những gì.",
        inSentence: "người quản lý",
      },
      visitor: {
        name: "Tôi chỉ xem",
        text: "Tôi muốn biết ứng dụng làm được gì.",
        inSentence: "người xem thử",
      },
    },
    stepsOf: {
      assessor: [
        { title: "Khai đơn vị và phạm vi", text: "Tên đơn vị, địa điểm, kỳ đánh giá. Chỉ tên đơn vị là bắt buộc." },
        {
          title: "Chấm mục đầu tiên",
          text: "Đọc câu hỏi, chọn mức 0 đến 5, thêm một bằng chứng. Phím J sang mục sau.",
        },
        { title: "Sao lưu", text: "Dữ liệu chỉ ở trình duyệt này. Chọn thư mục sao lưu trước khi làm nhiều." },
      ],
      auditor: [
        {
          title: "Mở bộ hồ sơ",
          text: "Thả tệp PDF vào Thẩm tra. Mười bốn quy tắc được kiểm tra ngay, không cần mạng.",
        },
        {
          title: "Rút mẫu và ghi ý kiến",
          text: "Xem bằng chứng của từng mục trong mẫu, ghi đạt, cần bổ sung hoặc không đạt.",
        },
        { title: "Lập biên bản", text: "Biên bản PDF để ký và tệp ý kiến để gửi lại đơn vị." },
      ],
      manager: [
        { title: "Xem Tổng quan", text: "Kết luận, các điều kiện chưa đạt và năm khoảng trống cần xem trước." },
        {
          title: "Xem việc cần quyết định",
          text: "Hành động khắc phục quá hạn, kế hoạch chờ duyệt, rủi ro chờ chấp nhận.",
        },
        {
          title: "Tổ chức đào tạo",
          text: "Lộ trình đào tạo theo vai trò; danh sách tham dự thành bằng chứng.",
        },
      ],
      visitor: [
        { title: "Mở dữ liệu mẫu", text: "Một trung tâm dữ liệu giả định đã chấm đủ, nằm trong cơ sở dữ liệu riêng." },
        { title: "Sửa thử tùy ý", text: "Đổi mức, bỏ bằng chứng, xem kết luận đổi theo. Một lần bấm là đặt lại." },
        { title: "Lập một bộ hồ sơ mẫu", text: "Tệp PDF có chữ MẪU ở mọi trang; đưa sang Thẩm tra để kiểm tra." },
      ],
    },
    stepLinks: {
      assessor: ["Tới Đơn vị và phạm vi", "Tới Đánh giá", "Tới Cài đặt"],
      auditor: ["Tới Thẩm tra", "Tới Thẩm tra", "Tới Thẩm tra"],
      manager: ["Tới Tổng quan", "Tới Khắc phục", "Tới Đào tạo"],
      visitor: ["Mở dữ liệu mẫu", "Tới Đánh giá", "Tới Bộ hồ sơ"],
    },
  },
  demo: {
    title: "Nơi để thử tùy ý",
    text: "Dữ liệu mẫu nằm trong cơ sở dữ liệu riêng. Xóa, sửa, làm sai tùy ý: không đụng tới dữ liệu của đơn vị, và một lần bấm là trở lại như lúc đầu.",
    enter: "Mở dữ liệu mẫu",
    reset: "Đặt lại dữ liệu mẫu",
    resetting: "Đang đặt lại…",
    resetFailed: "Chưa đặt lại được. Hãy đóng các thẻ khác đang mở dữ liệu mẫu rồi thử lại.",
  },
  more: {
    title: "Tra cứu",
    glossary: "Thuật ngữ",
    glossaryText: (count: string) => `${count} từ dùng trong ứng dụng và trong tệp PDF, giải thích bằng lời dễ hiểu.`,
    training: "Đào tạo",
    trainingText: "Buổi học theo vai trò, tự chấm trước và sau, danh sách tham dự thành bằng chứng.",
    back: "Hướng dẫn",
  },
  why: {
    open: "Vì sao chưa sẵn sàng?",
    openConditional: "Vì sao còn điều kiện?",
    title: "Vì sao kết luận như vậy",
    lead: {
      "not-ready":
        "Kết luận là chưa sẵn sàng vì ít nhất một trong ba điều kiện tiên quyết chưa đạt. Mức cao ở chỗ khác không bù được cho điều kiện tiên quyết.",
      conditional: "Các điều kiện tiên quyết đã đạt, nhưng còn điều kiện khác chưa đạt.",
      ready: "Mọi điều kiện đều đạt.",
    },
    blockers: {
      majors: (count: string) => `Còn ${count} điểm không phù hợp nặng.`,
      "not-assessed": (count: string) => `Còn ${count} mục áp dụng chưa đánh giá.`,
      "clauses-low": (count: string) => `${count} điều khoản 4–10 ở mức 0 hoặc 1.`,
    },
    blocking: "Điều kiện tiên quyết chưa đạt",
    failed: "Điều kiện chưa đạt",
    rule: "Quy tắc",
    rules: {
      "all-assessed": "Mọi mục áp dụng phải có mức. Mục để trống không được coi là đạt.",
      "no-major": "Không được còn điểm không phù hợp nặng nào.",
      "clauses-at-3": "Mọi điều khoản từ 4 đến 10 phải có mức được tính từ 3 trở lên.",
      "key-controls-at-3": "Mọi biện pháp áp dụng có trọng số 3 phải có mức được tính từ 3 trở lên.",
      "other-controls-at-2": "Các biện pháp áp dụng còn lại phải có mức được tính từ 2 trở lên.",
      "minors-have-approved-action":
        "Mỗi mục có điểm nhẹ phải có kế hoạch được duyệt, có người phụ trách và còn trong hạn.",
      attainment: "Mức đạt chung phải từ 90\u00a0% trở lên. Mục chưa đánh giá tính là mức 0.",
      "verified-share": "Ít nhất 30\u00a0% số mục áp dụng phải có người độc lập kiểm chứng trong 12 tháng.",
      "key-items-verified": "Mọi mục áp dụng có trọng số 3 phải có người độc lập kiểm chứng trong 12 tháng.",
      "internal-audit": "Phải có một cuộc đánh giá nội bộ trong 12 tháng tính đến ngày xét.",
      "management-review": "Lãnh đạo phải xem xét hệ thống trong 12 tháng tính đến ngày xét.",
    },
    facts: "Vì sao chưa đạt",
    causes: {
      "not-assessed": "Chưa đánh giá.",
      "exclusion-unjustified": "Đề nghị không áp dụng nhưng thiếu lý do, người duyệt hoặc ngày duyệt.",
      "claim-low": (claimed: string) => `Tự khai mức ${claimed}.`,
      "evidence-caps": (claimed: string, cap: string) =>
        `Tự khai mức ${claimed}, nhưng bằng chứng còn giá trị chỉ cho phép mức ${cap}.`,
      "not-verified": "Chưa có người độc lập kiểm chứng trong 12 tháng.",
      "no-approved-action": "Chưa có kế hoạch được duyệt, hoặc đã quá hạn.",
    },
    figure: (found: string, needed: string) => `Đang là ${found}, cần từ ${needed}.`,
    never: "Chưa ghi ngày nào.",
    last: (day: string) => `Lần gần nhất: ${day}, đã quá 12 tháng hoặc sau ngày xét.`,
    andMore: (count: string) => `và ${count} mục nữa`,
    next: "Việc cần làm tiếp",
    steps: {
      assess: "Đánh giá mục còn trống",
      gaps: "Xem khoảng trống theo ưu tiên",
      evidence: "Bổ sung bằng chứng",
      actions: "Lập hành động khắc phục",
      profile: "Ghi ngày ở Đơn vị và phạm vi",
      verify: "Ghi người và ngày kiểm chứng",
    },
  },
  levels: {
    open: "Sáu mức nghĩa là gì?",
    title: (id: string) => `Sáu mức, và ở ${id} mức nào được tính`,
    level: (level: string, name: string) => `Mức ${level} · ${name}`,
    claimed: "đang khai",
    counts: "được tính",
    capped: "bằng chứng chưa cho phép",
    raise: "Cần có",
    nothing: "Không cần bằng chứng.",
    lowest: "Chọn mức này nếu không mô tả nào ở trên đúng.",
    need: (kind: string) => `Ít nhất một ${kind} còn giá trị.`,
    why: "Vì sao dừng ở mức này",
    best: (kind: string, level: string) => `Bằng chứng mạnh nhất còn giá trị là ${kind}: cho phép đến mức ${level}.`,
    none: "Chưa có bằng chứng nào còn giá trị: chỉ cho phép đến mức 1.",
    notCounted: {
      expired: (code: string) => `${code} đã quá 12 tháng hoặc hết giá trị.`,
      future: (code: string) => `${code} có ngày sau ngày xét.`,
      undated: (code: string) => `${code} chưa ghi ngày.`,
    },
    examples: "Bằng chứng thường dùng cho mục này",
    keyboard: "Phím 0 đến 5 đặt mức; phím E thêm bằng chứng.",
  },
};

export type HelpMessages = typeof help;
