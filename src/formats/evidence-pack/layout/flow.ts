/** Pages, margins (Decree 30/2020, Annex I) and the place where the next thing is drawn. */
import type { PdfDocument, TextStyle } from "#src/formats/pdf/document";
import type { Line } from "#src/formats/pdf/font-face";
import { drawTable } from "#src/formats/pdf/table";
import { tableHeight } from "#src/formats/pdf/table-measure";
import type { TableColumn, TableRow, TableStyle } from "#src/formats/pdf/table-model";
import { headerFill, ink, pane, rule } from "./palette";

const millimetre = 72 / 25.4;

export const a4 = { short: 595.28, long: 841.89 } as const;

export const margins = {
  top: 25 * millimetre,
  /** The least the decree allows: for the administrative page, which carries no page number. */
  topOfSheet: 20 * millimetre,
  bottom: 21 * millimetre,
  bound: 30 * millimetre,
  open: 15 * millimetre,
  /** A turned page is bound at its top; both sides are alike. */
  turnedSide: 20 * millimetre,
} as const;

export const bodyText: TextStyle = { size: 13, leading: 17, align: "justify" };

export type Orientation = "upright" | "turned";

export interface Flow {
  readonly document: PdfDocument;
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  readonly orientation: Orientation;
  y: number;
  newPage(orientation?: Orientation): void;
  /** Goes on at the top of a page drawn before; the document must have been turned to it. */
  turnTo(orientation: Orientation): void;
  /** Leaves so much room at the foot of this page to something that is drawn later. */
  keepFree(height: number): void;
  /** Starts a page unless so much height is left. */
  ensure(height: number): void;
  /** Draws text from the left margin on, over page breaks; never a single line alone. */
  paragraph(text: string, style?: TextStyle, after?: number): void;
  table(columns: readonly TableColumn[], rows: readonly TableRow[], style?: Partial<TableStyle>): void;
  tableHeight(columns: readonly TableColumn[], rows: readonly TableRow[], style?: Partial<TableStyle>): number;
}

const tableStyle: TableStyle = {
  size: 10,
  leading: 12.2,
  padding: 3.2,
  headerFill,
  headerColor: ink,
  rule,
  bandFill: pane,
};

/** How many of the remaining lines go on this page without leaving a widow or an orphan. */
export function linesThatFit(remaining: number, room: number): number {
  if (remaining <= room) return remaining;
  const count = remaining - room === 1 ? room - 1 : room;
  return count < 2 ? 0 : count;
}

export function createFlow(document: PdfDocument): Flow {
  let orientation: Orientation = "upright";
  let kept = 0;

  const flow: Flow = {
    document,
    get left() {
      return orientation === "turned" ? margins.turnedSide : margins.bound;
    },
    get width() {
      return orientation === "turned" ? a4.long - 2 * margins.turnedSide : a4.short - margins.bound - margins.open;
    },
    get top() {
      return margins.top;
    },
    get bottom() {
      return (orientation === "turned" ? a4.short : a4.long) - margins.bottom - kept;
    },
    get orientation() {
      return orientation;
    },
    y: 0,
    newPage(next = orientation) {
      orientation = next;
      kept = 0;
      const turned = next === "turned";
      document.addPage(turned ? { width: a4.long, height: a4.short } : { width: a4.short, height: a4.long });
      flow.y = margins.top;
    },
    turnTo(next) {
      orientation = next;
      kept = 0;
      flow.y = margins.top;
    },
    keepFree(height) {
      kept = height;
    },
    ensure(height) {
      if (flow.y + height > flow.bottom && flow.y > flow.top) flow.newPage();
    },
    paragraph(text, style = bodyText, after = 6) {
      const full: TextStyle = { ...style, width: style.width ?? flow.width };
      const leading = style.leading ?? style.size * 1.2;
      const element = document.tag("P", () => {});
      let lines: readonly Line[] = document.wrap(text, full);
      while (lines.length > 0) {
        const count = linesThatFit(lines.length, Math.floor((flow.bottom - flow.y) / leading));
        if (count === 0) {
          flow.newPage();
          continue;
        }
        const part = lines.slice(0, count);
        document.within(element, () => document.lines(part, flow.left, flow.y, full));
        flow.y += count * leading;
        lines = lines.slice(count);
      }
      flow.y += after;
    },
    table(columns, rows, style = {}) {
      flow.y = drawTable(document, {
        x: flow.left,
        top: flow.y,
        columns,
        rows,
        style: { ...tableStyle, ...style },
        bottom: flow.bottom,
        pageTop: flow.top,
        newPage: () => flow.newPage(),
      });
    },
    tableHeight: (columns, rows, style = {}) =>
      tableHeight(document, { columns, rows, style: { ...tableStyle, ...style } }),
  };
  return flow;
}
