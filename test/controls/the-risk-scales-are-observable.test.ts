import { describe, expect, it } from "vitest";
import { shippedRiskLibrary, shippedRiskTexts } from "./shipped-risk-library";

const aspects = ["service", "information", "legal", "money", "safety"] as const;
const numbersIn = (text: string) => (text.match(/\d+/gu) ?? []).map(Number);

it("consequences are described for service, information, law, money and people", () => {
  expect(shippedRiskLibrary.consequenceAspects).toEqual(aspects);
});

it("the library says whose proposal it is and where it is explained", () => {
  expect(shippedRiskLibrary.source).toMatch(
    /^Our proposal \(2026\), not a requirement of ISO: .*docs\/scoring-model\.md/u,
  );
  expect(shippedRiskTexts.vi.scales.note).toContain("không phải yêu cầu của ISO");
  expect(shippedRiskTexts.en.scales.note).toContain("not requirements of ISO");
});

describe.each(["vi", "en"] as const)("in %s", (locale) => {
  const { likelihood, consequence, consequenceAspects, levels } = shippedRiskTexts[locale].scales;

  it("the steps of a scale have names of their own", () => {
    for (const scale of [likelihood, consequence, levels]) expect(new Set(scale.map(({ name }) => name)).size).toBe(5);
  });

  it("likelihood is told in years, down to what happens every month", () => {
    expect(likelihood.slice(0, 3).map(({ description }) => numbersIn(description))).toEqual([[20], [5, 20], [1, 5]]);
    expect(numbersIn(likelihood[3]?.description ?? "")).toEqual([12]);
  });

  it("each step of consequence is described in each aspect, no two alike", () => {
    expect(Object.keys(consequenceAspects)).toEqual(aspects);
    const words = consequence.flatMap((step) => aspects.map((aspect) => step.aspects[aspect]));
    expect(new Set(words).size).toBe(25);
  });

  it("money leaves no gap between two steps: 50 and 500 million, 5 and 50 billion", () => {
    expect(consequence.map((step) => numbersIn(step.aspects["money"] ?? ""))).toEqual([
      [50],
      [50, 500],
      [500, 5],
      [5, 50],
      [50],
    ]);
  });

  it("the length of an interruption leaves no gap: 30 minutes, 4 hours, 24 hours", () => {
    expect(consequence.map((step) => numbersIn(step.aspects["service"] ?? ""))).toEqual([
      [],
      [30],
      [30, 4],
      [4, 24],
      [24],
    ]);
  });
});

it("both languages ask for the same response to each level", () => {
  const numbers = (locale: "vi" | "en") =>
    shippedRiskTexts[locale].scales.levels.map(({ response }) => numbersIn(response));
  expect(numbers("vi")).toEqual([[], [], [], [], [7, 30]]);
  expect(numbers("en")).toEqual([[], [], [], [], [7, 30]]);
});
