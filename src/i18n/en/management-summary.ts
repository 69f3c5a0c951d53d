import { laterTerms } from "#src/i18n/en/later-terms";
import { terms } from "#src/i18n/en/terms";
import type { ManagementSummaryMessages } from "#src/i18n/vi/management-summary";

export const managementSummary: ManagementSummaryMessages = {
  terms,
  places: laterTerms.places,
  documentTitle: (organisation) => `Self-assessment in brief for the management – ${organisation}`,
  subject: "Result of a self-assessment, not a certification of conformity",
  organisationFallback: "The organisation",
  kind: "SUMMARY REPORT",
  about: (edition, year) => `Result of the self-assessment against ${edition}, ${year}`,
  addressee: (organisation) => `To the management of ${organisation}.`,
  sample: "Sample data of an invented organisation, only to show how the report is made.",
  sections: {
    conclusion: "I. VERDICT",
    map: (count) => `II. MAP OF ${count} ITEMS`,
    gaps: "III. FIVE GAPS TO LOOK AT FIRST",
    decisions: "IV. DECISIONS ASKED OF THE MANAGEMENT",
  },
  conclusion: (facts) =>
    `${facts.organisation} assessed itself against ${facts.edition}, as of ${facts.assessedOn}. Verdict: `,
  conditions: (failed, total) =>
    failed === 0
      ? `All ${total} conditions are met.`
      : `${failed} of ${total} conditions are not met. The verdict follows from each condition, not from an average.`,
  failedGates: "Conditions not met: ",
  figures: {
    title: "Main figures",
    overall: "Overall attainment",
    clauses: "Clauses",
    annexA: "Annex A",
    coverage: "Coverage",
    verified: "Verified",
    majors: "Majors",
    minors: "Minors",
    belowTarget: "Below target",
    of: (part, whole) => `${part}/${whole}`,
    majorsAt: (places) => `Majors: in ${places}. `,
    minorsAt: (places) => `Minors: in ${places}.`,
  },
  clauses: "Clauses",
  mapTitle: "Level of each item",
  mapDescription:
    "Each cell names the item and the level that its evidence allows; the shade only repeats the number in the cell.",
  legend:
    "Number in a cell: level 0 to 5. ↓: below target. *: evidence missing. –: not assessed. ×: not applicable. The shade only repeats the number.",
  gapColumns: {
    rank: "No.",
    id: "Id",
    item: "Item",
    level: "Level/target",
    grade: "Grade",
    owner: "Owner",
    due: "Due",
  },
  noOwner: "Nobody yet",
  noDue: "None yet",
  noGaps: "No item is below its target.",
  decisionColumns: { number: "No.", matter: "Matter", opinion: "Opinion of the management" },
  decisions: {
    "majors-without-action": (count, list) =>
      `Assign items with a major and no corrective action, ${count} in number (${list}).`,
    "actions-overdue": (count, list) =>
      `Decide how to go on with overdue corrective actions, ${count} in number (${list}): more resources, another owner, or more time.`,
    "treatments-overdue": (count, list) =>
      `Decide how to go on with risks whose treatment is overdue, ${count} in number (${list}).`,
    "internal-audit": () => "Have an internal audit held: there was none in 12 months.",
    "management-review": () => "Set a day for the management review: there was none in 12 months.",
    "assign-gaps": (count, list) =>
      `Name an owner and a due date for items below target, ${count} in number (${list}).`,
    "approve-plans": (count, list) => `Approve plans that have an owner and a due date, ${count} in number (${list}).`,
    "approve-actions": (count, list) => `Approve corrective actions, ${count} in number (${list}).`,
    "accept-risks": (count, list) => `Accept risks or have them treated further, ${count} in number (${list}).`,
    "approve-statement": () => "Approve the Statement of Applicability.",
    "approve-statement-again": () => "Approve the Statement of Applicability again: it differs from what was approved.",
    "verify-key-items": (count, list) =>
      `Have somebody independent of operations verify items of weight 3, ${count} in number (${list}).`,
  },
  andMore: (count) => `and ${count} more`,
  noDecisions: "Nothing needs a decision of the management.",
  closing: "The evidence pack has the details of each item, the evidence, and how the figures are worked out.",
  recipients: "Recipients:",
  recipientLines: ["- As above;", "- File."],
  signer: "PREPARED BY",
  signerLeftOpen: "……………………",
};
