import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeSummary } from "#src/formats/docx/write-summary";
import type { DocumentInput } from "#src/formats/documents/document-input";
import { demoInput, inputOf } from "#test/formats/oscal/an-oscal-input";
import { arbitraryOscalFacts, oscalInputOf } from "#test/formats/oscal/some-oscal-facts";
import { edition2013 } from "#test/support/shipped-files";
import { someFacts } from "#test/support/some-facts";
import { all, attribute, openWordPackage, rowsOf, textOf } from "./word-package";

const opened = (input: DocumentInput) => openWordPackage(writeSummary(input));
/** Read once: a table of 123 cells takes its time. */
const demo = opened(demoInput());
const titled = (title: string, { body } = demo) =>
  all(body, "tbl").find((table) => attribute(all(table, "tblCaption")[0], "val") === title);
const withName = (organisationName: string, input = demoInput()): DocumentInput => ({
  ...input,
  assessment: { ...input.assessment, profile: { ...input.assessment.profile, organisationName } },
});

describe("the Word summary", () => {
  it("is the same file for the same facts", () => {
    expect(writeSummary(demoInput())).toEqual(writeSummary(demoInput()));
  });

  it("has the head of an administrative document in Vietnamese only", () => {
    const vietnamese = textOf(demo.body);
    expect(vietnamese).toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc");
    expect(vietnamese).toContain("Số: ……/BC-……");
    expect(vietnamese).toContain("Hải Phòng, ngày …… tháng …… năm 2026");
    expect(textOf(opened(demoInput({ locale: "en" })).body)).not.toContain("CỘNG HÒA");
  });

  it("says the verdict, index and coverage, and which conditions are not met", () => {
    const text = textOf(demo.body);
    expect(text).toContain("Kết luận: chưa sẵn sàng. 7 trên 11 điều kiện chưa đạt.");
    expect(rowsOf(titled("Các số chính"))[1]?.slice(0, 4)).toEqual([
      "84,3\u00a0%",
      "90,2\u00a0%",
      "78,3\u00a0%",
      "116/116",
    ]);
    expect(rowsOf(titled("Các số chính"))[1]?.slice(5, 7)).toEqual(["6", "17"]);
    expect(text).toContain("Điểm nặng: ở 4 mục và 1 năng lực vận hành. Điểm nhẹ: ở 17 mục.");
  });

  it("has a cell for each of the 123 items, with its id and its level beside the shade", () => {
    const map = titled("Mức của từng mục");
    const cells = rowsOf(map).flatMap((row) => row.slice(1).filter((text) => text !== ""));
    expect(cells).toHaveLength(123);
    expect(cells).toContain("A.5.22 0↓");
    expect(cells).toContain("A.8.4 ×");
    expect(cells).toContain("A.7.10 3↓*");
  });

  it("has a cell for each item of the edition of 2013", () => {
    const input = inputOf(someFacts(), { catalog: edition2013.catalog, catalogText: edition2013.texts.vi });
    const cells = rowsOf(titled("Mức của từng mục", opened(input))).flatMap((row) =>
      row.slice(1).filter((text) => text !== ""),
    );
    expect(cells).toHaveLength(edition2013.catalog.controls.length);
    expect(cells[0]).toBe("4.1 –");
  });

  it("lists five gaps with owner and due date, and what the management is to decide with room for its opinion", () => {
    const gaps = rowsOf(titled("III. NĂM KHOẢNG TRỐNG CẦN XEM TRƯỚC"));
    expect(gaps.map(([, id]) => id)).toEqual(["Mã", "A.5.22", "8.3", "10.2", "6.3", "A.8.8"]);
    expect(gaps[1]?.at(-1)).toBe("28/02/2027");
    const decisions = rowsOf(titled("IV. NỘI DUNG XIN Ý KIẾN LÃNH ĐẠO"));
    expect(decisions[1]?.[1]).toMatch(/^Giao khắc phục 1 mục có điểm nặng chưa có hành động/);
    expect(decisions[1]?.[2]).toBe("");
  });

  it("names no text that stands in a table as anything but text", () => {
    const evil = '<w:fldSimple w:instr="DDEAUTO c:\\calc"/> & {HYPERLINK "x"} ]]> \u0000\u0008\ud800';
    const { parts, body } = opened(withName(evil));
    expect(textOf(body)).toContain('<w:fldSimple w:instr="DDEAUTO c:\\calc"/> & {HYPERLINK "x"} ]]>');
    expect(all(body, "fldSimple")).toEqual([]);
    expect(all(body, "fldChar")).toEqual([]);
    expect(all(body, "instrText")).toEqual([]);
    expect(all(parts["word/header1.xml"] as Document, "instrText").map((field) => field.textContent)).toEqual([
      " PAGE ",
    ]);
  });

  it("is well formed whatever was written, with every row as wide as its table", () => {
    fc.assert(
      fc.property(arbitraryOscalFacts, (drawn) => {
        const { body } = opened(oscalInputOf(drawn));
        for (const table of all(body, "tbl")) {
          const columns = all(table, "gridCol").length;
          const spans = all(table, "tr").map((row) =>
            all(row, "tc").reduce((sum, cell) => sum + Number(attribute(all(cell, "gridSpan")[0], "val") ?? 1), 0),
          );
          expect(spans.every((span) => span === columns)).toBe(true);
        }
      }),
      { numRuns: 6 },
    );
  });

  it("is set in Times New Roman on A4 with the decree's margins, the first page without a number", () => {
    const { parts, body } = demo;
    expect(attribute(all(parts["word/styles.xml"] as Document, "rFonts")[0], "ascii")).toBe("Times New Roman");
    expect(attribute(all(body, "pgSz")[0], "w")).toBe("11906");
    const margins = all(body, "pgMar")[0];
    expect(["top", "bottom", "left", "right"].map((side) => attribute(margins, side))).toEqual([
      "1134",
      "1134",
      "1701",
      "850",
    ]);
    expect(all(body, "titlePg")).toHaveLength(1);
  });

  it("marks the sample as one", () => {
    expect(textOf(demo.body)).toContain("MẪU. Dữ liệu mẫu");
    expect(textOf(opened(inputOf(someFacts())).body)).not.toContain("Dữ liệu mẫu");
  });
});
