import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readXlsx } from "#src/formats/xlsx/read-xlsx";
import { rawZip } from "#test/formats/backup/raw-zip";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const goodParts = (sheetData: string, strings = "", workbook = "") => ({
  "xl/workbook.xml": `<workbook xmlns="${main}">${workbook}<sheets><sheet name="Trang" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels":
    '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="x/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
  "xl/sharedStrings.xml": `<sst xmlns="${main}">${strings}</sst>`,
  "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${sheetData}</sheetData></worksheet>`,
});

const fileOf = (parts: Readonly<Record<string, string>>) =>
  new Blob([
    new Uint8Array(zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])))),
  ]);

const cellsOf = async (sheetData: string, strings = "") => {
  const read = await readXlsx(fileOf(goodParts(sheetData, strings)));
  if (!read.ok) return read.error;
  return read.value.sheets.flatMap(({ rows }) =>
    rows.flatMap(({ number, cells }) => [...cells].map(([column, cell]) => [number, column, cell] as const)),
  );
};

describe("a cell", () => {
  it.each([
    ["a number", '<c r="B2"><v>12.5</v></c>', { type: "number", number: 12.5 }],
    ["an inline text", '<c r="B2" t="inlineStr"><is><t>Đặng</t></is></c>', { type: "text", text: "Đặng" }],
    ["a truth", '<c r="B2" t="b"><v>1</v></c>', { type: "boolean", value: true }],
    ["an error", '<c r="B2" t="e"><v>#REF!</v></c>', { type: "error" }],
    [
      "the result of a formula",
      '<c r="B2" t="str"><f>A1&amp;""</f><v>kết quả</v></c>',
      { type: "text", text: "kết quả" },
    ],
    ["a formula without one", '<c r="B2"><f>NOW()</f></c>', { type: "formula-empty" }],
    ["escaped", '<c r="B2" t="inlineStr"><is><t>_x0041_&#x1F44D;&lt;</t></is></c>', { type: "text", text: "A👍<" }],
  ])("%s", async (_, xml, cell) => {
    expect(await cellsOf(`<row r="2">${xml}</row>`)).toEqual([[2, 1, cell]]);
  });

  it("puts the runs of a text together and leaves out how it is read aloud", async () => {
    const strings = "<si><r><t>Một </t></r><r><rPr/><t>hai</t></r><rPh><t>ba</t></rPh></si>";
    expect(await cellsOf('<row><c t="s"><v>0</v></c></row>', strings)).toEqual([
      [1, 0, { type: "text", text: "Một hai" }],
    ]);
  });

  it("may come under a prefix, in comments and without its own reference", async () => {
    const xml = '<x:row><!-- > --><x:c t="str"><x:v><![CDATA[a<b]]></x:v></x:c><x:c><x:v>7</x:v></x:c></x:row>';
    expect(await cellsOf(xml)).toEqual([
      [1, 0, { type: "text", text: "a<b" }],
      [1, 1, { type: "number", number: 7 }],
    ]);
  });
});

