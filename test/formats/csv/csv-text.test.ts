import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeCsv, guardFormula, parseCsv, writeCsv } from "#src/formats/csv/csv-text";
import { awkwardTexts } from "#test/support/arbitrary-lists";

const rowsIn = (text: string) => {
  const parsed = parseCsv(text);
  return parsed.ok ? parsed.value : parsed.error;
};

const field = fc.oneof(fc.constantFrom(...awkwardTexts), fc.string({ unit: "binary" }));

describe("a CSV file", () => {
  it("comes back as it went, whatever its fields hold", () => {
    fc.assert(
      fc.property(fc.array(fc.array(field, { minLength: 2, maxLength: 5 }), { minLength: 1 }), (rows) => {
        expect(rowsIn(writeCsv(rows))).toEqual(rows);
      }),
    );
  });

  it("has no field that a spreadsheet takes for a formula", () => {
    fc.assert(
      fc.property(fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\u0000", "＝"), fc.string(), (first, rest) => {
        const written = writeCsv([["mã", first + rest]]);
        expect(/^\ufeffmã,"?'/.test(written)).toBe(true);
      }),
    );
  });

  it("begins with the mark by which Excel knows UTF-8, and ends its rows as RFC 4180 says", () => {
    expect(
      writeCsv([
        ["Mã", 'Tên "một", hai'],
        ["1", "dòng\nhai"],
      ]),
    ).toBe('\ufeffMã,"Tên ""một"", hai"\r\n1,"dòng\nhai"\r\n');
  });

  it("may be separated by semicolons or tabs, as Excel writes it in Việt Nam", () => {
    expect(rowsIn('Mã;Tên\r\n1,5;"hai; ba"\r\n')).toEqual([
      ["Mã", "Tên"],
      ["1,5", "hai; ba"],
    ]);
    expect(rowsIn("Mã\tTên\n1\t")).toEqual([
      ["Mã", "Tên"],
      ["1", ""],
    ]);
  });

  it("is refused where a quotation mark is never closed", () => {
    expect(rowsIn('a,b\r\n1,"hai\r\n3,4')).toEqual({ type: "csv-damaged", row: 2 });
  });
});

it("an apostrophe of one's own stays", () => {
  expect([guardFormula("'thêm"), guardFormula("'=1"), guardFormula("=1")]).toEqual(["'thêm", "''=1", "'=1"]);
  expect(rowsIn("'thêm,''=1,'=1")).toEqual([["'thêm", "'=1", "=1"]]);
});

it("text that is not UTF-8 is refused, UTF-16 with its mark is read", async () => {
  expect(await decodeCsv(new Blob([new Uint8Array([0xc4, 0x41])]))).toEqual({
    ok: false,
    error: { type: "csv-encoding" },
  });
  const utf16 = new Uint8Array([0xff, 0xfe, 0x11, 0x01]);
  expect(await decodeCsv(new Blob([utf16]))).toEqual({ ok: true, value: "đ" });
});
