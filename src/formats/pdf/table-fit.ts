/** Which style a table takes: its own, or a tighter one that spares a last page with a single row on it. */
import type { PdfDocument } from "./document";
import { DEFAULT_LEADING } from "./document";
import { measureTable, type MeasuredRow, type TableMeasure } from "./table-measure";
import type { TableOptions, TableStyle } from "./table-model";

export interface FittedTable {
  readonly style: TableStyle;
  readonly measure: TableMeasure;
  readonly rows: readonly MeasuredRow[];
}

/** The eye does not see it, and over the pages before it makes room for one row more. */
const tighter = { padding: 0.75, leading: 0.97 } as const;

export function fitTable(document: PdfDocument, options: TableOptions): FittedTable {
  const own = fitted(document, options, options.style);
  const pages = paginate(own, options);
  if (pages === null || pages.count === 1 || pages.rowsOnLast > 1) return own;
  const { leading, padding, size } = options.style;
  const tight = fitted(document, options, {
    ...options.style,
    leading: (leading ?? size * DEFAULT_LEADING) * tighter.leading,
    padding: padding * tighter.padding,
  });
  const spared = paginate(tight, options);
  return spared !== null && spared.count < pages.count ? tight : own;
}

function fitted(document: PdfDocument, options: TableOptions, style: TableStyle): FittedTable {
  const measure = measureTable(document, { columns: options.columns, style });
  return { style, measure, rows: options.rows.map((row) => measure.row(row)) };
}

/** As the table breaks its rows over pages, bands not counted; null where a row is taller than a page and is split. */
function paginate(
  { measure: { headerHeight }, rows }: FittedTable,
  { top, pageTop, bottom }: Pick<TableOptions, "top" | "pageTop" | "bottom">,
): { readonly count: number; readonly rowsOnLast: number } | null {
  let count = 1;
  let rowsOnLast = 0;
  let y = top + headerHeight;
  for (const [index, { row, height }] of rows.entries()) {
    if (height > bottom - pageTop - headerHeight) return null;
    const following = row.band ? (rows[index + 1]?.height ?? 0) : 0;
    if (y + height + following > bottom) {
      // A table that begins on the page after the one it was to begin on is not broken.
      if (index > 0) count += 1;
      rowsOnLast = 0;
      y = pageTop + headerHeight;
    }
    y += height;
    if (row.band !== true) rowsOnLast += 1;
  }
  return { count, rowsOnLast };
}
