import { expect, it } from "vitest";
import { annexA } from "#test/support/shipped-files";
import { shippedRiskLibrary } from "./shipped-risk-library";

const { risks } = shippedRiskLibrary;

it("every control that a risk names is one of the 93 of Annex A", () => {
  const known = new Set(annexA.map(({ id }) => id));
  expect(risks.flatMap(({ controlIds }) => controlIds).filter((id) => !known.has(id))).toEqual([]);
});

it("no risk names a control twice, and each names at least two", () => {
  const wrong = risks.filter(({ controlIds }) => controlIds.length < 2 || new Set(controlIds).size < controlIds.length);
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

it("every control that matters most in a data centre treats at least one risk", () => {
  const used = new Set(risks.flatMap(({ controlIds }) => controlIds));
  expect(annexA.filter(({ id, weight }) => weight === 3 && !used.has(id)).map(({ id }) => id)).toEqual([]);
});
