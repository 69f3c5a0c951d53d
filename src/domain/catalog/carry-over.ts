/**
 * Carry-over: what an assessment against an earlier edition offers to one against a later edition.
 *
 * A proposal shows what the sources hold; a person decides. Only where one item became one item may the old answer
 * stand as it is. Verifications and confirmed documents are never carried: they were given for the earlier edition.
 */
import { noteLimit, type Applicability, type ControlAssessment } from "#src/domain/assessment/assessment";
import type { MaturityLevel } from "#src/domain/assessment/maturity";
import type { EvidenceItem } from "#src/domain/evidence/evidence-item";
import { groupBy } from "#src/domain/shared/group-by";
import { fail, succeed, type Result } from "#src/domain/shared/result";
import { controlReference } from "./catalog";
import type { CatalogMapping } from "./catalog-mapping";
import { mapControls, type MappedSource, type MappingRelation } from "./map-controls";

export type CarryOverInput = {
  readonly mapping: Pick<CatalogMapping, "from" | "links">;
  /** Of the assessment against the earlier edition; a record may be missing. */
  readonly controlAssessments: readonly ControlAssessment[];
  readonly evidenceItems: readonly Pick<EvidenceItem, "id" | "controlIds">[];
  /** Of the later edition, in its order. */
  readonly targetControlIds: readonly string[];
};

export type CarryOverSource = MappedSource & {
  /** Cited with its edition, e.g. `iso27001-2013/10.1`: clauses of both editions bear the same numbers. */
  readonly reference: string;
  /** Null where the earlier assessment has no record of it. */
  readonly record: ControlAssessment | null;
  readonly evidenceItemIds: readonly string[];
};

export type CarryOverProposal = {
  /** In the later edition. */
  readonly controlId: string;
  readonly relation: MappingRelation;
  readonly sources: readonly CarryOverSource[];
  /** True unless one item became one item. */
  readonly decisionNeeded: boolean;
};

/** What a person decided about one item. Items without a decision stay unanswered. */
export type CarryOverDecision = {
  readonly controlId: string;
  readonly level: MaturityLevel | null;
  readonly takeNotes: boolean;
  readonly takeEvidence: boolean;
};

export type CarriedControl = {
  readonly controlId: string;
  /** To set on the new record; what is not named keeps its first value. */
  readonly fields: Partial<Omit<ControlAssessment, "assessmentId" | "controlId">>;
};

/** For one piece of evidence of the earlier assessment: the items of the later edition that it is to support. */
export type CarriedEvidence = { readonly evidenceItemId: string; readonly controlIds: readonly string[] };

/** In the order of the proposals; evidence in the order in which it first occurs there. */
export type CarryOver = {
  readonly controls: readonly CarriedControl[];
  readonly evidence: readonly CarriedEvidence[];
};

export type CarryOverError =
  | { readonly type: "carry-over-control-unknown"; readonly controlId: string }
  | { readonly type: "carry-over-decided-twice"; readonly controlId: string }
  | {
      readonly type: "carry-over-note-too-long";
      readonly controlId: string;
      readonly length: number;
      readonly limit: number;
    };

export function proposeCarryOver(input: CarryOverInput): readonly CarryOverProposal[] {
  const records = new Map(input.controlAssessments.map((record) => [record.controlId, record]));
  const evidence = groupBy(
    input.evidenceItems.flatMap(({ id, controlIds }) => controlIds.map((controlId) => ({ id, controlId }))),
    ({ controlId }) => controlId,
  );
  return mapControls(input.mapping, input.targetControlIds).map(({ controlId, relation, sources }) => ({
    controlId,
    relation,
    sources: sources.map((source) => ({
      ...source,
      reference: controlReference({ id: input.mapping.from }, source.controlId),
      record: records.get(source.controlId) ?? null,
      evidenceItemIds: (evidence.get(source.controlId) ?? []).map(({ id }) => id),
    })),
    decisionNeeded: relation !== "one-to-one",
  }));
}

/** The old answers as they stand, for the items that need no decision. All others a person must decide. */
export const decisionsAsTheyStand = (proposals: readonly CarryOverProposal[]): readonly CarryOverDecision[] =>
  proposals
    .filter(({ decisionNeeded }) => !decisionNeeded)
    .map(({ controlId, sources }) => ({
      controlId,
      level: sources[0]?.record?.level ?? null,
      takeNotes: true,
      takeEvidence: true,
    }));

/** The notes of all sources, each under a line with its reference; empty where nobody wrote any. */
export const composeNote = ({ sources }: Pick<CarryOverProposal, "sources">): string => compose(sources, "note");

