/** Assessments as the screens read and write them. All writes go through `commitEdits`. */
import {
  createControlAssessment,
  type Assessment,
  type ControlAssessment,
  type Profile,
} from "#src/domain/assessment/assessment";
import type { AssessmentFacts } from "#src/domain/assessment/evaluation";
import { nextEvidenceCode } from "#src/domain/evidence/evidence-code";
import type { EvidenceItem } from "#src/domain/evidence/evidence-item";
import type { Change, Edit } from "#src/domain/history/change";
import { instantOf } from "#src/domain/history/hybrid-logical-clock";
import { succeed, type Result } from "#src/domain/shared/result";
import { commitEdits } from "./commit";
import type { AssessmentDatabase } from "./database";
import { asJson, fieldEdits } from "./field-edits";
import type { SaveError } from "./save-error";
import type { Writer } from "./writer";

export type NewAssessment = {
  readonly catalogId: string;
  readonly controlIds: readonly string[];
  readonly profile: Profile;
  /** What else comes into being with it. */
  readonly furtherEdits?: (assessmentId: string) => readonly Edit[];
};

/** Everything that belongs to one assessment, read in one transaction so that it fits together. */
export async function loadFacts(database: AssessmentDatabase, assessmentId: string): Promise<AssessmentFacts | null> {
  const {
    assessments,
    sites: siteTable,
    siteLevels: siteLevelTable,
    baselines: baselineTable,
    risks: riskTable,
  } = database;
  const tables = [assessments, database.controlAssessments, database.evidenceItems];
  return database.transaction("r", [...tables, siteTable, siteLevelTable, baselineTable, riskTable], async () => {
    const [assessment, controlAssessments, evidenceItems, sites, siteLevels, baselines, risks] = await Promise.all([
      assessments.get(assessmentId),
      database.controlAssessments.where("assessmentId").equals(assessmentId).toArray(),
      database.evidenceItems.where("assessmentId").equals(assessmentId).toArray(),
      siteTable.where("assessmentId").equals(assessmentId).toArray(),
      siteLevelTable.where("assessmentId").equals(assessmentId).toArray(),
      baselineTable.where("assessmentId").equals(assessmentId).toArray(),
      riskTable.where("assessmentId").equals(assessmentId).toArray(),
    ]);
    if (assessment === undefined) return null;
    const byCode = evidenceItems.toSorted((left, right) =>
      left.code.localeCompare(right.code, "en", { numeric: true }),
    );
    return { assessment, controlAssessments, evidenceItems: byCode, sites, siteLevels, baselines, risks };
  });
}

/** All assessments, the one changed last first. */
export async function loadAssessments(
  database: AssessmentDatabase,
): Promise<readonly { readonly facts: AssessmentFacts; readonly changedAt: string }[]> {
  const heads = await database.chainHeads.toArray();
  const loaded = await Promise.all(
    heads
      .toSorted((left, right) => (left.clock < right.clock ? 1 : -1))
      .map(async ({ assessmentId, clock }) => {
        const facts = await loadFacts(database, assessmentId);
        return facts === null ? [] : [{ facts, changedAt: instantOf(clock) }];
      }),
  );
  return loaded.flat();
}

export async function createAssessment(
  writer: Writer,
  { catalogId, controlIds, profile, furtherEdits }: NewAssessment,
): Promise<Result<Assessment, SaveError>> {
  const assessment: Assessment = {
    id: writer.newId(),
    catalogId,
    createdAt: new Date(writer.now()).toISOString(),
    profile,
  };
  const edits = [...creatingEdits(assessment, controlIds), ...(furtherEdits?.(assessment.id) ?? [])];
  const saved = await commitEdits(writer, assessment.id, edits, { creates: true });
  return saved.ok ? succeed(assessment) : saved;
}

/** The assessment and a record for each control; what is not given has its first value. */
export const creatingEdits = (
  assessment: Assessment,
  controlIds: readonly string[],
  fieldsOf: (controlId: string) => ControlFields = () => ({}),
): readonly Edit[] => [
  { entity: "assessment", entityId: assessment.id, field: null, value: asJson(assessment) },
  ...controlIds.map((controlId): Edit => ({
    entity: "control-assessment",
    entityId: controlId,
    field: null,
    value: asJson({ ...createControlAssessment(assessment.id, controlId), ...fieldsOf(controlId) }),
  })),
];

