import { describe, expect, it } from "vitest";
import { catalogTextLimits } from "#src/domain/catalog/catalog-text";
import { riskLibraryTextLimits } from "#src/domain/risk/risk-library";
import { shippedEditions } from "#test/support/shipped-files";
import { shippedRiskTexts } from "./shipped-risk-library";

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

it("the words of a risk are short enough for a row of the register", () => {
  expect(riskLibraryTextLimits).toEqual({
    title: 60,
    name: 30,
    asset: 80,
    threat: 120,
    vulnerability: 140,
    consequence: 160,
    treatment: 260,
    description: 140,
  });
});

describe.each(["vi", "en"] as const)("in the risk library in %s", (locale) => {
  const risks = Object.entries(shippedRiskTexts[locale].risks);

  it("no text is longer than its field", () => {
    const longest = (field: keyof (typeof risks)[number][1]) =>
      Math.max(...risks.map(([, words]) => words[field].length));
    expect(longest("asset")).toBeLessThanOrEqual(80);
    expect(longest("threat")).toBeLessThanOrEqual(120);
    expect(longest("vulnerability")).toBeLessThanOrEqual(140);
    expect(longest("consequence")).toBeLessThanOrEqual(160);
    expect(longest("treatment")).toBeLessThanOrEqual(260);
  });

  it("no text is a stub", () => {
    const stubs = risks.filter(
      ([, { threat, vulnerability, consequence, treatment }]) =>
        threat.length < 25 || vulnerability.length < 30 || consequence.length < 30 || treatment.length < 80,
    );
    expect(stubs.map(([id]) => id)).toEqual([]);
  });
});
