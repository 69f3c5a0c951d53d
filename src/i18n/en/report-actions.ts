import { records } from "#src/i18n/en/records";
import type { ReportActionMessages } from "#src/i18n/vi/report-actions";

const names = records.fields["corrective-action"];

export const reportActions: ReportActionMessages = {
  actions: {
    introduction: (facts) =>
      `${facts.count} actions after ISO/IEC 27001, 10.2, as of the day of this report, ${facts.day}: ` +
      `${facts.open} raised, ${facts.inProgress} in progress, ${facts.completed} waiting for an effectiveness check, ${facts.closed} closed, ${facts.withdrawn} withdrawn. ` +
      `Overdue: ${facts.overdue}.`,
    untaken: (major, minor) => `Nonconformities without an action: ${major} major, ${minor} minor.`,
    untakenMajors: (subjects) => `Major ones without an action: ${subjects}.`,
    allTaken: "Every nonconformity that is suggested or was found by a reviewer has an action.",
    columns: {
      code: "Code",
      grade: names.grade,
      statement: names.statement,
      items: "Items",
      action: names.action,
      owner: names.owner,
      due: names.dueOn,
      state: names.state,
    },
    grades: records.values.grade,
    states: records.values.state,
    sources: records.values.source,
    overdue: "OVERDUE",
    lacking: (fields) => `Lacks: ${fields}`,
    notGiven: "Not written",
    inFull: "… (in full below)",
    story: (count) => `Each major and minor nonconformity (${count})`,
    raised: (source, day) => (day === "" ? `${source}.` : `${source}, raised ${day}.`),
    planned: (owner, due, approver) =>
      [
        owner === "" ? "" : `Owner: ${owner}.`,
        due === "" ? "" : `Due: ${due}.`,
        approver === "" ? "" : `Approver: ${approver}.`,
      ]
        .filter((part) => part !== "")
        .join(" "),
    completed: (day) => `Done on ${day}.`,
    checked: (verdict, by, day) =>
      `${verdict}${by === "" && day === "" ? "" : ` (${[by, day].filter((part) => part !== "").join(", ")})`}.`,
    unchecked: "Not checked yet",
    names,
    fields: {
      source: names.source,
      items: names.controlIds,
      statement: names.statement,
      correction: names.correction,
      consequence: names.consequence,
      whys: "Why",
      rootCause: names.rootCause,
      similarCases: names.similarCases,
      action: "Action",
      result: names.result,
      check: "Effectiveness",
      evidence: names.evidenceItemIds,
      withdrawn: names.withdrawnReason,
      lacking: "Missing",
    },
    effective: records.values.effective,
    continued: (code) => `${code} (continued)`,
    toAction: (code) => `To action ${code}`,
  },
};
