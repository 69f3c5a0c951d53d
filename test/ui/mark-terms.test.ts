import * as fc from "fast-check";
import { expect, it } from "vitest";
import { markTerms } from "#src/ui/mark-terms";

const terms = [
  { name: "attainment", word: "mức đạt" },
  { name: "overall", word: "mức đạt chung" },
  { name: "level", word: "mức" },
] as const;

it("marks the longer word where a shorter one is a part of it", () => {
  expect(markTerms("Mức đạt chung là 61 %.", terms)).toEqual([
    { text: "Mức đạt chung", name: "overall" },
    { text: " là 61 %.", name: null },
  ]);
});

it("marks whole words only, once each", () => {
  expect(markTerms("Định mức và mức, rồi mức nữa", [{ name: "level", word: "mức" }])).toEqual([
    { text: "Định ", name: null },
    { text: "mức", name: "level" },
    { text: " và mức, rồi mức nữa", name: null },
  ]);
  expect(markTerms("levels", [{ name: "level", word: "level" }])).toEqual([{ text: "levels", name: null }]);
});

it("leaves every text as it was", () => {
  const piece = fc.constantFrom("mức", "mức đạt", "Mức đạt chung", " ", ", ", "không", "x");
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join("");
      expect(
        markTerms(text, terms)
          .map((part) => part.text)
          .join(""),
      ).toBe(text);
    }),
  );
});
