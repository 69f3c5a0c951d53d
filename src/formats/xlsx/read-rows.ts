/** The cells of one sheet: where they stand and what they hold, each refused with its place. */
import { columnIndex, columnLetters, type RawCell } from "#src/domain/workbook/raw-cell";
import { createCellText } from "./cell-text";
import { scanXml } from "./scan-xml";
import { damaged, tooLarge } from "./xlsx-error";
import { xlsxLimits } from "./xlsx-limits";
import { unescapeCellText } from "./xml-text";

/** `number` from 1; cells by their column from 0. */
export type SheetRow = { readonly number: number; readonly cells: ReadonlyMap<number, RawCell> };

type OpenCell = {
  readonly column: number;
  readonly type: string;
  value: string;
  hasValue: boolean;
  isFormula: boolean;
};

/** `count` goes on from sheet to sheet. */
export function readRows(
  xml: string,
  sheet: string,
  strings: readonly string[],
  count: { cells: number },
): readonly SheetRow[] {
  const rows = new Map<number, Map<number, RawCell>>();
  const inline = createCellText();
  let number = 0;
  let nextColumn = 0;
  let cell: OpenCell | null = null;
  let isValue = false;
  scanXml(xml, sheet, {
    open(name, attributes) {
      inline.open(name);
      isValue = name === "v";
      if (name === "row") {
        number = rowNumber(attributes.get("r"), number, sheet);
        nextColumn = 0;
      } else if (name === "c") {
        const reference = attributes.get("r");
        const column = reference === undefined ? nextColumn : columnOf(reference, number, sheet);
        nextColumn = column + 1;
        inline.begin();
        cell = { column, type: attributes.get("t") ?? "n", value: "", hasValue: false, isFormula: false };
      } else if (name === "f" && cell !== null) cell.isFormula = true;
      else if (name === "v" && cell !== null) cell.hasValue = true;
    },
    text(text) {
      inline.add(text);
      if (isValue && cell !== null) cell.value += text;
    },
    close(name) {
      inline.close(name);
      isValue = false;
      if (name !== "c" || cell === null) return;
      const read = cell.column < xlsxLimits.columns ? valueOf(cell, inline.text(), strings, sheet, number) : null;
      if (read !== null) {
        if ((count.cells += 1) > xlsxLimits.cells) throw tooLarge(sheet);
        const row = rows.get(number) ?? new Map<number, RawCell>();
        rows.set(number, row.set(cell.column, read));
        if (rows.size > xlsxLimits.rows) throw tooLarge(sheet);
      }
      cell = null;
    },
  });
  return [...rows].toSorted(([one], [other]) => one - other).map(([row, cells]) => ({ number: row, cells }));
}

function rowNumber(text: string | undefined, before: number, sheet: string): number {
  if (text === undefined) return before + 1;
  const number = Number(text);
  if (!/^\d{1,7}$/.test(text) || number < 1 || number > 1_048_576) throw damaged(sheet);
  return number;
}

function columnOf(reference: string, row: number, sheet: string): number {
  const column = columnIndex(reference.replace(/\d+$/, ""));
  if (column === null || !reference.endsWith(String(row))) throw damaged(`${sheet}!${reference.slice(0, 20)}`);
  return column;
}

function valueOf(cell: OpenCell, inline: string, strings: readonly string[], sheet: string, row: number): RawCell {
  const { type, value, hasValue, isFormula } = cell;
  const place = `${sheet}!${columnLetters(cell.column)}${row}`;
  if (type === "inlineStr") return textOf(inline, place);
  if (!hasValue || value === "") return isFormula && type !== "str" ? { type: "formula-empty" } : null;
  switch (type) {
    case "s": {
      const text = /^\d{1,7}$/.test(value.trim()) ? strings[Number(value)] : undefined;
      if (text === undefined) throw damaged(place);
      return textOf(text, place);
    }
    case "str":
      return textOf(unescapeCellText(value), place);
    case "d":
      return textOf(value.slice(0, 10), place);
    case "b":
      return { type: "boolean", value: value.trim() === "1" };
    case "e":
      return { type: "error" };
    case "n": {
      const number = Number(value);
      if (!Number.isFinite(number)) throw damaged(place);
      return { type: "number", number };
    }
    default:
      throw damaged(place);
  }
}

function textOf(text: string, place: string): RawCell {
  if (text.length > xlsxLimits.cellText) throw tooLarge(place);
  return text === "" ? null : { type: "text", text };
}
