/** Workbooks and CSV files of hostile hands: the XML of a good one with pieces cut, doubled, and put in from elsewhere. */
import { strFromU8, strToU8, unzipSync } from "fflate";
import * as fc from "fast-check";
import { mapTable, type ForeignTable, type KnownItems } from "#src/domain/workbook/foreign-table";
import { findNewRows, rowOfNew } from "#src/domain/workbook/new-rows";
import { suggestMapping } from "#src/domain/workbook/suggest-mapping";
import { listNames, newRowLists, type NewRowList } from "#src/domain/workbook/list-columns";
import { columnLetters, textCell } from "#src/domain/workbook/raw-cell";
import type { TableFile } from "#src/formats/workbook/read-table-file";
import { findListIn } from "#src/formats/workbook/list-csv";
import { findLists } from "#src/formats/workbook/read-workbook";
import { compareLists, type CompareDependencies, type ReadList } from "#src/domain/workbook/compare-lists";
import { deriveLists } from "#src/domain/workbook/derive-lists";
import { correctiveActionSchema } from "#src/domain/action/corrective-action";
import { evidenceItemSchema } from "#src/domain/evidence/evidence-item";
import { riskSchema } from "#src/domain/risk/risk";
import { cellOf, rawOf } from "#src/formats/workbook/cell-values";
import { workbookLists as vi } from "#src/i18n/vi/workbook-lists";
import { rawZip } from "#test/formats/backup/raw-zip";
import { columnNumber, digest, parse, writtenCsv, writtenWorkbook } from "#test/formats/workbook/a-workbook";
import { smallCatalogControls } from "#test/support/a-catalog";
import { arbitraryListFacts } from "#test/support/arbitrary-lists";
import type { Random } from "./random";

const [facts] = fc.sample(arbitraryListFacts, { numRuns: 1, seed: 20_261_129 });
if (facts === undefined) throw new Error("no facts");
const lists = deriveLists(facts);
/** With rows that somebody has added below the lists that take some. */
const added: Readonly<Record<NewRowList, Readonly<Record<string, string>>>> = {
  actions: { statement: "=1+1", grade: "minor", dueOn: "1/2/2027", code: "KP-001" },
  risks: { asset: '=HYPERLINK("http://x","y")', treatmentOption: "reduce", controlIds: "A.5.1" },
  evidence: { title: "@SUM(A1)", kind: "record", datedOn: "46000", classification: "internal" },
};
const rowText = (list: NewRowList, number: number) =>
  Object.entries(added[list])
    .map(([key, value]) => {
      const cell = `${columnLetters(columnNumber(list, key))}${number}`;
      return `<c r="${cell}" t="inlineStr"><is><t>${value.replaceAll('"', "&quot;")}</t></is></c>`;
    })
    .join("");
const good = Object.entries(unzipSync(writtenWorkbook(facts))).map(([name, bytes]): [string, Uint8Array] => {
  const list = newRowLists.find((one) => name === `xl/worksheets/sheet${listNames.indexOf(one) + 1}.xml`);
  if (list === undefined) return [name, bytes];
  const rows = [500, 501].map((number) => `<row r="${number}">${rowText(list, number)}</row>`).join("");
  return [name, strToU8(strFromU8(bytes).replace("</sheetData>", `${rows}</sheetData>`))];
});
const goodCsv = `${writtenCsv(facts, "risks")},,"'=1+1",Cháy\r\n,R-001,-2\r\n`;

const pieces = [
  '<!DOCTYPE x [<!ENTITY a "&b;&b;">]>',
  "<!--",
  "]]>",
  "<![CDATA[",
  "&a;",
  "&#x110000;",
  "&#0;",
  '<c r="XFD1048576" t="s"><v>-1</v></c>',
  '<c r="A1" t="s"><v>999999999</v></c>',
  '<c r="__proto__"><v>1</v></c>',
  '<c r="A1"><f>HYPERLINK("http://x")</f></c>',
  '<row r="9999999">',
  '<c t="n"><v>1e999</v></c>',
  "</row>",
  "<row><row><row>",
  '<sheet name="__proto__" r:id="constructor"/>',
  '<Relationship Id="rId1" Type="x/worksheet" Target="../../../etc/passwd"/>',
  '<Relationship Id="rId1" Type="x/worksheet" Target="http://example.org/" TargetMode="External"/>',
  "\u0000",
  "_xD800_",
  "<script>alert(1)</script>",
  "x".repeat(40_000),
];

const at = (text: string, random: Random) => Math.floor(random() * (text.length + 1));

function spoil(text: string, random: Random): string {
  const [one, other] = [at(text, random), at(text, random)].toSorted((left, right) => left - right);
  const piece = pieces[Math.floor(random() * pieces.length)] ?? "";
  const turn = random();
  if (turn < 0.5) return text.slice(0, one) + piece + text.slice(one);
  if (turn < 0.7) return text.slice(0, one);
  if (turn < 0.85) return text.slice(0, other) + text.slice(one);
  return text.replace(/"[^"]*"/, () => JSON.stringify(piece.slice(0, 20)));
}

export function hostileWorkbook(random: Random, lieOf: (random: Random) => object): Uint8Array {
  const chosen = Math.floor(random() * good.length);
  const entries = good.map(([name, bytes], index) => {
    const text = index === chosen ? spoil(new TextDecoder().decode(bytes), random) : null;
    return { name, bytes: text === null ? bytes : new TextEncoder().encode(text), deflated: true, ...lieOf(random) };
  });
  return rawZip(entries);
}

export const hostileCsv = (random: Random): string => spoil(goodCsv, random);

const known: KnownItems = {
  clauses: new Set(smallCatalogControls.filter((control) => control.class === "clause").map(({ id }) => id)),
  annex: new Set(smallCatalogControls.filter((control) => control.class === "annex-a").map(({ id }) => id)),
};

const dependencies: CompareDependencies = {
  parse,
  write: (column, value) => rawOf(cellOf(column, value, vi)),
  digest,
};

/** Null where they are refused. */
function listsIn(file: TableFile): readonly ReadList[] | null {
  if (file.type === "book") {
    const found = findLists(file.book, "a-1");
    return found.ok ? found.value : null;
  }
  const found = findListIn(file.rows, "so.csv", "a-1", [vi]);
  if (!found.ok) return null;
  return found.value === null ? [] : [found.value];
}

const schemas = { actions: correctiveActionSchema, risks: riskSchema, evidence: evidenceItemSchema };
const codes = { actions: "KP-999", risks: "R-999", evidence: "BC-999" };

/** As the screen goes on with what was read: as lists of our own, and as a table from elsewhere. */
export function compareTables(file: TableFile): boolean {
  const found = listsIn(file);
  if (found === null) return false;
  compareLists(found, lists, dependencies);
  for (const row of findNewRows(found, lists, parse).rows) {
    const fits = schemas[row.list].safeParse(rowOfNew(row, { id: "new", assessmentId: "a-1", code: codes[row.list] }));
    if (!fits.success) throw new Error(`a row that fits no schema: ${JSON.stringify(row).slice(0, 400)}`);
  }
  for (const table of tablesOf(file)) {
    const mapping = suggestMapping(table, known);
    if (!("type" in mapping)) compareLists(mapTable(table, mapping, known), lists, dependencies);
  }
  return true;
}

const tablesOf = (file: TableFile): readonly ForeignTable[] =>
  file.type === "book"
    ? file.book.sheets
    : [
        {
          name: "so.csv",
          rows: file.rows.map((fields, index) => ({
            number: index + 1,
            cells: new Map(fields.map((field, column) => [column, textCell(field)] as const)),
          })),
        },
      ];
