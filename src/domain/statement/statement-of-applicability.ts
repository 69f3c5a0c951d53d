/**
 * The Statement of Applicability (ISO/IEC 27001, 6.1.3 d): one row for each control of Annex A, in the catalog's order,
 * then the unit's own. Derived from facts and never stored.
 */
import type { Applicability } from "#src/domain/assessment/assessment";
import type { AssessmentRows } from "#src/domain/assessment/assessment-parts";
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import type { MaturityLevel } from "#src/domain/assessment/maturity";
import type { EvidenceItem } from "#src/domain/evidence/evidence-item";
import { isEvidenceCounted } from "#src/domain/evidence/evidence-validity";
import type { Risk, TreatmentOption } from "#src/domain/risk/risk";
import { riskNumberOf } from "#src/domain/risk/risk-code";
import type { CalendarDay } from "#src/domain/shared/calendar-day";
import { groupBy } from "#src/domain/shared/group-by";
import type { OwnControl } from "./own-control";
import {
  createSoaEntry,
  inclusionReasons as reasonsInOrder,
  type InclusionReason,
  type ProviderKind,
  type SoaEntry,
} from "./soa-entry";

/**
 * What is done about a control. «Inherited» is a state of its own: somebody else does it. «Excluded» only with a reason,
 * an approver and a day; otherwise the control counts as applicable, here as everywhere.
 */
export const statementStatuses = [
  "implemented",
  "partial",
  "planned",
  "not-implemented",
  "inherited",
  "excluded",
] as const;
export type StatementStatus = (typeof statementStatuses)[number];

export type StatementRow = {
  /** The control's id; of an own control its row's. */
  readonly id: string;
  /** A.5.1 or TC-01. */
  readonly code: string;
  /** Null for a control of the unit's own. */
  readonly groupId: string | null;
  /** Of an own control; the catalog's text names the others. */
  readonly title: string;
  readonly description: string;
  /** As it was declared. */
  readonly applicability: Applicability;
  /** In the order of `inclusionReasons`; «risk» also where a risk names the control and nobody ticked it. */
  readonly inclusionReasons: readonly InclusionReason[];
  /** What was written about the inclusion, with its kinds or beside the level. */
  readonly inclusionTexts: readonly string[];
  /** The risks that name the control, by their number. */
  readonly risks: readonly LinkedRisk[];
  /** Null unless it was declared not applicable. */
  readonly exclusion: Exclusion | null;
  readonly status: StatementStatus;
  /** Null unless it is inherited. */
  readonly inheritance: Inheritance | null;
  readonly implementedOn: CalendarDay | null;
  readonly owner: string;
  readonly dueOn: CalendarDay | null;
  readonly evidenceCodes: readonly string[];
  /** Among them, those that count on the day of assessment. */
  readonly countedEvidence: number;
  /** As the evidence supports it. Null while not assessed, not applicable, or of an own control. */
  readonly level: MaturityLevel | null;
  readonly target: MaturityLevel | null;
  readonly practicallyAlwaysApplicable: boolean;
};

export type LinkedRisk = { readonly id: string; readonly code: string; readonly option: TreatmentOption | null };

export type Exclusion = {
  readonly reason: string;
  readonly approvedBy: string;
  readonly approvedOn: CalendarDay | null;
};

export type Inheritance = {
  readonly kind: ProviderKind | null;
  readonly provider: string;
  readonly proof: string;
};

export type StatementFacts = Pick<AssessmentRows, "soaEntries" | "ownControls" | "evidenceItems"> &
  Partial<Pick<AssessmentRows, "risks">>;

export type StatementDay = { readonly assessedOn: CalendarDay; readonly validityMonths: number };

/** `controls` in the catalog's order, clauses among them or not: they are requirements and have no row. */
export function deriveStatement(
  controls: readonly EvaluatedControl[],
  { soaEntries, ownControls, evidenceItems, risks = [] }: StatementFacts,
  day: StatementDay,
): readonly StatementRow[] {
  const entries = new Map(soaEntries.map((entry) => [entry.controlId, entry]));
  const linked = linkedRisks(risks);
  const evidence = new Map(evidenceItems.map((item) => [item.id, item]));
  return [
    ...controls
      .filter(({ control }) => control.class === "annex-a")
      .map((item) =>
        annexRow(
          item,
          entries.get(item.control.id) ?? createSoaEntry(item.record.assessmentId, item.control.id),
          linked.get(item.control.id) ?? [],
          day,
        ),
      ),
    ...sortOwnControls(ownControls).map((control) => ownRow(control, evidence, day)),
  ];
}

