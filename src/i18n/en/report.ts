import { laterTerms } from "#src/i18n/en/later-terms";
import { terms } from "#src/i18n/en/terms";
import { report as vietnamese, type ReportMessages } from "#src/i18n/vi/report";
import { reportActions } from "#src/i18n/en/report-actions";
import { reportChecks } from "#src/i18n/en/report-checks";
import { reportPeriods } from "#src/i18n/en/report-periods";
import { reportPack } from "#src/i18n/en/report-pack";
import { reportStatement } from "#src/i18n/en/report-statement";
import { reportRisks } from "#src/i18n/en/report-risks";
import { reportPlan } from "#src/i18n/en/report-plan";

const inPlaces = (places: string): string => (places === "" ? "" : ` (in ${places})`);

export const report: ReportMessages = {
  terms: { ...terms, ...laterTerms },
  ...reportPack,
  ...reportChecks,
  ...reportStatement,
  ...reportRisks,
  ...reportActions,
  ...reportPlan,
  ...reportPeriods,

  document: {
    title: (edition, organisation) => `${edition} self-assessment report – ${organisation}`,
    subject: "Result of a self-assessment, not a certification of conformity",
    keywords: (edition) => `${edition}, self-assessment, statement of applicability, information security`,
  },

  // Always Vietnamese: an official sheet by Decree 30/2020. Only the name for an unnamed unit is used elsewhere.
  administrative: { ...vietnamese.administrative, organisationFallback: "The unit" },

  furniture: {
    demo: "MẪU (SAMPLE)",
    page: (page, pages) => `Page ${page}/${pages}`,
    fingerprint: "Fingerprint:",
  },

  contents: {
    title: "Contents",
    linkTo: (title, page) => `To page ${page}: ${title}`,
    firstPage: "Report (Báo cáo)",
  },

  sections: {
    summary: "Summary for the reviewer",
    verdict: "Verdict and its conditions",
    statement: "Statement of Applicability",
    clauses: "Clauses 4 to 10",
    gaps: "Gaps in order of priority",
    findings: "Suggested nonconformities",
    risks: "Risk treatment plan",
    reviews: "Earlier reviews",
    actions: "Corrective actions",
    plan: "Set against Plan 43/KH-UBND",
    checks: "Checks before handing in",
    periods: "Periods",
    sites: "Levels at each site",
    detail: "Item by item",
    evidence: "Evidence index",
    images: "Pictures among the evidence",
    howToRead: "How to read this report",
    check: "How to check this file",
  },

  progress: {
    files: "Checking the digests of the evidence files",
    summary: "Laying out the first page and the summary",
    statement: "Laying out the Statement of Applicability",
    gaps: "Laying out the gaps",
    risks: "Writing the risk treatment plan",
    detail: "Laying out the items",
    finish: "Putting the PDF together",
  },

  groups: {
    clause: (id, title) => `Clause ${id}. ${title}`,
    theme: (id, title) => `${id}. ${title}`,
  },

  level: {
    withName: (level, name) => `${level} – ${name}`,
    ofTarget: (level, target) => `${level} / ${target}`,
    none: "–",
    claimed: (level) => `claimed ${level}`,
  },

  summary: {
    conclusion: (facts) =>
      `${facts.organisation} assessed itself against ${facts.edition} as of ${facts.assessedOn}. Verdict by the conditions in section II: ${facts.verdict.toLocaleLowerCase("en")}. ` +
      `Overall attainment is ${facts.overall} (clauses ${facts.clauses}, Annex A ${facts.annexA}); ${facts.assessed} of ${facts.applicable} applicable items are assessed, ` +
      `${facts.verified} of them independently verified. Nonconformities: ${facts.majors} major${inPlaces(facts.majorPlaces)}, ${facts.minors} minor${inPlaces(facts.minorPlaces)}; ${facts.belowTarget} items are below target.`,
    otherEdition: (edition, overall, assessedOn) =>
      `Before that, by ${edition}, overall attainment was ${overall} as of ${assessedOn}; the two figures follow two different catalogs and are not compared directly.`,
    provisional: (percent) => `Over the assessed items alone, provisional attainment is ${percent}.`,
    map: (count) => `Map of ${count} items`,
    mapAlternative: (facts) =>
      `Map of ${facts.count} items. Items at levels 0 to 5: ${facts.histogram}. Not assessed: ${facts.notAssessed}. Not applicable: ${facts.notApplicable}. Evidence missing: ${facts.missingEvidence}. Each item is in the section item by item.`,
    mapClauses: "Clauses",
    legend: {
      level: "digit: level",
      missingEvidence: "cut corner: evidence missing",
      gap: "tick below: one level short",
      notApplicable: "not applicable",
      notAssessed: "not assessed",
    },
    radar: "Mean level by group",
    radarAlternative: (rows) => `Radar chart: mean level against target by group. ${rows}`,
    radarRow: (name, level, target) => `${name}: ${level}, target ${target}`,
    currentLine: "solid: current",
    targetLine: "dashed: target",
    levels: "Items by level",
    levelsAlternative: (rows) => `Bar chart: number of items by level. ${rows}`,
    fiveGaps: "Five gaps to look at first",
    noGaps: "No item is below its target.",
  },

  verdict: {
    rule: "The verdict follows from the conditions below and not from an average: one condition that is not met is enough to lower it.",
    columns: { condition: "Condition", result: "Result", found: "Figures", items: "Items in the way" },
    passed: "Met",
    failed: "Not met",
    counted: (met, total) => `${met}/${total}`,
    majors: (count) => (count === "1" ? "1 finding" : `${count} findings`),
    notDone: "No date given",
    moreItems: (count) => `and ${count} more`,
    figures: "Key figures",
    figureColumns: { name: "Figure", value: "Value", meaning: "Meaning" },
    figureRows: {
      overall: { name: "Overall attainment", meaning: "Mean of the two below; what is not assessed counts as level 0" },
      clauses: {
        name: "Clause attainment",
        meaning: "Clauses 4 to 10, weighted; what exceeds its target does not make up for another",
      },
      annexA: { name: "Annex A attainment", meaning: "Applicable controls, in the same way" },
      provisional: { name: "Provisional attainment", meaning: "Over the assessed items only" },
      coverage: { name: "Coverage", meaning: "Assessed items out of applicable items" },
      verified: { name: "Independently verified", meaning: "Items checked by somebody independent of operations" },
      notApplicable: { name: "Not applicable", meaning: "Annex A controls left out with a reason" },
    },
    unusualExclusions: (ids) =>
      `Exclusions to look at closely, because a data centre practically always needs these controls: ${ids}.`,
    groups: "By group",
    groupColumns: {
      group: "Group",
      count: "Items",
      assessed: "Assessed",
      attainment: "Reached",
      mean: "Mean level",
      target: "Target",
      lowest: "Lowest",
      below: "Below target",
    },
  },

  profile: {
    title: "Unit, scope and assessors",
    scope: "Scope",
    notGiven: "not given.",
    unit: "Unit",
    parent: "Parent organisation",
    unitType: "Type of unit",
    systemLevel: "Information system",
    sites: (count) => `Sites (${count})`,
    period: "Period assessed",
    periodDays: (from, to) => `${from} to ${to}`,
    assessedOn: "As of",
    assessors: "Assessors",
    reviewer: "Independent reviewer",
  },

  clauses: {
    introduction:
      "Clauses are requirements and cannot be left out. “Documents” counts the required documented information that exists out of what is required.",
    columns: {
      id: "Clause",
      clause: "Requirement",
      level: "Level / target",
      documents: "Docs",
      evidence: "Evidence",
      finding: "Finding",
    },
  },

  gaps: {
    introduction: (count) =>
      `${count} items below target or with a nonconformity: major ones first, then by priority (weight × missing levels × risk factor).`,
    columns: {
      rank: "No.",
      id: "Id",
      item: "Item",
      level: "Level / target",
      priority: "Priority",
      grade: "Grade",
      owner: "Owner",
      due: "Due",
    },
    noOwner: "Not assigned",
    noDue: "No date",
  },

  findings: {
    introduction:
      "The rules below suggest a grade from the figures; a competent person looks at the evidence and decides. Major: a required element is missing or has broken down, or lapses are systemic. Minor: an isolated lapse.",
    major: (count) => `Major nonconformities (${count})`,
    minor: (count) => `Minor nonconformities (${count})`,
    opportunity: (count) => `Opportunities for improvement (${count})`,
    gap: (count) => `Gaps that are not nonconformities (${count})`,
    none: "None.",
    columns: { code: "Id", subject: "Subject", owner: "Owner", due: "Due", approver: "Plan approved by" },
    group: (id, title) => `Clause ${id} ${title}`,
    domain: (id, title) => `Domain ${id} ${title}`,
    capability: (title) => `Capability: ${title}`,
    capabilityCode: "Capability",
    items: (ids) => `Items: ${ids}.`,
    action: (code) => `Action: ${code}.`,
  },

  detail: {
    introduction: (count) =>
      `${count} items in the order of the standard. Lines without content are left out. The counted level is the claimed one, but no higher than the evidence allows; where the two differ, both are given.`,
    labels: {
      purpose: "Purpose",
      level: "Level",
      applicability: "Applies",
      implementation: "Status",
      documents: "Documents",
      evidence: "Evidence",
      verification: "Verified by",
      target: "Target",
      finding: "Finding",
      note: "Note",
    },
    claimed: (level) => `Claimed: ${level}.`,
    supported: (kind, cap) => `Best evidence: ${kind.toLocaleLowerCase("en")}, allows up to level ${cap}.`,
    counted: (level) => `Counted level: ${level}.`,
    targetAndWeight: (target, weight) => `Target ${target}, weight ${weight}.`,
    priority: (priority) => `Priority ${priority}.`,
    applicability: {
      applicable: "Applicable.",
      inherited: "Inherited from another party.",
      "not-applicable": "Not applicable.",
    },
    unjustified:
      "Declared not applicable without a full reason, approver and date: still counted as applicable and not assessed.",
    owner: (name) => `Owner: ${name}.`,
    due: (day) => `Due: ${day}.`,
    planApprovedBy: (name) => `Plan approved by ${name}.`,
    documentPresent: (name) => `${name}: exists.`,
    documentMissing: (name) => `${name}: not confirmed.`,
    verified: (by, on) => `${by}, ${on}.`,
    targetReason: (reason, by) => `${reason} (approved: ${by})`,
    targetRefused: "The lower target asked for lacks a reason or an approver and is not counted.",
    noEvidence: "No evidence named.",
    notCounted: "not counted: out of date, undated or later than the day of assessment",
    continued: (id) => `${id} (continued)`,
    toEvidence: (code) => `To evidence ${code}`,
    toControl: (id) => `To the detail of ${id}`,
  },

  howToRead: {
    claims: "What this report says and does not say",
    claimsText: (edition) => [
      "This is the unit's own assessment, for which the unit answers. It is not a certification of conformity and does not replace inspections by the level of the information system.",
      `Identifiers and short titles follow ${edition}. Purposes and level descriptions are this app's own words; no text of the standard is quoted. Weights, default targets and thresholds are this app's proposals.`,
    ],
    ownCatalogText: (edition) =>
      `The catalog “${edition}” was brought along by the unit and travels with the pack: identifiers, titles, descriptions, weights and default targets are that catalog's and not this app's.`,
    levels: "The six levels",
    levelColumns: { level: "Level", name: "Name", anchors: "Reached only if all of these are true" },
    cap: "What evidence allows",
    capText: (months) =>
      `The counted level is no higher than the best evidence allows. Dated evidence counts only if its day is within the ${months} months before the day of assessment; records and metric series must be dated.`,
    capColumns: { kind: "Kind of evidence", meaning: "Meaning" },
    numbers: "How the numbers come about",
    numbersText: [
      "Attainment of a group = sum of (weight × share reached) divided by the sum of weights, times 100; the share of an item = counted level divided by target, at most 1. What is not assessed counts as 0, what is not applicable does not count.",
      "Overall attainment is half clauses, half Annex A. Priority = weight × missing levels × risk factor; the factor is 1 + (R − 1)/4, R being the highest inherent level among the risks linked to the item, 1 where there is none. Printed numbers are rounded; the verdict follows from unrounded ones.",
    ],
    marks: "Marks",
    marksText: {
      level: "The digit in a cell is the counted level, 0 to 5; the darker the cell, the higher the level.",
      missingEvidence: "Top right corner cut off: no evidence for the level claimed.",
      gap: "Each tick below a cell: one level short of the target.",
      notApplicable: "Empty cell with a stroke: not applicable.",
      notAssessed: "Dashed cell with a dot: not assessed.",
      meter: "Meter of five boxes: solid is the counted level, hatched is what is missing to the target.",
      grades: "Solid diamond: major nonconformity; empty diamond: minor; circle: opportunity for improvement.",
    },
    substitutions: "Characters that could not be printed",
    substitutionsText: (list) =>
      `The faces of this report lack some characters of the data; they were replaced as follows: ${list}.`,
    substitution: (code, printedAs, count) => `${code} by ${printedAs} (${count} times)`,
    printedAs: { "?": "“?”", " ": "a space", "": "nothing (control character)" },
    made: (day, time, version, model) => `Made at ${time} on ${day}, app version ${version}, scoring model ${model}.`,
  },
};
