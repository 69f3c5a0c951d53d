/**
 * What belongs to one assessment beside itself: lists of rows, each row an entity of its history.
 *
 * One table for everything that goes over all of them (database, backup, pack, history, checks), so that a new kind of
 * row is stored, saved, packed and verified as soon as it stands here. What the rows must look like is in
 * `part-schemas.ts`, which the first screen does without.
 */
import type { CorrectiveAction } from "#src/domain/action/corrective-action";
import type { Baseline } from "#src/domain/baseline/baseline";
import type { OwnCatalog } from "#src/domain/catalog/own-catalog";
import type { EvidenceItem } from "#src/domain/evidence/evidence-item";
import type { LegalReferenceChoice } from "#src/domain/law/legal-reference-choice";
import type { PlanRecord } from "#src/domain/plan/plan-record";
import type { PlanReference } from "#src/domain/plan/plan-reference";
import { entityKey } from "#src/domain/history/apply-change";
import type { ChangeEntity } from "#src/domain/history/change";
import type { ReviewFinding, ReviewReceipt } from "#src/domain/review/review-receipt";
import type { Risk } from "#src/domain/risk/risk";
import type { Json } from "#src/domain/shared/canonical-json";
import type { Site, SiteLevel } from "#src/domain/site/site";
import type { OwnControl } from "#src/domain/statement/own-control";
import type { SoaEntry } from "#src/domain/statement/soa-entry";
import type { SoaVersion } from "#src/domain/statement/soa-version";
import type { ControlAssessment } from "./assessment";

/** There is one at most, called `successor`. */
export type PlanReferenceRow = PlanReference & { readonly id: string; readonly assessmentId: string };
export type LegalChoiceRow = LegalReferenceChoice & { readonly assessmentId: string };

export type AssessmentRows = {
  readonly controlAssessments: readonly ControlAssessment[];
  readonly evidenceItems: readonly EvidenceItem[];
  readonly reviewReceipts: readonly ReviewReceipt[];
  readonly reviewFindings: readonly ReviewFinding[];
  readonly soaEntries: readonly SoaEntry[];
  readonly ownControls: readonly OwnControl[];
  readonly soaVersions: readonly SoaVersion[];
  readonly risks: readonly Risk[];
  readonly correctiveActions: readonly CorrectiveAction[];
  readonly sites: readonly Site[];
  readonly siteLevels: readonly SiteLevel[];
  readonly planRecords: readonly PlanRecord[];
  readonly planReferences: readonly PlanReferenceRow[];
  readonly legalChoices: readonly LegalChoiceRow[];
  readonly baselines: readonly Baseline[];
  readonly ownCatalogs: readonly OwnCatalog[];
};

export type PartName = keyof AssessmentRows;
export type RowOf<Name extends PartName> = AssessmentRows[Name][number];
/** A row of whichever part. */
export type PartRow = RowOf<PartName>;

type Part = {
  readonly entity: ChangeEntity;
  /** The field that names the row: within its assessment, or in the whole database. */
  readonly key: "id" | "controlId" | "referenceId";
  readonly unique: "assessment" | "database";
};

/** In the order in which files list them. */
export const assessmentParts = {
  controlAssessments: { entity: "control-assessment", key: "controlId", unique: "assessment" },
  evidenceItems: { entity: "evidence-item", key: "id", unique: "database" },
  reviewReceipts: { entity: "review-receipt", key: "id", unique: "database" },
  reviewFindings: { entity: "review-finding", key: "id", unique: "database" },
  soaEntries: { entity: "soa-entry", key: "controlId", unique: "assessment" },
  ownControls: { entity: "own-control", key: "id", unique: "assessment" },
  soaVersions: { entity: "soa-version", key: "id", unique: "assessment" },
  risks: { entity: "risk", key: "id", unique: "assessment" },
  correctiveActions: { entity: "corrective-action", key: "id", unique: "assessment" },
  sites: { entity: "site", key: "id", unique: "assessment" },
  siteLevels: { entity: "site-level", key: "id", unique: "assessment" },
  planRecords: { entity: "plan-record", key: "id", unique: "assessment" },
  planReferences: { entity: "plan-reference", key: "id", unique: "assessment" },
  legalChoices: { entity: "legal-choice", key: "referenceId", unique: "assessment" },
  baselines: { entity: "baseline", key: "id", unique: "assessment" },
  ownCatalogs: { entity: "own-catalog", key: "id", unique: "assessment" },
} as const satisfies Readonly<Record<PartName, Part>>;

export const partNames = Object.keys(assessmentParts) as readonly PartName[];

export const partOf = (name: PartName): Part => assessmentParts[name];

export type PartEntity = (typeof assessmentParts)[PartName]["entity"];

/** The part whose rows are this entity. */
export const partOfEntity = (entity: PartEntity): PartName => partNamesByEntity.get(entity) ?? missingPart(entity);

/** Rows of the management system around the assessment; the parts before it have places and words of their own. */
export type RecordEntity = Exclude<
  PartEntity,
  "control-assessment" | "evidence-item" | "review-receipt" | "review-finding"
>;

export const isRecordEntity = (entity: ChangeEntity): entity is RecordEntity => recordEntities.has(entity);

const recordEntities: ReadonlySet<string> = new Set(
  partNames.slice(partNames.indexOf("reviewFindings") + 1).map((name) => assessmentParts[name].entity),
);

const partNamesByEntity: ReadonlyMap<string, PartName> = new Map(
  partNames.map((name) => [assessmentParts[name].entity, name]),
);

const missingPart = (entity: string): never => {
  throw new Error(`no part has rows of ${entity}`);
};

export const idOfRow = (name: PartName, row: PartRow): string =>
  (row as unknown as Readonly<Record<string, string>>)[partOf(name).key] ?? "";

/** The rows of every part, each given by a function of its name. */
export const collectRows = (rowsOf: (name: PartName) => readonly PartRow[]): AssessmentRows =>
  Object.fromEntries(partNames.map((name) => [name, rowsOf(name)])) as unknown as AssessmentRows;

export const noRows: AssessmentRows = collectRows(() => []);

/** The rows alone, of whatever else comes with them. */
export const pickRows = (content: AssessmentRows): AssessmentRows => collectRows((name) => content[name]);

/** By code units: the same order on every machine. `keyOf` may be another than the id. */
export const sortRows = (
  content: AssessmentRows,
  keyOf: (name: PartName, row: PartRow) => string = idOfRow,
): AssessmentRows =>
  collectRows((name) =>
    (content[name] as readonly PartRow[]).toSorted((left, right) => {
      const [one, other] = [keyOf(name, left), keyOf(name, right)];
      return one < other ? -1 : one > other ? 1 : 0;
    }),
  );

/** Every row with the name of its part. */
export const listRows = (content: AssessmentRows): readonly { readonly name: PartName; readonly row: PartRow }[] =>
  partNames.flatMap((name) => (content[name] as readonly PartRow[]).map((row) => ({ name, row })));

/** By `entityKey`, as `replay` gives them. */
export const entitiesOfRows = (content: AssessmentRows): readonly (readonly [key: string, row: Json])[] =>
  listRows(content).map(({ name, row }) => [
    entityKey(partOf(name).entity, idOfRow(name, row)),
    row as unknown as Json,
  ]);

/** The living entities of a history, as rows. */
export const rowsOfEntities = (entities: ReadonlyMap<string, Json>): AssessmentRows =>
  collectRows((name) => {
    const prefix = entityKey(partOf(name).entity, "");
    return [...entities].filter(([key]) => key.startsWith(prefix)).map(([, row]) => row as unknown as PartRow);
  });