function annexRow(
  item: EvaluatedControl,
  entry: SoaEntry,
  risks: readonly LinkedRisk[],
  day: StatementDay,
): StatementRow {
  const { control, record } = item;
  const { applicability } = record;
  const isExclusion = applicability === "not-applicable";
  return {
    id: control.id,
    code: control.id,
    groupId: control.groupId,
    title: "",
    description: "",
    applicability,
    inclusionReasons: isExclusion ? [] : reasonsOf(entry.inclusionReasons, risks),
    inclusionTexts: isExclusion ? [] : filled([entry.inclusionText, record.justification]),
    risks,
    exclusion: isExclusion
      ? {
          reason: record.justification.trim(),
          approvedBy: record.justificationApprovedBy.trim(),
          approvedOn: record.justificationApprovedOn,
        }
      : null,
    status: statusOf(item),
    inheritance:
      applicability === "inherited"
        ? { kind: entry.providerKind, provider: entry.provider.trim(), proof: entry.providerProof.trim() }
        : null,
    implementedOn: isExclusion ? null : entry.implementedOn,
    owner: record.owner.trim(),
    dueOn: record.dueOn,
    evidenceCodes: item.evidence.map(({ code }) => code),
    countedEvidence: countedOf(item.evidence, day),
    level: item.level,
    target: item.applicable ? item.target : null,
    practicallyAlwaysApplicable: control.practicallyAlwaysApplicable,
  };
}

function ownRow(control: OwnControl, evidence: ReadonlyMap<string, EvidenceItem>, day: StatementDay): StatementRow {
  const items = control.evidenceItemIds.flatMap((id) => evidence.get(id) ?? []);
  return {
    id: control.id,
    code: control.code,
    groupId: null,
    title: control.title.trim(),
    description: control.description.trim(),
    applicability: "applicable",
    inclusionReasons: reasonsOf(control.inclusionReasons, []),
    inclusionTexts: filled([control.inclusionText]),
    risks: [],
    exclusion: null,
    status: control.implementationStatus ?? "not-implemented",
    inheritance: null,
    implementedOn: null,
    owner: control.owner.trim(),
    dueOn: control.dueOn,
    evidenceCodes: items.map(({ code }) => code),
    countedEvidence: countedOf(items, day),
    level: null,
    target: null,
    practicallyAlwaysApplicable: false,
  };
}

function statusOf({ record, applicable, status }: EvaluatedControl): StatementStatus {
  if (!applicable) return "excluded";
  if (record.applicability === "inherited") return "inherited";
  return status;
}

const reasonsOf = (chosen: readonly InclusionReason[], risks: readonly LinkedRisk[]): readonly InclusionReason[] =>
  reasonsInOrder.filter((reason) => chosen.includes(reason) || (reason === "risk" && risks.length > 0));

const filled = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.map((text) => text.trim()).filter((text) => text !== "")),
];

const countedOf = (items: readonly EvidenceItem[], { assessedOn, validityMonths }: StatementDay): number =>
  items.filter((item) => isEvidenceCounted(item, assessedOn, validityMonths)).length;

function linkedRisks(risks: readonly Risk[]): ReadonlyMap<string, readonly LinkedRisk[]> {
  const links = risks
    .toSorted((one, other) => riskNumberOf(one.code) - riskNumberOf(other.code) || (one.id < other.id ? -1 : 1))
    .flatMap(({ id, code, treatmentOption, controlIds }) =>
      [...new Set(controlIds)].map((controlId) => ({ controlId, risk: { id, code, option: treatmentOption } })),
    );
  const byControl = groupBy(links, ({ controlId }) => controlId);
  return new Map([...byControl].map(([controlId, found]) => [controlId, found.map(({ risk }) => risk)]));
}

/** By the number of their code; the id decides where two machines gave the same one. */
export const sortOwnControls = (controls: readonly OwnControl[]): readonly OwnControl[] =>
  controls.toSorted(
    (one, other) => ownControlNumber(one.code) - ownControlNumber(other.code) || (one.id < other.id ? -1 : 1),
  );

export const ownControlNumber = (code: string): number => Number(code.slice(3));

/** One more than the highest ever given: a code that was removed does not come back. */
export const nextOwnControlCode = (highestNumberGiven: number): string =>
  `TC-${String(highestNumberGiven + 1).padStart(2, "0")}`;
