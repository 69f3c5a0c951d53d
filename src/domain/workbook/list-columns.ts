/**
 * The lists that go out as sheets or as CSV and come back: their columns, what a cell may hold, and which fact it is.
 *
 * A column without `kind.place` is derived: it is written for reading and never taken back.
 */
import {
  applicabilities,
  implementationStatuses,
  noteLimit,
  type ControlAssessment,
} from "#src/domain/assessment/assessment";
import type { PartEntity } from "#src/domain/assessment/assessment-parts";
import { maturityLevels } from "#src/domain/assessment/maturity";
import { actionGrades, type CorrectiveAction } from "#src/domain/action/corrective-action";
import { evidenceClassifications, evidenceItemKinds, type EvidenceItem } from "#src/domain/evidence/evidence-item";
import { riskLimits, treatmentOptions, type Risk } from "#src/domain/risk/risk";
import { ratings } from "#src/domain/risk/risk-scales";
import { inclusionReasons, providerKinds, type SoaEntry } from "#src/domain/statement/soa-entry";

export const listNames = ["statement", "clauses", "gaps", "actions", "risks", "evidence"] as const;
export type ListName = (typeof listNames)[number];

/** Lists whose rows are the unit's own, so that a file may add some. What the catalog lists is given by the catalog. */
export const newRowLists = ["actions", "risks", "evidence"] as const satisfies readonly ListName[];
export type NewRowList = (typeof newRowLists)[number];

export const takesNewRows = (list: ListName): list is NewRowList => (newRowLists as readonly ListName[]).includes(list);

