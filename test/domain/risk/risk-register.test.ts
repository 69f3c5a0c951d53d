import { describe, expect, it } from "vitest";
import {
  evaluateRisk,
  heatMapOf,
  highestRiskByControl,
  riskLevelByControl,
  riskLevelIn,
  sortRisks,
} from "#src/domain/risk/risk-register";
import { aRisk } from "./a-risk";

const rated = (code: string, likelihood: 1 | 2 | 3 | 4 | 5 | null, consequence: 1 | 2 | 3 | 4 | 5 | null) =>
  aRisk({ code, inherentLikelihood: likelihood, inherentConsequence: consequence });

describe("the level of a risk", () => {
  it("is derived before and after treatment", () => {
    const risk = aRisk();
    expect(evaluateRisk(risk)).toEqual({ risk, inherentLevel: 5, residualLevel: 2 });
  });

  it.each([
    ["likelihood", { inherentLikelihood: null, residualLikelihood: null }],
    ["consequence", { inherentConsequence: null, residualConsequence: null }],
  ])("is unknown without %s", (_, missing) => {
    expect(riskLevelIn(aRisk(missing), "inherent")).toBeNull();
    expect(riskLevelIn(aRisk(missing), "residual")).toBeNull();
  });
});

describe("the risks in order", () => {
  const codesOf = (...args: Parameters<typeof sortRisks>) => sortRisks(...args).map(({ risk }) => risk.code);

  it("stand by inherent level, the highest first, those not rated last", () => {
    const risks = [rated("R-001", null, 5), rated("R-002", 1, 1), rated("R-003", 5, 5), rated("R-004", 3, 3)];
    expect(codesOf(risks)).toEqual(["R-003", "R-004", "R-002", "R-001"]);
  });

  it("stand by number where the level is equal, R-1000 after R-999", () => {
    expect(codesOf([rated("R-1000", 4, 4), rated("R-999", 5, 5), rated("R-002", 4, 5)])).toEqual([
      "R-002",
      "R-999",
      "R-1000",
    ]);
  });

  it("stand by residual level where that is asked for", () => {
    const risks = [
      aRisk({ code: "R-001" }),
      aRisk({ code: "R-002", residualLikelihood: null }),
      aRisk({ code: "R-003", residualLikelihood: 3, residualConsequence: 4 }),
    ];
    expect(codesOf(risks, "residual")).toEqual(["R-003", "R-001", "R-002"]);
  });
});

describe("the risk level of a control", () => {
  it("is the highest inherent level among its risks, whatever their order", () => {
    const risks = [
      aRisk({ code: "R-001", inherentLikelihood: 2, controlIds: ["A.7.11", "A.8.14"] }),
      aRisk({ code: "R-002", controlIds: ["A.7.11"] }),
      aRisk({ code: "R-003", inherentLikelihood: 1, controlIds: ["A.7.11"] }),
    ];
    const expected = { "A.7.11": 5, "A.8.14": 3 };
    expect(Object.fromEntries(riskLevelByControl(risks))).toEqual(expected);
    expect(Object.fromEntries(riskLevelByControl(risks.toReversed()))).toEqual(expected);
  });

  it("comes with the risk that gives it, of equal ones the first by number", () => {
    const risks = [aRisk({ code: "R-010" }), aRisk({ code: "R-002" }), aRisk({ code: "R-001", inherentLikelihood: 2 })];
    expect(highestRiskByControl(risks).get("A.7.11")).toEqual({ risk: risks[1], level: 5 });
  });

  it("is not lowered by treatment", () => {
    expect(riskLevelByControl([aRisk({ residualLikelihood: 1, residualConsequence: 1 })]).get("A.7.11")).toBe(5);
  });

  it("is absent where no linked risk has both ratings", () => {
    const risks = [aRisk({ inherentLikelihood: null }), aRisk({ inherentConsequence: null })];
    expect(riskLevelByControl(risks).size).toBe(0);
  });
});

describe("the heat map", () => {
  const risks = [
    aRisk({ code: "R-1000" }),
    aRisk({ code: "R-002" }),
    rated("R-003", 1, 5),
    rated("R-004", null, 5),
    rated("R-005", 5, null),
  ];
  const filled = (view: "inherent" | "residual") =>
    heatMapOf(risks, view)
      .flat()
      .filter(({ codes }) => codes.length > 0);

  it("has five rows of five cells, likelihood down and consequence across", () => {
    const map = heatMapOf([], "inherent");
    expect(map.map((row) => row.map(({ likelihood, consequence }) => `${likelihood}${consequence}`).join(" "))).toEqual(
      ["11 12 13 14 15", "21 22 23 24 25", "31 32 33 34 35", "41 42 43 44 45", "51 52 53 54 55"],
    );
    expect(map.flat().every(({ codes }) => codes.length === 0)).toBe(true);
  });

  it("holds each risk where it is rated, with the level of the cell, and passes over those not rated", () => {
    expect(filled("inherent")).toEqual([
      { likelihood: 1, consequence: 5, level: 3, codes: ["R-003"] },
      { likelihood: 4, consequence: 4, level: 5, codes: ["R-002", "R-1000"] },
    ]);
  });

  it("of what remains holds all that have residual ratings", () => {
    expect(filled("residual")).toEqual([
      { likelihood: 2, consequence: 2, level: 2, codes: ["R-002", "R-003", "R-004", "R-005", "R-1000"] },
    ]);
  });
});
