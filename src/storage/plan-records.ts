/** What a unit enters about the plan: records, the document that follows it, and what it decided about the law shown. */
import type { LegalChoiceRow, PlanReferenceRow } from "#src/domain/assessment/assessment-parts";
import type { Change } from "#src/domain/history/change";
import type { LegalReferenceChoice } from "#src/domain/law/legal-reference-choice";
import { createPlanRecord, type PlanRecord, type PlanRecordKind } from "#src/domain/plan/plan-record";
import type { PlanReference } from "#src/domain/plan/plan-reference";
import { succeed, type Result } from "#src/domain/shared/result";
import { commitEdits } from "./commit";
import type { AssessmentDatabase } from "./database";
import { asJson, fieldEdits } from "./field-edits";
import type { SaveError } from "./save-error";
import type { Writer } from "./writer";

type Saved = Promise<Result<readonly Change[], SaveError>>;

export type PlanFactsStored = {
  readonly records: readonly PlanRecord[];
  readonly successor: PlanReferenceRow | null;
  readonly choices: readonly LegalChoiceRow[];
};

const successorId = "successor";

/** For live queries: in one transaction, so that it fits together. */
export const loadPlanFacts = (database: AssessmentDatabase, assessmentId: string): Promise<PlanFactsStored> =>
  database.transaction("r", [database.planRecords, database.planReferences, database.legalChoices], async () => {
    const [records, successor, choices] = await Promise.all([
      database.planRecords.where("assessmentId").equals(assessmentId).toArray(),
      database.planReferences.get([assessmentId, successorId]),
      database.legalChoices.where("assessmentId").equals(assessmentId).toArray(),
    ]);
    return { records, successor: successor ?? null, choices };
  });

export type PlanRecordFields = Partial<Omit<PlanRecord, "id" | "assessmentId">>;

const nameOfRecord = (recordId: string) => ({ entity: "plan-record", entityId: recordId }) as const;

export async function addPlanRecord(
  writer: Writer,
  assessmentId: string,
  kind: PlanRecordKind,
  fields: PlanRecordFields = {},
): Promise<Result<PlanRecord, SaveError>> {
  const record: PlanRecord = { ...createPlanRecord(writer.newId(), assessmentId, kind), ...fields, kind };
  const edit = { ...nameOfRecord(record.id), field: null, value: asJson(record) };
  const saved = await commitEdits(writer, assessmentId, [edit]);
  return saved.ok ? succeed(record) : saved;
}

/** `seen` is what was on the screen of who wrote, here and below: see `saveControl`. */
export const savePlanRecord = (
  writer: Writer,
  assessmentId: string,
  recordId: string,
  fields: PlanRecordFields,
  seen: PlanRecordFields = {},
): Saved => commitEdits(writer, assessmentId, fieldEdits(nameOfRecord(recordId), fields, seen));

/** The evidence that it names stays in the library. */
export const removePlanRecord = (writer: Writer, assessmentId: string, recordId: string): Saved =>
  commitEdits(writer, assessmentId, [{ ...nameOfRecord(recordId), field: null, value: null }]);

/** Adds pieces of the library to a record or takes them away, in one operation; the others stay. */
export const linkPlanEvidence = (
  writer: Writer,
  assessmentId: string,
  recordId: string,
  itemIds: readonly string[],
  linked: boolean,
): Saved =>
  commitEdits(writer, assessmentId, async () => {
    const held = (await writer.database.planRecords.get([assessmentId, recordId]))?.evidenceItemIds ?? [];
    const others = held.filter((id) => !itemIds.includes(id));
    const added = itemIds.filter((id) => !held.includes(id));
    const evidenceItemIds = linked ? [...held, ...added] : others;
    return { edits: fieldEdits(nameOfRecord(recordId), { evidenceItemIds }) };
  });

const noSuccessor: PlanReference = { name: "", number: "", issuedOn: null, issuer: "", replacesPlanName: true };

/** The first word about it creates the row, which takes the plan's name as soon as it has one of its own. */
export const saveSuccessor = (
  writer: Writer,
  assessmentId: string,
  fields: Partial<PlanReference>,
  seen: Partial<PlanReference> = {},
): Saved =>
  commitEdits(writer, assessmentId, async () => {
    const name = { entity: "plan-reference", entityId: successorId } as const;
    const existing = await writer.database.planReferences.get([assessmentId, successorId]);
    const edits = fieldEdits(name, fields, seen);
    if (existing !== undefined) return { edits };
    const row: PlanReferenceRow = { ...noSuccessor, id: successorId, assessmentId };
    return { edits: [{ ...name, field: null, value: asJson(row) }, ...edits] };
  });

export const removeSuccessor = (writer: Writer, assessmentId: string): Saved =>
  commitEdits(writer, assessmentId, [{ entity: "plan-reference", entityId: successorId, field: null, value: null }]);

export type LegalChoiceFields = Partial<Omit<LegalReferenceChoice, "referenceId">>;

const nameOfChoice = (referenceId: string) => ({ entity: "legal-choice", entityId: referenceId }) as const;

/** `shownNow` is whether the statement is shown while nobody has chosen: writing own words does not switch it. */
export const saveLegalChoice = (
  writer: Writer,
  assessmentId: string,
  referenceId: string,
  fields: LegalChoiceFields,
  shownNow: boolean,
  seen: LegalChoiceFields = {},
): Saved =>
  commitEdits(writer, assessmentId, async () => {
    const name = nameOfChoice(referenceId);
    const existing = await writer.database.legalChoices.get([assessmentId, referenceId]);
    const edits = fieldEdits(name, fields, seen);
    if (existing !== undefined) return { edits };
    const row: LegalChoiceRow = { assessmentId, referenceId, shown: shownNow, text: null };
    return { edits: [{ ...name, field: null, value: asJson(row) }, ...edits] };
  });

/** Back to our words and to what is shown by default. */
export const resetLegalChoice = (writer: Writer, assessmentId: string, referenceId: string): Saved =>
  commitEdits(writer, assessmentId, [{ ...nameOfChoice(referenceId), field: null, value: null }]);
