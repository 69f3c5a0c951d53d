/** Finds the app's own lists in a workbook that came back, whatever was sorted, moved or renamed meanwhile. */
import type { ReadList, ReadRow, RowBase } from "#src/domain/workbook/compare-lists";
import { isListName, columnOf, type ListName } from "#src/domain/workbook/list-columns";
import { columnLetters, type RawCell } from "#src/domain/workbook/raw-cell";
import { fail, succeed, type Result } from "#src/domain/shared/result";
import type { SheetRow } from "#src/formats/xlsx/read-rows";
import type { ReadBook, ReadSheet } from "#src/formats/xlsx/read-xlsx";
import { parseMarker, schemaVersion, type ListMarker } from "./list-marker";
import { baseSheet } from "./write-workbook";

/** Why lists that are the app's own are not taken. `place`: sheet and cell. */
export type ListError =
  | { readonly type: "workbook-newer"; readonly place: string; readonly version: number }
  | { readonly type: "workbook-other-assessment"; readonly place: string }
  | { readonly type: "workbook-list-twice"; readonly place: string }
  | { readonly type: "workbook-column-twice"; readonly place: string };

/** Rows in which somebody may have written something above the list. */
const rowsSearched = 20;

/** None where the workbook is not one of the app's. */
export function findLists(book: ReadBook, assessmentId: string): Result<readonly ReadList[], ListError> {
  const base = readBase(book);
  const lists: ReadList[] = [];
  for (const sheet of book.sheets) {
    if (sheet.name === baseSheet) continue;
    const found = findMarker(sheet);
    if (found === null) continue;
    const fault = judgeMarker(found, sheet.name, assessmentId, lists);
    if (fault !== null) return fail(fault);
    const read = readList(sheet, found, base);
    if (!read.ok) return read;
    lists.push(read.value);
  }
  return succeed(lists);
}

type FoundMarker = { readonly marker: ListMarker; readonly row: SheetRow; readonly column: number };

function findMarker({ rows }: ReadSheet): FoundMarker | null {
  for (const row of rows.slice(0, rowsSearched)) {
    for (const [column, cell] of row.cells) {
      const marker = cell?.type === "text" ? parseMarker(cell.text) : null;
      if (marker !== null) return { marker, row, column };
    }
  }
  return null;
}

export function judgeMarker(
  { marker, row, column }: FoundMarker,
  sheet: string,
  assessmentId: string,
  before: readonly ReadList[],
): ListError | null {
  const place = `${sheet}!${columnLetters(column)}${row.number}`;
  if (marker.version > schemaVersion) return { type: "workbook-newer", place, version: marker.version };
  if (marker.assessmentId !== assessmentId) return { type: "workbook-other-assessment", place };
  return before.some(({ list }) => list === marker.list) ? { type: "workbook-list-twice", place } : null;
}

type Base = ReadonlyMap<string, ReadonlyMap<string, RawCell>>;

const baseKey = (list: ListName, id: string) => `${list}/${id}`;

/** Empty where the hidden sheet is gone: then every difference may be a conflict. */
function readBase({ sheets }: ReadBook): Base {
  const base = new Map<string, ReadonlyMap<string, RawCell>>();
  let keys: readonly string[] = [];
  for (const { cells } of sheets.find(({ name }) => name === baseSheet)?.rows ?? []) {
    const [first, second] = [textAt(cells, 0), textAt(cells, 1)];
    const widest = Math.max(0, ...cells.keys());
    const further = Array.from({ length: Math.max(0, widest - 1) }, (_, index) => index + 2);
    if (first === "columns") keys = further.map((column) => textAt(cells, column));
    else if (isListName(first)) {
      base.set(baseKey(first, second), new Map(keys.map((key, index) => [key, cells.get(index + 2) ?? null])));
    }
  }
  return base;
}

function textAt(cells: SheetRow["cells"], column: number): string {
  const cell = cells.get(column) ?? null;
  if (cell?.type === "number") return String(cell.number);
  return cell?.type === "text" ? cell.text : "";
}

function readList(sheet: ReadSheet, { marker, row, column }: FoundMarker, base: Base): Result<ReadList, ListError> {
  const { list } = marker;
  const columns = new Map<string, number>();
  for (const [index, cell] of row.cells) {
    const key = cell?.type === "text" ? cell.text.trim() : "";
    if (index === column || columnOf(list, key) === undefined) continue;
    if (columns.has(key))
      return fail({ type: "workbook-column-twice", place: `${sheet.name}!${columnLetters(index)}${row.number}` });
    columns.set(key, index);
  }
  const rows = sheet.rows
    // Below the keys stand the words.
    .filter(({ number }) => number > row.number + 1)
    .map(({ number, cells }): ReadRow => {
      const id = textAt(cells, column).trim();
      const known = base.get(baseKey(list, id));
      return {
        number,
        id,
        cells: new Map([...columns].map(([key, index]) => [key, cells.get(index) ?? null])),
        base: known === undefined ? ({ type: "none" } satisfies RowBase) : { type: "cells", cells: known },
      };
    });
  return succeed({ list, sheet: sheet.name, columns: lettersOf(columns), rows });
}

export const lettersOf = (columns: ReadonlyMap<string, number>): ReadonlyMap<string, string> =>
  new Map([...columns].map(([key, index]) => [key, columnLetters(index)]));
