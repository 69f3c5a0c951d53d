import type { RiskTerms } from "#src/i18n/vi/risk-terms";

export const riskTerms: RiskTerms = {
  levels: { 1: "Very low", 2: "Low", 3: "Medium", 4: "High", 5: "Very high" },
  notRated: "Not rated",
  views: { inherent: "Inherent", residual: "Residual" },
  likelihood: "Likelihood",
  consequence: "Consequence",
  undecided: "Not decided",
  statuses: { open: "Under treatment", overdue: "Overdue", done: "Treated", accepted: "Accepted" },
  awaitsAcceptance: "Awaiting acceptance",
};
