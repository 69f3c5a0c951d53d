/** Two branches may give one evidence code to different pieces; ours keep theirs, the others get the next free codes. */
import { nextEvidenceCode } from "#src/domain/evidence/evidence-code";
import type { Json } from "#src/domain/shared/canonical-json";
import { currentValue, entityKey } from "./apply-change";
import { inClockOrder, type Change, type Edit } from "./change";

export type Renumbering = {
  readonly edits: readonly Edit[];
  /** How many codes are given after these edits. */
  readonly codesGiven: number;
};

/**
 * `merged` is the state of both branches together, `theirs` what ours lacked, `codesGiven` the higher count of the two
 * heads. A code is taken even when its piece was deleted since: it may stand in a printed report.
 */
export function renumberEvidence(
  ours: readonly Change[],
  theirs: readonly Change[],
  merged: ReadonlyMap<string, Json>,
  codesGiven: number,
): Renumbering {
  const [ourCodes, theirCodes] = [codesIn(ours), codesIn(theirs)];
  const owners = new Map<string, string>();
  for (const { code, itemId } of [...ourCodes, ...theirCodes]) if (!owners.has(code)) owners.set(code, itemId);
  const clashing = [...new Set(theirCodes.map(({ itemId }) => itemId))].filter((itemId) => {
    const code = currentValue(merged.get(entityKey("evidence-item", itemId)) ?? null, "code");
    return typeof code === "string" && owners.get(code) !== itemId;
  });
  const highest = [...owners.keys()].reduce((highest, code) => Math.max(highest, numberOf(code)), codesGiven);
  return {
    edits: clashing.map((itemId, index) => ({
      entity: "evidence-item",
      entityId: itemId,
      field: "code",
      value: nextEvidenceCode(highest + index),
    })),
    codesGiven: highest + clashing.length,
  };
}

/** Every code that was ever given, and to what. */
function codesIn(changes: readonly Change[]): readonly { readonly code: string; readonly itemId: string }[] {
  return inClockOrder(changes).flatMap(({ entity, entityId, field, newValue }) => {
    if (entity !== "evidence-item") return [];
    const code = field === "code" ? newValue : field === null ? currentValue(newValue, "code") : null;
    return typeof code === "string" ? { code, itemId: entityId } : [];
  });
}

const numberOf = (code: string) => Number(/^BC-(\d{3,6})$/.exec(code)?.[1] ?? 0);
