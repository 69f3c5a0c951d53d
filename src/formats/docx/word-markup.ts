/**
 * Pieces of a WordprocessingML body (ISO/IEC 29500-1, 17): paragraphs, runs, tables. Text goes in as text; everything else
 * is written here. Members stand in the order that the schema prescribes, for Word refuses what is out of order.
 */
import { xmlText } from "./xml-text";

/** A piece of finished markup. Only functions of this folder make one. */
export type Markup = { readonly xml: string };

const markup = (xml: string): Markup => ({ xml });
export const joined = (pieces: readonly Markup[]): string => pieces.map(({ xml }) => xml).join("");

/** 1/20 of a point. */
export const twipsPerMillimetre = 1440 / 25.4;
export const millimetres = (length: number): number => Math.round(length * twipsPerMillimetre);
const twips = (points: number): number => Math.round(points * 20);

export interface RunStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** In points; the paragraph's style says otherwise. */
  readonly size?: number;
  /** Six hexadecimal digits. */
  readonly color?: string;
}

export function run(text: string, { bold, italic, size, color }: RunStyle = {}): Markup {
  const properties = [
    bold === true ? "<w:b/><w:bCs/>" : "",
    italic === true ? "<w:i/><w:iCs/>" : "",
    color === undefined ? "" : `<w:color w:val="${color}"/>`,
    sizeOf(size),
  ].join("");
  const lines = xmlText(text.replace(/\r\n?/g, "\n").replaceAll("\t", " ")).split("\n");
  const content = lines.map((line) => `<w:t xml:space="preserve">${line}</w:t>`).join("<w:br/>");
  return markup(`<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`);
}

const sizeOf = (points: number | undefined): string =>
  points === undefined ? "" : `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;

export interface ParagraphStyle extends RunStyle {
  /** Id of a style in `word-styles.ts`. */
  readonly style?: string;
  readonly align?: "center" | "both" | "right";
  /** In points. */
  readonly before?: number;
  readonly after?: number;
  /** In millimetres. */
  readonly firstLine?: number;
  readonly sides?: number;
  readonly keepWithNext?: boolean;
  /** A line below, across what the sides leave. */
  readonly underlined?: boolean;
}

/** Of a text in one style, or of runs that have their own. */
export function paragraph(content: string | readonly Markup[], style: ParagraphStyle = {}): Markup {
  const { align, before, after, firstLine, sides, keepWithNext, underlined, style: name } = style;
  const spacing = [
    before === undefined ? "" : ` w:before="${twips(before)}"`,
    after === undefined ? "" : ` w:after="${twips(after)}"`,
  ].join("");
  const indent = [
    sides === undefined ? "" : ` w:left="${millimetres(sides)}" w:right="${millimetres(sides)}"`,
    firstLine === undefined ? "" : ` w:firstLine="${millimetres(firstLine)}"`,
  ].join("");
  const properties = [
    name === undefined ? "" : `<w:pStyle w:val="${name}"/>`,
    keepWithNext === true ? "<w:keepNext/>" : "",
    underlined === true ? '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>' : "",
    spacing === "" ? "" : `<w:spacing${spacing}/>`,
    indent === "" ? "" : `<w:ind${indent}/>`,
    align === undefined ? "" : `<w:jc w:val="${align}"/>`,
    // The mark at the end is as high as the text: it alone gives an empty paragraph its height.
    style.size === undefined ? "" : `<w:rPr>${sizeOf(style.size)}</w:rPr>`,
  ].join("");
  const runs = typeof content === "string" ? run(content, style).xml : joined(content);
  return markup(`<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`);
}

export interface Cell {
  readonly content: readonly Markup[];
  /** Six hexadecimal digits. */
  readonly fill?: string;
  /** How many columns it takes. */
  readonly span?: number;
  /** Begins a cell that goes on in the rows below, or goes on. */
  readonly merge?: "restart" | "continue";
  readonly borderless?: boolean;
  readonly middle?: boolean;
}

export interface Row {
  readonly cells: readonly Cell[];
  /** Repeated at the top of every page that the table reaches. */
  readonly isHeader?: boolean;
}

export interface TableOptions {
  /** In twips. */
  readonly widths: readonly number[];
  readonly rows: readonly Row[];
  readonly borders: "all" | "none";
  /** Said by a screen reader in place of what the eye sees at once. */
  readonly title: string;
  readonly description?: string;
  /** Left and right of the text in a cell, in millimetres. */
  readonly padding?: number;
}

const sides = ["top", "left", "bottom", "right"] as const;
const line = (side: string, kind: "single" | "nil") =>
  kind === "nil" ? `<w:${side} w:val="nil"/>` : `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="7E8C91"/>`;

export function table({ widths, rows, borders, title, description = "", padding = 1.5 }: TableOptions): Markup {
  const kind = borders === "all" ? "single" : "nil";
  const lines = [...sides, "insideH", "insideV"].map((side) => line(side, kind)).join("");
  const margin = millimetres(padding);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const properties =
    `<w:tblW w:w="${whole}" w:type="dxa"/><w:tblBorders>${lines}</w:tblBorders><w:tblLayout w:type="fixed"/>` +
    `<w:tblCellMar><w:left w:w="${margin}" w:type="dxa"/><w:right w:w="${margin}" w:type="dxa"/></w:tblCellMar>` +
    `<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>` +
    `<w:tblCaption w:val="${xmlText(title)}"/>` +
    (description === "" ? "" : `<w:tblDescription w:val="${xmlText(description)}"/>`);
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  const body = rows.map((row) => rowOf(row, widths)).join("");
  return markup(`<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body}</w:tbl>`);
}

function rowOf({ cells, isHeader }: Row, widths: readonly number[]): string {
  let column = 0;
  const content = cells.map((cell) => {
    const span = cell.span ?? 1;
    const width = widths.slice(column, column + span).reduce((sum, one) => sum + one, 0);
    column += span;
    return cellOf(cell, width);
  });
  const properties = `<w:cantSplit/>${isHeader === true ? "<w:tblHeader/>" : ""}`;
  return `<w:tr><w:trPr>${properties}</w:trPr>${content.join("")}</w:tr>`;
}

function cellOf({ content, fill, span = 1, merge, borderless, middle }: Cell, width: number): string {
  const properties = [
    `<w:tcW w:w="${width}" w:type="dxa"/>`,
    span === 1 ? "" : `<w:gridSpan w:val="${span}"/>`,
    merge === undefined ? "" : `<w:vMerge w:val="${merge}"/>`,
    borderless === true
      ? `<w:tcBorders>${["right", "bottom"].map((side) => line(side, "nil")).join("")}</w:tcBorders>`
      : "",
    fill === undefined ? "" : `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`,
    middle === true ? '<w:vAlign w:val="center"/>' : "",
  ].join("");
  // A cell ends with a paragraph, even an empty one.
  const inside = content.length === 0 ? "<w:p/>" : joined(content);
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
}
