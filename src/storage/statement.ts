/**
 * The Statement of Applicability as its screen reads and writes it. Applicability, status, owner and day are fields of
 * the control's assessment (`assessments.ts`); here are what the statement says beyond them, and both in one operation.
 */
import type { ScoringModel } from "#src/domain/assessment/scoring-model";
import type { Catalog } from "#src/domain/catalog/catalog";
import type { Change, Edit } from "#src/domain/history/change";
import { succeed, type Result } from "#src/domain/shared/result";
import { createOwnControl, type OwnControl } from "#src/domain/statement/own-control";
import { createSoaEntry, type SoaEntry } from "#src/domain/statement/soa-entry";
import type { SoaVersion } from "#src/domain/statement/soa-version";
import { soaCounts, statementDigest, statementOf } from "#src/domain/statement/statement-digest";
import { nextOwnControlCode, ownControlNumber } from "#src/domain/statement/statement-of-applicability";
import type { ControlFields } from "./assessments";
import { commitEdits } from "./commit";
import type { AssessmentDatabase } from "./database";
import { asJson, fieldEdits } from "./field-edits";
import type { SaveError } from "./save-error";
import { changesInOrder } from "./change-log";
import { loadRows } from "./workspace-content";
import { digest } from "./write-edits";
import type { Writer } from "./writer";

type Saved = Promise<Result<readonly Change[], SaveError>>;

export type SoaEntryFields = Partial<Omit<SoaEntry, "assessmentId" | "controlId">>;
export type OwnControlFields = Partial<Omit<OwnControl, "id" | "assessmentId" | "code">>;

export type StoredStatement = {
  readonly soaEntries: readonly SoaEntry[];
  readonly ownControls: readonly OwnControl[];
  readonly soaVersions: readonly SoaVersion[];
};

/** For live queries. */
export const loadStatement = (database: AssessmentDatabase, assessmentId: string): Promise<StoredStatement> =>
  database.transaction("r", [database.soaEntries, database.ownControls, database.soaVersions], async () => {
    const [soaEntries, ownControls, soaVersions] = await Promise.all([
      database.soaEntries.where("assessmentId").equals(assessmentId).toArray(),
      database.ownControls.where("assessmentId").equals(assessmentId).toArray(),
      database.soaVersions.where("assessmentId").equals(assessmentId).toArray(),
    ]);
    return { soaEntries, ownControls, soaVersions };
  });

/** `seen` is what was on the screen of who wrote: see `saveControl`. */
export const saveSoaEntry = (
  writer: Writer,
  assessmentId: string,
  controlId: string,
  fields: SoaEntryFields,
  seen: SoaEntryFields = {},
): Saved =>
  commitEdits(writer, assessmentId, async () => ({
    edits: await entryEdits(writer, assessmentId, controlId, fields, seen),
  }));

/** The first word about a control creates its entry, empty, and then sets the fields: see `saveOpinion`. */
async function entryEdits(
  { database }: Writer,
  assessmentId: string,
  controlId: string,
  fields: SoaEntryFields,
  seen: SoaEntryFields = {},
): Promise<readonly Edit[]> {
  const name = { entity: "soa-entry", entityId: controlId } as const;
  const edits = fieldEdits(name, fields, seen);
  if (edits.length === 0 || (await database.soaEntries.get([assessmentId, controlId])) !== undefined) return edits;
  const empty = createSoaEntry(assessmentId, controlId);
  const saysNothing = edits.every(
    ({ field, value }) => JSON.stringify(value) === JSON.stringify(empty[field as keyof SoaEntry]),
  );
  return saysNothing ? [] : [{ ...name, field: null, value: asJson(empty) }, ...edits];
}

/** What one row gets: of Annex A its assessment and its entry, of the unit's own the control itself. */
export type RowFields =
  | { readonly controlId: string; readonly control?: ControlFields; readonly entry?: SoaEntryFields }
  | { readonly ownControlId: string; readonly own: OwnControlFields };

