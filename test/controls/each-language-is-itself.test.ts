import { describe, expect, it } from "vitest";
import { shippedEditions, shippedModelTexts } from "#test/support/shipped-files";
import { textsIn, type PlacedText } from "#test/support/texts-in";
import { vietnameseLetter } from "#test/support/vietnamese";
import { shippedRiskTexts } from "./shipped-risk-library";

/** Without the titles of the editions: those of 2013 are designations alone. */
const wordsOf = (locale: "vi" | "en"): readonly PlacedText[] => {
  const { levels, evidenceKinds } = shippedModelTexts[locale];
  const { libraryId: _, locale: __, ...riskLibrary } = shippedRiskTexts[locale];
  const editions = shippedEditions.map(({ id, texts }) => {
    const { groups, controls, attributes } = texts[locale];
    return [id, { groups, controls, attributes }] as const;
  });
  return textsIn({ ...Object.fromEntries(editions), levels, evidenceKinds, riskLibrary });
};

it("the editions are called as the standards are", () => {
  expect(shippedEditions.map(({ texts }) => [texts.vi.title, texts.en.title])).toEqual([
    ["ISO/IEC 27001:2022 và Sửa đổi 1:2024", "ISO/IEC 27001:2022 with Amendment 1:2024"],
    ["TCVN ISO/IEC 27001:2019 (ISO/IEC 27001:2013)", "ISO/IEC 27001:2013 (TCVN ISO/IEC 27001:2019)"],
  ]);
});

describe("Vietnamese texts", () => {
  it("all contain Vietnamese letters", () => {
    // «Cao», the name of a risk level, is Vietnamese without a mark.
    expect(wordsOf("vi").filter(({ text }) => text !== "Cao" && !vietnameseLetter.test(text))).toEqual([]);
  });

  it("carry their marks in the letters, not as separate characters", () => {
    expect(wordsOf("vi").filter(({ text }) => /[\u0300-\u036f]/u.test(text))).toEqual([]);
  });

  it("use no English quotation marks", () => {
    expect(wordsOf("vi").filter(({ text }) => /["“”]/u.test(text))).toEqual([]);
  });
});

describe("English texts", () => {
  it("contain no Vietnamese letters but in the name of the city", () => {
    const foreign = wordsOf("en").filter(({ text }) => vietnameseLetter.test(text.replaceAll("Hải Phòng", "")));
    expect(foreign).toEqual([]);
  });

  it("are no copies of the Vietnamese ones", () => {
    const vietnamese = new Set(wordsOf("vi").map(({ text }) => text));
    expect(wordsOf("en").filter(({ text }) => vietnamese.has(text))).toEqual([]);
  });
});
