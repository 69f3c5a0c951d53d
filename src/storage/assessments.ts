/** Assessments as the screens read and write them. All writes go through `commitEdits`. */
import {
  createControlAssessment,
  type Assessment,
  type ControlAssessment,
  type Profile,
} from "#src/domain/assessment/assessment";
import type { AssessmentFacts } from "#src/domain/assessment/evaluation";
import { nextEvidenceCode, type EvidenceItem } from "#src/domain/evidence/evidence-item";
import type { Change, Edit } from "#src/domain/history/change";
import type { Json } from "#src/domain/shared/canonical-json";
import { succeed, type Result } from "#src/domain/shared/result";
import { commitEdits, type SaveError, type Writer } from "./commit";
import type { AssessmentDatabase } from "./database";

export type NewAssessment = {
  readonly catalogId: string;
  readonly controlIds: readonly string[];
  readonly profile: Profile;
};

/** Everything that belongs to one assessment, read in one transaction so that it fits together. */
export async function loadFacts(database: AssessmentDatabase, assessmentId: string): Promise<AssessmentFacts | null> {
  const tables = [database.assessments, database.controlAssessments, database.evidenceItems];
  return database.transaction("r", tables, async () => {
    const [assessment, controlAssessments, evidenceItems] = await Promise.all([
      database.assessments.get(assessmentId),
      database.controlAssessments.where("assessmentId").equals(assessmentId).toArray(),
      database.evidenceItems.where("assessmentId").equals(assessmentId).toArray(),
    ]);
    if (assessment === undefined) return null;
    const byCode = evidenceItems.toSorted((left, right) =>
      left.code.localeCompare(right.code, "en", { numeric: true }),
    );
    return { assessment, controlAssessments, evidenceItems: byCode };
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
        return facts === null ? [] : [{ facts, changedAt: new Date(Number(clock.slice(0, 13))).toISOString() }];
      }),
  );
  return loaded.flat();
}

export async function createAssessment(
  writer: Writer,
  { catalogId, controlIds, profile }: NewAssessment,
): Promise<Result<Assessment, SaveError>> {
  const assessment: Assessment = {
    id: writer.newId(),
    catalogId,
    createdAt: new Date(writer.now()).toISOString(),
    profile,
  };
  const edits: Edit[] = [
    { entity: "assessment", entityId: assessment.id, field: null, value: asJson(assessment) },
    ...controlIds.map((controlId) => ({
      entity: "control-assessment" as const,
      entityId: controlId,
      field: null,
      value: asJson(createControlAssessment(assessment.id, controlId)),
    })),
  ];
  const saved = await commitEdits(writer, assessment.id, edits, { creates: true });
  return saved.ok ? succeed(assessment) : saved;
}

/** One change row per field that differs. */
export const saveProfile = (writer: Writer, assessmentId: string, profile: Profile) =>
  commitEdits(
    writer,
    assessmentId,
    Object.entries(profile).map(([field, value]) => ({
      entity: "assessment" as const,
      entityId: assessmentId,
      field: `profile.${field}`,
      value: asJson(value),
    })),
  );

/** Fields of one control that a person set, all in one operation. */
export const saveControl = (
  writer: Writer,
  assessmentId: string,
  controlId: string,
  fields: Partial<Omit<ControlAssessment, "assessmentId" | "controlId">>,
): Promise<Result<readonly Change[], SaveError>> => saveControls(writer, assessmentId, [controlId], fields);

/** The same fields of many controls, in one operation: one undo takes all back. */
export const saveControls = (
  writer: Writer,
  assessmentId: string,
  controlIds: readonly string[],
  fields: Partial<Omit<ControlAssessment, "assessmentId" | "controlId">>,
): Promise<Result<readonly Change[], SaveError>> =>
  commitEdits(
    writer,
    assessmentId,
    controlIds.flatMap((controlId) =>
      Object.entries(fields).map(([field, value]) => ({
        entity: "control-assessment" as const,
        entityId: controlId,
        field,
        value: asJson(value),
      })),
    ),
  );

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
  fields: Partial<Omit<EvidenceItem, "id" | "assessmentId" | "code">>,
): Promise<Result<readonly Change[], SaveError>> =>
  commitEdits(
    writer,
    assessmentId,
    Object.entries(fields).map(([field, value]) => ({
      entity: "evidence-item" as const,
      entityId: itemId,
      field,
      value: asJson(value),
    })),
  );

export const deleteEvidenceItem = (writer: Writer, assessmentId: string, itemId: string) =>
  commitEdits(writer, assessmentId, [{ entity: "evidence-item", entityId: itemId, field: null, value: null }]);

const asJson = (value: unknown) => value as Json;
