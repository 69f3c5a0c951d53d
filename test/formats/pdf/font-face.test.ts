import { describe, expect, it } from "vitest";
import { bytesOf, flat, readPdf } from "./pdf-file";
import { a4, emptyDocument } from "./sample-document";

/** What is printed for a text, and what is said about it. */
function printed(text: string): { text: string; substitutions: readonly unknown[] } {
  const document = emptyDocument();
  document.addPage(a4);
  document.tag("P", () => document.text(text, 85, 60, { size: 13, width: 460 }));
  const substitutions = document.substitutions();
  return { text: flat(readPdf(bytesOf(document.finish())).text), substitutions };
}

describe("printing text", () => {
  it("turns decomposed Vietnamese into composed letters and reports nothing", () => {
    const text = "Ủy ban nhân dân quận Hồng Bàng: kiểm soát truy cập";
    expect(printed(text.normalize("NFD"))).toEqual({ text, substitutions: [] });
  });

  it("prints a space for a tab and goes on after it", () => {
    expect(printed("Tab>\tphần sau")).toEqual({
      text: "Tab> phần sau",
      substitutions: [{ codePoint: 0x09, printedAs: " ", count: 1 }],
    });
  });

  it("prints ? for emoji and for letters the face lacks, and counts them", () => {
    expect(printed("Xong ✓ 👍 👍 漢")).toEqual({
      text: "Xong ? ? ? ?",
      substitutions: [
        { codePoint: 0x2713, printedAs: "?", count: 1 },
        { codePoint: 0x6f22, printedAs: "?", count: 1 },
        { codePoint: 0x1f44d, printedAs: "?", count: 2 },
      ],
    });
  });

  it("takes out noncharacters, which a face would draw as its «not defined» glyph", () => {
    expect(printed("a\uffffb\ufffec")).toEqual({
      text: "abc",
      substitutions: [
        { codePoint: 0xfffe, printedAs: "", count: 1 },
        { codePoint: 0xffff, printedAs: "", count: 1 },
      ],
    });
  });

  it("takes out control and direction marks and counts them", () => {
    expect(printed("a\u0007b\u202ec\u200bd\u00ade")).toEqual({
      text: "abcde",
      substitutions: [
        { codePoint: 0x07, printedAs: "", count: 1 },
        { codePoint: 0xad, printedAs: "", count: 1 },
        { codePoint: 0x200b, printedAs: "", count: 1 },
        { codePoint: 0x202e, printedAs: "", count: 1 },
      ],
    });
  });

  it("keeps brackets, backslashes and every marked letter", () => {
    const text = String.raw`(a\b) ẮẰẲẴẶ ấầẩẫậ ỐỒỔỖỘ ớờởỡợ ỨỪỬỮỰ ýỳỷỹỵ đĐ – “…” ≥ № ₫`;
    expect(printed(text)).toEqual({ text, substitutions: [] });
  });

  it("breaks lines at every kind of line end", () => {
    const document = emptyDocument();
    document.addPage(a4);
    expect(document.wrap("a\r\nb\rc\nd\u2028e", { size: 10 })).toHaveLength(5);
  });
});

describe("measuring text", () => {
  const document = emptyDocument();
  document.addPage(a4);

  it("adds the widths of the glyphs", () => {
    expect(document.width("aa", { size: 10 })).toBeCloseTo(8.86, 2);
    expect(document.width("a a", { size: 10 })).toBeCloseTo(11.36, 2);
    expect(document.width("ii", { face: "mono", size: 10 })).toBeCloseTo(12, 1);
  });

  it("wraps so that no line is wider than asked", () => {
    const lines = document.wrap("Biện pháp kiểm soát an toàn thông tin ".repeat(20), { size: 12, width: 200 });
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) expect((line.width * 12) / 1000).toBeLessThanOrEqual(200);
  });

  it("breaks a token that is wider than the line", () => {
    const lines = document.wrap("f".repeat(200), { face: "mono", size: 10, width: 100 });
    expect(lines).toHaveLength(13);
  });

  it.each([
    ["21,0", 20, ["21,0"]],
    ["1.234.567,5", 30, ["1.234.567,5"]],
    ["abcdef21,05ghi", 44, ["abcdef", "21,05ghi"]],
  ])("breaks no number at its mark: %s in %i points", (text, width, expected) => {
    const page = emptyDocument();
    page.addPage(a4);
    page.tag("P", () => page.text(text, 85, 60, { size: 12, width }));
    expect(readPdf(bytesOf(page.finish())).text.trim().split(/\s+/)).toEqual(expected);
  });

  it("starts no line with a space left over from the break", () => {
    const width = document.width("một hai", { size: 10 }) + 1;
    const lines = document.wrap("một hai   ba", { size: 10, width });
    expect(lines.map((line) => line.pieces.length)).toEqual([2, 1]);
  });

  it("spreads a justified line to the full width and leaves the last one alone", () => {
    const page = emptyDocument();
    page.addPage(a4);
    page.tag("P", () => page.text("một hai ba bốn năm sáu bảy", 85, 60, { size: 12, width: 90, align: "justify" }));
    const { pages } = readPdf(bytesOf(page.finish()));
    expect(pages[0]?.match(/\]TJ/g)).toHaveLength(1);
    expect(pages[0]?.match(/\)Tj/g)).toHaveLength(1);
  });

  it("does not tear a few words apart to fill the line before an endless one", () => {
    const page = emptyDocument();
    page.addPage(a4);
    const text = `- dòng hai: ${"x".repeat(30)} cuối`;
    page.tag("P", () => page.text(text, 85, 60, { size: 12, width: 190, align: "justify" }));
    const { pages } = readPdf(bytesOf(page.finish()));
    expect(pages[0]).not.toContain("]TJ");
    expect(pages[0]?.match(/\)Tj/g)).toHaveLength(3);
  });
});
