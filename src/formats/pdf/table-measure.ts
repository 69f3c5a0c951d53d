/** How the cells of a table are wrapped, and so how high its rows are: known before anything is drawn. */
import { DEFAULT_LEADING, type PdfDocument, type TextStyle } from "./document";
import type { Line } from "./font-face";
import type { TableCell, TableOptions, TableRow } from "./table-model";

export interface MeasuredRow {
  readonly row: TableRow;
  readonly lines: readonly (readonly Line[])[];
  readonly height: number;
}

export interface TableMeasure {
  readonly leading: number;
  readonly width: number;
  /** 0 where no column has a header. */
  readonly headerHeight: number;
  readonly headerLines: readonly (readonly Line[])[];
  headerStyle(index: number): TextStyle;
  cellStyle(row: TableRow, index: number): TextStyle;
  row(row: TableRow): MeasuredRow;
}

export type MeasuredTable = Pick<TableOptions, "columns" | "style">;

export function measureTable(document: PdfDocument, { columns, style }: MeasuredTable): TableMeasure {
  const leading = style.leading ?? style.size * DEFAULT_LEADING;
  const { padding } = style;
  const tableWidth = columns.reduce((sum, column) => sum + column.width, 0);

  function styleOf(index: number, cell: Partial<TableCell>, outerWidth: number): TextStyle {
    const width = outerWidth - 2 * padding - (cell.inset ?? 0);
    const align = columns[index]?.align ?? "left";
    return { face: cell.face ?? "regular", size: style.size, leading, width, align, color: cell.color ?? "0" };
  }

  const columnWidth = (index: number): number => columns[index]?.width ?? 0;
  const headerStyle = (index: number): TextStyle =>
    styleOf(index, { face: "bold", color: style.headerColor }, columnWidth(index));
  const cellStyle = (row: TableRow, index: number): TextStyle =>
    styleOf(index, row.cells[index] ?? {}, row.band ? tableWidth : columnWidth(index));
  const headerLines = columns.map((column, index) => document.wrap(column.header, headerStyle(index)));
  const hasHeader = columns.some((column) => column.header !== "");

  return {
    leading,
    width: tableWidth,
    headerHeight: hasHeader ? Math.max(...headerLines.map((lines) => lines.length)) * leading + 2 * padding : 0,
    headerLines,
    headerStyle,
    cellStyle,
    row(row) {
      const lines = row.cells.map((cell, index) =>
        cell.text === "" ? [] : document.wrap(cell.text, cellStyle(row, index)),
      );
      const heights = row.cells.map((cell, index) => (lines[index]?.length ?? 0) * leading + (cell.reserve ?? 0));
      return { row, lines, height: Math.max(leading, ...heights) + 2 * padding };
    },
  };
}

/** Of the whole table, were it not broken over pages. */
export function tableHeight(document: PdfDocument, table: MeasuredTable & Pick<TableOptions, "rows">): number {
  const measure = measureTable(document, table);
  return table.rows.reduce((sum, row) => sum + measure.row(row).height, measure.headerHeight);
}
