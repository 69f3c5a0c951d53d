/** A new assessment against the current edition, out of one against the edition before and what a person decided. */
import type { Assessment } from "#src/domain/assessment/assessment";
import type { AssessmentRows } from "#src/domain/assessment/assessment-parts";
import { evaluate } from "#src/domain/assessment/evaluation";
import { createBaseline } from "#src/domain/baseline/create-baseline";
import { factsDigest } from "#src/domain/baseline/facts-digest";
import {
  carryOver,
  decisionsAsTheyStand,
  proposeCarryOver,
  type CarryOver,
  type CarryOverDecision,
  type CarryOverError,
  type CarryOverProposal,
} from "#src/domain/catalog/carry-over";
import type { CatalogMapping } from "#src/domain/catalog/catalog-mapping";
import type { Edit } from "#src/domain/history/change";
import type { ChainHead } from "#src/domain/history/chain-head";
import { fail, succeed, type Result } from "#src/domain/shared/result";
import { siteLevelId } from "#src/domain/site/site";
import { creatingEdits } from "./assessments";
import type { CatalogBundle } from "./catalog-source";
import { commit } from "./commit";
import { asJson } from "./field-edits";
import { WriteRefused, type SaveError } from "./save-error";
import { loadRows } from "./workspace-content";
import { digest, writeEdits } from "./write-edits";
import type { Writer } from "./writer";

type Bundle = Pick<CatalogBundle, "catalog" | "model">;

export type CarryOverOrder = {
  /** The assessment against the earlier edition; nothing of it is changed. */
  readonly sourceId: string;
  readonly from: Bundle;
  readonly to: Bundle;
  readonly mapping: CatalogMapping;
  /** About the items that need one; the others are taken as they stand. */
  readonly decisions: readonly CarryOverDecision[];
  /** Under which the earlier result is kept; names its edition. */
  readonly label: string;
};

/** The id of the new assessment. Everything is read, decided and written in one transaction, as one operation. */
export async function createCarriedOver(
  writer: Writer,
  order: CarryOverOrder,
): Promise<Result<string, SaveError | CarryOverError>> {
  let refusal: CarryOverError | null = null;
  const id = writer.newId();
  const saved = await commit(writer, async () => {
    const source = await readSource(writer, order.sourceId);
    const proposals = proposeCarryOver({
      mapping: order.mapping,
      controlAssessments: source.rows.controlAssessments,
      evidenceItems: source.rows.evidenceItems,
      targetControlIds: order.to.catalog.controls.map((control) => control.id),
    });
    const carried = carryOver(proposals, [...decisionsAsTheyStand(proposals), ...order.decisions]);
    if (!carried.ok) {
      refusal = carried.error;
      return [];
    }
    const edits = [
      ...assessmentEdits(writer, id, source.assessment, order, carried.value),
      ...evidenceEdits(writer, id, source.rows, carried.value),
      ...siteEdits(id, source.rows, proposals),
      ...baselineEdits(writer, id, source, order),
    ];
    // A code that was ever given there is not given again: it may stand in a printed report.
    const options = { creates: true, evidenceCodes: source.head.evidenceCodesGiven };
    return [await writeEdits(writer, id, edits, options)];
  });
  if (refusal !== null) return fail(refusal);
  return saved.ok ? succeed(id) : saved;
}

type Source = { readonly assessment: Assessment; readonly rows: AssessmentRows; readonly head: ChainHead };

async function readSource({ database }: Writer, sourceId: string): Promise<Source> {
  const [assessment, rows, head] = await Promise.all([
    database.assessments.get(sourceId),
    loadRows(database, sourceId),
    database.chainHeads.get(sourceId),
  ]);
  if (assessment === undefined || head === undefined) throw new WriteRefused({ type: "save-target-missing" });
  return { assessment, rows, head };
}

/** The unit and its scope as they are; number and day of the document belong to the earlier report. */
function assessmentEdits(
  writer: Writer,
  id: string,
  { profile }: Assessment,
  { to }: CarryOverOrder,
  { controls }: CarryOver,
): readonly Edit[] {
  const fields = new Map(controls.map((control) => [control.controlId, control.fields]));
  const assessment = {
    id,
    catalogId: to.catalog.id,
    createdAt: new Date(writer.now()).toISOString(),
    profile: { ...profile, documentNumber: "", documentDate: null },
  };
  return creatingEdits(
    assessment,
    to.catalog.controls.map((control) => control.id),
    (controlId) => fields.get(controlId) ?? {},
  );
}

/** The same files under the same codes; what supports none of the new items stays behind. */
const evidenceEdits = (
  writer: Writer,
  assessmentId: string,
  { evidenceItems }: AssessmentRows,
  { evidence }: CarryOver,
): readonly Edit[] => {
  const controlIdsOf = new Map(evidence.map((carried) => [carried.evidenceItemId, carried.controlIds]));
  return evidenceItems.flatMap((item): readonly Edit[] => {
    const controlIds = controlIdsOf.get(item.id);
    if (controlIds === undefined) return [];
    const id = writer.newId();
    const value = asJson({ ...item, id, assessmentId, controlIds });
    return [{ entity: "evidence-item", entityId: id, field: null, value }];
  });
};

/** Levels at sites come along where one item became one item, as its level does. */
function siteEdits(
  assessmentId: string,
  { sites, siteLevels }: AssessmentRows,
  proposals: readonly CarryOverProposal[],
): readonly Edit[] {
  const successors = new Map(
    proposals.flatMap(({ controlId, decisionNeeded, sources: [source] }) =>
      decisionNeeded || source === undefined ? [] : [[source.controlId, controlId] as const],
    ),
  );
  return [
    ...sites.map((site): Edit => ({
      entity: "site",
      entityId: site.id,
      field: null,
      value: asJson({ ...site, assessmentId }),
    })),
    ...siteLevels.flatMap((row): readonly Edit[] => {
      const controlId = successors.get(row.controlId);
      if (controlId === undefined) return [];
      const id = siteLevelId(controlId, row.siteId);
      return [
        { entity: "site-level", entityId: id, field: null, value: asJson({ ...row, id, assessmentId, controlId }) },
      ];
    }),
  ];
}

/** The earlier result, and those that it already had with it: the report names each with its edition. */
function baselineEdits(
  writer: Writer,
  assessmentId: string,
  { assessment, rows, head }: Source,
  { from, label }: CarryOverOrder,
): readonly Edit[] {
  const facts = { assessment, ...rows };
  const baseline = createBaseline({
    id: writer.newId(),
    assessmentId,
    label,
    frozenAt: new Date(writer.now()).toISOString(),
    headHash: head.hash,
    assessment,
    evaluation: evaluate(from.catalog, facts, from.model),
    catalogId: from.catalog.id,
    scoringModelVersion: from.model.version,
    factsSha256: factsDigest(facts, digest),
  });
  return [...rows.baselines, baseline].map((row): Edit => ({
    entity: "baseline",
    entityId: row.id,
    field: null,
    value: asJson({ ...row, assessmentId }),
  }));
}
