/**
 * Spreadsheets that this app did not write: somewhere a column with the numbers of the items, beside it levels, statuses,
 * reasons, notes. Which column is what is guessed from heads and values, and said by a person once.
 */
import { foldText } from "#src/domain/shared/fold-text";
import type { ReadList, ReadRow } from "./compare-lists";
import type { ListName } from "./list-columns";
import { columnLetters, type RawCell } from "./raw-cell";

export type ForeignRow = { readonly number: number; readonly cells: ReadonlyMap<number, RawCell> };
export type ForeignTable = { readonly name: string; readonly rows: readonly ForeignRow[] };

/** The items of the assessment's catalog. */
export type KnownItems = { readonly clauses: ReadonlySet<string>; readonly annex: ReadonlySet<string> };

/** What a number without «A.» means: 5.1 is a clause and a control. */
export type BareIds = "annex" | "clauses";

export const foreignFields = [
  "level",
  "applicability",
  "implementationStatus",
  "justification",
  "note",
  "owner",
  "dueOn",
] as const;
export type ForeignField = (typeof foreignFields)[number];

/** Those of which each value is mapped; the others are taken as they are. */
export const valueFields = ["level", "applicability", "implementationStatus"] as const;
export type ValueField = (typeof valueFields)[number];

/** What a value becomes: nothing, a level, or a value of the field. */
export const valueTargets = {
  level: ["leave", "0", "1", "2", "3", "4", "5", "not-applicable"],
  applicability: ["leave", "applicable", "inherited", "not-applicable"],
  implementationStatus: ["leave", "implemented", "partial", "planned"],
} as const satisfies Readonly<Record<ValueField, readonly string[]>>;
export type ValueTarget = (typeof valueTargets)[ValueField][number];

export type ForeignMapping = {
  /** Row of the heads, from 1; 0 where there is none. */
  readonly headRow: number;
  /** From 0, here and below. */
  readonly idColumn: number;
  readonly bareIds: BareIds;
  readonly columns: Readonly<Partial<Record<ForeignField, number>>>;
  /** By `valueKey`. */
  readonly values: Readonly<Record<ValueField, ReadonlyMap<string, ValueTarget>>>;
};

export const textIn = (cell: RawCell | undefined): string => {
  if (cell?.type === "text") return cell.text.trim();
  if (cell?.type === "number") return String(cell.number);
  return cell?.type === "boolean" ? String(cell.value) : "";
};

/** Values that look alike are one: case, marks and spaces say nothing. */
export const valueKey = (cell: RawCell | undefined): string => foldText(textIn(cell)).replace(/\s+/g, " ");

const idPattern = /^(a(?:nnex)?[.\s]*)?(?:a\.)?(\d{1,2}(?:\.\d{1,2}){1,2})\.?(?=$|[\s:–-])/i;

/** A.5.1, A5.1, 5.1, «5.1 Policies»; `isAnnex` where it says so itself. Null for what is no number of an item. */
export function idParts(cell: RawCell | undefined): { readonly digits: string; readonly isAnnex: boolean } | null {
  const found = idPattern.exec(textIn(cell));
  if (found === null) return null;
  const digits = (found[2] ?? "").split(".").map(Number).join(".");
  return { digits, isAnnex: found[1] !== undefined };
}

export function itemId(cell: RawCell | undefined, bareIds: BareIds, { clauses, annex }: KnownItems): string | null {
  const parts = idParts(cell);
  if (parts === null) return null;
  const { digits, isAnnex } = parts;
  const [asAnnex, asClause] = [`A.${digits}`, digits];
  if (isAnnex) return asAnnex;
  const order = bareIds === "annex" ? [asAnnex, asClause] : [asClause, asAnnex];
  return order.find((id) => annex.has(id) || clauses.has(id)) ?? order[0] ?? null;
}

export const columnsOf = ({ rows }: ForeignTable): readonly number[] =>
  [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))].toSorted((one, other) => one - other);

export type BareMapping = Omit<ForeignMapping, "values">;

const itemRows = (table: ForeignTable, { headRow, idColumn, bareIds }: BareMapping, known: KnownItems) =>
  table.rows.filter(({ number, cells }) => number > headRow && itemId(cells.get(idColumn), bareIds, known) !== null);

/** The different values of a column beside items, in the order in which they come, with how they are written and how often. */
export function distinctValues(
  table: ForeignTable,
  mapping: BareMapping,
  field: ValueField,
  known: KnownItems,
): ReadonlyMap<string, { readonly text: string; readonly count: number }> {
  const values = new Map<string, { readonly text: string; readonly count: number }>();
  const column = mapping.columns[field];
  if (column === undefined) return values;
  for (const { cells } of itemRows(table, mapping, known)) {
    const key = valueKey(cells.get(column));
    if (key === "") continue;
    const before = values.get(key);
    values.set(key, { text: before?.text ?? textIn(cells.get(column)), count: (before?.count ?? 0) + 1 });
  }
  return values;
}

/** The rows as if they had come back in sheets of ours. Empty cells say nothing and take nothing away. */
export function mapTable(table: ForeignTable, mapping: ForeignMapping, known: KnownItems): readonly ReadList[] {
  const letters = new Map(
    Object.entries(mapping.columns).map(([field, column]) => [field, columnLetters(column)] as const),
  );
  const seen = new Set<string>();
  const rows = itemRows(table, mapping, known).map(({ number, cells }): ReadRow => {
    const cell = cells.get(mapping.idColumn);
    const id = withLostZero(itemId(cell, mapping.bareIds, known) ?? "", cell, seen, known);
    seen.add(id);
    return { number, id, cells: mappedCells(cells, mapping, known.clauses.has(id)), base: { type: "foreign" } };
  });
  const listOf = (list: ListName, chosen: readonly ReadRow[]): ReadList => ({
    list,
    sheet: table.name,
    columns: new Map([["code", columnLetters(mapping.idColumn)], ...letters]),
    rows: chosen,
  });
  return [
    listOf(
      "statement",
      rows.filter(({ id }) => !known.clauses.has(id)),
    ),
    listOf(
      "clauses",
      rows.filter(({ id }) => known.clauses.has(id)),
    ),
  ];
}

/** A cell that is a number has lost the zero of 5.10 and says 5.1, which has been before. */
function withLostZero(id: string, cell: RawCell | undefined, seen: ReadonlySet<string>, { annex }: KnownItems): string {
  return cell?.type === "number" && seen.has(id) && annex.has(`${id}0`) ? `${id}0` : id;
}

function mappedCells(
  cells: ForeignRow["cells"],
  { columns, values }: ForeignMapping,
  isClause: boolean,
): ReadonlyMap<string, RawCell> {
  const mapped = new Map<string, RawCell>();
  for (const field of foreignFields) {
    const column = columns[field];
    const cell = column === undefined ? undefined : cells.get(column);
    if (cell === undefined || cell === null || textIn(cell) === "") continue;
    if (field !== "level" && field !== "applicability" && field !== "implementationStatus") {
      if (!isClause || field !== "justification") mapped.set(field, cell);
      continue;
    }
    const target = values[field].get(valueKey(cell)) ?? "leave";
    if (target === "leave") continue;
    if (field === "level" && target !== "not-applicable")
      mapped.set("level", { type: "number", number: Number(target) });
    // A clause is always applicable; its status follows from its level.
    else if (!isClause) {
      mapped.set(field === "implementationStatus" ? field : "applicability", { type: "text", text: target });
    }
  }
  return mapped;
}