/** The values that a word stands for, as they are written out; numbers stand for themselves. */
export const choiceValues = {
  applicability: applicabilities,
  implementationStatus: implementationStatuses,
  inclusionReasons,
  providerKind: providerKinds,
  grade: actionGrades,
  effective: ["true", "false"],
  treatmentOption: treatmentOptions,
  evidenceKind: evidenceItemKinds,
  classification: evidenceClassifications,
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type ChoiceName = keyof typeof choiceValues;

export type CellKind =
  | { readonly type: "text"; readonly limit: number; readonly isRequired: boolean }
  | { readonly type: "day" }
  | { readonly type: "choice"; readonly of: ChoiceName; readonly isRequired: boolean }
  /** Several at once, in the order of `choiceValues`. */
  | { readonly type: "choices"; readonly of: ChoiceName }
  | { readonly type: "number"; readonly values: readonly number[] }
  /** Ids of the catalog's items. */
  | { readonly type: "items"; readonly most: number }
  | { readonly type: "shown" };

export type ListColumn = {
  /** Unique in its list; stands in the file. */
  readonly key: string;
  /** Null for what is derived. */
  readonly entity: PartEntity | null;
  readonly kind: CellKind;
};

/** The key is a field of the row. */
type ColumnOf<Row> = (key: keyof Row & string, kind: CellKind) => ListColumn;
const columnsOf =
  (entity: PartEntity) =>
  (key: string, kind: CellKind): ListColumn => ({ key, entity, kind });
const shown = (key: string): ListColumn => ({ key, entity: null, kind: { type: "shown" } });
const text = (limit: number, isRequired = false): CellKind => ({ type: "text", limit, isRequired });
const day: CellKind = { type: "day" };
const choice = (of: ChoiceName, isRequired = false): CellKind => ({ type: "choice", of, isRequired });
const numbers = (values: readonly number[]): CellKind => ({ type: "number", values });
const long = text(noteLimit);
const person = text(120);
const rating = numbers(ratings);
const ofLevel = numbers(maturityLevels);
const ofTarget = numbers(maturityLevels.slice(1));

const control: ColumnOf<ControlAssessment> = columnsOf("control-assessment");
const entry: ColumnOf<SoaEntry> = columnsOf("soa-entry");
const action: ColumnOf<CorrectiveAction> = columnsOf("corrective-action");
const risk: ColumnOf<Risk> = columnsOf("risk");
const evidence: ColumnOf<EvidenceItem> = columnsOf("evidence-item");

const answer: readonly ListColumn[] = [
  control("level", ofLevel),
  control("target", ofTarget),
  control("targetReason", long),
  control("targetApprovedBy", person),
];
const plan: readonly ListColumn[] = [control("owner", person), control("dueOn", day)];
const rest: readonly ListColumn[] = [
  control("planApprovedBy", person),
  control("note", long),
  control("verifiedBy", person),
  control("verifiedOn", day),
  shown("evidenceCodes"),
];

export const listColumns: Readonly<Record<ListName, readonly ListColumn[]>> = {
  statement: [
    shown("code"),
    // Of a control of the unit's own only; the catalog names the others.
    { key: "title", entity: "own-control", kind: text(255) },
    control("applicability", choice("applicability", true)),
    entry("inclusionReasons", { type: "choices", of: "inclusionReasons" }),
    entry("inclusionText", long),
    control("justification", long),
    control("justificationApprovedBy", person),
    control("justificationApprovedOn", day),
    control("implementationStatus", choice("implementationStatus")),
    entry("implementedOn", day),
    ...plan,
    ...answer,
    shown("countedLevel"),
    entry("providerKind", choice("providerKind")),
    entry("provider", text(255)),
    entry("providerProof", long),
    shown("riskCodes"),
    ...rest,
  ],
  clauses: [shown("code"), shown("title"), ...answer, shown("countedLevel"), ...plan, ...rest],
  gaps: [
    shown("rank"),
    shown("code"),
    shown("title"),
    shown("findingGrade"),
    shown("countedLevel"),
    shown("countedTarget"),
    shown("gap"),
    shown("priority"),
    shown("evidenceCodes"),
    ...plan,
    control("planApprovedBy", person),
  ],
  actions: [
    shown("code"),
    shown("state"),
    action("grade", choice("grade", true)),
    action("controlIds", { type: "items", most: 200 }),
    action("statement", long),
    action("raisedOn", day),
    action("correction", long),
    action("consequence", long),
    action("rootCause", long),
    action("similarCases", long),
    action("action", long),
    action("owner", person),
    action("dueOn", day),
    action("approvedBy", person),
    action("result", long),
    action("completedOn", day),
    action("effectivenessCheckedBy", person),
    action("effectivenessCheckedOn", day),
    action("effectivenessBasis", long),
    action("effective", choice("effective")),
  ],
  risks: [
    shown("code"),
    risk("asset", text(riskLimits.asset)),
    risk("threat", text(riskLimits.threat)),
    risk("vulnerability", text(riskLimits.vulnerability)),
    risk("consequence", text(riskLimits.consequence)),
    risk("inherentLikelihood", rating),
    risk("inherentConsequence", rating),
    shown("inherentLevel"),
    risk("riskOwner", text(riskLimits.person)),
    risk("treatmentOption", choice("treatmentOption")),
    risk("controlIds", { type: "items", most: riskLimits.controls }),
    risk("treatment", text(riskLimits.treatment)),
    risk("treatmentOwner", text(riskLimits.person)),
    risk("treatmentDueOn", day),
    risk("residualLikelihood", rating),
    risk("residualConsequence", rating),
    shown("residualLevel"),
    risk("treatmentDoneOn", day),
    risk("acceptedBy", text(riskLimits.person)),
    risk("acceptedOn", day),
    risk("reviewedOn", day),
  ],
  evidence: [
    shown("code"),
    evidence("title", text(255, true)),
    evidence("kind", choice("evidenceKind", true)),
    evidence("datedOn", day),
    evidence("periodFrom", day),
    evidence("validUntil", day),
    evidence("controlIds", { type: "items", most: 600 }),
    evidence("location", text(500)),
    evidence("site", text(255)),
    evidence("owner", person),
    evidence("classification", choice("classification", true)),
    evidence("checkedBy", person),
    evidence("checkedOn", day),
    shown("fileName"),
  ],
};

/** Where a row of the statement is a control of the unit's own, these of its columns are facts of that. */
export const ownControlColumns: ReadonlySet<string> = new Set([
  "title",
  "inclusionReasons",
  "inclusionText",
  "implementationStatus",
  "owner",
  "dueOn",
]);

export const columnOf = (list: ListName, key: string): ListColumn | undefined =>
  listColumns[list].find((one) => one.key === key);

export const isListName = (name: string): name is ListName => (listNames as readonly string[]).includes(name);
