import { expect, it } from "vitest";
import { riskLevelOf } from "#src/domain/risk/risk-scales";
import { shippedRiskLibrary } from "./shipped-risk-library";

const { groups, risks } = shippedRiskLibrary;

it("the library has 78 risks in 12 groups", () => {
  const count = (groupId: string) => risks.filter((risk) => risk.groupId === groupId).length;
  expect(groups.map(({ id }) => `${id} ${count(id)}`)).toEqual([
    "power 8",
    "cooling 5",
    "fire-and-water 4",
    "surroundings 5",
    "connectivity 5",
    "physical-access 8",
    "cyber-attack 9",
    "operations 8",
    "data-and-keys 8",
    "suppliers 8",
    "people 5",
    "law 5",
  ]);
});

it("risks of one group stand together, in the order of the groups", () => {
  const inOrder = groups.flatMap(({ id }) => risks.filter(({ groupId }) => groupId === id));
  expect(risks.map(({ id }) => id)).toEqual(inOrder.map(({ id }) => id));
});

it("what the sea, the climate and the cables of Hải Phòng bring is there", () => {
  const ids = risks.map(({ id }) => id);
  for (const id of [
    "typhoon",
    "storm-surge-flood",
    "salt-air-and-humidity",
    "heat-wave",
    "lightning-and-earthing",
    "submarine-cable-cut",
    "metro-cable-cut",
    "generator-fuel-shortage",
  ])
    expect(ids).toContain(id);
});

it("threats come from nature, from mistakes and from people who mean it", () => {
  const count = (kind: string) => risks.filter(({ threatKind }) => threatKind === kind).length;
  expect(["environmental", "accidental", "deliberate"].map(count)).toEqual([12, 43, 23]);
});

it("the suggested levels tell risks apart: 13 very high, 31 high, 31 medium, 3 low", () => {
  const levels = risks.map(({ suggestedLikelihood, suggestedConsequence }) =>
    riskLevelOf(suggestedLikelihood, suggestedConsequence),
  );
  expect([5, 4, 3, 2, 1].map((level) => levels.filter((other) => other === level).length)).toEqual([13, 31, 31, 3, 0]);
});
