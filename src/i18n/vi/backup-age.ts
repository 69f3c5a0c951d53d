/** The line in the header; with the first load, so that it is never late. */
export const backupAge = {
  backup: "Sao lưu",
  never: "chưa có",
  nothing: "chưa có gì để sao lưu",
  now: "vừa xong",
  minutes: (count: string) => `${count} phút trước`,
  hours: (count: string) => `${count} giờ trước`,
  days: (count: string) => `${count} ngày trước`,
  changes: "thay đổi",
  urgency: { due: "nên sao lưu", overdue: "cần sao lưu ngay" },
};

export type BackupAgeMessages = typeof backupAge;
