/** Hash-chained histories built from edits, as the writer would have built them. */
import { createHash } from "node:crypto";
import { applyEdit, currentValue, entityKey, replay } from "#src/domain/history/apply-change";
import {
  emptyChainHash,
  inClockOrder,
  sealChange,
  type Change,
  type Digest,
  type Edit,
  type Operation,
} from "#src/domain/history/change";
import { nextReading } from "#src/domain/history/hybrid-logical-clock";
import { mergeMark, planMerge } from "#src/domain/history/merge";
import { canonicalJson, type Json } from "#src/domain/shared/canonical-json";

export const sha256: Digest = (text) => createHash("sha256").update(text).digest("hex");

export const anEdit = (overrides: Partial<Edit> = {}): Edit => ({
  entity: "control-assessment",
  entityId: "A.5.1",
  field: "level",
  value: 3,
  ...overrides,
});

/** Each edit is an operation of its own: `op-1`, `op-2` … */
export function aChain(edits: readonly Edit[]): readonly Change[] {
  const states = new Map<string, Json>();
  const chain: Change[] = [];
  for (const [index, edit] of edits.entries()) {
    const key = entityKey(edit.entity, edit.entityId);
    const state = states.get(key) ?? null;
    chain.push(
      sealChange(
        {
          id: `change-${index + 1}`,
          assessmentId: "a-1",
          sequence: index + 1,
          operation: { kind: "edit", id: `op-${index + 1}` },
          deviceId: "device",
          clock: `1795140000000-${index.toString(16).padStart(4, "0")}-device`,
          actor: "Trần Quốc Bảo",
          entity: edit.entity,
          entityId: edit.entityId,
          field: edit.field,
          oldValue: currentValue(state, edit.field),
          newValue: edit.value,
          previousHash: chain.at(-1)?.hash ?? emptyChainHash,
        },
        sha256,
      ),
    );
    states.set(key, applyEdit(state, edit));
  }
  return chain;
}

/** A place where one person works: writes as storage does, and takes in what others have written. */
export type Desk = {
  /** In clock order. */
  readonly changes: () => readonly Change[];
  readonly state: () => ReadonlyMap<string, Json>;
  /** One operation, an edit unless told otherwise. Edits that change nothing, or something that is not there, are left out. */
  readonly write: (edits: readonly Edit[], operation?: Operation) => readonly Change[];
  /** Null where the other one has nothing new. Without edits nothing is written where we only had to follow. */
  readonly merge: (other: Desk, edits?: readonly Edit[]) => readonly Change[] | null;
  /** Another desk that goes on from here. */
  readonly fork: (name: string, now?: () => number) => Desk;
};

/** The name is that of the device, and begins the ids: `hanoi-1`, `hanoi-2` … for changes, `hanoi-op-1` for operations. */
export function aDesk(name: string, now: () => number = () => 1795140000000, known: readonly Change[] = []): Desk {
  let changes = [...known];
  let entities = new Map(replay(changes));
  let last = changes.at(-1);
  let written = 0;
  let operations = 0;

  const place = () => ({
    hash: last?.hash ?? emptyChainHash,
    sequence: last?.sequence ?? 0,
    clock: last?.clock ?? null,
  });

  function write(
    edits: readonly Edit[],
    operation: Operation = { kind: "edit", id: `${name}-op-${(operations += 1)}` },
    { hash, sequence, clock } = place(),
  ) {
    let head = { hash, sequence, clock };
    const rows: Change[] = [];
    for (const { entity, entityId, field, value, seenValue } of edits) {
      const key = entityKey(entity, entityId);
      const state = entities.get(key) ?? null;
      const oldValue = currentValue(state, field);
      const isIdle = canonicalJson(oldValue) === canonicalJson(value);
      if ((isIdle && operation.kind === "edit") || (state === null && field !== null)) continue;
      const row = sealChange(
        {
          id: `${name}-${(written += 1)}`,
          assessmentId: "a-1",
          sequence: head.sequence + 1,
          operation,
          deviceId: name,
          clock: nextReading(head.clock, now(), name),
          actor: name,
          entity,
          entityId,
          field,
          oldValue,
          newValue: value,
          ...(seenValue === undefined ? {} : { seenValue }),
          previousHash: head.hash,
        },
        sha256,
      );
      head = row;
      const next = applyEdit(state, { field, value });
      if (next === null) entities.delete(key);
      else entities.set(key, next);
      rows.push(row);
    }
    changes.push(...rows);
    last = rows.at(-1) ?? last;
    return rows;
  }

  return {
    changes: () => changes,
    state: () => entities,
    write: (edits, operation) => write(edits, operation),
    merge(other, edits) {
      const plan = planMerge(changes, other.changes());
      if (plan === null) return null;
      if (plan === "unrelated") throw new Error("histories of two assessments");
      const ours = place();
      changes = [...inClockOrder([...changes, ...plan.missing])];
      entities = new Map(replay(changes));
      last = changes.at(-1);
      if (plan.fastForward && edits === undefined) return [];
      const sequence = Math.max(ours.sequence, ...plan.missing.map((change) => change.sequence));
      const operation: Operation = { kind: "merge", id: `${name}-op-${(operations += 1)}`, head: plan.theirHead };
      return write(edits ?? [mergeMark("a-1")], operation, { ...place(), hash: ours.hash, sequence });
    },
    fork: (name, now) => aDesk(name, now, changes),
  };
}

/** The first operation: the assessment, two controls and a piece of evidence. */
export const creation: readonly Edit[] = [
  { entity: "assessment", entityId: "a-1", field: null, value: { id: "a-1", profile: { scope: "", place: "" } } },
  anEdit({ field: null, value: { level: null, note: "", owner: "" } }),
  anEdit({ entityId: "A.5.2", field: null, value: { level: null, note: "", owner: "" } }),
  {
    entity: "evidence-item",
    entityId: "e-1",
    field: null,
    value: { id: "e-1", code: "BC-001", title: "Quy chế", datedOn: null },
  },
];
