import { history } from "#src/i18n/en/history";
import { records } from "#src/i18n/en/records";
import { terms } from "#src/i18n/en/terms";
import type { WorkbookLists } from "#src/i18n/vi/workbook-lists";

const { fields } = history;
const { risk, "soa-entry": entry, "corrective-action": action, "own-control": own } = records.fields;

const answer = {
  level: "Claimed level",
  target: "Target of its own",
  targetReason: fields.targetReason,
  targetApprovedBy: fields.targetApprovedBy,
  countedLevel: "Level that counts",
  owner: fields.owner,
  dueOn: fields.dueOn,
  planApprovedBy: fields.planApprovedBy,
  note: fields.note,
  verifiedBy: fields.verifiedBy,
  verifiedOn: fields.verifiedOn,
  evidenceCodes: "Evidence codes",
};

export const workbookLists: WorkbookLists = {
  sheets: {
    statement: "SoA",
    clauses: "Clauses",
    gaps: "Gaps",
    actions: "Actions",
    risks: "Risks",
    evidence: "Evidence",
    guide: "Guide",
  },
  lists: {
    statement: "Statement of Applicability (SoA)",
    clauses: "Clauses 4–10",
    gaps: "Gaps",
    actions: "Corrective actions",
    risks: "Risk register",
    evidence: "Evidence list",
  },
  columns: {
    statement: {
      ...answer,
      code: "Code",
      title: own.title,
      applicability: fields.applicability,
      inclusionReasons: entry.inclusionReasons,
      inclusionText: entry.inclusionText,
      justification: "Reason for inclusion, exclusion or inheritance",
      justificationApprovedBy: fields.justificationApprovedBy,
      justificationApprovedOn: fields.justificationApprovedOn,
      implementationStatus: fields.implementationStatus,
      implementedOn: entry.implementedOn,
      providerKind: entry.providerKind,
      provider: entry.provider,
      providerProof: entry.providerProof,
      riskCodes: "Risk codes",
    },
    clauses: { ...answer, code: "Code", title: "Name of the clause" },
    gaps: {
      ...answer,
      rank: "Rank",
      code: "Code",
      title: "Name of the item",
      findingGrade: "Grade",
      countedTarget: "Target",
      gap: "Levels missing",
      priority: "Priority",
    },
    actions: { ...action, code: "Code" },
    risks: {
      ...risk,
      code: "Code",
      inherentLevel: "Inherent level",
      residualLevel: "Residual level",
    },
    evidence: {
      code: "Code",
      title: fields.title,
      kind: fields.kind,
      datedOn: fields.datedOn,
      periodFrom: fields.periodFrom,
      validUntil: fields.validUntil,
      controlIds: fields.controlIds,
      location: fields.location,
      site: fields.site,
      owner: fields.evidenceOwner,
      classification: fields.classification,
      checkedBy: fields.checkedBy,
      checkedOn: fields.checkedOn,
      fileName: "File name",
    },
  },
  choices: {
    applicability: terms.applicability,
    implementationStatus: {
      implemented: terms.status.implemented,
      partial: terms.status.partial,
      planned: terms.status.planned,
    },
    inclusionReasons: records.values.inclusionReasons,
    providerKind: records.values.providerKind,
    grade: records.values.grade,
    effective: records.values.effective,
    treatmentOption: records.values.treatmentOption,
    evidenceKind: {
      statement: "Statement",
      document: "Document",
      record: "Record of operation",
      "metric-series": "Metric series",
    },
    classification: { public: "Public", internal: "Internal", restricted: "Restricted" },
  },
  /** Of derived columns. */
  shown: { state: records.values.state, findingGrade: terms.grade },
  list: {
    errorTitle: "Not in the list",
    error: "Choose a value from the drop-down list.",
  },
  guide: {
    title: "Workbook of the self-assessment",
    facts: { organisation: "Unit", edition: "Edition", assessedOn: "As of" },
    lines: [
      "Columns with a dark heading may be edited. Columns with a heading in italics are worked out by the app; edits there are not accepted.",
      "When done, save as .xlsx and drop the file on the screen “Evidence pack”, section “Excel and CSV”. The app shows every cell that differs before anything is applied.",
      "Sorting, filtering, hiding, moving columns and renaming sheets do no harm. Deleting a row deletes nothing in the app.",
      "To add a row, type into an empty one right below the list on the sheet “Actions” (nonconformity and grade are required), “Risks” (asset) or “Evidence” (name and kind). Leave the code empty: the app gives it. The other sheets accept no new rows.",
      "Do not delete the hidden row 1 and the hidden column A: the app recognises each item by them.",
      "Days are written day/month/year. Several codes in one cell are separated by commas.",
    ],
    notCertification: terms.notCertification,
  },
};
