import { expect, it } from "vitest";
import { shippedTexts } from "#test/support/shipped-files";

it.each(["vi", "en"] as const)(
  "in %s every sentence of purposes, notes, questions and evidence is said once",
  (locale) => {
    const firstPlaces = new Map<string, string>();
    const repeated: string[] = [];
    for (const [id, { purpose, dataCentreNote, questions, evidence }] of Object.entries(
      shippedTexts[locale].controls,
    )) {
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
