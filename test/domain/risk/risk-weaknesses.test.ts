import { describe, expect, it } from "vitest";
import type { Risk } from "#src/domain/risk/risk";
import { findRiskWeaknesses, riskWeaknessTypes, type RiskWeaknessType } from "#src/domain/risk/risk-weaknesses";
import { aRisk } from "./a-risk";

const surroundings = {
  today: "2026-11-16",
  knownControlIds: new Set(["A.5.30", "A.7.11", "A.8.14"]),
  notApplicableControlIds: new Set(["A.8.14"]),
};
const weaknessesOf = (overrides: Partial<Risk>) =>
  findRiskWeaknesses([aRisk(overrides)], surroundings).map(({ type }) => type);
const notAccepted = { acceptedBy: "", acceptedOn: null };

describe("a risk in order", () => {
  it("has no weakness", () => {
    expect(weaknessesOf({})).toEqual([]);
  });

  it.each<[string, Partial<Risk>]>([
    [
      "retained and accepted, without controls or due date",
      { treatmentOption: "retain", controlIds: [], treatmentDueOn: null, treatmentDoneOn: null },
    ],
    ["retained, whatever its due date", { treatmentOption: "retain", treatmentDoneOn: null }],
    ["retained and not rated again", { treatmentOption: "retain", residualLikelihood: null }],
    ["avoided, of which nothing remains", { treatmentOption: "avoid", residualLikelihood: null, ...notAccepted }],
    ["shared without a control", { treatmentOption: "share", controlIds: [] }],
    ["done without a due date", { treatmentDueOn: null }],
    ["due today", { treatmentDueOn: "2026-11-16", treatmentDoneOn: null }],
    ["as high after as before", { residualLikelihood: 4, residualConsequence: 4 }],
    ["accepted today", { acceptedOn: "2026-11-16" }],
  ])("may be %s", (_, overrides) => {
    expect(weaknessesOf(overrides)).toEqual([]);
  });
});

describe("a weakness", () => {
  it.each<[RiskWeaknessType, string, Partial<Risk>]>([
    ["risk-not-rated", "the likelihood is missing", { inherentLikelihood: null }],
    ["risk-not-rated", "the consequence is missing", { inherentConsequence: null }],
    ["risk-without-owner", "nobody is named", { riskOwner: " " }],
    ["risk-without-option", "nothing is decided", { treatmentOption: null }],
    ["risk-reduce-without-control", "a risk is to be reduced by nothing", { controlIds: [] }],
    ["risk-treatment-without-due-date", "no last day is set", { treatmentDueOn: null, treatmentDoneOn: null }],
    [
      "risk-treatment-without-due-date",
      "the work is said to end tomorrow",
      { treatmentDueOn: null, treatmentDoneOn: "2026-11-17" },
    ],
    [
      "risk-treatment-without-due-date",
      "a risk is to be avoided some day",
      { treatmentOption: "avoid", treatmentDueOn: null, treatmentDoneOn: null },
    ],
    ["risk-treatment-overdue", "the last day was yesterday", { treatmentDueOn: "2026-11-15", treatmentDoneOn: null }],
    ["risk-treatment-overdue", "the work is said to end tomorrow", { treatmentDoneOn: "2026-11-17" }],
    ["risk-residual-not-rated", "a reduced risk is not rated again", { residualConsequence: null }],
    [
      "risk-residual-not-rated",
      "a shared risk is not rated again",
      { treatmentOption: "share", residualLikelihood: null },
    ],
    ["risk-residual-above-inherent", "treatment makes it worse", { inherentLikelihood: 1, residualLikelihood: 4 }],
    ["risk-residual-not-accepted", "nobody has accepted", { acceptedBy: "" }],
    ["risk-residual-not-accepted", "acceptance has no day", { acceptedOn: null }],
    ["risk-residual-not-accepted", "acceptance lies in the future", { acceptedOn: "2026-11-17" }],
    [
      "risk-retained-not-accepted",
      "a retained risk is signed by nobody",
      { treatmentOption: "retain", ...notAccepted },
    ],
    ["risk-controls-unknown", "a control is not in the catalog", { controlIds: ["A.7.11", "A.9.9"] }],
    ["risk-linked-control-not-applicable", "a control is left out", { controlIds: ["A.7.11", "A.8.14"] }],
  ])("%s is found when %s", (type, _, overrides) => {
    expect(weaknessesOf(overrides)).toEqual([type]);
  });

  it("names the risk, and the controls that it is about and no others", () => {
    expect(
      findRiskWeaknesses([aRisk({ riskOwner: "", controlIds: ["A.9.9", "A.8.14", "A.7.11"] })], surroundings),
    ).toEqual([
      { type: "risk-without-owner", riskId: "r-1", code: "R-001", controlIds: [] },
      { type: "risk-controls-unknown", riskId: "r-1", code: "R-001", controlIds: ["A.9.9"] },
      { type: "risk-linked-control-not-applicable", riskId: "r-1", code: "R-001", controlIds: ["A.8.14"] },
    ]);
  });
});

describe("what remains of a risk", () => {
  it("is to be rated before it can be accepted", () => {
    expect(weaknessesOf({ residualLikelihood: null, ...notAccepted })).toEqual(["risk-residual-not-rated"]);
  });
});

describe("the weaknesses of a register", () => {
  it("stand by risk, the highest first, then by kind", () => {
    const risks = [
      aRisk({ code: "R-001", inherentLikelihood: 1, riskOwner: "" }),
      aRisk({ code: "R-002", treatmentOption: null, riskOwner: "" }),
    ];
    expect(findRiskWeaknesses(risks, surroundings).map(({ code, type }) => `${code} ${type}`)).toEqual([
      "R-002 risk-without-owner",
      "R-002 risk-without-option",
      "R-001 risk-without-owner",
    ]);
  });

  it("are of twelve kinds", () => {
    expect(new Set(riskWeaknessTypes).size).toBe(12);
  });
});
