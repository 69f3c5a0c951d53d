/** Words that stand in the OSCAL files beside what the unit wrote. */
import type { TreatmentOption } from "#src/domain/risk/risk";

export const oscal = {
  organisation: "Đơn vị chưa đặt tên",
  preparedBy: "Đơn vị tự đánh giá",
  sample: "Dữ liệu mẫu của một đơn vị giả định.",
  weaknesses: "Tệp nêu điểm yếu của đơn vị. Chỉ gửi cho người cần biết.",
  results: (edition: string, organisation: string) => `Kết quả tự đánh giá theo ${edition} – ${organisation}`,
  resultDescription: (edition: string) =>
    `Tự đánh giá theo ${edition}: mỗi mục có mức tự khai, mức được tính theo bằng chứng và mục tiêu.`,
  planOfAction: (edition: string, organisation: string) => `Kế hoạch hành động theo ${edition} – ${organisation}`,
  noPlan: {
    title: "Không có kế hoạch đánh giá riêng",
    text: "Tự đánh giá không lập kế hoạch đánh giá riêng. Phạm vi đã khai:",
  },
  excluded: "Các biện pháp đã loại trừ, có lý do, người duyệt và ngày duyệt.",
  evidenceStays: "Bằng chứng do đơn vị giữ, không kèm theo tệp này.",
  evidenceKept: (location: string) => `Bằng chứng do đơn vị giữ, không kèm theo tệp này. Nơi lưu: ${location}`,
  noNote: "Không có ghi chú.",
  notDescribed: "Chưa mô tả.",
  levelOfTarget: (level: number, target: number) => `Mức ${level}, mục tiêu ${target}.`,
  notAssessed: (target: number) => `Chưa đánh giá, mục tiêu ${target}.`,
  reach: (target: number) => `Đạt mức ${target}.`,
  due: "Hạn",
  treatment: {
    reduce: "Giảm thiểu rủi ro",
    retain: "Giữ nguyên rủi ro",
    avoid: "Tránh rủi ro",
    share: "Chia sẻ rủi ro",
  } satisfies Readonly<Record<TreatmentOption, string>>,
  nothingToDo: {
    title: "Không có việc phải làm",
    text: "Không có hành động khắc phục, phương án xử lý rủi ro hay khoảng trống nào.",
  },
};

export type OscalMessages = typeof oscal;
