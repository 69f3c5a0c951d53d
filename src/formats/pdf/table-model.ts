/** What a table is made of. */
import type { FaceName, PdfDocument } from "./document";
import type { Box, Paint } from "./pdf-syntax";

export interface TableColumn {
  readonly width: number;
  readonly header: string;
  readonly align?: "left" | "center" | "right";
}

export interface CellLink {
  readonly target: string;
  readonly contents: string;
}

export interface TableCell {
  readonly text: string;
  readonly face?: FaceName;
  readonly color?: Paint;
  readonly fill?: Paint;
  /** Room kept below the text for what `draw` puts there. */
  readonly reserve?: number;
  /** Room kept left of the text for what `draw` puts there. */
  readonly inset?: number;
  /** The cell leads to a destination. */
  readonly link?: CellLink;
  /** Each line leads to a destination of its own; the column must be wide enough that no line is broken. */
  readonly lineLinks?: readonly (CellLink | null)[];
  /** A picture beside the text, drawn once as an artifact: the text says the same. */
  readonly draw?: (document: PdfDocument, box: Box) => void;
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  /** Called at the row's place, before it is drawn: destinations and bookmarks. */
  readonly onPlaced?: (document: PdfDocument, top: number) => void;
  /** A band over the whole width, kept together with the row after it. */
  readonly band?: boolean;
}

export interface TableStyle {
  readonly size: number;
  readonly leading?: number;
  readonly padding: number;
  readonly headerFill: Paint;
  readonly headerColor: Paint;
  readonly rule: Paint;
  readonly bandFill: Paint;
}

export interface TableOptions {
  readonly x: number;
  readonly top: number;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly style: TableStyle;
  readonly bottom: number;
  /** Where the table goes on after a page break; a row that fits between here and `bottom` is not split. */
  readonly pageTop: number;
  newPage(): void;
}
