import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanFileName, titleFromFileName } from "#src/domain/evidence/clean-file-name";

const pdf = { extensions: ["pdf"] };
const jpeg = { extensions: ["jpg", "jpeg"] };
const clean = (name: string, type = pdf) => cleanFileName(name, type).name;

describe("a file name from outside", () => {
  it.each([
    ["Biên bản thử máy phát.pdf", "Biên bản thử máy phát.pdf"],
    ["Bie\u0302n ba\u0309n.pdf", "Biên bản.pdf"],
    ["C:\\Hồ sơ\\..\\quy-dinh.pdf", "quy-dinh.pdf"],
    ["../../etc/passwd.pdf", "passwd.pdf"],
    ["hoa\u202efdp.exe.pdf", "hoafdp.exe.pdf"],
    ["a\u0000b\u200bc.pdf", "abc.pdf"],
    ["CON.pdf", "_CON.pdf"],
    ["com1.bak.pdf", "_com1.bak.pdf"],
    ['a<b>:"c|d?*.pdf', "a_b___c_d__.pdf"],
    [" . báo  cáo. .pdf", "báo cáo. .pdf"],
    ["", "tep.pdf"],
    ["...", "tep.pdf"],
    [".pdf", "pdf.pdf"],
  ])("%j becomes %j", (given, expected) => {
    expect(clean(given)).toBe(expected);
  });

  it("gets the ending of its content, and it is said that the name lied", () => {
    expect(cleanFileName("anh.JPEG", jpeg)).toEqual({ name: "anh.jpeg", corrected: false });
    expect(cleanFileName("anh.pdf", jpeg)).toEqual({ name: "anh.pdf.jpg", corrected: true });
    expect(cleanFileName("anh", jpeg)).toEqual({ name: "anh.jpg", corrected: true });
  });

  it("is never longer than 120, without a path or anything unseen, and clean the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (given) => {
        const { name } = cleanFileName(given, pdf);
        expect(name.length).toBeLessThanOrEqual(120);
        expect(name.endsWith(".pdf")).toBe(true);
        expect(name).not.toMatch(/[\\/<>:"|?*\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        expect(clean(name)).toBe(name);
      }),
      { numRuns: 500 },
    );
  });

  it("gives the evidence its title", () => {
    expect(titleFromFileName("Bien_ban__thu_may_phat.pdf")).toBe("Bien ban thu may phat");
    expect(titleFromFileName("___.pdf")).toBe("___.pdf");
  });
});
