import { describe, expect, it } from "vitest";
import { createSrgbProfile } from "#src/formats/pdf/color-profile";
import { pdfDate, xmpPacket } from "#src/formats/pdf/metadata";
import { plainText } from "#src/formats/pdf/printable-text";
import { paintOf, pdfName, pdfNumber, pdfTextString } from "#src/formats/pdf/pdf-syntax";

describe("metadata", () => {
  it("keeps the wall time of the instant it is given", () => {
    expect(pdfDate("2026-11-22T15:04:05+07:00")).toBe("D:20261122150405+07'00'");
    expect(pdfDate("2026-11-22T15:04:05.123-05:30")).toBe("D:20261122150405-05'30'");
  });

  it("refuses an instant without an offset", () => {
    expect(() => pdfDate("2026-11-22T15:04:05")).toThrow("offset");
  });

  it("escapes what a title may hold", () => {
    const words = { title: 'A & B <"c">', author: "", subject: "", keywords: "", creator: "", producer: "" };
    expect(xmpPacket({ ...words, language: "vi", createdAt: "2026-11-22T15:04:05+07:00" })).toContain(
      "A &amp; B &lt;&quot;c&quot;&gt;",
    );
  });
});

describe("plain text", () => {
  it("holds nothing that XML or UTF-16 refuses: noncharacters and halves of a pair", () => {
    expect(plainText("a\uffffb\ud800c")).toBe("ab\ufffdc");
  });
});

describe("the colour profile", () => {
  it("is a small version 2.1 matrix profile whose header tells its length", () => {
    const profile = createSrgbProfile();
    const view = new DataView(profile.buffer);
    expect(view.getUint32(0)).toBe(profile.length);
    expect(profile.length).toBeLessThan(600);
    expect(view.getUint32(8)).toBe(0x02100000);
    expect(new TextDecoder().decode(profile.subarray(36, 40))).toBe("acsp");
    expect(view.getUint32(128)).toBe(9);
  });
});

describe("syntax", () => {
  it("writes numbers with two decimals at most and never a negative zero", () => {
    expect([pdfNumber(1), pdfNumber(1.239), pdfNumber(-0.001)]).toEqual(["1", "1.24", "0"]);
  });

  it("writes ASCII plainly and Vietnamese as UTF-16", () => {
    expect(pdfTextString("A(1)\\")).toBe(String.raw`(A\(1\)\\)`);
    expect(pdfTextString("Đủ")).toBe("<FEFF01101EE7>");
  });

  it("escapes names and turns colours into operands", () => {
    expect(pdfName("image/jpeg")).toBe("/image#2Fjpeg");
    expect([paintOf("#ffffff"), paintOf("#174d98")]).toEqual(["1", "0.09 0.302 0.596"]);
  });
});
