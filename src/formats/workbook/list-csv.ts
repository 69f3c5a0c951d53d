/**
 * One list as CSV. It has no hidden sheet: the first column names the rows, the last one holds a digest of what each row
 * said, by which a row that has changed meanwhile is known.
 */
import { rowContent, type ReadList, type ReadRow } from "#src/domain/workbook/compare-lists";
import type { Lists } from "#src/domain/workbook/derive-lists";
import { listColumns, type ListName } from "#src/domain/workbook/list-columns";
import { columnLetters, textCell, type RawCell } from "#src/domain/workbook/raw-cell";
import { fail, succeed, type Result } from "#src/domain/shared/result";
import { writeCsv } from "#src/formats/csv/csv-text";
import type { WorkbookLists } from "#src/i18n/vi/workbook-lists";
import { textOf } from "./cell-values";
import { parseMarker, writeMarker } from "./list-marker";
import { judgeMarker, lettersOf, type ListError } from "./read-workbook";

const digestHead = "tdg:digest";

export type ListCsvInput = {
  readonly lists: Lists;
  readonly assessmentId: string;
  readonly words: WorkbookLists;
  readonly digest: (text: string) => string;
};

export function writeListCsv(list: ListName, { lists, assessmentId, words, digest }: ListCsvInput): string {
  const columns = listColumns[list];
  const heads: Readonly<Record<string, string>> = words.columns[list];
  return writeCsv([
    [writeMarker(list, assessmentId), ...columns.map(({ key }) => heads[key] ?? key), digestHead],
    ...lists[list].map((row) => [
      row.id,
      ...columns.map((column) => textOf(column, row.values[column.key] ?? null, words)),
      digest(rowContent(list, row)),
    ]),
  ]);
}

/** Null where it is not one of the app's. The heads are known by their words, in every language given. */
export function findListIn(
  rows: readonly (readonly string[])[],
  file: string,
  assessmentId: string,
  words: readonly WorkbookLists[],
): Result<ReadList | null, ListError> {
  const [head = []] = rows;
  const idColumn = head.findIndex((text) => parseMarker(text) !== null);
  const marker = parseMarker(head[idColumn] ?? "");
  if (marker === null) return succeed(null);
  const { list } = marker;
  const fault = judgeMarker({ marker, row: { number: 1, cells: new Map() }, column: idColumn }, file, assessmentId, []);
  if (fault !== null) return fail(fault);
  const columns = new Map<string, number>();
  for (const [index, text] of head.entries()) {
    const key = keyOfHead(list, text, words);
    if (key === undefined) continue;
    if (columns.has(key)) return fail({ type: "workbook-column-twice", place: `${file}!${columnLetters(index)}1` });
    columns.set(key, index);
  }
  const digestColumn = head.indexOf(digestHead);
  return succeed({
    list,
    sheet: file,
    columns: lettersOf(columns),
    rows: rows.slice(1).map((fields, index): ReadRow => {
      const cellAt = (column: number): RawCell => textCell(fields[column] ?? "");
      const digest = digestColumn === -1 ? "" : (fields[digestColumn] ?? "");
      return {
        number: index + 2,
        id: (fields[idColumn] ?? "").trim(),
        cells: new Map([...columns].map(([key, column]) => [key, cellAt(column)])),
        base: digest === "" ? { type: "none" } : { type: "digest", digest },
      };
    }),
  });
}

const keyOfHead = (list: ListName, text: string, words: readonly WorkbookLists[]): string | undefined =>
  listColumns[list].find(({ key }) =>
    words.some((language) => (language.columns[list] as Readonly<Record<string, string>>)[key] === text.trim()),
  )?.key;
