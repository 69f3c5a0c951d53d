/** The risk treatment plan (ISO/IEC 27001, 6.1.3 e and f, 8.3), derived from the risks. */
import type { CalendarDay } from "#src/domain/shared/calendar-day";
import type { Risk, TreatmentOption } from "./risk";
import { sortRisks } from "./risk-register";
import type { RiskLevel } from "./risk-scales";

export const treatmentStatuses = ["open", "overdue", "done", "accepted"] as const;
export type TreatmentStatus = (typeof treatmentStatuses)[number];

export type TreatmentPlanRow = {
  readonly riskId: string;
  readonly code: string;
  readonly treatmentOption: TreatmentOption;
  readonly controlIds: readonly string[];
  readonly treatment: string;
  readonly treatmentOwner: string;
  readonly treatmentDueOn: CalendarDay | null;
  readonly treatmentDoneOn: CalendarDay | null;
  readonly inherentLevel: RiskLevel | null;
  readonly residualLevel: RiskLevel | null;
  readonly riskOwner: string;
  readonly acceptedBy: string;
  readonly acceptedOn: CalendarDay | null;
  readonly status: TreatmentStatus;
};

/** Accepted by a named person on a day that has come. */
export const isRiskAccepted = ({ acceptedBy, acceptedOn }: Risk, today: CalendarDay): boolean =>
  acceptedBy.trim() !== "" && acceptedOn !== null && acceptedOn <= today;

export const isTreatmentDone = ({ treatmentDoneOn }: Risk, today: CalendarDay): boolean =>
  treatmentDoneOn !== null && treatmentDoneOn <= today;

/** Something is to be done and its last day has passed. Where a risk is retained, nothing is to be done. */
export const isTreatmentOverdue = (risk: Risk, today: CalendarDay): boolean =>
  risk.treatmentOption !== null &&
  risk.treatmentOption !== "retain" &&
  risk.treatmentDueOn !== null &&
  risk.treatmentDueOn < today &&
  !isTreatmentDone(risk, today);

/** Done closes the work, accepted closes the risk; accepting beforehand does not hide that the work is open. */
export function treatmentStatusOf(risk: Risk, today: CalendarDay): TreatmentStatus {
  const nothingLeftToDo = risk.treatmentOption === "retain" || isTreatmentDone(risk, today);
  if (nothingLeftToDo && isRiskAccepted(risk, today)) return "accepted";
  if (isTreatmentDone(risk, today)) return "done";
  return isTreatmentOverdue(risk, today) ? "overdue" : "open";
}

/** A row for each risk with an option, in the order of `sortRisks`. */
export const treatmentPlanOf = (risks: readonly Risk[], today: CalendarDay): readonly TreatmentPlanRow[] =>
  sortRisks(risks).flatMap(({ risk, inherentLevel, residualLevel }) =>
    risk.treatmentOption === null
      ? []
      : [
          {
            riskId: risk.id,
            code: risk.code,
            treatmentOption: risk.treatmentOption,
            controlIds: risk.controlIds,
            treatment: risk.treatment,
            treatmentOwner: risk.treatmentOwner,
            treatmentDueOn: risk.treatmentDueOn,
            treatmentDoneOn: risk.treatmentDoneOn,
            inherentLevel,
            residualLevel,
            riskOwner: risk.riskOwner,
            acceptedBy: risk.acceptedBy,
            acceptedOn: risk.acceptedOn,
            status: treatmentStatusOf(risk, today),
          },
        ],
  );
