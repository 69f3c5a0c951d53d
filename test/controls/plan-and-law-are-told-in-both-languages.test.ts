import { describe, expect, it } from "vitest";
import { textsIn, type PlacedText } from "#test/support/texts-in";
import { vietnameseLetter } from "#test/support/vietnamese";
import { shippedPlanTexts, shippedReferenceTexts } from "./shipped-plan";

const wordsOf = (locale: "vi" | "en"): readonly PlacedText[] => {
  const { planId: _, locale: __, ...plan } = shippedPlanTexts[locale];
  const { locale: ___, ...law } = shippedReferenceTexts[locale];
  return textsIn({ plan, law });
};
/** Numbers of documents and names of places stay Vietnamese in English. */
const withoutNames = (text: string) => text.replaceAll(/\S*\/\S+/gu, "").replaceAll(/Hải Phòng|Hải Dương/gu, "");

it("both languages say the same things", () => {
  expect(wordsOf("en").map(({ place }) => place)).toEqual(wordsOf("vi").map(({ place }) => place));
});

it("the files say their language", () => {
  for (const locale of ["vi", "en"] as const) {
    expect(shippedPlanTexts[locale].locale).toBe(locale);
    expect(shippedReferenceTexts[locale].locale).toBe(locale);
  }
});

describe("the Vietnamese words", () => {
  it("contain Vietnamese letters and no English quotation marks", () => {
    expect(wordsOf("vi").filter(({ text }) => !vietnameseLetter.test(text) || /["“”]/u.test(text))).toEqual([]);
  });
});

describe("the English words", () => {
  it("contain no Vietnamese letters but in names", () => {
    expect(wordsOf("en").filter(({ text }) => vietnameseLetter.test(withoutNames(text)))).toEqual([]);
  });

  it("are no copies of the Vietnamese ones", () => {
    const vietnamese = new Set(wordsOf("vi").map(({ text }) => text));
    expect(wordsOf("en").filter(({ text }) => vietnamese.has(text))).toEqual([]);
  });
});

it("the tasks stand in the order of the plan, the references in that of their list", () => {
  for (const part of ["tasks", "notes2026"] as const)
    expect(Object.keys(shippedPlanTexts.en[part])).toEqual(Object.keys(shippedPlanTexts.vi[part]));
  expect(Object.keys(shippedReferenceTexts.en.references)).toEqual(Object.keys(shippedReferenceTexts.vi.references));
});