/** Nothing is cut: a note that would not fit is an error of its item, to be shortened or left behind. */
export function carryOver(
  proposals: readonly CarryOverProposal[],
  decisions: readonly CarryOverDecision[],
): Result<CarryOver, CarryOverError> {
  const decided = new Map<string, CarryOverDecision>();
  const known = new Set(proposals.map(({ controlId }) => controlId));
  for (const decision of decisions) {
    const { controlId } = decision;
    if (!known.has(controlId)) return fail({ type: "carry-over-control-unknown", controlId });
    if (decided.has(controlId)) return fail({ type: "carry-over-decided-twice", controlId });
    decided.set(controlId, decision);
  }
  const controls: CarriedControl[] = [];
  const links = new Map<string, string[]>();
  for (const proposal of proposals) {
    const decision = decided.get(proposal.controlId);
    if (decision === undefined) continue;
    const { controlId } = proposal;
    const fields = carriedFields(proposal, decision);
    for (const text of [fields.note, fields.justification]) {
      const length = text?.length ?? 0;
      if (length > noteLimit) return fail({ type: "carry-over-note-too-long", controlId, length, limit: noteLimit });
    }
    controls.push({ controlId, fields });
    for (const evidenceItemId of decision.takeEvidence ? evidenceOf(proposal) : []) {
      links.set(evidenceItemId, [...(links.get(evidenceItemId) ?? []), controlId]);
    }
  }
  const evidence = [...links].map(([evidenceItemId, controlIds]) => ({ evidenceItemId, controlIds }));
  return succeed({ controls, evidence });
}

const evidenceOf = ({ sources }: CarryOverProposal): ReadonlySet<string> =>
  new Set(sources.flatMap(({ evidenceItemIds }) => evidenceItemIds));

function carriedFields(proposal: CarryOverProposal, decision: CarryOverDecision): CarriedControl["fields"] {
  const { level, takeNotes } = decision;
  const note = takeNotes ? composeNote(proposal) : "";
  return {
    level,
    ...(note === "" ? {} : { note }),
    ...carriedApplicability(proposal, level),
    ...(proposal.decisionNeeded ? {} : carriedPlan(proposal, level)),
  };
}

/**
 * Only what all sources say. Who approved and when is carried where all name the same; otherwise the exclusion waits
 * for a new approval. A level given by a person where a decision was needed says that the item applies.
 */
function carriedApplicability(
  { sources, decisionNeeded }: CarryOverProposal,
  level: MaturityLevel | null,
): CarriedControl["fields"] {
  const records = sources.map(({ record }) => record);
  const applicability = agreed(records, (record): Applicability => record.applicability);
  if (applicability === undefined || applicability === "applicable") return {};
  if (applicability === "not-applicable" && decisionNeeded && level !== null) return {};
  const approver = agreed(records, ({ justificationApprovedBy }) => justificationApprovedBy);
  const approvedOn = agreed(records, ({ justificationApprovedOn }) => justificationApprovedOn);
  const only = records.length === 1 ? records[0] : undefined;
  return {
    applicability,
    justification: only ? only.justification : compose(sources, "justification"),
    ...(approver === undefined || approvedOn === undefined
      ? {}
      : { justificationApprovedBy: approver, justificationApprovedOn: approvedOn }),
  };
}

/** Targets, people and dates of the one source, as they stand; its stated status only together with its level. */
function carriedPlan({ sources }: CarryOverProposal, level: MaturityLevel | null): CarriedControl["fields"] {
  const record = sources[0]?.record;
  if (!record) return {};
  const { target, targetReason, targetApprovedBy, weight, implementationStatus, owner, dueOn, planApprovedBy } = record;
  return {
    target,
    targetReason,
    targetApprovedBy,
    weight,
    owner,
    dueOn,
    planApprovedBy,
    ...(level === record.level ? { implementationStatus } : {}),
  };
}

/** The one value on which all records agree; undefined where they differ, where one is missing or where there is none. */
function agreed<Value>(
  records: readonly (ControlAssessment | null)[],
  valueOf: (record: ControlAssessment) => Value,
): Value | undefined {
  const values = new Set(records.map((record) => (record === null ? undefined : valueOf(record))));
  return values.size === 1 ? [...values][0] : undefined;
}

const compose = (sources: readonly CarryOverSource[], field: "note" | "justification"): string =>
  sources
    .flatMap(({ reference, record }) => {
      const text = record?.[field].trim() ?? "";
      return text === "" ? [] : [`[${reference}]\n${text}`];
    })
    .join("\n\n");
