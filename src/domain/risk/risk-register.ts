/** What follows from the risks of an assessment: levels, the heat map, and R of each control. */
import { riskNumberOf } from "./risk-code";
import type { Risk } from "./risk";
import { ratings, riskLevelOf, type Rating, type RiskLevel } from "./risk-scales";

/** Before treatment, or as treatment leaves it. */
export const riskViews = ["inherent", "residual"] as const;
export type RiskView = (typeof riskViews)[number];

type RatedFacts = Pick<
  Risk,
  "inherentLikelihood" | "inherentConsequence" | "residualLikelihood" | "residualConsequence"
>;

export type EvaluatedRisk = {
  readonly risk: Risk;
  /** Null while likelihood or consequence is not rated. */
  readonly inherentLevel: RiskLevel | null;
  readonly residualLevel: RiskLevel | null;
};

export type HeatMapCell = {
  readonly likelihood: Rating;
  readonly consequence: Rating;
  readonly level: RiskLevel;
  /** In the order of their numbers. */
  readonly codes: readonly string[];
};

const ratingsIn = (risk: RatedFacts, view: RiskView) =>
  view === "inherent"
    ? { likelihood: risk.inherentLikelihood, consequence: risk.inherentConsequence }
    : { likelihood: risk.residualLikelihood, consequence: risk.residualConsequence };

/** Null while likelihood or consequence is not rated. */
export function riskLevelIn(risk: RatedFacts, view: RiskView): RiskLevel | null {
  const { likelihood, consequence } = ratingsIn(risk, view);
  return likelihood === null || consequence === null ? null : riskLevelOf(likelihood, consequence);
}

export const evaluateRisk = (risk: Risk): EvaluatedRisk => ({
  risk,
  inherentLevel: riskLevelIn(risk, "inherent"),
  residualLevel: riskLevelIn(risk, "residual"),
});

/** Highest level first, those not rated last, equal ones by the number of their code. */
export const sortRisks = (risks: readonly Risk[], view: RiskView = "inherent"): readonly EvaluatedRisk[] =>
  risks
    .map(evaluateRisk)
    .toSorted(
      (left, right) =>
        (levelIn(right, view) ?? 0) - (levelIn(left, view) ?? 0) ||
        riskNumberOf(left.risk.code) - riskNumberOf(right.risk.code),
    );

const levelIn = ({ inherentLevel, residualLevel }: EvaluatedRisk, view: RiskView) =>
  view === "inherent" ? inherentLevel : residualLevel;

/**
 * R of docs/scoring-model.md, 6: the highest inherent level among the risks linked to a control. A control without a
 * rated risk is absent; so are links of risks not rated.
 */
export function riskLevelByControl(risks: readonly Risk[]): ReadonlyMap<string, RiskLevel> {
  const highest = new Map<string, RiskLevel>();
  for (const risk of risks) {
    const level = riskLevelIn(risk, "inherent");
    if (level === null) continue;
    for (const controlId of risk.controlIds) {
      if (level > (highest.get(controlId) ?? 0)) highest.set(controlId, level);
    }
  }
  return highest;
}

/** Five rows by likelihood, five cells by consequence, both from 1. Risks not rated are in no cell. */
export function heatMapOf(risks: readonly Risk[], view: RiskView): readonly (readonly HeatMapCell[])[] {
  const inOrder = risks.toSorted((left, right) => riskNumberOf(left.code) - riskNumberOf(right.code));
  return ratings.map((likelihood) =>
    ratings.map((consequence) => ({
      likelihood,
      consequence,
      level: riskLevelOf(likelihood, consequence),
      codes: inOrder
        .filter((risk) => {
          const rated = ratingsIn(risk, view);
          return rated.likelihood === likelihood && rated.consequence === consequence;
        })
        .map(({ code }) => code),
    })),
  );
}
