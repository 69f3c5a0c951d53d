import { expect, it } from "vitest";
import { shippedEditions } from "#test/support/shipped-files";

const inEachLanguage = shippedEditions.flatMap(({ id, texts }) =>
  (["vi", "en"] as const).map((locale) => [id, locale, texts[locale].controls] as const),
);

it.each(inEachLanguage)(
  "in %s, %s, every sentence of purposes, notes, questions and evidence is said once",
  (_, locale, controls) => {
    const firstPlaces = new Map<string, string>();
    const repeated: string[] = [];
    for (const [id, { purpose, dataCentreNote, questions, evidence }] of Object.entries(controls)) {
      for (const sentence of [purpose, dataCentreNote, ...questions, ...evidence].flatMap((text) =>
        text.split(/(?<=[.?!])\s+/u),
      )) {
        const key = sentence.toLocaleLowerCase(locale);
        const first = firstPlaces.get(key);
        if (first === undefined) firstPlaces.set(key, id);
        else repeated.push(`${first} and ${id}: ${sentence}`);
      }
    }
    expect(repeated).toEqual([]);
  },
);
