import type { GlossaryMessages } from "#src/i18n/vi/glossary";

export const glossary: GlossaryMessages = {
  title: "Glossary",
  lead: "One word for one thing, on every screen and in the PDF. Words with a dotted line on the screens open the same explanation.",
  search: "Search the glossary",
  none: "No term matches.",
  groups: {
    levels: "Levels and evidence",
    statement: "Statement of Applicability and verdict",
    work: "Risks, corrective action, packs",
  },
  forms: { major: ["major nonconformities", "major"], minor: ["minor"], frozenPeriod: ["freezing"] },
  terms: {
    level: {
      name: "level",
      text: "A number from 0 to 5 for how far an item is done: 0 nothing yet, 3 operating in the whole scope, 5 improving.",
    },
    claimedLevel: {
      name: "claimed level",
      text: "The level that the unit chooses for an item, before the evidence is looked at.",
    },
    levelThatCounts: {
      name: "level that counts",
      text: "What is left of the claim once the evidence is looked at. Never above the claim, never above what the evidence allows.",
    },
    evidence: {
      name: "evidence",
      text: "What shows an outsider that something is done. The strongest kind that still counts decides the highest level.",
    },
    statement: { name: "statement", text: "What is told, promised or explained. Enough for level 1 only." },
    document: {
      name: "document",
      text: "Policy, procedure, approved design. Shows what is meant to be done, not that it is done. Enough for level 2.",
    },
    record: {
      name: "record of operation",
      text: "Minutes, logs, dated sheets: traces of work that was really done. Enough for level 3.",
    },
    metricSeries: {
      name: "metric series",
      text: "Measurements over time with a threshold, looked at by somebody. Enough for level 5.",
    },
    missingEvidence: {
      name: "evidence missing",
      text: "Level 1 or more is claimed, and no evidence is valid or the evidence allows only a lower level.",
    },
    verification: {
      name: "independent verification",
      text: "Somebody who does not do the work has looked and confirmed, within 12 months.",
    },
    target: {
      name: "target",
      text: "The level that the unit must reach for an item. Lowering it below the default needs a reason and an approver.",
    },
    weight: {
      name: "weight",
      text: "1, 2 or 3: how heavily an item counts. Weight 3 is for what a data centre cannot do without.",
    },
    gap: { name: "gap", text: "What is missing between the level that counts and the target." },
    priority: {
      name: "priority",
      text: "Weight times gap, raised by the risks that name the item. The larger, the sooner.",
    },
    attainment: {
      name: "attainment",
      text: "The weighted share of the targets that is reached, in per cent. Exceeding one target makes up for no other.",
    },
    overall: {
      name: "overall attainment",
      text: "A cautious figure: what is not assessed counts as level 0, so it does not fall as more items are assessed.",
    },
    provisional: {
      name: "provisional",
      text: "Attainment over what has been assessed so far. For orientation only, until everything is.",
    },
    coverage: { name: "coverage", text: "The share of the applicable items that has been assessed." },
    statementOfApplicability: {
      name: "Statement of Applicability",
      text: "The table of all Annex A controls: applicable or not, why, how far done. SoA for short.",
    },
    notApplicable: {
      name: "not applicable",
      text: "A control that is left out. Needs a concrete reason, an approver and a day; otherwise it still counts.",
    },
    inherited: {
      name: "inherited",
      text: "A control that somebody else does for the unit, with proof. The unit stays responsible.",
    },
    exclusion: {
      name: "exclusion",
      text: "Stating in the Statement of Applicability that a control is not applicable, with the reason.",
    },
    verdict: {
      name: "verdict",
      text: "Not ready, ready with conditions, or ready for independent assessment. Follows from conditions, never from a mean.",
    },
    condition: {
      name: "condition",
      text: "What the verdict requires. A high level elsewhere does not make up for a condition that is not met.",
    },
    finding: {
      name: "finding",
      text: "What follows from comparing what is there with what is asked: a nonconformity, a gap, or an opportunity.",
    },
    major: {
      name: "major nonconformity",
      text: "A requirement is not established or does not work, so that the system's results cannot be relied on. One is enough for not ready.",
    },
    minor: {
      name: "minor nonconformity",
      text: "Done in part or missed in one place, while the system as a whole works. Three or more in one place become a major.",
    },
    opportunity: { name: "opportunity for improvement", text: "Conforms, and could be better." },
    systemic: {
      name: "systemic",
      text: "Three or more minors in one clause, capability or domain: the cause lies in how things are done, not in one item.",
    },
    correctiveAction: {
      name: "corrective action",
      text: "What is done so that a nonconformity does not happen again, once its cause is known.",
    },
    rootCause: {
      name: "root cause",
      text: "The cause without which the fault would not come back; found by asking why several times.",
    },
    risk: { name: "risk", text: "What may happen and do harm: which asset, threat, vulnerability, consequence." },
    riskLevel: { name: "level of risk", text: "Follows from likelihood and consequence by a matrix, in five steps." },
    riskOwner: { name: "risk owner", text: "Whoever has the authority to treat or accept the risk." },
    documentedInformation: {
      name: "documented information",
      text: "Documents and records that the standard asks to have and to keep.",
    },
    internalAudit: {
      name: "internal audit",
      text: "The unit checks its own system to a programme, through people who do not do that work.",
    },
    managementReview: {
      name: "management review",
      text: "Leadership looks regularly at whether the system still fits, and decides.",
    },
    frozenPeriod: {
      name: "frozen period",
      text: "The state of a period, kept as it was so that the next one can be compared with it.",
    },
    pack: {
      name: "evidence pack",
      text: "One PDF to hand in: report pages with data and evidence files that the receiver can check.",
    },
    fingerprint: {
      name: "fingerprint",
      text: "Letters and digits computed from the file. One character changed changes it; it shows that the file is intact, not who made it.",
    },
  },
};
