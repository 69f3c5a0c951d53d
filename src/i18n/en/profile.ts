import type { ProfileMessages } from "#src/i18n/vi/profile";

export const profile: ProfileMessages = {
  title: "Organisation and scope",
  sub: "Each field is saved as soon as you leave it. Order and names follow the first page of the pack.",
  unsaved: (count) =>
    count === 1 ? "1 field is not right and not saved" : `${count} fields are not right and not saved`,
  sections: {
    organisation: {
      title: "Organisation",
      intro: "Who is assessed, and to which of the groups named by Plan 43/KH-UBND it belongs.",
    },
    scope: {
      title: "Scope and sites",
      intro:
        "The result speaks only of what lies inside this scope. The clearer the scope, the easier it is to believe.",
    },
    period: {
      title: "Period and people",
      intro: "Which period, as of which day, assessed by whom, and checked by whom.",
    },
    audits: {
      title: "Internal audit and management review",
      intro: (months) =>
        `Two conditions of the verdict: each must have happened at least once in the ${months} months before the day of assessment.`,
    },
    addressee: {
      title: "Receiving office, legal basis and assigning document",
      intro: "Filled in after Plan 43/KH-UBND and the rules in force; all of it can be changed. Printed in Vietnamese.",
      restore: "Restore the prefilled values",
    },
    document: {
      title: "Layout of the document",
      intro: "After Decree 30/2020/NĐ-CP. Where number, date and signer are empty, the print leaves room for a pen.",
    },
  },
  fields: {
    organisationName: {
      label: "Name of the organisation",
      hint: "The full name, as in the founding decision or the registration. Heads the first page of the pack.",
    },
    parentOrganisation: {
      label: "Parent organisation",
      hint: "If there is one. Printed above the organisation's name.",
    },
    unitType: { label: "Type of unit", hint: "After section II.3 and the appendix of Plan 43/KH-UBND." },
    systemLevel: {
      label: "Level of the information system",
      hint: "The approved level, if any. This self-assessment does not replace the level dossier.",
    },
    scope: {
      label: "Scope of the information security management system",
      hint: "After clause 4.3: services, units, systems, boundaries and interfaces; say plainly what is left out and why.",
    },
    sites: { label: "Sites", hint: "One site a line: building, machine room, address." },
    periodFrom: { label: "Period from", hint: "" },
    periodTo: { label: "Period to", hint: "" },
    assessedOn: {
      label: "Day of assessment",
      hint: "The age of evidence and the 12-month limits are counted back from this day.",
    },
    assessors: { label: "Assessors", hint: "Names and positions, separated by semicolons." },
    independentReviewer: {
      label: "Independent reviewer",
      hint: "A person or unit that checks the result and does not operate what is checked. Leave empty if there is none.",
    },
    lastInternalAuditOn: { label: "Day of the last internal audit", hint: "Clause 9.2." },
    lastManagementReviewOn: { label: "Day of the last management review", hint: "Clause 9.3." },
    reviewingOffice: { label: "Receiving office", hint: "Printed after “Kính gửi” (To)." },
    assigningDocument: {
      label: "Assigning document",
      hint: "Printed after “Thực hiện” (In execution of); the word is added in print.",
    },
    legalBasis: {
      label: "Legal basis",
      hint: "One text in force a line; “Căn cứ” and the end of the line are added in print. Laws carry no number.",
    },
    place: { label: "Place", hint: "City-level bodies write “Hải Phòng”; others the name of their commune or ward." },
    documentNumber: { label: "Number and symbol", hint: "For example 15/BC-TTDL; “Số:” is added in print." },
    documentDate: { label: "Date of issue", hint: "" },
    signerPosition: {
      label: "Position of the signer",
      hint: "For example Giám đốc, or KT. Giám đốc when a deputy signs. Printed in capitals.",
    },
    signerName: { label: "Name of the signer", hint: "Without academic titles." },
    recipients: {
      label: "Recipients",
      hint: "One a line. “Như trên” and “Lưu: VT” are added in print.",
    },
  },
  audit: {
    missing: "Not recorded, so this condition is not met.",
    counted: (months) => `Within the ${months} months before the day of assessment: it counts.`,
    tooOld: (since) => `Before ${since}, so it no longer counts.`,
    tooLate: (day) => `After the day of assessment ${day}, so it does not count yet.`,
  },
  planEnded:
    "Plan 43/KH-UBND had the term 2018–2025, which has passed. If there is a successor, enter its kind, number, date and issuing body here.",
  problems: {
    required: "This field cannot be empty.",
    tooLong: (longest) => `Longer than ${longest} characters; please shorten it.`,
    tooMany: (most) => `More than ${most} lines; please remove some.`,
    notADay: "This is not a date. Enter day/month/year.",
    periodReversed: "The period must end on or after the day on which it starts.",
    unknown: "This value cannot be used. Choose or enter it again.",
    line: (line, problem) => `Line ${line}: ${problem}`,
    notSaved: "Not saved.",
    periodNotSaved: "Neither day is saved.",
  },
  preview: {
    title: "Preview of the first page",
    caption: "Shortened layout, always in Vietnamese; the full print is under Evidence pack.",
    signerPositionOpen: "Chức vụ người ký",
  },
};
