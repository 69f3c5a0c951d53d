import { expect, it } from "vitest";
import { shippedEditions, shippedTexts } from "#test/support/shipped-files";
import { shippedRiskTexts } from "./shipped-risk-library";

type Placed = readonly [place: string, texts: readonly string[]];
type ControlTexts = (typeof shippedTexts)["vi"]["controls"];

function repeatedIn(placed: readonly Placed[], locale: string): readonly string[] {
  const firstPlaces = new Map<string, string>();
  const repeated: string[] = [];
  for (const [place, texts] of placed) {
    for (const sentence of texts.flatMap((text) => text.split(/(?<=[.?!])\s+/u))) {
      const key = sentence.toLocaleLowerCase(locale);
      const first = firstPlaces.get(key);
      if (first === undefined) firstPlaces.set(key, place);
      else repeated.push(`${first} and ${place}: ${sentence}`);
    }
  }
  return repeated;
}

const ofCatalog = (controls: ControlTexts) =>
  Object.entries(controls).map(([id, { purpose, dataCentreNote, questions, evidence }]): Placed => [
    id,
    [purpose, dataCentreNote, ...questions, ...evidence],
  ]);

const inEachLanguage = shippedEditions.flatMap(({ id, texts }) =>
  (["vi", "en"] as const).map((locale) => [id, locale, texts[locale].controls] as const),
);

it.each(inEachLanguage)(
  "in %s, %s, every sentence of purposes, notes, questions and evidence is said once",
  (_, locale, controls) => {
    expect(repeatedIn(ofCatalog(controls), locale)).toEqual([]);
  },
);

it.each(["vi", "en"] as const)("in %s the risk library says nothing twice, nor what the catalog says", (locale) => {
  const ofRisks = Object.entries(shippedRiskTexts[locale].risks).map(([id, words]): Placed => [
    id,
    Object.values(words),
  ]);
  expect(repeatedIn([...ofCatalog(shippedTexts[locale].controls), ...ofRisks], locale)).toEqual([]);
});
