/** Stands in for `src/formats/pdf/table.ts` while the report is recorded: the same drawing, and a note of every table. */
import type { PdfDocument } from "#src/formats/pdf/document";
import { drawTable as draw } from "#src/formats/pdf/table.ts";
import type { TableOptions } from "#src/formats/pdf/table-model";
import type { DrawnTable } from "./drawing";

export const tables: DrawnTable[] = [];

export function drawTable(document: PdfDocument, options: TableOptions): number {
  const from = { page: document.page.number, y: options.top };
  const end = draw(document, options);
  tables.push({
    from,
    to: { page: document.page.number, y: end },
    left: options.x,
    pageTop: options.pageTop,
    bottom: options.bottom,
    size: options.style.size,
    padding: options.style.padding,
    widths: options.columns.map(({ width }) => width),
    head: options.columns.map(({ header }) => header),
    rows: options.rows.map(({ cells }) => cells.map(({ text }) => text)),
  });
  return end;
}
