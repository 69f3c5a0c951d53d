/** What holds for every register, whatever was written in it. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { treatmentOptions, type Risk } from "#src/domain/risk/risk";
import { nextRiskCode } from "#src/domain/risk/risk-code";
import { heatMapOf, riskLevelByControl, riskLevelIn, riskViews, sortRisks } from "#src/domain/risk/risk-register";
import { ratings } from "#src/domain/risk/risk-scales";
import { findRiskWeaknesses } from "#src/domain/risk/risk-weaknesses";
import { treatmentPlanOf } from "#src/domain/risk/treatment-plan";
import { aRisk } from "./a-risk";

const today = "2026-11-16";
const controlIds = ["A.5.30", "A.7.11", "A.8.14"];
const rating = fc.constantFrom(null, ...ratings);
const day = fc.constantFrom(null, "2026-11-15", today, "2026-11-17");
const person = fc.constantFrom("", "Phạm Thị Dung");

const register: fc.Arbitrary<readonly Risk[]> = fc
  .array(
    fc.record({
      inherentLikelihood: rating,
      inherentConsequence: rating,
      residualLikelihood: rating,
      residualConsequence: rating,
      riskOwner: person,
      treatmentOption: fc.constantFrom(null, ...treatmentOptions),
      controlIds: fc.subarray(controlIds),
      treatmentDueOn: day,
      treatmentDoneOn: day,
      acceptedBy: person,
      acceptedOn: day,
    }),
    { maxLength: 12 },
  )
  .map((facts) => facts.map((fields, index) => aRisk({ ...fields, id: `r-${index}`, code: nextRiskCode(index) })));

describe("every register", () => {
  it("shows each rated risk in exactly one cell of each heat map", () => {
    fc.assert(
      fc.property(register, fc.constantFrom(...riskViews), (risks, view) => {
        const shown = heatMapOf(risks, view).flatMap((row) => row.flatMap(({ codes }) => codes));
        const rated = risks.filter((risk) => riskLevelIn(risk, view) !== null).map(({ code }) => code);
        expect(shown.toSorted()).toEqual(rated.toSorted());
      }),
    );
  });

  it("gives no control a level above its risks, and each rated risk no level above its controls", () => {
    fc.assert(
      fc.property(register, (risks) => {
        const byControl = riskLevelByControl(risks);
        for (const id of controlIds) {
          const levels = risks
            .filter((risk) => risk.controlIds.includes(id))
            .map((risk) => riskLevelIn(risk, "inherent") ?? 0);
          expect(byControl.get(id) ?? 0).toBe(Math.max(0, ...levels));
        }
      }),
    );
  });

  it("does not depend on the order in which its risks come", () => {
    fc.assert(
      fc.property(register, (risks) => {
        const turned = risks.toReversed();
        const surroundings = {
          today,
          knownControlIds: new Set(controlIds),
          notApplicableControlIds: new Set(["A.8.14"]),
        };
        expect(sortRisks(turned)).toEqual(sortRisks(risks));
        expect(findRiskWeaknesses(turned, surroundings)).toEqual(findRiskWeaknesses(risks, surroundings));
        expect(treatmentPlanOf(turned, today)).toEqual(treatmentPlanOf(risks, today));
        expect(riskLevelByControl(turned)).toEqual(riskLevelByControl(risks));
        expect(heatMapOf(turned, "inherent")).toEqual(heatMapOf(risks, "inherent"));
      }),
    );
  });

  it("has no weakness about acceptance where the plan says accepted", () => {
    fc.assert(
      fc.property(register, (risks) => {
        const surroundings = {
          today,
          knownControlIds: new Set(controlIds),
          notApplicableControlIds: new Set<string>(),
        };
        const accepted = new Set(
          treatmentPlanOf(risks, today)
            .filter(({ status }) => status === "accepted")
            .map(({ code }) => code),
        );
        const contradicting = findRiskWeaknesses(risks, surroundings).filter(
          ({ code, type }) =>
            accepted.has(code) &&
            ["risk-residual-not-accepted", "risk-retained-not-accepted", "risk-treatment-overdue"].includes(type),
        );
        expect(contradicting).toEqual([]);
      }),
    );
  });
});
