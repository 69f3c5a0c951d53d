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

export type LinkedRisk = { readonly risk: Risk; readonly level: RiskLevel };

/**
 * R of docs/scoring-model.md, 6, with the risk that gives it: the highest inherent level among the risks linked to a
 * control, of equal ones the first by number. A control without a rated risk is absent; so are links of risks not rated.
 */
export function highestRiskByControl(risks: readonly Risk[]): ReadonlyMap<string, LinkedRisk> {
  const highest = new Map<string, LinkedRisk>();
  for (const { risk, inherentLevel: level } of sortRisks(risks)) {
    if (level === null) continue;
    for (const controlId of risk.controlIds) {
      if (!highest.has(controlId)) highest.set(controlId, { risk, level });
    }
  }
  return highest;
}

export const riskLevelByControl = (risks: readonly Risk[]): ReadonlyMap<string, RiskLevel> =>
  new Map([...highestRiskByControl(risks)].map(([controlId, { level }]) => [controlId, level]));

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