describe("a file that is no workbook, or no harmless one, is refused with its place", () => {
  const errorOf = async (file: Blob) => {
    const read = await readXlsx(file);
    return read.ok ? null : read.error;
  };
  const row = '<row r="1"><c r="A1"><v>1</v></c></row>';
  const good = goodParts(row);
  const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

  it("empty, foreign, with a password or in the old format", async () => {
    expect(await errorOf(new Blob([]))).toEqual({ type: "xlsx-empty" });
    expect(await errorOf(new Blob(["%PDF-1.7"]))).toEqual({ type: "xlsx-foreign" });
    expect(await errorOf(fileOf({ "word/document.xml": "<a/>" }))).toEqual({ type: "xlsx-foreign" });
    const compound = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]);
    expect(await errorOf(new Blob([compound]))).toEqual({ type: "xlsx-locked-or-old" });
  });

  it("cut off", async () => {
    const bytes = await bytesOf(fileOf(good));
    expect(await errorOf(new Blob([bytes.slice(0, -30)]))).toEqual({ type: "xlsx-damaged", place: "ZIP" });
  });

  it("with a document type or an entity of its own", async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>${good["xl/worksheets/sheet1.xml"]}`;
    expect(await errorOf(fileOf({ ...good, "xl/worksheets/sheet1.xml": bomb }))).toEqual({
      type: "xlsx-unsafe",
      place: "Trang",
    });
    expect(await cellsOf('<row r="1"><c r="A1" t="str"><v>&b;</v></c></row>')).toEqual({
      type: "xlsx-unsafe",
      place: "Trang",
    });
  });

  it("with cells that are not where they say, or texts that are not there", async () => {
    expect(await cellsOf('<row r="1"><c r="C7"><v>1</v></c></row>')).toEqual({
      type: "xlsx-damaged",
      place: "Trang!C7",
    });
    expect(await cellsOf('<row r="4"><c r="C4" t="s"><v>9</v></c></row>')).toEqual({
      type: "xlsx-damaged",
      place: "Trang!C4",
    });
    expect(await cellsOf('<row r="1"><c r="A1"><v>NaN</v></c></row>')).toEqual({
      type: "xlsx-damaged",
      place: "Trang!A1",
    });
    expect(await cellsOf('<row r="1"><c r="A1"></row>')).toEqual({ type: "xlsx-damaged", place: "Trang" });
  });

  it("with a size, a checksum or a name that is not true", async () => {
    const entries = Object.entries(good).map(([name, xml]) => ({ name, bytes: strToU8(xml), deflated: true }));
    const zip = (lie: object) =>
      new Blob([
        new Uint8Array(rawZip(entries.map((entry) => (entry.name.includes("sheet1") ? { ...entry, ...lie } : entry)))),
      ]);
    expect(await errorOf(zip({}))).toBe(null);
    expect(await errorOf(zip({ claimedCrc: 1 }))).toEqual({ type: "xlsx-damaged", place: "xl/worksheets/sheet1.xml" });
    expect(await errorOf(zip({ claimedSize: 3 }))).toMatchObject({ type: "xlsx-damaged" });
    expect(await errorOf(zip({ encrypted: true }))).toMatchObject({ type: "xlsx-damaged" });
    expect(await errorOf(zip({ name: "xl/workbook.xml" }))).toMatchObject({ type: "xlsx-damaged" });
  });

  it("that grows beyond all measure, whatever it claims", async () => {
    const huge = { ...good, "xl/worksheets/sheet1.xml": `<worksheet>${" ".repeat(2_000_000)}</worksheet>` };
    const read = await readXlsx(fileOf(huge), 1_000_000);
    expect(read).toEqual({ ok: false, error: { type: "xlsx-too-large", place: "xl/worksheets/sheet1.xml" } });
  });

  it("nested too deep, or with a text longer than any program takes", async () => {
    expect(await cellsOf(`${"<row>".repeat(100)}${"</row>".repeat(100)}`)).toEqual({
      type: "xlsx-damaged",
      place: "Trang",
    });
    const long = "x".repeat(32_768);
    expect(await cellsOf(`<row r="1"><c r="A1" t="str"><v>${long}</v></c></row>`)).toEqual({
      type: "xlsx-too-large",
      place: "Trang!A1",
    });
  });
});

it("names that mean something to JavaScript are names like others", async () => {
  const before = Reflect.ownKeys(Object.prototype).length;
  const xml = '<row r="1" __proto__="x" constructor="y"><c r="A1" t="inlineStr"><is><t>__proto__</t></is></c></row>';
  expect(await cellsOf(xml)).toEqual([[1, 0, { type: "text", text: "__proto__" }]]);
  expect(Reflect.ownKeys(Object.prototype)).toHaveLength(before);
});
