/** Two branches may give one code to different rows; ours keep theirs, the others get the next free codes. */
import { nextEvidenceCode } from "#src/domain/evidence/evidence-code";
import { nextRiskCode } from "#src/domain/risk/risk-code";
import type { Json } from "#src/domain/shared/canonical-json";
import { currentValue, entityKey } from "./apply-change";
import { inClockOrder, type Change, type ChangeEntity, type Edit } from "./change";

/** Rows that people know by a code, and how their codes are counted. */
export type Coding = {
  readonly entity: ChangeEntity;
  readonly pattern: RegExp;
  readonly next: (highestNumberGiven: number) => string;
};

export const evidenceCoding: Coding = { entity: "evidence-item", pattern: /^BC-(\d{3,6})$/, next: nextEvidenceCode };
export const riskCoding: Coding = { entity: "risk", pattern: /^R-(\d{3,6})$/, next: nextRiskCode };

export type Renumbering = {
  readonly edits: readonly Edit[];
  /** How many codes are given after these edits. */
  readonly codesGiven: number;
};

/**
 * `merged` is the state of both branches together, `theirs` what ours lacked, `codesGiven` the higher count of the two
 * heads where they count. A code is taken even when its row was deleted since: it may stand in a printed report.
 */
export function renumberCodes(
  coding: Coding,
  ours: readonly Change[],
  theirs: readonly Change[],
  merged: ReadonlyMap<string, Json>,
  codesGiven = 0,
): Renumbering {
  const [ourCodes, theirCodes] = [codesIn(ours, coding), codesIn(theirs, coding)];
  const owners = new Map<string, string>();
  for (const { code, rowId } of [...ourCodes, ...theirCodes]) if (!owners.has(code)) owners.set(code, rowId);
  const clashing = [...new Set(theirCodes.map(({ rowId }) => rowId))].filter((rowId) => {
    const code = currentValue(merged.get(entityKey(coding.entity, rowId)) ?? null, "code");
    return typeof code === "string" && owners.get(code) !== rowId;
  });
  const highest = [...owners.keys()].reduce((highest, code) => Math.max(highest, numberOf(code, coding)), codesGiven);
  return {
    edits: clashing.map((entityId, index) => ({
      entity: coding.entity,
      entityId,
      field: "code",
      value: coding.next(highest + index),
    })),
    codesGiven: highest + clashing.length,
  };
}

/** The highest number that was ever given, of rows taken out since too. */
export const highestNumberGiven = (changes: readonly Change[], coding: Coding): number =>
  codesIn(changes, coding).reduce((highest, { code }) => Math.max(highest, numberOf(code, coding)), 0);

/** Every code that was ever given, and to what. */
function codesIn(
  changes: readonly Change[],
  { entity: coded }: Coding,
): readonly { readonly code: string; readonly rowId: string }[] {
  return inClockOrder(changes).flatMap(({ entity, entityId, field, newValue }) => {
    if (entity !== coded) return [];
    const code = field === "code" ? newValue : field === null ? currentValue(newValue, "code") : null;
    return typeof code === "string" ? { code, rowId: entityId } : [];
  });
}

const numberOf = (code: string, { pattern }: Coding) => Number(pattern.exec(code)?.[1] ?? 0);
