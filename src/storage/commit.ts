/**
 * The one writer path: every edit is a change row and the new state in one transaction. When the promise resolves, the
 * transaction is complete and durable; only then may a screen say «Đã lưu».
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Table } from "dexie";
import { canonicalJson, type Json } from "#src/domain/shared/canonical-json";
import { fail, succeed, type Result } from "#src/domain/shared/result";
import { applyEdit, currentValue } from "#src/domain/history/apply-change";
import {
  emptyChainHash,
  sealChange,
  type Change,
  type ChangeEntity,
  type Digest,
  type Edit,
  type Operation,
} from "#src/domain/history/change";
import { nextReading } from "#src/domain/history/hybrid-logical-clock";
import type { AssessmentDatabase, ChainHead, Device } from "./database";

export type SaveError =
  /** The database no longer holds what was opened; nothing was written. */
  | { readonly type: "save-database-emptied" }
  /** What was to be changed has been deleted meanwhile, in another tab. */
  | { readonly type: "save-target-missing" }
  | { readonly type: "save-tab-outdated" }
  | { readonly type: "save-storage-full" }
  | { readonly type: "save-failed"; readonly detail: string };

/** Who writes, when, and where ids come from. */
export type Writer = {
  readonly database: AssessmentDatabase;
  readonly device: Device;
  readonly now: () => number;
  readonly newId: () => string;
  readonly actor: () => string;
  /** Called after the transaction has completed. Must not throw. */
  readonly onSaved: (what: { readonly created: boolean }) => void;
};

/** The digest inside a transaction must be synchronous: awaiting WebCrypto would end the transaction. */
export const digest: Digest = (text) => bytesToHex(sha256(utf8ToBytes(text)));

export type CommitOptions = {
  /** Number of evidence codes handed out by this operation. */
  readonly evidenceCodes?: number;
  /** The operation creates the assessment, so that no head is expected. */
  readonly creates?: boolean;
};

/** Edits that depend on what the database holds at the moment of writing: the next free code, what an undo undoes. */
export type EditPlan = (head: ChainHead) => Promise<PlannedEdits>;

export type PlannedEdits = { readonly edits: readonly Edit[]; readonly operation?: Operation };

/** Writes all edits or none. Edits that change nothing leave no trace. */
export async function commitEdits(
  writer: Writer,
  assessmentId: string,
  edits: readonly Edit[] | EditPlan,
  options: CommitOptions = {},
): Promise<Result<readonly Change[], SaveError>> {
  const { database } = writer;
  try {
    const tables = [
      database.assessments,
      database.controlAssessments,
      database.evidenceItems,
      database.changes,
      database.chainHeads,
      database.device,
    ];
    const changes = await database.transaction("rw", tables, () => writeEdits(writer, assessmentId, edits, options));
    writer.onSaved({ created: options.creates === true });
    return succeed(changes);
  } catch (error) {
    return fail(saveErrorOf(error));
  }
}

