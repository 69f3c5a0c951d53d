/**
 * Reads the cells of a workbook, and nothing else: no style, no formula, no link, no macro is looked at. Of a formula
 * the result that the file holds is taken. Nothing is believed; what cannot be read is refused with its place.
 */
import { columnIndex, columnLetters, type RawCell } from "#src/domain/workbook/raw-cell";
import { fail, succeed, type Result } from "#src/domain/shared/result";
import { openParts, type Parts } from "./open-parts";
import { scanXml } from "./scan-xml";
import { damaged, tooLarge, XlsxReadException, type XlsxError } from "./xlsx-error";
import { xlsxLimits } from "./xlsx-limits";
import { unescapeCellText } from "./xml-text";

export type ReadSheet = {
  readonly name: string;
  readonly isHidden: boolean;
  /** In the order of their numbers; empty rows and cells are left out. */
  readonly rows: readonly SheetRow[];
};

/** `number` from 1; cells by their column from 0. */
export type SheetRow = { readonly number: number; readonly cells: ReadonlyMap<number, RawCell> };

export type ReadBook = { readonly sheets: readonly ReadSheet[]; readonly is1904: boolean };

export async function readXlsx(
  file: Blob,
  inflatedBytes: number = xlsxLimits.inflatedBytes,
): Promise<Result<ReadBook, XlsxError>> {
  try {
    return succeed(await readBook(await openParts(file, inflatedBytes)));
  } catch (error) {
    if (error instanceof XlsxReadException) return fail(error.failure);
    throw error;
  }
}

const workbookPart = "xl/workbook.xml";

async function readBook(parts: Parts): Promise<ReadBook> {
  const book = await mainPart(parts);
  const { sheets, is1904 } = listSheets(await parts.read(book), book);
  if (sheets.length > xlsxLimits.sheets) throw tooLarge(book);
  const folder = book.slice(0, book.lastIndexOf("/") + 1);
  const targets = await readRelations(parts, `${folder}_rels/${book.slice(folder.length)}.rels`, folder);
  const strings = await readStrings(parts, [...targets.values()].find(({ type }) => type === "sharedStrings")?.part);
  const count = { cells: 0 };
  const read: ReadSheet[] = [];
  for (const { name, isHidden, relation } of sheets) {
    const target = targets.get(relation);
    // Charts and macros have sheets of their own kind.
    if (target?.type !== "worksheet") continue;
    read.push({ name, isHidden, rows: readRows(await parts.read(target.part), name, strings, count) });
  }
  return { sheets: read, is1904 };
}

/** Where the package says that the workbook is; every program of today says the same. */
async function mainPart(parts: Parts): Promise<string> {
  if (parts.has(workbookPart)) return workbookPart;
  if (!parts.has("_rels/.rels")) throw new XlsxReadException({ type: "xlsx-foreign" });
  const targets = await readRelations(parts, "_rels/.rels", "");
  const main = [...targets.values()].find(({ type }) => type === "officeDocument")?.part;
  if (main === undefined || !parts.has(main) || !/workbook\d*\.xml$/.test(main))
    throw new XlsxReadException({ type: "xlsx-foreign" });
  return main;
}

type Target = { readonly type: string; readonly part: string };

async function readRelations(parts: Parts, part: string, folder: string): Promise<ReadonlyMap<string, Target>> {
  const targets = new Map<string, Target>();
  scanXml(await parts.read(part), part, {
    open(name, attributes) {
      if (name !== "Relationship" || attributes.get("TargetMode") === "External") return;
      const target = attributes.get("Target") ?? "";
      const type = attributes.get("Type") ?? "";
      targets.set(attributes.get("Id") ?? "", {
        type: type.slice(type.lastIndexOf("/") + 1),
        part: target.startsWith("/") ? target.slice(1) : `${folder}${target.replace(/^\.\//, "")}`,
      });
    },
    close: ignore,
    text: ignore,
  });
  return targets;
}

const ignore = () => undefined;

function listSheets(xml: string, part: string) {
  const sheets: { readonly name: string; readonly isHidden: boolean; readonly relation: string }[] = [];
  let is1904 = false;
  scanXml(xml, part, {
    open(name, attributes) {
      if (name === "workbookPr") is1904 = ["1", "true"].includes(attributes.get("date1904") ?? "");
      if (name !== "sheet") return;
      sheets.push({
        name: attributes.get("name") ?? "",
        isHidden: attributes.has("state") && attributes.get("state") !== "visible",
        relation: attributes.get("id") ?? "",
      });
    },
    close: ignore,
    text: ignore,
  });
  return { sheets, is1904 };
}

async function readStrings(parts: Parts, part: string | undefined): Promise<readonly string[]> {
  if (part === undefined || !parts.has(part)) return [];
  const strings: string[] = [];
  const reader = createTextReader();
  scanXml(await parts.read(part), part, {
    open: (name) => {
      if (name === "si") reader.begin();
      reader.open(name);
    },
    close: (name) => {
      reader.close(name);
      if (name !== "si") return;
      if (strings.push(reader.text()) > xlsxLimits.cells) throw tooLarge(part);
    },
    text: reader.add,
  });
  return strings;
}

/** Runs of one text are put together; how an East Asian word is read out is left out. */
function createTextReader() {
  let pieces: string[] = [];
  let isText = false;
  let phonetic = 0;
  return {
    begin: () => {
      pieces = [];
    },
    open: (name: string) => {
      if (name === "rPh") phonetic += 1;
      isText = name === "t" && phonetic === 0;
    },
    close: (name: string) => {
      if (name === "rPh") phonetic -= 1;
      isText = false;
    },
    add: (text: string) => {
      if (isText) pieces.push(text);
    },
    text: () => unescapeCellText(pieces.join("")),
  };
}

type OpenCell = {
  readonly column: number;
  readonly type: string;
  value: string;
  hasValue: boolean;
  isFormula: boolean;
};

function readRows(
  xml: string,
  sheet: string,
  strings: readonly string[],
  count: { cells: number },
): readonly SheetRow[] {
  const rows = new Map<number, Map<number, RawCell>>();
  const inline = createTextReader();
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
