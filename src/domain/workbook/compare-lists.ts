/**
 * What a file that came back says otherwise than the facts: cell by cell, with what is there now.
 *
 * Three values meet: what the file said when it was written (base), what it says now (edited), what the facts say now
 * (current). A cell that its reader left as it was is no difference, whatever became of the fact meanwhile; a fact that
 * changed on both sides is a conflict.
 */
import { isEmptyPhrase } from "#src/domain/statement/exclusion-reason";
import { canonicalJson, type Json } from "#src/domain/shared/canonical-json";
import { groupBy } from "#src/domain/shared/group-by";
import { isSameJson } from "#src/domain/shared/is-same-json";
import type { Result } from "#src/domain/shared/result";
import type { ListRow, Lists, LockReason, Place } from "./derive-lists";
import { columnOf, listColumns, takesNewRows, type ListColumn, type ListName } from "./list-columns";
import type { RawCell } from "./raw-cell";
import { isFilled, isSameCell } from "./raw-cell";

export type ReadRow = {
  /** As in the sheet, from 1. */
  readonly number: number;
  /** Empty where somebody added the row. */
  readonly id: string;
  /** By the column's key; a column that the file lacks is missing. */
  readonly cells: ReadonlyMap<string, RawCell>;
  readonly base: RowBase;
};

/** What the file said when it was written: every cell, only a digest of the row, or nothing any more. */
export type RowBase =
  | { readonly type: "cells"; readonly cells: ReadonlyMap<string, RawCell> }
  | { readonly type: "digest"; readonly digest: string }
  | { readonly type: "none" }
  /** The file never knew the facts: whatever it says is news. */
  | { readonly type: "foreign" };

export type ReadList = {
  readonly list: ListName;
  /** The sheet's or the file's name. */
  readonly sheet: string;
  /** Letters of the column by its key: C. */
  readonly columns: ReadonlyMap<string, string>;
  readonly rows: readonly ReadRow[];
};

/** Where in the file: sheet and cell. */
export type Address = { readonly sheet: string; readonly cell: string };

export type CellDifference = {
  readonly list: ListName;
  readonly code: string;
  readonly key: string;
  readonly address: Address;
  readonly place: Place;
  /** Null unless it is known and not what the facts say now. */
  readonly base: { readonly value: Json } | null;
  readonly current: Json;
  readonly edited: Json;
  /** `changed`: the fact is no longer what the file knew. `twice`: the file itself says two things about it. */
  readonly conflict: "changed" | "twice" | null;
};

export type CellProblem =
  | { readonly type: "cell-error" }
  | { readonly type: "cell-formula-empty" }
  | { readonly type: "cell-too-long"; readonly limit: number }
  | { readonly type: "cell-required" }
  | { readonly type: "cell-day-unknown" }
  | { readonly type: "cell-choice-unknown" }
  | { readonly type: "cell-number-unknown"; readonly from: number; readonly to: number }
  | { readonly type: "cell-item-unknown"; readonly item: string }
  | { readonly type: "cell-too-many"; readonly limit: number }
  | { readonly type: "cell-derived" }
  | { readonly type: "cell-empty-phrase" }
  | { readonly type: `cell-${LockReason}` }
  | { readonly type: "row-repeated" }
  | { readonly type: "row-unknown" }
  /** In a list that takes no rows. */
  | { readonly type: "row-new" }
  | { readonly type: "row-code-known"; readonly code: string }
  | { readonly type: "row-too-many"; readonly limit: number }
  | { readonly type: "cell-code-given" };

/** Something that is not taken, and why. */
export type CellFault = {
  readonly list: ListName;
  readonly address: Address;
  /** Empty where the row has none. */
  readonly code: string;
  /** Null where it is about the row. */
  readonly key: string | null;
  readonly problem: CellProblem;
  /** Of a row that somebody added: whether it is refused for this. */
  readonly newRow?: "refused" | "kept";
};

export type Comparison = { readonly differences: readonly CellDifference[]; readonly faults: readonly CellFault[] };

export type ParseCell = (column: ListColumn, cell: RawCell) => Result<Json, CellProblem>;

/** Over what may come back, not over what is derived. */
export const rowContent = (list: ListName, { values }: Pick<ListRow, "values">): string =>
  canonicalJson(
    Object.fromEntries(
      listColumns[list].filter(({ entity }) => entity !== null).map(({ key }) => [key, values[key] ?? null]),
    ),
  );

export type CompareDependencies = {
  readonly parse: ParseCell;
  /** The cell as a file of this kind would say it today. */
  readonly write: (column: ListColumn, value: Json) => RawCell;
  readonly digest: (text: string) => string;
};

export function compareLists(read: readonly ReadList[], lists: Lists, dependencies: CompareDependencies): Comparison {
  const found = read.map((list) => compareList(list, lists[list.list], dependencies));
  const differences = markTwice(found.flatMap((one) => one.differences));
  return refuseEmptyPhrases({ differences, faults: found.flatMap(({ faults }) => faults) }, lists);
}

/** `key` null: of the row, which is its first cell. */
export const addressIn = ({ sheet, columns }: ReadList, row: Pick<ReadRow, "number">, key: string | null): Address => ({
  sheet,
  cell: `${columns.get(key ?? firstKey(columns)) ?? columns.get(firstKey(columns)) ?? "A"}${row.number}`,
});

