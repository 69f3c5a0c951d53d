/** Freezing an assessment, and the next period that starts from it. */
import { idOfRow, listRows, partOf, type AssessmentRows } from "#src/domain/assessment/assessment-parts";
import type { Assessment } from "#src/domain/assessment/assessment";
import { evaluate, type Evaluation } from "#src/domain/assessment/evaluation";
import type { Baseline } from "#src/domain/baseline/baseline";
import { createBaseline } from "#src/domain/baseline/create-baseline";
import { factsDigest } from "#src/domain/baseline/facts-digest";
import { nextPeriod } from "#src/domain/baseline/next-period";
import { latestOf } from "#src/domain/baseline/trend";
import type { Edit } from "#src/domain/history/change";
import { succeed, type Result } from "#src/domain/shared/result";
import type { CatalogBundle } from "./catalog-source";
import { commit } from "./commit";
import { asJson } from "./field-edits";
import { WriteRefused, type SaveError } from "./save-error";
import { loadRows } from "./workspace-content";
import { digest, writeEdits } from "./write-edits";
import type { Committed, Writer } from "./writer";

type Bundle = Pick<CatalogBundle, "catalog" | "model">;

/**
 * Keeps the assessment as it stands: levels, targets, figures and the place in its history, all read in the transaction
 * that writes them.
 */
export async function freezeAssessment(
  writer: Writer,
  bundle: Bundle,
  assessmentId: string,
  label: string,
): Promise<Result<Baseline, SaveError>> {
  let frozen: Baseline | null = null;
  const saved = await commit(writer, async () => {
    const read = await readAssessment(writer, bundle, assessmentId);
    const { baseline, committed } = await freeze(writer, bundle, read, label);
    frozen = baseline;
    return [committed];
  });
  return saved.ok && frozen !== null ? succeed(frozen) : (saved as Result<never, SaveError>);
}

export type NextPeriodOptions = {
  /** Levels come along as a starting point; otherwise every item is assessed anew. */
  readonly keepLevels: boolean;
  /** Name of the period that ends, where it has not been frozen yet. */
  readonly label: string;
};

/** The new assessment's id. The period that ends is frozen first where nobody has done so; both happen, or neither. */
export async function startNextPeriod(
  writer: Writer,
  bundle: Bundle,
  sourceId: string,
  { keepLevels, label }: NextPeriodOptions,
): Promise<Result<string, SaveError>> {
  const id = writer.newId();
  const saved = await commit(writer, async () => {
    const read = await readAssessment(writer, bundle, sourceId);
    const isFrozen = latestOf(read.rows.baselines.filter((one) => one.sourceAssessmentId === sourceId)) !== null;
    const frozen = isFrozen ? null : await freeze(writer, bundle, read, label);
    const { assessment, rows } = nextPeriod({
      source: { assessment: read.assessment, ...read.rows },
      controls: read.evaluation.controls,
      id,
      createdAt: new Date(writer.now()).toISOString(),
      newId: writer.newId,
      keepLevels,
      baselines: [...read.rows.baselines, ...(frozen === null ? [] : [frozen.baseline])],
    });
    // A code that was ever given in an earlier period is not given again: it may stand in a printed report.
    const options = { creates: true, evidenceCodes: read.evidenceCodesGiven };
    const begun = await writeEdits(writer, id, creationOf(assessment, rows), options);
    return [...(frozen === null ? [] : [frozen.committed]), begun];
  });
  return saved.ok ? succeed(id) : saved;
}

type ReadAssessment = {
  readonly assessment: Assessment;
  readonly rows: AssessmentRows;
  readonly evaluation: Evaluation;
  readonly headHash: string;
  readonly evidenceCodesGiven: number;
};

async function readAssessment(
  { database }: Writer,
  { catalog, model }: Bundle,
  assessmentId: string,
): Promise<ReadAssessment> {
  const [assessment, rows, head] = await Promise.all([
    database.assessments.get(assessmentId),
    loadRows(database, assessmentId),
    database.chainHeads.get(assessmentId),
  ]);
  if (assessment === undefined || head === undefined) throw new WriteRefused({ type: "save-database-emptied" });
  const evaluation = evaluate(catalog, { assessment, ...rows }, model);
  return { assessment, rows, evaluation, headHash: head.hash, evidenceCodesGiven: head.evidenceCodesGiven };
}

async function freeze(
  writer: Writer,
  { catalog, model }: Bundle,
  { assessment, rows, evaluation, headHash }: ReadAssessment,
  label: string,
): Promise<{ readonly baseline: Baseline; readonly committed: Committed }> {
  const baseline = createBaseline({
    id: writer.newId(),
    assessmentId: assessment.id,
    label,
    frozenAt: new Date(writer.now()).toISOString(),
    headHash,
    assessment,
    evaluation,
    catalogId: catalog.id,
    scoringModelVersion: model.version,
    factsSha256: factsDigest({ assessment, ...rows }, digest),
  });
  const edit: Edit = { entity: "baseline", entityId: baseline.id, field: null, value: asJson(baseline) };
  return { baseline, committed: await writeEdits(writer, assessment.id, [edit], {}) };
}

const creationOf = (assessment: Assessment, rows: AssessmentRows): readonly Edit[] => [
  { entity: "assessment", entityId: assessment.id, field: null, value: asJson(assessment) },
  ...listRows(rows).map(({ name, row }): Edit => ({
    entity: partOf(name).entity,
    entityId: idOfRow(name, row),
    field: null,
    value: asJson(row),
  })),
];
