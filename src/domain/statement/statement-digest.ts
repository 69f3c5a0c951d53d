/**
 * What an approved version of the Statement of Applicability holds on to, and what has changed since.
 *
 * A version does not copy its rows: it names a place in the history. From there the rows are derived again, and the
 * digest shows that the same came out. Levels, targets and evidence stand beside the rows and go on with the daily work;
 * what was approved is applicability, reasons, exclusions, status and who answers by when.
 */
import type { Assessment } from "#src/domain/assessment/assessment";
import { rowsOfEntities } from "#src/domain/assessment/assessment-parts";
import { evaluate } from "#src/domain/assessment/evaluation";
import type { ScoringModel } from "#src/domain/assessment/scoring-model";
import type { Catalog } from "#src/domain/catalog/catalog";
import type { Change, Digest } from "#src/domain/history/change";
import { entityKey, stateAt } from "#src/domain/history/apply-change";
import { canonicalJson, type Json } from "#src/domain/shared/canonical-json";
import type { SoaVersion } from "./soa-version";
import { deriveStatement, type StatementRow } from "./statement-of-applicability";

/** The parts of a row that an approval is about, each compared and named on its own. */
export const approvedFields = [
  "title",
  "description",
  "applicability",
  "inclusionReasons",
  "inclusionTexts",
  "risks",
  "exclusion",
  "status",
  "inheritance",
  "implementedOn",
  "owner",
  "dueOn",
] as const satisfies readonly (keyof StatementRow)[];
export type ApprovedField = (typeof approvedFields)[number];

/** SHA-256 of the canonical JSON of the approved parts of all rows, in their order. */
export const statementDigest = (rows: readonly StatementRow[], digest: Digest): string =>
  digest(
    canonicalJson(
      rows.map((row): Json => ({
        code: row.code,
        ...Object.fromEntries(approvedFields.map((field) => [field, approvedValue(row, field)])),
      })),
    ),
  );

/** Of a risk its code: the decision about it belongs to the risk register. */
const approvedValue = (row: StatementRow, field: ApprovedField): Json =>
  field === "risks" ? row.risks.map(({ code }) => code) : row[field];

export function soaCounts(rows: readonly StatementRow[]): SoaVersion["counts"] {
  const count = (status: StatementRow["status"]) => rows.filter((row) => row.status === status).length;
  return {
    implemented: count("implemented"),
    partial: count("partial"),
    planned: count("planned"),
    notImplemented: count("not-implemented"),
    inherited: count("inherited"),
    excluded: count("excluded"),
  };
}

export type RowChange = {
  readonly code: string;
  readonly id: string;
  readonly kind: "added" | "removed" | "changed";
  /** Empty unless changed. */
  readonly fields: readonly ApprovedField[];
};

/** In the order of the rows as they are now; what is gone stands last. */
export function compareStatements(before: readonly StatementRow[], now: readonly StatementRow[]): readonly RowChange[] {
  const earlier = new Map(before.map((row) => [row.id, row]));
  const present = new Set(now.map(({ id }) => id));
  return [
    ...now.flatMap((row): readonly RowChange[] => {
      const { id, code } = row;
      const old = earlier.get(id);
      if (old === undefined) return [{ id, code, kind: "added", fields: [] }];
      const fields = approvedFields.filter(
        (field) => canonicalJson(approvedValue(old, field)) !== canonicalJson(approvedValue(row, field)),
      );
      return fields.length === 0 ? [] : [{ id, code, kind: "changed", fields }];
    }),
    ...before
      .filter(({ id }) => !present.has(id))
      .map(({ id, code }): RowChange => ({ id, code, kind: "removed", fields: [] })),
  ];
}

/**
 * The rows as they were when the change with that hash was the last one; null where the history does not hold it, or
 * holds no assessment there. The catalog is that of today: a version and its successor are of one edition.
 */
export function statementAt(
  changes: readonly Change[],
  headHash: string,
  catalog: Catalog,
  model: ScoringModel,
): readonly StatementRow[] | null {
  const { assessmentId } = changes[0] ?? {};
  const entities = stateAt(changes, headHash);
  const assessment = entities.get(entityKey("assessment", assessmentId ?? "")) as unknown as Assessment | undefined;
  if (assessment === undefined) return null;
  const rows = rowsOfEntities(entities);
  return statementOf({ assessment, ...rows }, catalog, model);
}

type WholeFacts = { readonly assessment: Assessment } & ReturnType<typeof rowsOfEntities>;

/** From all facts of an assessment, where nothing has been evaluated yet. */
export const statementOf = (facts: WholeFacts, catalog: Catalog, model: ScoringModel): readonly StatementRow[] =>
  deriveStatement(evaluate(catalog, facts, model).controls, facts, {
    assessedOn: facts.assessment.profile.assessedOn,
    validityMonths: model.evidenceValidityMonths,
  });

/** The one approved last; of one day, the one made last (ids grow with time). */
export const currentVersion = (versions: readonly SoaVersion[]): SoaVersion | null => sortVersions(versions)[0] ?? null;

/** The newest first. */
export const sortVersions = (versions: readonly SoaVersion[]): readonly SoaVersion[] =>
  versions.toSorted((one, other) => compareText(other.approvedOn, one.approvedOn) || compareText(other.id, one.id));

const compareText = (one: string, other: string) => (one === other ? 0 : one < other ? -1 : 1);
