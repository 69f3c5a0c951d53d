/**
 * Reads the cells of a workbook, and nothing else: no style, no formula, no link, no macro is looked at. Of a formula
 * the result that the file holds is taken. Nothing is believed; what cannot be read is refused with its place.
 */
import { fail, succeed, type Result } from "#src/domain/shared/result";
import { createCellText } from "./cell-text";
import { openParts, type Parts } from "./open-parts";
import { readRows, type SheetRow } from "./read-rows";
import { scanXml } from "./scan-xml";
import { tooLarge, XlsxReadException, type XlsxError } from "./xlsx-error";
import { xlsxLimits } from "./xlsx-limits";

export type ReadSheet = {
  readonly name: string;
  readonly isHidden: boolean;
  /** In the order of their numbers; empty rows and cells are left out. */
  readonly rows: readonly SheetRow[];
};

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
  const reader = createCellText();
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
