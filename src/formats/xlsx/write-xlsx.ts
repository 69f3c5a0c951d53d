/**
 * A workbook as Office Open XML (ECMA-376): strings, numbers and days; no formula, no link, no macro, no date of making.
 *
 * Every text is a shared string, whatever it begins with, so that no program takes it for a formula. Same sheets, same
 * bytes: the order is that of the sheets, and the ZIP carries one fixed moment.
 */
import { strToU8, zipSync, type Zippable } from "fflate";
import type { CellLook, DropDown, WrittenCell, WrittenSheet } from "./sheet-model";
import { columnLetters } from "#src/domain/workbook/raw-cell";
import { escapeCellText, escapeXml } from "./xml-text";

export const mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
export const extension = "xlsx";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const contentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
const partType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** By the clock of whoever writes: a ZIP has no zone, and so every machine writes the same. */
const moment = new Date(1980, 0, 1);

export function writeXlsx(sheets: readonly WrittenSheet[]): Uint8Array<ArrayBuffer> {
  const strings = new Map<string, number>();
  const parts = sheets.map((sheet) => sheetXml(sheet, strings));
  const files: Zippable = {
    "[Content_Types].xml": file(contentTypesXml(sheets)),
    "_rels/.rels": file(relationsXml([["officeDocument", "xl/workbook.xml"]])),
    "xl/workbook.xml": file(workbookXml(sheets)),
    "xl/_rels/workbook.xml.rels": file(
      relationsXml([
        ...sheets.map((_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`] as const),
        ["styles", "styles.xml"],
        ["sharedStrings", "sharedStrings.xml"],
      ]),
    ),
    "xl/styles.xml": file(stylesXml),
    "xl/sharedStrings.xml": file(stringsXml(strings)),
    ...Object.fromEntries(parts.map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, file(xml)])),
  };
  return new Uint8Array(zipSync(files, { level: 6, mtime: moment, os: 0 }));
}

const file = (xml: string) => strToU8(declaration + xml);

function contentTypesXml(sheets: readonly WrittenSheet[]): string {
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}" ContentType="${partType}.${type}+xml"/>`;
  return [
    `<Types xmlns="${contentTypes}">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override("workbook.xml", "sheet.main"),
    ...sheets.map((_, index) => override(`worksheets/sheet${index + 1}.xml`, "worksheet")),
    override("styles.xml", "styles"),
    override("sharedStrings.xml", "sharedStrings"),
    "</Types>",
  ].join("");
}

const relationsXml = (targets: readonly (readonly [type: string, target: string])[]): string =>
  [
    `<Relationships xmlns="${packageRelations}">`,
    ...targets.map(
      ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${relations}/${type}" Target="${target}"/>`,
    ),
    "</Relationships>",
  ].join("");

function workbookXml(sheets: readonly WrittenSheet[]): string {
  const names = sheets.flatMap(({ name, filter }, index) => {
    if (filter === undefined) return [];
    const [from = "", to = ""] = filter.split(":");
    const head = from.replace(/\D/g, "");
    const filtered = `${quoted(name)}!${absolute(from)}:${absolute(to)}`;
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${escapeXml(filtered)}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapeXml(`${quoted(name)}!$${head}:$${head}`)}</definedName>`,
    ];
  });
  return [
    `<workbook xmlns="${main}" xmlns:r="${relations}">`,
    "<bookViews><workbookView/></bookViews><sheets>",
    ...sheets.map(({ name, state }, index) => {
      const hidden = state === undefined ? "" : ` state="${state}"`;
      return `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${hidden} r:id="rId${index + 1}"/>`;
    }),
    "</sheets>",
    ...(names.length === 0 ? [] : ["<definedNames>", ...names, "</definedNames>"]),
    "</workbook>",
  ].join("");
}

const quoted = (sheet: string) => `'${sheet.replaceAll("'", "''")}'`;
const absolute = (cell: string) => cell.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");

function sheetXml(sheet: WrittenSheet, strings: Map<string, number>): string {
  const { rows, columns, hiddenRows = [], filter, dropDowns = [] } = sheet;
  const widest = Math.max(1, ...rows.map((row) => row.length));
  return [
    `<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="A1:${columnLetters(widest - 1)}${Math.max(1, rows.length)}"/>`,
    viewXml(sheet),
    '<sheetFormatPr defaultRowHeight="15"/><cols>',
    ...columns.map(({ width, isHidden = false }, index) => {
      const hidden = isHidden ? ' hidden="1"' : "";
      return `<col min="${index + 1}" max="${index + 1}" width="${width}"${hidden} customWidth="1"/>`;
    }),
    "</cols><sheetData>",
    ...rows.map((cells, index) => {
      const number = index + 1;
      const height = hiddenRows.includes(number) ? ' hidden="1"' : ` ht="${heightOf(cells, columns)}" customHeight="1"`;
      return `<row r="${number}"${height}>${rowCells(cells, number, strings)}</row>`;
    }),
    "</sheetData>",
    ...(filter === undefined ? [] : [`<autoFilter ref="${filter}"/>`]),
    ...(dropDowns.length === 0
      ? []
      : [`<dataValidations count="${dropDowns.length}">`, ...dropDowns.map(dropDownXml), "</dataValidations>"]),
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>',
  ].join("");
}

function viewXml({ frozen }: WrittenSheet): string {
  if (frozen === undefined) return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const { rows, columns } = frozen;
  const corner = `${columnLetters(columns)}${rows + 1}`;
  return [
    '<sheetViews><sheetView workbookViewId="0">',
    `<pane xSplit="${columns}" ySplit="${rows}" topLeftCell="${corner}" activePane="bottomRight" state="frozen"/>`,
    `<selection pane="topRight"/><selection pane="bottomLeft"/><selection pane="bottomRight" activeCell="${corner}" sqref="${corner}"/>`,
    "</sheetView></sheetViews>",
  ].join("");
}

const rowCells = (cells: readonly WrittenCell[], number: number, strings: Map<string, number>): string =>
  cells.map((cell, index) => cellXml(cell, `${columnLetters(index)}${number}`, strings)).join("");

const lineHeight = 15;
/** Beyond these a row would fill the window; whoever wants to read on makes it higher. */
const mostLines = 9;

/** Estimated, in points: programs differ in whether they fit rows to wrapped text when they open a file. */
function heightOf(cells: readonly WrittenCell[], columns: WrittenSheet["columns"]): number {
  const lines = cells.map((cell, index) => {
    const { width = 10, isHidden = false } = columns[index] ?? {};
    if (cell === null || "number" in cell || isHidden) return 1;
    const isBold = cell.look === "head" || cell.look === "title";
    const fitting = Math.max(1, width * (isBold ? 0.85 : 1) - 1);
    return cell.text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / fitting)), 0);
  });
  return lineHeight * Math.min(mostLines, Math.max(1, ...lines));
}

function cellXml(cell: WrittenCell, reference: string, strings: Map<string, number>): string {
  if (cell === null) return "";
  const style = ` s="${looks.indexOf(cell.look ?? "plain")}"`;
  if ("number" in cell) return `<c r="${reference}"${style}><v>${cell.number}</v></c>`;
  if (cell.text === "") return `<c r="${reference}"${style}/>`;
  const index = strings.get(cell.text) ?? strings.size;
  strings.set(cell.text, index);
  return `<c r="${reference}"${style} t="s"><v>${index}</v></c>`;
}

function dropDownXml({ range, source, isOpen = false, errorTitle, error }: DropDown): string {
  const values = `${quoted(source.sheet)}!${source.range.split(":").map(absolute).join(":")}`;
  const refusal = isOpen
    ? ""
    : ` showErrorMessage="1" errorTitle="${escapeXml(errorTitle)}" error="${escapeXml(error)}"`;
  return `<dataValidation type="list" allowBlank="1"${refusal} sqref="${range}"><formula1>${escapeXml(values)}</formula1></dataValidation>`;
}

function stringsXml(strings: ReadonlyMap<string, number>): string {
  const items = [...strings.keys()].map((text) => `<si><t xml:space="preserve">${escapeCellText(text)}</t></si>`);
  return `<sst xmlns="${main}" uniqueCount="${strings.size}">${items.join("")}</sst>`;
}

/** In the order of the styles below. */
const looks: readonly CellLook[] = ["plain", "derived", "day", "head", "derived-head", "title"];

const font = (inner: string) => `<font>${inner}<sz val="11"/>`;
const name = '<name val="Calibri"/><family val="2"/></font>';
const border = (side: string) => `<${side} style="thin"><color rgb="FFBFC5CC"/></${side}>`;
const top = '<alignment vertical="top" wrapText="1"/>';

const stylesXml = [
  `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>`,
  '<fonts count="5">',
  `${font("")}<color rgb="FF1B1F24"/>${name}`,
  `${font("")}<color rgb="FF5A6470"/>${name}`,
  `${font("<b/>")}<color rgb="FFFFFFFF"/>${name}`,
  `${font("<i/>")}<color rgb="FF3C4650"/>${name}`,
  `<font><b/><sz val="14"/><color rgb="FF1B1F24"/>${name}`,
  '</fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FF1F3A52"/></patternFill></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFEEF1F4"/></patternFill></fill></fills>',
  `<borders count="2"><border/><border>${["left", "right", "top", "bottom"].map(border).join("")}</border></borders>`,
  '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="6">',
  `<xf fontId="0" borderId="1" applyFont="1" applyBorder="1" applyAlignment="1">${top}</xf>`,
  `<xf fontId="1" fillId="3" borderId="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${top}</xf>`,
  `<xf numFmtId="164" fontId="0" borderId="1" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1">${top}</xf>`,
  `<xf fontId="2" fillId="2" borderId="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${top}</xf>`,
  `<xf fontId="3" fillId="3" borderId="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${top}</xf>`,
  `<xf fontId="4" applyFont="1" applyAlignment="1">${top}</xf>`,
  "</cellXfs></styleSheet>",
].join("");