async function writeEdits(
  { database, device, now, newId, actor }: Writer,
  assessmentId: string,
  wanted: readonly Edit[] | EditPlan,
  { evidenceCodes = 0, creates = false }: CommitOptions,
): Promise<readonly Change[]> {
  // Asked for at once: each wait for the browser's answer is a good part of what a write takes.
  const [guard, found, alreadyRead] = await Promise.all([
    database.device.get("device"),
    database.chainHeads.get(assessmentId),
    typeof wanted === "function" ? null : readEntities(database, assessmentId, wanted),
  ]);
  const head = found ?? (creates ? emptyHead(assessmentId) : null);
  if (guard?.canary !== device.canary || head === null) throw new DatabaseEmptiedError();
  const planned: PlannedEdits = typeof wanted === "function" ? await wanted(head) : { edits: wanted };
  const { edits, operation = { kind: "edit", id: newId() } } = planned;
  const entities = alreadyRead ?? (await readEntities(database, assessmentId, edits));

  let next: ChainHead = head;
  const states = new Map(entities.map(({ key, row }) => [key, row]));
  const changes: Change[] = [];
  for (const edit of edits) {
    const key = keyOf(edit);
    const state = states.get(key) ?? null;
    if (state === null && edit.field !== null) throw new TargetMissingError();
    const oldValue = currentValue(state, edit.field);
    if (isSameJson(oldValue, edit.value)) continue;
    const clock = nextReading(next.clock === "" ? null : next.clock, now(), device.deviceId);
    const change = sealChange(
      {
        id: newId(),
        assessmentId,
        sequence: next.sequence + 1,
        operation,
        deviceId: device.deviceId,
        clock,
        actor: actor(),
        entity: edit.entity,
        entityId: edit.entityId,
        field: edit.field,
        oldValue,
        newValue: edit.value,
        previousHash: next.hash,
      },
      digest,
    );
    states.set(key, applyEdit(state, edit));
    changes.push(change);
    next = { ...next, sequence: change.sequence, hash: change.hash, clock };
  }
  if (changes.length === 0) return changes;

  const touched = new Set(changes.map(keyOf));
  await Promise.all([
    database.changes.bulkAdd(changes),
    database.chainHeads.put({ ...next, evidenceCodesGiven: next.evidenceCodesGiven + evidenceCodes }),
    ...entities
      .filter(({ key }) => touched.has(key))
      .map(({ key, entity, entityId }) =>
        writeEntity(database, assessmentId, entity, entityId, states.get(key) ?? null),
      ),
  ]);
  return changes;
}

const isSameJson = (left: Json, right: Json) => Object.is(left, right) || canonicalJson(left) === canonicalJson(right);

const keyOf = ({ entity, entityId }: Pick<Edit, "entity" | "entityId">) => `${entity}/${entityId}`;

/** What the edits are about, each once, as it stands at this moment of the transaction. */
function readEntities(database: AssessmentDatabase, assessmentId: string, edits: readonly Edit[]) {
  const byKey = new Map(edits.map((edit) => [keyOf(edit), edit]));
  return Promise.all(
    [...byKey].map(async ([key, { entity, entityId }]) => {
      const row = await readEntity(database, assessmentId, entity, entityId);
      return { key, entity, entityId, row };
    }),
  );
}

const emptyHead = (assessmentId: string): ChainHead => ({
  assessmentId,
  sequence: 0,
  hash: emptyChainHash,
  clock: "",
  evidenceCodesGiven: 0,
});

async function readEntity(
  database: AssessmentDatabase,
  assessmentId: string,
  entity: ChangeEntity,
  entityId: string,
): Promise<Json> {
  const { table, key } = locate(database, assessmentId, entity, entityId);
  return ((await table.get(key)) ?? null) as Json;
}

async function writeEntity(
  database: AssessmentDatabase,
  assessmentId: string,
  entity: ChangeEntity,
  entityId: string,
  state: Json,
): Promise<void> {
  const { table, key } = locate(database, assessmentId, entity, entityId);
  if (state === null) await table.delete(key);
  else await table.put(state);
}

function locate(
  database: AssessmentDatabase,
  assessmentId: string,
  entity: ChangeEntity,
  entityId: string,
): { readonly table: Table; readonly key: string | string[] } {
  switch (entity) {
    case "assessment":
      return { table: database.assessments, key: entityId };
    case "control-assessment":
      return { table: database.controlAssessments, key: [assessmentId, entityId] };
    case "evidence-item":
      return { table: database.evidenceItems, key: entityId };
  }
}

class TargetMissingError extends Error {
  override readonly name = "TargetMissingError";
}

class DatabaseEmptiedError extends Error {
  override readonly name = "DatabaseEmptiedError";
}

/** Dexie wraps what the browser threw; the cause may stand one level deeper. */
function saveErrorOf(error: unknown): SaveError {
  const names = [nameOf(error), nameOf((error as { readonly inner?: unknown } | null)?.inner)];
  if (names.includes("DatabaseEmptiedError")) return { type: "save-database-emptied" };
  if (names.includes("TargetMissingError")) return { type: "save-target-missing" };
  if (names.includes("QuotaExceededError")) return { type: "save-storage-full" };
  if (names.includes("DatabaseClosedError")) return { type: "save-tab-outdated" };
  return { type: "save-failed", detail: String(error) };
}

const nameOf = (error: unknown) => (error as { readonly name?: string } | null | undefined)?.name;
