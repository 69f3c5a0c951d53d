/** Words of setting values of many items at once. */
export const bulkSet = {
  titles: {
    chosen: (count: number) => `Sửa ${count} mục đã chọn`,
    level: (count: number, level: number) => `Đặt mức ${level} cho ${count} mục`,
    down: (id: string, count: number) => `Điền xuống từ ${id} cho ${count} mục`,
    group: (group: string, count: number) => `Đặt chung cho nhóm ${group} (${count} mục)`,
  },
  hint: "Đánh dấu phần cần đặt; phần không đánh dấu giữ nguyên ở từng mục.",
  fields: {
    level: "Mức",
    target: "Mục tiêu",
    owner: "Phụ trách",
    dueOn: "Hạn đạt mục tiêu",
    applicability: "Áp dụng",
    note: "Ghi chú",
    evidence: "Gắn thêm bằng chứng",
  },
  level: (level: number, name: string) => `${level} · ${name}`,
  chooseEvidence: "Chọn bằng chứng đã có",
  reasonForAll: "Cùng một lý do cho mọi mục được đổi. Lý do khác nhau thì ghi ở từng mục.",
  reasonProblems: {
    missing: "Cần ghi lý do.",
    empty: "Câu này chỉ nhắc lại là không áp dụng. Hãy nêu điều trong phạm vi hoặc rủi ro dẫn tới việc loại trừ.",
  },
  onlyEmpty: "Chỉ điền chỗ còn trống, không thay giá trị đã có",
  preview: {
    nothing: (total: number) => `Chưa có gì để đặt cho ${total} mục.`,
    changes: (count: number, total: number) => `Sẽ đổi ${count} trên ${total} mục.`,
    unchanged: (count: number) => `${count} mục giữ nguyên.`,
    replaced: (lost: readonly string[]) => `Giá trị đang có sẽ bị thay: ${lost.join(", ")}.`,
    lost: (field: string, count: number) => `${field.toLocaleLowerCase("vi")} ở ${count} mục`,
    refused: {
      sites: (count: number) => `Không đặt mức cho ${count} mục: mức tính từ các cơ sở.`,
      excluded: (count: number) => `Không đặt mức, không gắn bằng chứng cho ${count} mục không áp dụng.`,
      lower: (count: number) =>
        `Không hạ mục tiêu của ${count} mục: hạ mục tiêu cần lý do và người duyệt riêng cho từng mục.`,
      clause: (count: number) => `${count} điều khoản luôn áp dụng.`,
    },
  },
  apply: (count: number) => (count === 0 ? "Không có gì để đổi" : `Áp dụng cho ${count} mục`),
  cancel: "Hủy",
  failed: "Chưa lưu được, chưa có mục nào bị đổi. Hãy xem lý do ở đầu trang rồi thử lại.",
  done: (count: number) => `Đã đổi ${count} mục. Ctrl+Z hoàn tác cả ${count} mục.`,
};

export type BulkSetMessages = typeof bulkSet;