export type ControlFields = Partial<Omit<ControlAssessment, "assessmentId" | "controlId">>;

export type EvidenceFields = Partial<Omit<EvidenceItem, "id" | "assessmentId" | "code">>;

/**
 * `seen` is what was on the screen of who wrote, here and below: where the database holds something else, written by
 * another tab meanwhile, both values are kept and shown as a conflict.
 */
export const saveProfile = (
  writer: Writer,
  assessmentId: string,
  fields: Partial<Profile>,
  seen: Partial<Profile> = {},
): Promise<Result<readonly Change[], SaveError>> =>
  commitEdits(
    writer,
    assessmentId,
    fieldEdits({ entity: "assessment", entityId: assessmentId }, fields, seen, "profile."),
  );

/** Fields of one control that a person set, all in one operation. */
export const saveControl = (
  writer: Writer,
  assessmentId: string,
  controlId: string,
  fields: ControlFields,
  seen: ControlFields = {},
): Promise<Result<readonly Change[], SaveError>> =>
  commitEdits(writer, assessmentId, fieldEdits({ entity: "control-assessment", entityId: controlId }, fields, seen));

/** The same fields of many controls, in one operation: one undo takes all back. */
export const saveControls = (
  writer: Writer,
  assessmentId: string,
  controlIds: readonly string[],
  fields: ControlFields,
): Promise<Result<readonly Change[], SaveError>> =>
  commitEdits(
    writer,
    assessmentId,
    controlIds.flatMap((controlId) => fieldEdits({ entity: "control-assessment", entityId: controlId }, fields)),
  );

/** Whether the documented information at this position of the catalog's list exists; the others stay as they are. */
export const saveDocumentedInformation = (
  writer: Writer,
  assessmentId: string,
  controlId: string,
  position: number,
  exists: boolean,
): Promise<Result<readonly Change[], SaveError>> =>
  commitEdits(writer, assessmentId, async () => {
    const row = await writer.database.controlAssessments.get([assessmentId, controlId]);
    const documentedInformation = [...(row?.documentedInformation ?? [])];
    while (documentedInformation.length <= position) documentedInformation.push(false);
    documentedInformation[position] = exists;
    return { edits: fieldEdits({ entity: "control-assessment", entityId: controlId }, { documentedInformation }) };
  });

export async function addEvidenceItem(
  writer: Writer,
  assessmentId: string,
  item: Omit<EvidenceItem, "id" | "assessmentId" | "code">,
): Promise<Result<EvidenceItem, SaveError>> {
  const id = writer.newId();
  const saved = await commitEdits(
    writer,
    assessmentId,
    async ({ evidenceCodesGiven }) => {
      const created: EvidenceItem = { ...item, id, assessmentId, code: nextEvidenceCode(evidenceCodesGiven) };
      return { edits: [{ entity: "evidence-item", entityId: id, field: null, value: asJson(created) }] };
    },
    { evidenceCodes: 1 },
  );
  return saved.ok ? succeed(saved.value[0]?.newValue as unknown as EvidenceItem) : saved;
}

export const saveEvidenceItem = (
  writer: Writer,
  assessmentId: string,
  itemId: string,
  fields: EvidenceFields,
  seen: EvidenceFields = {},
): Promise<Result<readonly Change[], SaveError>> =>
  commitEdits(writer, assessmentId, fieldEdits({ entity: "evidence-item", entityId: itemId }, fields, seen));

/** One piece may serve many controls, or none: then it stays in the library. */
export const linkEvidenceItem = (
  writer: Writer,
  assessmentId: string,
  itemId: string,
  controlId: string,
  linked: boolean,
): Promise<Result<readonly Change[], SaveError>> =>
  commitEdits(writer, assessmentId, async () => {
    const held = (await writer.database.evidenceItems.get(itemId))?.controlIds ?? [];
    const others = held.filter((id) => id !== controlId);
    const controlIds = held.includes(controlId) === linked ? held : linked ? [...others, controlId] : others;
    return { edits: fieldEdits({ entity: "evidence-item", entityId: itemId }, { controlIds }) };
  });
