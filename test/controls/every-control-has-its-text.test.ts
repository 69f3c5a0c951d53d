import { describe, expect, it } from "vitest";
import { edition2013, shippedEditions, shippedTexts } from "#test/support/shipped-files";

const inEachLanguage = shippedEditions.flatMap((edition) =>
  (["vi", "en"] as const).map((locale) => ({ ...edition, locale })),
);

describe.each(inEachLanguage)("in $locale, $id", ({ id, catalog, texts, locale }) => {
  const { controls, groups } = texts[locale];

  it("has its items in the order of the catalog", () => {
    expect(Object.keys(controls)).toEqual(catalog.controls.map((control) => control.id));
  });

  it("has a file that says its language and its catalog", () => {
    expect(texts[locale]).toMatchObject({ locale, catalogId: id });
  });

  it("says twice only the titles that the standard itself uses for 6.1 and again for 8", () => {
    const titles = Object.values(controls).map(({ title }) => title);
    const again = Object.entries(controls).filter(([, { title }], index) => titles.indexOf(title) !== index);
    expect(again.map(([controlId]) => controlId)).toEqual(["8.2", "8.3"]);
  });

  it("has titles and short titles for its groups, no two the same", () => {
    expect(Object.keys(groups)).toHaveLength(catalog.groups.length);
    const shortTitles = Object.values(groups).map(({ shortTitle }) => shortTitle);
    expect(new Set(shortTitles).size).toBe(shortTitles.length);
  });

  it("has whole sentences as purposes and notes, and questions that end as questions", () => {
    const wrong = Object.entries(controls).filter(
      ([, text]) =>
        !/^\p{Lu}.*\.$/su.test(text.purpose) ||
        !/^\p{Lu}.*\.$/su.test(text.dataCentreNote) ||
        !text.questions.every((question) => /^\p{Lu}.*\?$/su.test(question)),
    );
    expect(wrong.map(([controlId]) => controlId)).toEqual([]);
  });
});

it.each(shippedEditions)(
  "both languages of $id ask as many questions and name as many pieces of evidence",
  (edition) => {
    const shapes = (locale: "vi" | "en") =>
      Object.entries(edition.texts[locale].controls).map(([id, text]) => [
        id,
        text.questions.length,
        text.evidence.length,
        text.documentedInformation.length,
      ]);
    expect(shapes("en")).toEqual(shapes("vi"));
  },
);

it("every item of 2013 asks one to three questions and names two to four pieces of evidence", () => {
  const strays = Object.entries(edition2013.texts.vi.controls).filter(
    ([, { questions, evidence }]) => questions.length > 3 || evidence.length < 2 || evidence.length > 4,
  );
  expect(strays.map(([id]) => id)).toEqual([]);
});

it("official English titles stand as in the standard, Vietnamese ones in the words of TCVN", () => {
  expect(shippedTexts.en.controls["A.5.1"]?.title).toBe("Policies for information security");
  expect(shippedTexts.vi.controls["A.5.1"]?.title).toBe("Các chính sách an toàn thông tin");
  expect(shippedTexts.en.controls["A.8.34"]?.title).toBe("Protection of information systems during audit testing");
});

it.each([
  ["9.2", "Internal audit", "Đánh giá nội bộ"],
  ["10.1", "Nonconformity and corrective action", "Sự không phù hợp và hành động khắc phục"],
  ["A.9.2.1", "User registration and de-registration", "Đăng ký và xóa đăng ký thành viên"],
  ["A.12.4.4", "Clock synchronisation", "Đồng bộ thời gian"],
  ["A.18.2.3", "Technical compliance review", "Soát xét tuân thủ kỹ thuật"],
])("%s of 2013 is called %s, %s", (id, english, vietnamese) => {
  expect(edition2013.texts.en.controls[id]?.title).toBe(english);
  expect(edition2013.texts.vi.controls[id]?.title).toBe(vietnamese);
});

it("the domains of 2013 have the titles of TCVN", () => {
  const { groups } = edition2013.texts.vi;
  expect([groups["A.5"]?.title, groups["A.11"]?.title, groups["A.18"]?.title]).toEqual([
    "Các chính sách an toàn thông tin",
    "Đảm bảo an toàn vật lý và môi trường",
    "Sự tuân thủ",
  ]);
});
