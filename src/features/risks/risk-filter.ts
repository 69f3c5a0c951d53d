/** Which risks are shown, and in which order. */
import { foldText } from "#src/domain/shared/fold-text";
import type { CalendarDay } from "#src/domain/shared/calendar-day";
import type { Risk } from "#src/domain/risk/risk";
import { riskNumberOf } from "#src/domain/risk/risk-code";
import { riskLevelIn, sortRisks, type EvaluatedRisk } from "#src/domain/risk/risk-register";
import { isRiskAccepted, isTreatmentOverdue } from "#src/domain/risk/treatment-plan";

export const riskFilters = ["all", "high", "notRated", "withoutOwner", "overdue", "notAccepted"] as const;
export type RiskFilter = (typeof riskFilters)[number];

export const riskSorts = ["inherent", "residual", "code"] as const;
export type RiskSort = (typeof riskSorts)[number];

/** From here on an owner must not leave a risk as it is. */
const highLevel = 4;

export const isHigh = (risk: Risk): boolean => (riskLevelIn(risk, "inherent") ?? 0) >= highLevel;

export function passesFilter(risk: Risk, filter: RiskFilter, today: CalendarDay): boolean {
  switch (filter) {
    case "all":
      return true;
    case "high":
      return isHigh(risk);
    case "notRated":
      return riskLevelIn(risk, "inherent") === null;
    case "withoutOwner":
      return risk.riskOwner.trim() === "";
    case "overdue":
      return isTreatmentOverdue(risk, today);
    // An avoided risk leaves nothing to accept.
    case "notAccepted":
      return risk.treatmentOption !== "avoid" && !isRiskAccepted(risk, today);
  }
}

export const sortedRisks = (risks: readonly Risk[], sort: RiskSort): readonly EvaluatedRisk[] =>
  sort === "code"
    ? sortRisks(risks).toSorted((left, right) => riskNumberOf(left.risk.code) - riskNumberOf(right.risk.code))
    : sortRisks(risks, sort);

/** Every search word must begin a word of the risk; codes and ids of controls are also found from their middle. */
export function matchesSearch(risk: Risk, search: string): boolean {
  const { code, asset, threat, vulnerability, consequence, riskOwner, treatment, treatmentOwner, controlIds } = risk;
  const texts = [code, asset, threat, vulnerability, consequence, riskOwner, treatment, treatmentOwner, ...controlIds];
  return matchesWords(texts, search, [code, ...controlIds]);
}

/** `names` are found from their middle by words with a digit: «8.8» is A.8.8. */
export function matchesWords(texts: readonly string[], search: string, names: readonly string[] = []): boolean {
  const searched = wordsOf(texts.join(" "));
  const folded = foldText(names.join(" "));
  return wordsOf(search).every(
    (word) => (/\d/.test(word) && folded.includes(word)) || searched.some((candidate) => candidate.startsWith(word)),
  );
}

const wordsOf = (text: string) =>
  foldText(text)
    .split(/[^\p{L}\p{N}.]+/u)
    .filter(Boolean);
