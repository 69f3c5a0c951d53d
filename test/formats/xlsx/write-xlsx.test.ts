import { unzipSync, strFromU8 } from "fflate";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readXlsx } from "#src/formats/xlsx/read-xlsx";
import { writeXlsx } from "#src/formats/xlsx/write-xlsx";
import { awkwardTexts } from "#test/support/arbitrary-lists";

const partsOf = (bytes: Uint8Array) =>
  Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)] as const);

const sheetOf = (texts: readonly string[]) => ({
  name: "Trang 'một' & hai",
  columns: [{ width: 10 }],
  rows: texts.map((one) => [{ text: one }]),
});

const anyText = fc.oneof(
  fc.constantFrom(...awkwardTexts),
  fc
    .tuple(fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", "\u0000"), fc.string({ unit: "binary" }))
    .map((pair) => pair.join("")),
);

describe("a text", () => {
  it("is never a formula, whatever it begins with", () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 8 }), (texts) => {
        for (const [name, xml] of partsOf(writeXlsx([sheetOf(texts)]))) {
          if (!name.includes("worksheets")) continue;
          expect(xml).not.toMatch(/<f[ >/]/);
          // A cell with a value is a shared string.
          expect(xml.replaceAll(/<c r="A\d+" s="0" t="s"><v>\d+<\/v><\/c>|<c r="A\d+" s="0"\/>/g, "")).not.toContain(
            "<c ",
          );
        }
      }),
    );
  });

  it("comes back as it went", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 8 }), async (texts) => {
        const read = await readXlsx(new Blob([writeXlsx([sheetOf(texts)])]));
        const rows = read.ok ? (read.value.sheets[0]?.rows ?? []) : [];
        const found = texts.map((_, index) => rows.find(({ number }) => number === index + 1)?.cells.get(0) ?? null);
        expect(found).toEqual(texts.map((one) => (one === "" ? null : { type: "text", text: one })));
      }),
    );
  });
});

it("the same sheets give the same bytes, at any hour", async () => {
  const [one, other] = [writeXlsx([sheetOf(["a", "b"])]), writeXlsx([sheetOf(["a", "b"])])];
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  // The moment that every ZIP of ours carries: 1 January 1980.
  const stamps = [...one.keys()].filter(
    (at) => Buffer.from(one).readUInt32LE(Math.min(at, one.length - 4)) === 0x04034b50,
  );
  expect(stamps.map((at) => Buffer.from(one).readUInt32LE(at + 10))).toEqual(stamps.map(() => 0x0021_0000));
});

it("a sheet has its drop-downs, frozen heads, filter, widths and what is hidden", () => {
  const parts = new Map(
    partsOf(
      writeXlsx([
        {
          ...sheetOf(["mã", "một"]),
          columns: [{ width: 9.5, isHidden: true }],
          hiddenRows: [1],
          frozen: { rows: 2, columns: 1 },
          filter: "A2:A3",
          dropDowns: [
            { range: "A3:A9", source: { sheet: "ds", range: "B1:B3" }, errorTitle: "Sai", error: "Hãy chọn" },
          ],
        },
        { name: "ds", state: "veryHidden", columns: [], rows: [] },
      ]),
    ),
  );
  const sheet = parts.get("xl/worksheets/sheet1.xml");
  expect(sheet).toContain('<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>');
  expect(sheet).toContain('<col min="1" max="1" width="9.5" hidden="1" customWidth="1"/>');
  expect(sheet).toContain('<row r="1" hidden="1">');
  expect(sheet).toContain('<autoFilter ref="A2:A3"/>');
  expect(sheet).toContain(`errorTitle="Sai" error="Hãy chọn" sqref="A3:A9"><formula1>'ds'!$B$1:$B$3</formula1>`);
  expect(parts.get("xl/workbook.xml")).toContain('<sheet name="ds" sheetId="2" state="veryHidden" r:id="rId2"/>');
  expect(parts.get("xl/workbook.xml")).toContain("'Trang ''một'' &amp; hai'!$A$2:$A$3</definedName>");
});
