import type { ScoringModel } from "#src/domain/assessment/scoring-model";

export const aScoringModel = (overrides: Partial<ScoringModel> = {}): ScoringModel => ({
  id: "maturity-0-5",
  version: "1.0.0",
  clauseShare: 0.5,
  notApplicableWarningShare: 0.1,
  evidenceValidityMonths: 12,
  auditValidityMonths: 12,
  readyAttainment: 90,
  readyVerifiedShare: 0.3,
  minorsThatMakeMajor: 3,
  leastClauseTarget: 3,
  ...overrides,
});
