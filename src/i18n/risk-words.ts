/** Where the treatment of a risk stands, in words; screens and report say it alike. */
import type { TreatmentOption } from "#src/domain/risk/risk";
import type { TreatmentStatus } from "#src/domain/risk/treatment-plan";
import type { RiskTerms } from "#src/i18n/vi/risk-terms";

/** Nothing is under treatment where a risk is retained: it waits for its owner's word. */
export const treatmentStatusWord = (
  { statuses, awaitsAcceptance }: Pick<RiskTerms, "statuses" | "awaitsAcceptance">,
  option: TreatmentOption,
  status: TreatmentStatus,
): string => (option === "retain" && status === "open" ? awaitsAcceptance : statuses[status]);
