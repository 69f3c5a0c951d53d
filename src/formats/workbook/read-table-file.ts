/** A file that somebody drops: a workbook or CSV, by what is in it and not by what it is called. */
import { succeed, type Result } from "#src/domain/shared/result";
import { decodeCsv, parseCsv, type CsvError } from "#src/formats/csv/csv-text";
import { readXlsx, type ReadBook } from "#src/formats/xlsx/read-xlsx";
import type { XlsxError } from "#src/formats/xlsx/xlsx-error";

export type TableFile =
  | { readonly type: "book"; readonly book: ReadBook }
  | { readonly type: "csv"; readonly rows: readonly (readonly string[])[] };

export type TableFileError = XlsxError | CsvError;

export async function readTableFile(file: Blob, name: string): Promise<Result<TableFile, TableFileError>> {
  if (await isCsv(file, name)) {
    const text = await decodeCsv(file);
    if (!text.ok) return text;
    const rows = parseCsv(text.value);
    return rows.ok ? succeed({ type: "csv", rows: rows.value }) : rows;
  }
  const book = await readXlsx(file);
  return book.ok ? succeed({ type: "book", book: book.value }) : book;
}

/** A ZIP stays a ZIP and an old workbook an old workbook, whatever the ending. */
async function isCsv(file: Blob, name: string): Promise<boolean> {
  if (!/\.(csv|tsv|txt)$/i.test(name)) return false;
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return !(first === 0x50 && second === 0x4b) && !(first === 0xd0 && second === 0xcf);
}
