import { describe, expect, it } from "vitest";
import { shippedRiskLibrary, shippedRiskTexts } from "./shipped-risk-library";

describe.each(["vi", "en"] as const)("in %s", (locale) => {
  const { groups, risks } = shippedRiskTexts[locale];

  it("the 78 risks and 12 groups stand in the order of the library", () => {
    expect(Object.keys(risks)).toEqual(shippedRiskLibrary.risks.map(({ id }) => id));
    expect(Object.keys(groups)).toEqual(shippedRiskLibrary.groups.map(({ id }) => id));
  });

  it("the file says its language and its library", () => {
    expect(shippedRiskTexts[locale]).toMatchObject({ locale, libraryId: "data-centre-risks" });
  });

  it("assets, threats and vulnerabilities are phrases without a full stop", () => {
    const wrong = Object.entries(risks).filter(([, { asset, threat, vulnerability }]) =>
      [asset, threat, vulnerability].some((phrase) => !/^[\p{Lu}\d].*[^.?!;,:]$/u.test(phrase)),
    );
    expect(wrong.map(([id]) => id)).toEqual([]);
  });

  it("consequences and treatments are whole sentences", () => {
    const wrong = Object.entries(risks).filter(([, { consequence, treatment }]) =>
      [consequence, treatment].some((sentence) => !/^\p{Lu}.*[^.]\.$/u.test(sentence)),
    );
    expect(wrong.map(([id]) => id)).toEqual([]);
  });

  it("no two risks have the same asset and no two groups the same title", () => {
    const assets = Object.values(risks).map(({ asset }) => asset);
    expect(assets.filter((asset, index) => assets.indexOf(asset) !== index)).toEqual([]);
    expect(new Set(Object.values(groups)).size).toBe(12);
  });
});

it("both languages state the same numbers", () => {
  const numbersIn = (text: string) => (text.match(/\d+/gu) ?? []).toSorted();
  const different = shippedRiskLibrary.risks.filter(({ id }) => {
    const numbers = (locale: "vi" | "en") => Object.values(shippedRiskTexts[locale].risks[id] ?? {}).map(numbersIn);
    return JSON.stringify(numbers("vi")) !== JSON.stringify(numbers("en"));
  });
  expect(different.map(({ id }) => id)).toEqual([]);
});
