import { describe, expect, it } from "vitest";
import { catalogTextLimits } from "#src/domain/catalog/catalog-text";
import { shippedEditions } from "#test/support/shipped-files";

it("the lengths are those for which screens and report are laid out", () => {
  expect(catalogTextLimits).toEqual({
    title: 140,
    shortTitle: 40,
    purpose: 260,
    dataCentreNote: 340,
    question: 260,
    evidence: 220,
    documentedInformation: 160,
  });
});

const inEachLanguage = shippedEditions.flatMap(({ id, texts }) =>
  (["vi", "en"] as const).map((locale) => [id, locale, texts[locale]] as const),
);

describe.each(inEachLanguage)("in %s, %s", (_id, _locale, text) => {
  const controls = Object.values(text.controls);
  const longest = (texts: readonly string[]) => Math.max(...texts.map((text) => text.length));

  it("no text is longer than its field", () => {
    expect(longest(controls.map(({ title }) => title))).toBeLessThanOrEqual(140);
    expect(longest(controls.map(({ purpose }) => purpose))).toBeLessThanOrEqual(260);
    expect(longest(controls.map(({ dataCentreNote }) => dataCentreNote))).toBeLessThanOrEqual(340);
    expect(longest(controls.flatMap(({ questions }) => questions))).toBeLessThanOrEqual(260);
    expect(longest(controls.flatMap(({ evidence }) => evidence))).toBeLessThanOrEqual(220);
    expect(longest(Object.values(text.groups).map(({ shortTitle }) => shortTitle))).toBeLessThanOrEqual(40);
  });

  it("no purpose or note is a stub", () => {
    const stubs = controls.filter(({ purpose, dataCentreNote }) => purpose.length < 60 || dataCentreNote.length < 60);
    expect(stubs.map(({ title }) => title)).toEqual([]);
  });
});
