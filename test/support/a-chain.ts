/** A hash-chained history built from edits, as the writer would have built it. */
import { createHash } from "node:crypto";
import { applyEdit, currentValue, entityKey } from "#src/domain/history/apply-change";
import { emptyChainHash, sealChange, type Change, type Digest, type Edit } from "#src/domain/history/change";
import type { Json } from "#src/domain/shared/canonical-json";

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
          clock: `1795140000000-${String(index).padStart(4, "0")}-device`,
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
