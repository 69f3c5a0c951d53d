/** What a file that was read would change in the facts of now. */
import { locales } from "#src/domain/catalog/catalog-text";
import { compareLists, type CellDifference, type Comparison, type ReadList } from "#src/domain/workbook/compare-lists";
import type { ForeignTable, KnownItems } from "#src/domain/workbook/foreign-table";
import { findNewRows, type NewRow } from "#src/domain/workbook/new-rows";
import { textCell } from "#src/domain/workbook/raw-cell";
import { fail, succeed, type Result } from "#src/domain/shared/result";
import { cellOf, createCellParser, rawOf, textOf } from "#src/formats/workbook/cell-values";
import { findListIn } from "#src/formats/workbook/list-csv";
import { findLists, type ListError } from "#src/formats/workbook/read-workbook";
import type { TableFile } from "#src/formats/workbook/read-table-file";
import { loadMessages } from "#src/i18n/messages";
import type { WorkbookLists } from "#src/i18n/vi/workbook-lists";
import { digest } from "#src/storage/write-edits";
import type { Session } from "#src/storage/session";
import { collectLists } from "./collect-lists";

/** Lists that can be compared. `isCsv`: days and numbers are written as text there. */
export type FoundLists = {
  readonly lists: readonly ReadList[];
  readonly isCsv: boolean;
  readonly is1904: boolean;
};

/** What differs, and the rows that the file has and the facts have not. */
export type FileComparison = Comparison & { readonly newRows: readonly NewRow[] };

/** What a person takes of it. */
export type Choice = { readonly differences: readonly CellDifference[]; readonly newRows: readonly NewRow[] };

/** Whoever wrote the file may have worked in the other language. */
export const wordsOfAll = async (): Promise<readonly WorkbookLists[]> =>
  (await Promise.all(locales.map(loadMessages))).map(({ workbookLists }) => workbookLists);

/** Null where the file is not one of the app's. */
export function findOwnLists(
  file: TableFile,
  name: string,
  assessmentId: string,
  words: readonly WorkbookLists[],
): Result<FoundLists | null, ListError> {
  if (file.type === "book") {
    const found = findLists(file.book, assessmentId);
    if (!found.ok) return found;
    const { is1904 } = file.book;
    return succeed(found.value.length === 0 ? null : { lists: found.value, isCsv: false, is1904 });
  }
  const found = findListIn(file.rows, name, assessmentId, words);
  if (!found.ok) return fail(found.error);
  return succeed(found.value === null ? null : { lists: [found.value], isCsv: true, is1904: false });
}

/** Every sheet with something in it; of a CSV file the one. */
export function tablesIn(file: TableFile, name: string): readonly ForeignTable[] {
  if (file.type === "book") return file.book.sheets.filter(({ rows }) => rows.length > 0);
  const rows = file.rows.map((fields, index) => ({
    number: index + 1,
    cells: new Map(fields.map((field, column) => [column, textCell(field)] as const)),
  }));
  return [{ name, rows }];
}

export const knownItems = ({ bundle }: Session): KnownItems => {
  const idsOf = (itemClass: "clause" | "annex-a") =>
    new Set(bundle.catalog.controls.filter((control) => control.class === itemClass).map(({ id }) => id));
  return { clauses: idsOf("clause"), annex: idsOf("annex-a") };
};

export async function compareWithFacts(
  session: Session,
  assessmentId: string,
  words: WorkbookLists,
  { lists, isCsv, is1904 }: FoundLists,
): Promise<FileComparison> {
  const { lists: facts } = await collectLists(session, assessmentId);
  const parse = createCellParser({
    words: await wordsOfAll(),
    itemIds: new Set(session.bundle.catalog.controls.map(({ id }) => id)),
    is1904,
  });
  const { differences, faults } = compareLists(lists, facts, {
    parse,
    write: (column, value) => (isCsv ? textCell(textOf(column, value, words)) : rawOf(cellOf(column, value, words))),
    digest,
  });
  const added = findNewRows(lists, facts, parse);
  return { differences, newRows: added.rows, faults: [...faults, ...added.faults] };
}
