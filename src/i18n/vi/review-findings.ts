/** Words of the unit's side: taking in an opinion file, and answering what it finds. */
export const reviewFindings = {
  import: {
    open: "Nhận tệp ý kiến thẩm tra",
    title: "Nhận tệp ý kiến thẩm tra",
    intro: "Mở tệp ý kiến do cơ quan thẩm tra gửi. Chưa có gì được ghi cho đến khi bấm nhận.",
    drop: "Kéo tệp ý kiến (.tdg-opinion.json) vào đây",
    choose: "Chọn tệp ý kiến",
    reading: "Đang đọc tệp",
    who: "Người thẩm tra",
    office: "Cơ quan",
    when: "Ghi lúc",
    number: "Số biên bản",
    pack: "Bộ hồ sơ được xem",
    counts: "Kết quả",
    countsValue: (conforming: number, needsMore: number, notConforming: number, notReviewed: number) =>
      `${conforming} đạt, ${needsMore} cần bổ sung, ${notConforming} không đạt, ${notReviewed} chưa xem`,
    conclusion: "Kết luận chung",
    items: (count: number) => `${count} điểm sẽ được ghi bên cạnh mục`,
    noItems: "Tệp không nêu điểm nào; chỉ có biên nhận sẽ được ghi vào lịch sử.",
    empty: "chưa ghi",
    key: "Tệp nguyên vẹn từ một máy có khóa riêng; khóa không cho biết ai ngồi trước máy.",
    take: "Nhận ý kiến",
    taken: (count: number) => (count === 0 ? "Đã ghi biên nhận vào lịch sử." : `Đã nhận ${count} điểm.`),
    other: "Chọn tệp khác",
    close: "Đóng",
  },
  list: {
    title: "Ý kiến thẩm tra",
    count: (open: number, total: number) => (open === 0 ? `${total} điểm` : `${open} điểm chưa đóng trên ${total}`),
    label: "Các điểm thẩm tra nêu",
    none: "Chưa nhận tệp ý kiến nào. Khi cơ quan thẩm tra gửi tệp ý kiến, nhận ở đây để trả lời từng điểm bên cạnh mục.",
    onlyReceipt: "Đã nhận biên nhận thẩm tra; không có điểm nào cần trả lời.",
    from: (office: string, day: string) => (office === "" ? `Thẩm tra ngày ${day}` : `${office}, ${day}`),
    conclusions: {
      conforming: "Đạt",
      "needs-more": "Cần bổ sung",
      "not-conforming": "Không đạt",
    },
    question: "Câu hỏi",
    response: "Trả lời của đơn vị",
    responseHint: "Đi kèm bộ hồ sơ lần sau.",
    state: "Trạng thái",
    states: { open: "Chưa trả lời", answered: "Đã trả lời", closed: "Đã đóng" },
    showClosed: (count: number) => `Hiện ${count} điểm đã đóng`,
  },
};

export type ReviewFindingsMessages = typeof reviewFindings;
