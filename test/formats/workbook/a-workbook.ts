/** Workbooks for tests, and the way back. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import {
  compareLists,
  type CompareDependencies,
  type Comparison,
  type ReadList,
} from "#src/domain/workbook/compare-lists";
import { deriveLists, type ListFacts, type Lists } from "#src/domain/workbook/derive-lists";
import { listColumns, type ListName } from "#src/domain/workbook/list-columns";
import { findNewRows, type NewRow } from "#src/domain/workbook/new-rows";
import { textCell } from "#src/domain/workbook/raw-cell";
import { parseCsv } from "#src/formats/csv/csv-text";
import { cellOf, createCellParser, rawOf, textOf } from "#src/formats/workbook/cell-values";
import { findListIn, writeListCsv } from "#src/formats/workbook/list-csv";
import { findLists } from "#src/formats/workbook/read-workbook";
import { writeWorkbook } from "#src/formats/workbook/write-workbook";
import { readXlsx, type ReadBook } from "#src/formats/xlsx/read-xlsx";
import { workbookLists as en } from "#src/i18n/en/workbook-lists";
import { workbookLists as vi } from "#src/i18n/vi/workbook-lists";
import { smallCatalogControls } from "#test/support/a-catalog";

export const digest = (text: string) => bytesToHex(sha256(utf8ToBytes(text)));

export const itemIds = new Set(smallCatalogControls.map(({ id }) => id));

export const writtenWorkbook = (facts: ListFacts, words = vi): Uint8Array<ArrayBuffer> =>
  writeWorkbook({
    lists: deriveLists(facts),
    assessmentId: facts.assessmentId,
    organisation: "Trung tâm dữ liệu Hải Phòng",
    edition: "ISO/IEC 27001:2022",
    assessedOn: "2026-11-16",
    words,
  });

export async function bookIn(bytes: Uint8Array<ArrayBuffer>): Promise<ReadBook> {
  const read = await readXlsx(new Blob([bytes]));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

export const parse = createCellParser({ words: [vi, en], itemIds });

type Compared = Comparison & { readonly newRows: readonly NewRow[] };

/** What a workbook would change in facts that may have moved on. */
export function comparedWith(facts: ListFacts, book: ReadBook): Compared {
  const found = findLists(book, facts.assessmentId);
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  return compared(deriveLists(facts), found.value, {
    parse: createCellParser({ words: [vi, en], itemIds, is1904: book.is1904 }),
    write: (column, value) => rawOf(cellOf(column, value, vi)),
    digest,
  });
}

export function compared(lists: Lists, read: readonly ReadList[], dependencies: CompareDependencies): Compared {
  const { differences, faults } = compareLists(read, lists, dependencies);
  const added = findNewRows(read, lists, dependencies.parse);
  return { differences, newRows: added.rows, faults: [...faults, ...added.faults] };
}

export const writtenCsv = (facts: ListFacts, list: ListName, words = vi): string =>
  writeListCsv(list, { lists: deriveLists(facts), assessmentId: facts.assessmentId, words, digest });

export function comparedWithCsv(facts: ListFacts, text: string): Compared {
  const rows = parseCsv(text);
  if (!rows.ok) throw new Error(JSON.stringify(rows.error));
  const found = findListIn(rows.value, "rui-ro.csv", facts.assessmentId, [vi, en]);
  if (!found.ok || found.value === null) throw new Error(JSON.stringify(found));
  return compared(deriveLists(facts), [found.value], {
    parse,
    write: (column, value) => textCell(textOf(column, value, vi)),
    digest,
  });
}

export const columnNumber = (list: ListName, key: string) => listColumns[list].findIndex((one) => one.key === key) + 1;
