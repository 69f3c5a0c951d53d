/**
 * Rows that somebody added in a file, beside those that the app wrote: what they would become, or why they are not taken.
 *
 * Identity and code are never the file's. A row is taken whole or not at all, and one that says what another row says
 * already is shown as its twin: the same file may come a second time.
 */
import { createCorrectiveAction } from "#src/domain/action/corrective-action";
import { rowLimits } from "#src/domain/assessment/row-limits";
import { createRisk } from "#src/domain/risk/risk";
import type { Json } from "#src/domain/shared/canonical-json";
import {
  addressIn,
  type Address,
  type CellFault,
  type CellProblem,
  type ParseCell,
  type ReadList,
  type ReadRow,
} from "./compare-lists";
import type { ListRow, Lists } from "./derive-lists";
import { textIn } from "./foreign-table";
import { listColumns, takesNewRows, type NewRowList } from "./list-columns";
import { isFilled } from "./raw-cell";

export type NewRow = {
  readonly list: NewRowList;
  /** Of its first cell. */
  readonly address: Address;
  /** By what a person knows it: statement, asset, title. */
  readonly title: string;
  /** What it says, in the order of the columns; empty cells are left out. */
  readonly cells: readonly NewRowCell[];
  readonly twin: RowTwin | null;
  /** Evidence of a kind that counts only with a day, and has none. */
  readonly lacksDay: boolean;
};

export type NewRowCell = { readonly key: string; readonly cell: string; readonly value: Json };

/** Says the same: a row of the assessment, by its code, or one above in the file, by its first cell. */
export type RowTwin =
  | { readonly type: "known"; readonly code: string }
  | { readonly type: "file"; readonly cell: string };

export type NewRows = { readonly rows: readonly NewRow[]; readonly faults: readonly CellFault[] };

/** At once in one list, so that what is to be looked at stays something that can be looked at. */
export const mostNewRows = 1000;

type RowRules = {
  readonly part: "correctiveActions" | "risks" | "evidenceItems";
  /** Without these nobody would know what the row is. The first names it. */
  readonly required: readonly [string, ...string[]];
  /** Two rows of one title are one where neither says another of these. */
  readonly telling: readonly string[];
};

const newRowRules: Readonly<Record<NewRowList, RowRules>> = {
  actions: {
    part: "correctiveActions",
    required: ["statement", "grade"],
    telling: ["raisedOn", "owner"],
  },
  risks: { part: "risks", required: ["asset"], telling: ["threat", "riskOwner"] },
  evidence: {
    part: "evidenceItems",
    required: ["title", "kind"],
    telling: ["datedOn", "owner"],
  },
};

export function findNewRows(read: readonly ReadList[], lists: Lists, parse: ParseCell): NewRows {
  const found = read.map((list) => newRowsOf(list, lists, parse));
  return { rows: found.flatMap(({ rows }) => rows), faults: found.flatMap(({ faults }) => faults) };
}

function newRowsOf(read: ReadList, lists: Lists, parse: ParseCell): NewRows {
  const { list, sheet } = read;
  if (!takesNewRows(list)) return { rows: [], faults: [] };
  const known = lists[list];
  const codes = new Set(known.map(({ code }) => code));
  const twins = createTwins(list, known);
  const room = Math.max(0, Math.min(mostNewRows, rowLimits[newRowRules[list].part] - known.length));
  const rows: NewRow[] = [];
  const faults: CellFault[] = [];
  for (const row of read.rows) {
    if (row.id !== "" || ![...row.cells.values()].some(isFilled)) continue;
    const fault = (newRow: "refused" | "kept", { key, problem }: KeyedProblem): CellFault => ({
      list,
      address: addressIn(read, row, key),
      code: "",
      key,
      problem,
      newRow,
    });
    const { cells, refusals } = parseRow(read, row, list, parse);
    const code = textIn(row.cells.get("code")).toUpperCase();
    if (codes.has(code)) refusals.unshift({ key: "code", problem: { type: "row-code-known", code } });
    else if (refusals.length === 0 && rows.length === room)
      refusals.push({ key: null, problem: { type: "row-too-many", limit: room } });
    if (refusals.length > 0) {
      faults.push(...refusals.map((one) => fault("refused", one)));
      continue;
    }
    faults.push(...notTaken(row, list).map((one) => fault("kept", one)));
    const address = addressIn(read, row, null);
    const values = valuesOf(cells);
    const twin = twins.find(values);
    twins.add(values, { type: "file", cell: `${sheet}!${address.cell}` });
    const { kind, datedOn } = values;
    const needsDay = kind === "record" || kind === "metric-series";
    const title = textOf(values[newRowRules[list].required[0]]);
    rows.push({ list, address, title, cells, twin, lacksDay: needsDay && datedOn === undefined });
  }
  return { rows, faults };
}

