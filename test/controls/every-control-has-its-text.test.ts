import { describe, expect, it } from "vitest";
import { shippedCatalog, shippedTexts } from "#test/support/shipped-files";

describe.each(["vi", "en"] as const)("in %s", (locale) => {
  const { controls, groups } = shippedTexts[locale];

  it("the 123 items stand in the order of the catalog", () => {
    expect(Object.keys(controls)).toEqual(shippedCatalog.controls.map(({ id }) => id));
  });

  it("the file says its language and its catalog", () => {
    expect(shippedTexts[locale]).toMatchObject({ locale, catalogId: "iso27001-2022" });
  });

  it("only the titles that the standard itself uses for 6.1 and again for 8 stand twice", () => {
    const titles = Object.values(controls).map(({ title }) => title);
    const again = Object.entries(controls).filter(([, { title }], index) => titles.indexOf(title) !== index);
    expect(again.map(([id]) => id)).toEqual(["8.2", "8.3"]);
  });

  it("groups have titles and short titles", () => {
    expect(Object.keys(groups)).toHaveLength(11);
  });

  it("purposes and notes are whole sentences, questions end as questions", () => {
    const wrong = Object.entries(controls).filter(
      ([, text]) =>
        !/^\p{Lu}.*\.$/su.test(text.purpose) ||
        !/^\p{Lu}.*\.$/su.test(text.dataCentreNote) ||
        !text.questions.every((question) => /^\p{Lu}.*\?$/su.test(question)),
    );
    expect(wrong.map(([id]) => id)).toEqual([]);
  });
});

it("both languages ask the same number of questions and name the same number of pieces of evidence", () => {
  const shapes = (locale: "vi" | "en") =>
    Object.entries(shippedTexts[locale].controls).map(([id, text]) => [
      id,
      text.questions.length,
      text.evidence.length,
      text.documentedInformation.length,
    ]);
  expect(shapes("en")).toEqual(shapes("vi"));
});

it("official English titles stand as in the standard, Vietnamese ones in the words of TCVN", () => {
  expect(shippedTexts.en.controls["A.5.1"]?.title).toBe("Policies for information security");
  expect(shippedTexts.vi.controls["A.5.1"]?.title).toBe("Các chính sách an toàn thông tin");
  expect(shippedTexts.en.controls["A.8.34"]?.title).toBe("Protection of information systems during audit testing");
});
