import { records } from "#src/i18n/en/records";
import { statementTerms } from "#src/i18n/en/statement-terms";
import type { ReportStatementMessages } from "#src/i18n/vi/report-statement";

export const reportStatement: ReportStatementMessages = {
  statement: {
    introduction: (facts) =>
      `By ISO/IEC 27001, 6.1.3 d), for the ${facts.count} controls of Annex A${
        facts.own === "0" ? "" : ` and ${facts.own} of the unit's own`
      }, as of ${facts.assessedOn}. ${
        facts.own === "0"
          ? `Applied: ${facts.applied}, of which inherited: ${facts.inherited}`
          : `Applied: ${facts.applied} of Annex A (inherited: ${facts.inherited}) and ${facts.own} of the unit's own`
      }; not applicable: ${facts.excluded}.`,
    approver: (name) => `Approver: ${name}.`,
    noVersion: "No version has been approved yet.",
    version: (label, by, on) => `Version ${label}, approved by ${by} on ${on}.`,
    versionSame: "What follows reads as that version did.",
    versionChanged: "What follows has changed since that version.",
    marks: "Grey row and “No”: the control is not applicable.",
    columns: {
      id: "Id",
      control: "Control",
      applicability: "Applies",
      reason: "Reason for inclusion or exclusion",
      status: "Implemented",
      level: "Level / target",
      owner: "Owner",
      evidence: "Evidence",
    },
    applicability: { applicable: "Yes", inherited: "Inherited", "not-applicable": "No" },
    unjustified: "No (not justified)",
    status: { ...statementTerms.status, inherited: "By the provider", excluded: "–" },
    ownGroup: statementTerms.ownGroup,
    due: (status, day) => `${status}, due ${day}`,
    since: (status, day) => `${status} since ${day}`,
    reasonKinds: records.values.inclusionReasons,
    provider: (name) => `Inherited from: ${name}.`,
    proof: (proof) => `Proof: ${proof}`,
    providerKinds: records.values.providerKind,
    noProvider: "not given",
    noReason: "No reason given.",
    approved: (by, on) => `Approved: ${by}, ${on}.`,
    contradictions: (count, rows) =>
      count === rows
        ? `Contradictions to look at (${count})`
        : `Contradictions to look at (${count}, in ${rows} controls)`,
    noContradictions: "No contradiction was found between reasons, status, level and risks.",
    contradictionColumns: { what: "Contradiction", count: "Rows", where: "Controls" },
    contradictionNames: statementTerms.contradictionShort,
    share: (excluded, total, percent, limit) =>
      `${excluded} of the ${total} controls of Annex A are excluded (${percent}), more than ${limit}: look at each reason.`,
    versions: (count) => `Approved versions (${count})`,
    versionColumns: {
      label: "Version",
      day: "Day",
      approver: "Approved by",
      counts: "Content",
      remark: "What was changed",
    },
    statusShort: statementTerms.statusShort,
  },
};