type KeyedProblem = { readonly key: string | null; readonly problem: CellProblem };

function parseRow(
  read: ReadList,
  row: ReadRow,
  list: NewRowList,
  parse: ParseCell,
): { readonly cells: readonly NewRowCell[]; readonly refusals: KeyedProblem[] } {
  const cells: NewRowCell[] = [];
  const refusals: KeyedProblem[] = [];
  for (const column of listColumns[list]) {
    const { key } = column;
    const cell = row.cells.get(key) ?? null;
    if (column.entity === null) continue;
    const parsed = isFilled(cell) ? parse(column, cell) : null;
    if (parsed?.ok === false) refusals.push({ key, problem: parsed.error });
    // A cell of nothing but what cannot be typed is empty, too.
    else if (parsed !== null && !isEmptyValue(parsed.value))
      cells.push({ key, cell: addressIn(read, row, key).cell, value: parsed.value });
    else if (newRowRules[list].required.includes(key)) refusals.push({ key, problem: { type: "cell-required" } });
  }
  return { cells, refusals };
}

const isEmptyValue = (value: Json) =>
  value === null || (typeof value === "string" && value.trim() === "") || (Array.isArray(value) && value.length === 0);

/** What the app gives or works out itself, and somebody has typed. */
const notTaken = (row: ReadRow, list: NewRowList): readonly KeyedProblem[] =>
  listColumns[list]
    .filter(({ key, entity }) => entity === null && isFilled(row.cells.get(key) ?? null))
    .map(({ key }) => ({ key, problem: { type: key === "code" ? "cell-code-given" : "cell-derived" } }));

type Values = Readonly<Record<string, Json>>;

const valuesOf = (cells: readonly NewRowCell[]): Values =>
  Object.fromEntries(cells.map(({ key, value }) => [key, value]));

function createTwins(list: NewRowList, known: readonly ListRow[]) {
  const { required, telling } = newRowRules[list];
  const byTitle = new Map<string, { readonly values: Values; readonly twin: RowTwin }[]>();
  const titleOf = (values: Values) => plain(values[required[0]]);
  const add = (values: Values, twin: RowTwin) => {
    const title = titleOf(values);
    const others = byTitle.get(title);
    if (others === undefined) byTitle.set(title, [{ values, twin }]);
    else others.push({ values, twin });
  };
  for (const { values, code } of known) add(values, { type: "known", code });
  return {
    add,
    /** What the new row leaves open tells it from nothing. */
    find: (values: Values): RowTwin | null =>
      byTitle.get(titleOf(values))?.find((other) =>
        telling.every((key) => {
          const value = values[key];
          return value === undefined || plain(value) === plain(other.values[key]);
        }),
      )?.twin ?? null,
  };
}

/** As people write: case and spaces tell nothing apart, marks do. */
const plain = (value: Json | undefined): string =>
  textOf(value).normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();

const textOf = (value: Json | undefined): string => (typeof value === "string" ? value : "");

export type RowIdentity = { readonly id: string; readonly assessmentId: string; readonly code: string };

/** The row as it begins. What the file does not say is as it is in a row made on the screen. */
export function rowOfNew({ list, cells }: Pick<NewRow, "list" | "cells">, identity: RowIdentity): Json {
  const values = valuesOf(cells);
  switch (list) {
    case "actions":
      return createCorrectiveAction({ ...values, ...identity });
    case "risks":
      return { ...createRisk(identity), ...values };
    case "evidence":
      return { datedOn: null, location: "", controlIds: [], classification: "internal", ...values, ...identity };
  }
}
