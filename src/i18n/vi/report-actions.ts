/** Words of the annex of corrective actions. What fields, grades and states are called is said once, in `records`. */
import { records } from "#src/i18n/vi/records";

const names = records.fields["corrective-action"];

export const reportActions = {
  actions: {
    introduction: (facts: ActionFacts) =>
      `${facts.count} hành động theo ISO/IEC 27001, 10.2, tính đến ngày lập báo cáo ${facts.day}: ` +
      `${facts.open} mới ghi nhận, ${facts.inProgress} đang thực hiện, ${facts.completed} chờ kiểm tra hiệu lực, ${facts.closed} đã đóng, ${facts.withdrawn} đã dừng. ` +
      `Quá hạn: ${facts.overdue}.`,
    untaken: (major: string, minor: string) =>
      `Điểm không phù hợp chưa có hành động: ${major} điểm nặng, ${minor} điểm nhẹ.`,
    untakenMajors: (subjects: string) => `Điểm nặng chưa có hành động: ${subjects}.`,
    allTaken: "Mọi điểm không phù hợp được gợi ý hoặc do thẩm tra nêu đều đã có hành động.",
    columns: {
      code: "Mã",
      grade: names.grade,
      statement: names.statement,
      items: "Mục",
      action: names.action,
      owner: names.owner,
      due: names.dueOn,
      state: names.state,
    },
    grades: records.values.grade,
    states: records.values.state,
    sources: records.values.source,
    overdue: "QUÁ HẠN",
    /** What the row lacks for the state that it claims. */
    lacking: (fields: string) => `Thiếu: ${fields}`,
    notGiven: "Chưa ghi",
    inFull: "… (đủ ở dưới)",
    story: (count: string) => `Từng điểm nặng và nhẹ (${count})`,
    raised: (source: string, day: string) => (day === "" ? `${source}.` : `${source}, ghi nhận ${day}.`),
    planned: (owner: string, due: string, approver: string) =>
      [
        owner === "" ? "" : `Phụ trách: ${owner}.`,
        due === "" ? "" : `Hạn: ${due}.`,
        approver === "" ? "" : `Người duyệt: ${approver}.`,
      ]
        .filter((part) => part !== "")
        .join(" "),
    completed: (day: string) => `Hoàn thành ngày ${day}.`,
    checked: (verdict: string, by: string, day: string) =>
      `${verdict}${by === "" && day === "" ? "" : ` (${[by, day].filter((part) => part !== "").join(", ")})`}.`,
    unchecked: "Chưa kiểm tra",
    names,
    fields: {
      source: names.source,
      items: names.controlIds,
      statement: names.statement,
      correction: names.correction,
      consequence: names.consequence,
      whys: "Vì sao",
      rootCause: names.rootCause,
      similarCases: names.similarCases,
      action: "Hành động",
      result: names.result,
      check: "Hiệu lực",
      evidence: names.evidenceItemIds,
      withdrawn: names.withdrawnReason,
      lacking: "Còn thiếu",
    },
    effective: records.values.effective,
    continued: (code: string) => `${code} (tiếp theo)`,
    toAction: (code: string) => `Tới hành động ${code}`,
  },
};

type ActionFacts = Readonly<
  Record<"count" | "day" | "open" | "inProgress" | "completed" | "closed" | "withdrawn" | "overdue", string>
>;

export type ReportActionMessages = typeof reportActions;
