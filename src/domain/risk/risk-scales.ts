/**
 * How likely, how bad, and how high a risk is: three scales of 1 to 5 (ISO/IEC 27001, 6.1.2 a and d).
 *
 * What each step means is in the words of the risk library. The matrix belongs to the model of
 * docs/scoring-model.md, 11, as the evidence caps do: a pack made earlier must be judged by the same one.
 */
export const ratings = [1, 2, 3, 4, 5] as const;
export type Rating = (typeof ratings)[number];

/** 1 very low to 5 very high: R in the priority of a control (docs/scoring-model.md, 6). */
export const riskLevels = [1, 2, 3, 4, 5] as const;
export type RiskLevel = (typeof riskLevels)[number];

type Row = readonly [RiskLevel, RiskLevel, RiskLevel, RiskLevel, RiskLevel];

/** A row for each likelihood, a column for each consequence, both from 1. Our proposal (2026), not ISO's. */
export const riskMatrix: readonly [Row, Row, Row, Row, Row] = [
  [1, 1, 2, 2, 3],
  [1, 2, 3, 3, 4],
  [2, 3, 3, 4, 4],
  [2, 3, 4, 5, 5],
  [3, 4, 4, 5, 5],
];

export const riskLevelOf = (likelihood: Rating, consequence: Rating): RiskLevel => {
  const row = riskMatrix[likelihood - 1] as Row;
  return row[consequence - 1] as RiskLevel;
};