/** Many rows in one operation: one undo takes all back. */
export const saveStatementRows = (writer: Writer, assessmentId: string, rows: readonly RowFields[]): Saved =>
  commitEdits(writer, assessmentId, async () => {
    const edits = await Promise.all(
      rows.map(async (row) =>
        "ownControlId" in row
          ? fieldEdits({ entity: "own-control", entityId: row.ownControlId }, row.own)
          : [
              ...fieldEdits({ entity: "control-assessment", entityId: row.controlId }, row.control ?? {}),
              ...(await entryEdits(writer, assessmentId, row.controlId, row.entry ?? {})),
            ],
      ),
    );
    return { edits: edits.flat() };
  });

export type ExclusionFields = {
  readonly reason: string;
  readonly approvedBy: string;
  readonly approvedOn: string;
};

/** Leaves a whole branch out at once, with one reason, one approver and one day. */
export const excludeControls = (
  writer: Writer,
  assessmentId: string,
  controlIds: readonly string[],
  { reason, approvedBy, approvedOn }: ExclusionFields,
): Saved =>
  saveStatementRows(
    writer,
    assessmentId,
    controlIds.map((controlId) => ({
      controlId,
      control: {
        applicability: "not-applicable",
        justification: reason.trim(),
        justificationApprovedBy: approvedBy.trim(),
        justificationApprovedOn: approvedOn,
      },
    })),
  );

/** With the next code that was never given before. */
export async function addOwnControl(
  writer: Writer,
  assessmentId: string,
  fields: OwnControlFields = {},
): Promise<Result<OwnControl, SaveError>> {
  const id = writer.newId();
  const saved = await commitEdits(writer, assessmentId, async () => {
    const code = nextOwnControlCode(await highestCodeGiven(writer.database, assessmentId));
    const created: OwnControl = { ...createOwnControl(assessmentId, id, code), ...fields };
    return { edits: [{ entity: "own-control", entityId: id, field: null, value: asJson(created) }] };
  });
  return saved.ok ? succeed(saved.value[0]?.newValue as unknown as OwnControl) : saved;
}

/** The history knows the codes of removed controls too. */
async function highestCodeGiven(database: AssessmentDatabase, assessmentId: string): Promise<number> {
  const created = (await changesInOrder(database, assessmentId)).filter(
    ({ entity, field, newValue }) => entity === "own-control" && field === null && newValue !== null,
  );
  const codes = created.map(({ newValue }) => (newValue as unknown as OwnControl).code);
  return Math.max(0, ...codes.map(ownControlNumber));
}

export const saveOwnControl = (
  writer: Writer,
  assessmentId: string,
  id: string,
  fields: OwnControlFields,
  seen: OwnControlFields = {},
): Saved => commitEdits(writer, assessmentId, fieldEdits({ entity: "own-control", entityId: id }, fields, seen));

export const removeOwnControl = (writer: Writer, assessmentId: string, id: string): Saved =>
  commitEdits(writer, assessmentId, [{ entity: "own-control", entityId: id, field: null, value: null }]);

export type Approval = Pick<SoaVersion, "label" | "approvedBy" | "approvedOn" | "remark">;

/**
 * Approves the statement as the database holds it at the moment of writing, whatever the screen showed: place in the
 * history, digest and counts are of the same facts.
 */
export async function approveStatement(
  writer: Writer,
  assessmentId: string,
  approval: Approval,
  { catalog, model }: { readonly catalog: Catalog; readonly model: ScoringModel },
): Promise<Result<SoaVersion, SaveError>> {
  const id = writer.newId();
  const saved = await commitEdits(writer, assessmentId, async (head) => {
    const { database } = writer;
    const [assessment, stored] = await Promise.all([
      database.assessments.get(assessmentId),
      loadRows(database, assessmentId),
    ]);
    if (assessment === undefined) return { edits: [] };
    const rows = statementOf({ assessment, ...stored }, catalog, model);
    const version: SoaVersion = {
      id,
      assessmentId,
      label: approval.label.trim(),
      approvedBy: approval.approvedBy.trim(),
      approvedOn: approval.approvedOn,
      remark: approval.remark.trim(),
      headHash: head.hash,
      statementSha256: statementDigest(rows, digest),
      counts: soaCounts(rows),
    };
    return { edits: [{ entity: "soa-version", entityId: id, field: null, value: asJson(version) }] };
  });
  return saved.ok ? succeed(saved.value[0]?.newValue as unknown as SoaVersion) : saved;
}
