/** Words of the list of checks, the last annex of the report. */
import { checkNames } from "#src/i18n/vi/check-names";

export const reportChecks = {
  checks: {
    lead: (wanting: number, total: number) =>
      wanting === 0
        ? `Cả ${total} điều được kiểm tra đều đủ tại thời điểm lập báo cáo.`
        : `${wanting}/${total} điều còn thiếu tại thời điểm lập báo cáo. Ứng dụng tự kiểm tra; không điều nào chặn việc lập báo cáo.`,
    caption: "Kiểm tra trước khi nộp",
    columns: { result: "Kết quả", name: "Điều được kiểm tra", places: "Nơi cần xem" },
    good: "Đủ",
    wanting: (count: number) => `Còn ${count}`,
    more: (count: number) => `và ${count} nơi khác`,
    parts: { scope: "Phạm vi", planRecords: "Hồ sơ theo kế hoạch", soaVersions: "Phiên bản tuyên bố", sites: "Cơ sở" },
    names: checkNames,
  },
};
