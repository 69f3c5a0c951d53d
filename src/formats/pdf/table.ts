/**
 * Tables with fixed column widths. The header row is repeated on every page (tagged once, an artifact afterwards). A row
 * is never split unless it is taller than a page; then each part keeps the row's own cells in the tag tree. Where a last
 * page would hold a single row, the table is set a little tighter if that spares it.
 */
import type { PdfDocument } from "./document";
import type { Box } from "./pdf-syntax";
import { columnHeader, rowHeader, type StructureElement } from "./structure";
import { createTableGrid } from "./table-grid";
import { fitTable } from "./table-fit";
import type { MeasuredRow } from "./table-measure";
import type { CellLink, TableOptions } from "./table-model";

/** Draws the table and returns the place below it. */
export function drawTable(document: PdfDocument, options: TableOptions): number {
  const { x, columns, bottom } = options;
  const { style, measure, rows } = fitTable(document, options);
  const { padding } = style;
  const { leading, headerHeight, headerLines, width: tableWidth } = measure;
  const lefts = columns.map((_, index) => x + columns.slice(0, index).reduce((sum, column) => sum + column.width, 0));
  const grid = createTableGrid(document, x, tableWidth, lefts.slice(1), style.rule);
  let y = options.top;

  function header(first: boolean): void {
    grid.start(y);
    if (headerHeight === 0) return;
    document.rectangle({ x, top: y, width: tableWidth, height: headerHeight }, { fill: style.headerFill });
    const drawHeader = (index: number): void => {
      const lines = headerLines[index] ?? [];
      const free = headerHeight - 2 * padding - lines.length * leading;
      document.lines(lines, (lefts[index] ?? x) + padding, y + padding + free / 2, measure.headerStyle(index));
    };
    if (first) {
      document.tag("TR", () => {
        columns.forEach((_, index) => document.tag("TH", () => drawHeader(index), columnHeader));
      });
    } else document.artifact(() => columns.forEach((_, index) => drawHeader(index)));
    grid.endRow(y, y + headerHeight, false);
    y += headerHeight;
  }

  function continueOnNewPage(): void {
    grid.close(y);
    options.newPage();
    y = options.pageTop;
    header(false);
  }

  function drawLinked(link: CellLink | null | undefined, place: Box, draw: () => void): void {
    if (!link) return draw();
    document.tag("Link", () => {
      draw();
      document.link(place, link.target, link.contents);
    });
  }

  function drawPart(item: MeasuredRow, elements: readonly StructureElement[], from: number, count: number): void {
    const { row, lines } = item;
    const whole = from === 0 && count === Number.POSITIVE_INFINITY;
    const height = whole ? item.height : count * leading + 2 * padding;
    const box = (index: number): Box => {
      const width = row.band ? tableWidth : (columns[index]?.width ?? 0);
      return { x: lefts[index] ?? x, top: y, width, height };
    };
    document.artifact(() => {
      if (row.band) document.rectangle(box(0), { fill: style.bandFill });
      row.cells.forEach((cell, index) => {
        if (cell.fill !== undefined) document.rectangle(box(index), { fill: cell.fill });
      });
      if (from === 0) row.cells.forEach((cell, index) => cell.draw?.(document, box(index)));
    });
    row.cells.forEach((cell, index) => {
      const element = elements[index];
      if (!element) return;
      document.within(element, () => {
        const part = (lines[index] ?? []).slice(from, from + count);
        const top = y + padding;
        if (part.length === 0) return undefined;
        const left = box(index).x + padding + (cell.inset ?? 0);
        const partStyle = measure.cellStyle(row, index);
        if (cell.lineLinks) {
          const { x, width } = box(index);
          return part.forEach((line, at) => {
            const place = { x, top: top + at * leading, width, height: leading };
            drawLinked(cell.lineLinks?.[from + at], place, () => document.lines([line], left, place.top, partStyle));
          });
        }
        return drawLinked(cell.link, box(index), () => document.lines(part, left, top, partStyle));
      });
    });
    grid.endRow(y, y + height, !row.band);
    y += height;
  }

  function drawRow(item: MeasuredRow, keepWith: number): void {
    const pageHeight = bottom - headerHeight - options.pageTop;
    const tooTall = item.height > pageHeight;
    if (y + item.height + keepWith > bottom && (!tooTall || y + headerHeight + 4 * leading > bottom))
      continueOnNewPage();
    item.row.onPlaced?.(document, y);
    const elements: StructureElement[] = [];
    document.tag("TR", () => {
      item.row.cells.forEach((_, index) => {
        const isHeader = index === 0;
        const spans = item.row.band ? `/A <</O /Table /Scope /Row /ColSpan ${columns.length}>>` : rowHeader;
        elements.push(document.tag(isHeader ? "TH" : "TD", () => {}, isHeader ? spans : ""));
      });
    });
    if (y + item.height <= bottom) return drawPart(item, elements, 0, Number.POSITIVE_INFINITY);
    const total = Math.max(...item.lines.map((lines) => lines.length));
    for (let from = 0; from < total;) {
      const room = Math.floor((bottom - y - 2 * padding) / leading);
      const count = Math.min(Math.max(1, room), total - from);
      drawPart(item, elements, from, count);
      from += count;
      if (from < total) continueOnNewPage();
    }
  }

  document.tag("Table", () => {
    const [first, second] = rows;
    const least = first ? first.height + (first.row.band && second ? second.height : 0) : 0;
    if (y > options.pageTop && y + headerHeight + least > bottom && least < bottom - options.pageTop - headerHeight) {
      options.newPage();
      y = options.pageTop;
    }
    header(true);
    rows.forEach((item, index) => drawRow(item, item.row.band ? (rows[index + 1]?.height ?? 0) : 0));
    grid.close(y);
  });
  return y;
}
