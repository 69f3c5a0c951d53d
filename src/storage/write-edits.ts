/** What happens inside the transaction of a write: guard, change rows, new state, head. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Json } from "#src/domain/shared/canonical-json";
import { isSameJson } from "#src/domain/shared/is-same-json";
import { applyEdit, currentValue, entityKey } from "#src/domain/history/apply-change";
import { emptyHead, type ChainHead } from "#src/domain/history/chain-head";
import { sealChange, type Change, type Digest, type Edit, type Operation } from "#src/domain/history/change";
import { nextReading } from "#src/domain/history/hybrid-logical-clock";
import { changesOfEntity } from "./change-log";
import { readEntities, writeEntity, type StoredEntity } from "./entity-table";
import { WriteRefused } from "./save-error";
import type { Committed, Writer } from "./writer";

/** The digest inside a transaction must be synchronous: awaiting WebCrypto would end the transaction. */
export const digest: Digest = (text) => bytesToHex(sha256(encoder.encode(text)));

const encoder = new TextEncoder();

export type CommitOptions = {
  /** Number of evidence codes handed out by this operation. */
  readonly evidenceCodes?: number;
  /** The operation creates the assessment, so that no head is expected. */
  readonly creates?: boolean;
};

/** Edits that depend on what the database holds at the moment of writing: the next free code, what an undo undoes. */
export type EditPlan = (head: ChainHead) => Promise<PlannedEdits>;

export type PlannedEdits = {
  readonly edits: readonly Edit[];
  readonly operation?: Operation;
  /** Changes of another branch, taken in as they are; the edits come after them. */
  readonly branch?: Branch;
};

export type Branch = {
  readonly changes: readonly Change[];
  /** The entities that those changes touched, as they stand once both branches are known, by `entityKey`. */
  readonly states: ReadonlyMap<string, Json>;
  /** Where the history stands before the edits. */
  readonly head: ChainHead;
};

export async function writeEdits(
  writer: Writer,
  assessmentId: string,
  wanted: readonly Edit[] | EditPlan,
  { evidenceCodes = 0, creates = false }: CommitOptions,
): Promise<Committed> {
  const { database } = writer;
  // Asked for at once: each wait for the browser's answer is a good part of what a write takes.
  const [guard, found, alreadyRead] = await Promise.all([
    database.device.get("device"),
    database.chainHeads.get(assessmentId),
    typeof wanted === "function" ? null : readEntities(database, assessmentId, wanted),
  ]);
  if (guard?.supersededBy !== undefined) throw new WriteRefused({ type: "save-tab-outdated" });
  const first = found ?? (creates ? emptyHead(assessmentId) : null);
  if (guard?.canary !== writer.device.canary || first === null) {
    throw new WriteRefused({ type: "save-database-emptied" });
  }
  const planned: PlannedEdits = typeof wanted === "function" ? await wanted(first) : { edits: wanted };
  const { edits, branch, operation = { kind: "edit", id: writer.newId() } } = planned;
  const entities = alreadyRead ?? (await readEntities(database, assessmentId, [...edits, ...(branch?.changes ?? [])]));
  const unseen = await findUnseen(writer, assessmentId, edits, entities);
  const { changes, states, head } = sealEdits(writer, { edits, operation, entities, unseen, branch, first });

  const added = [...(branch?.changes ?? []), ...changes];
  if (added.length === 0) return { changes: added, head: first };
  const next = { ...head, evidenceCodesGiven: head.evidenceCodesGiven + evidenceCodes };
  const touched = new Set(added.map(({ entity, entityId }) => entityKey(entity, entityId)));
  await Promise.all([
    database.changes.bulkAdd(added),
    database.chainHeads.put(next),
    ...entities
      .filter(({ key }) => touched.has(key))
      .map((entity) => writeEntity(database, assessmentId, entity, states.get(entity.key) ?? null)),
  ]);
  return { changes: added, head: next };
}

type Sealing = {
  readonly edits: readonly Edit[];
  readonly operation: Operation;
  readonly entities: readonly StoredEntity[];
  readonly unseen: ReadonlySet<Edit>;
  readonly branch: Branch | undefined;
  readonly first: ChainHead;
};

/** Edits that change nothing leave no trace, except where saying so is the point: in a merge, a settlement, an undo. */
function sealEdits(writer: Writer, { edits, operation, entities, unseen, branch, first }: Sealing) {
  const { device, now, newId, actor } = writer;
  const states = new Map(entities.map(({ key, row }) => [key, row]));
  for (const [key, state] of branch?.states ?? []) states.set(key, state);
  let head = branch?.head ?? first;
  const changes: Change[] = [];
  for (const edit of edits) {
    const key = entityKey(edit.entity, edit.entityId);
    const state = states.get(key) ?? null;
    if (state === null && edit.field !== null) throw new WriteRefused({ type: "save-target-missing" });
    const oldValue = currentValue(state, edit.field);
    if (isSameJson(oldValue, edit.value) && operation.kind === "edit") continue;
    const change = sealChange(
      {
        id: newId(),
        assessmentId: first.assessmentId,
        sequence: head.sequence + 1,
        operation,
        deviceId: device.deviceId,
        clock: nextReading(head.clock === "" ? null : head.clock, now(), device.deviceId),
        actor: actor(),
        entity: edit.entity,
        entityId: edit.entityId,
        field: edit.field,
        oldValue,
        newValue: edit.value,
        ...(unseen.has(edit) && edit.seenValue !== undefined ? { seenValue: edit.seenValue } : {}),
        previousHash: head.hash,
      },
      digest,
    );
    states.set(key, applyEdit(state, edit));
    changes.push(change);
    const { sequence, hash, clock } = change;
    head = { ...head, sequence, hash, clock, changeCount: head.changeCount + 1 };
  }
  return { changes, states, head };
}

/** Edits over a value that their author had not on screen and that this tab has not written itself. */
async function findUnseen(
  { database, written }: Writer,
  assessmentId: string,
  edits: readonly Edit[],
  entities: readonly StoredEntity[],
): Promise<ReadonlySet<Edit>> {
  const rows = new Map(entities.map(({ key, row }) => [key, row]));
  const surprised = edits.filter(({ entity, entityId, field, seenValue }) => {
    const stored = currentValue(rows.get(entityKey(entity, entityId)) ?? null, field);
    return seenValue !== undefined && !isSameJson(seenValue, stored);
  });
  const unseen = new Set<Edit>();
  for (const edit of surprised) {
    const ofEntity = await changesOfEntity(database, assessmentId, edit.entityId);
    const last = ofEntity.findLast(({ entity, field }) => entity === edit.entity && field === edit.field);
    if (last === undefined || !written.has(last.operation.id)) unseen.add(edit);
  }
  return unseen;
}