function compareList(read: ReadList, known: readonly ListRow[], dependencies: CompareDependencies): Comparison {
  const { list } = read;
  const byId = new Map(known.map((row) => [row.id, row]));
  const seen = new Set<string>();
  const differences: CellDifference[] = [];
  const faults: CellFault[] = [];
  for (const row of read.rows) {
    const addressOf = (key: string | null) => addressIn(read, row, key);
    const facts = byId.get(row.id);
    const refuse = (problem: CellProblem, key: string | null) =>
      faults.push({ list, address: addressOf(key), code: facts?.code ?? "", key, problem });
    if (row.id === "") {
      // `new-rows.ts` asks what became of the others.
      if (!takesNewRows(list) && [...row.cells.values()].some(isFilled)) refuse({ type: "row-new" }, null);
      continue;
    }
    if (facts === undefined) {
      refuse({ type: "row-unknown" }, null);
      continue;
    }
    if (seen.has(row.id)) {
      refuse({ type: "row-repeated" }, null);
      continue;
    }
    seen.add(row.id);
    for (const [key, cell] of row.cells) {
      const outcome = compareCell({ list, row, facts, key, cell }, dependencies);
      if (outcome === null) continue;
      if ("type" in outcome) refuse(outcome, key);
      else differences.push({ list, code: facts.code, key, address: addressOf(key), ...outcome });
    }
  }
  return { differences, faults };
}

const firstKey = (columns: ReadonlyMap<string, string>) => columns.keys().next().value ?? "";

type ComparedCell = {
  readonly list: ListName;
  readonly row: ReadRow;
  readonly facts: ListRow;
  readonly key: string;
  readonly cell: RawCell;
};

type CellOutcome = Pick<CellDifference, "place" | "base" | "current" | "edited" | "conflict"> | CellProblem | null;

function compareCell(
  { list, row, facts, key, cell }: ComparedCell,
  { parse, write, digest }: CompareDependencies,
): CellOutcome {
  const column = columnOf(list, key);
  if (column === undefined) return null;
  const current = facts.values[key] ?? null;
  const written = writtenCell(row.base, key, () =>
    column.entity !== null && isUnchanged(row.base, rowContent(list, facts), digest)
      ? write(column, current)
      : undefined,
  );
  if (written !== undefined && isSameCell(cell, written)) return null;
  const place = facts.places[key];
  // Without the base nobody can tell a derived cell that was edited from one that is out of date.
  if (column.entity === null) return written === undefined ? null : { type: "cell-derived" };
  if (isSameCell(cell, write(column, current))) return null;
  const parsed = parse(column, cell);
  if (parsed.ok && isSameJson(parsed.value, current)) return null;
  if (typeof place !== "object") return written === undefined ? null : { type: `cell-${place ?? "not-of-this-row"}` };
  if (!parsed.ok) return parsed.error;
  const before = written === undefined ? null : parse(column, written);
  if (before?.ok === true && isSameJson(before.value, parsed.value)) return null;
  const isKnown = row.base.type === "foreign" || (before?.ok === true && isSameJson(before.value, current));
  return {
    place,
    base: !isKnown && before?.ok === true ? { value: before.value } : null,
    current,
    edited: parsed.value,
    conflict: isKnown ? null : "changed",
  };
}

/** What the file said here when it was written, as far as it still knows. */
const writtenCell = (base: RowBase, key: string, today: () => RawCell | undefined): RawCell | undefined =>
  base.type === "cells" ? base.cells.get(key) : today();

const isUnchanged = (base: RowBase, content: string, digest: (text: string) => string): boolean =>
  base.type === "digest" && base.digest === digest(content);

export const placeKey = ({ entity, entityId, field }: Place) => `${entity}/${entityId}/${field}`;

/** Owner and day of an item stand in two sheets. Where both say the same, once is enough. */
function markTwice(differences: readonly CellDifference[]): readonly CellDifference[] {
  const byPlace = groupBy(differences, ({ place }) => placeKey(place));
  return differences.flatMap((difference) => {
    const all = byPlace.get(placeKey(difference.place)) ?? [];
    const [first] = all;
    if (all.length === 1 || first === undefined) return [difference];
    if (all.every(({ edited }) => isSameJson(edited, first.edited))) return difference === first ? [difference] : [];
    return [{ ...difference, conflict: "twice" as const }];
  });
}

/** No screen takes a reason for leaving a control out that only repeats that it is left out; nor does a file. */
function refuseEmptyPhrases({ differences, faults }: Comparison, lists: Lists): Comparison {
  const rows = new Map(lists.statement.map((row) => [row.id, row]));
  const editedBy = new Map(differences.map(({ place, edited }) => [placeKey(place), edited]));
  const isEmpty = ({ place, edited }: CellDifference) =>
    place.entity === "control-assessment" &&
    place.field === "justification" &&
    typeof edited === "string" &&
    isEmptyPhrase(edited) &&
    (editedBy.get(placeKey({ ...place, field: "applicability" })) ??
      rows.get(place.entityId)?.values["applicability"]) === "not-applicable";
  const refused = differences.filter(isEmpty);
  return {
    differences: differences.filter((difference) => !isEmpty(difference)),
    faults: [
      ...faults,
      ...refused.map(({ list, address, code, key }) => ({
        list,
        address,
        code,
        key,
        problem: { type: "cell-empty-phrase" } as const,
      })),
    ],
  };
}
