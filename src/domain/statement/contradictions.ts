/**
 * Where the Statement of Applicability contradicts itself, the risks or the levels, and what an auditor would doubt
 * (docs/scoring-model.md, 5 and 11). Each names one row; a person decides what is right.
 */
import type { ScoringModel } from "#src/domain/assessment/scoring-model";
import type { CalendarDay } from "#src/domain/shared/calendar-day";
import { isEmptyPhrase } from "./exclusion-reason";
import type { StatementRow } from "./statement-of-applicability";

/** Exclusions first: they take a control out of every number. */
export const contradictionTypes = [
  "exclusion-incomplete",
  "exclusion-empty-phrase",
  "exclusion-unusual",
  "exclusion-treats-risk",
  "implemented-at-low-level",
  "implemented-without-evidence",
  "planned-without-date",
  "planned-overdue",
  "inherited-without-provider",
  "inherited-without-proof",
  "included-without-reason",
  "risk-reason-without-risk",
] as const;
export type ContradictionType = (typeof contradictionTypes)[number];

export type Contradiction = {
  readonly type: ContradictionType;
  readonly row: StatementRow;
  /** The risks that it is about; empty for the others. */
  readonly riskCodes: readonly string[];
};

export type ContradictionContext = {
  /** Plans are overdue before this day. */
  readonly assessedOn: CalendarDay;
  /** Words were taken out and marks stand in their place: what they said cannot be judged. */
  readonly isRedacted?: boolean;
};

/** In the order of the rows, and for each row in that of `contradictionTypes`. */
export const findContradictions = (
  rows: readonly StatementRow[],
  context: ContradictionContext,
): readonly Contradiction[] => rows.flatMap((row) => contradictionsOf(row, context));

/** Up to this level a control is at most decided or practised in part, not in operation. */
const highestLevelNotOperating = 2;

export function contradictionsOf(
  row: StatementRow,
  { assessedOn, isRedacted = false }: ContradictionContext,
): readonly Contradiction[] {
  const { exclusion, status, inheritance, dueOn, level } = row;
  const saysNothing = (text: string) => !isRedacted && isEmptyPhrase(text);
  const isIncluded = exclusion === null;
  const reducing = row.risks.filter(({ option }) => option === "reduce").map(({ code }) => code);
  const hasReason =
    row.inclusionReasons.length > 0 || row.inclusionTexts.some((text) => text !== "" && !saysNothing(text));
  const fires: Readonly<Record<ContradictionType, boolean>> = {
    "exclusion-incomplete": exclusion !== null && status !== "excluded",
    "exclusion-empty-phrase": exclusion !== null && saysNothing(exclusion.reason),
    "exclusion-unusual": exclusion !== null && row.practicallyAlwaysApplicable,
    "exclusion-treats-risk": exclusion !== null && reducing.length > 0,
    "implemented-at-low-level": status === "implemented" && level !== null && level <= highestLevelNotOperating,
    "implemented-without-evidence": status === "implemented" && row.countedEvidence === 0,
    "planned-without-date": status === "planned" && isIncluded && dueOn === null,
    "planned-overdue": status === "planned" && isIncluded && dueOn !== null && dueOn < assessedOn,
    "inherited-without-provider": inheritance !== null && inheritance.provider === "",
    "inherited-without-proof": inheritance !== null && inheritance.proof === "",
    "included-without-reason": isIncluded && !hasReason,
    "risk-reason-without-risk": row.groupId !== null && row.inclusionReasons.includes("risk") && row.risks.length === 0,
  };
  return contradictionTypes
    .filter((type) => fires[type])
    .map((type) => ({ type, row, riskCodes: type === "exclusion-treats-risk" ? reducing : [] }));
}

export type ExclusionShare = {
  readonly excluded: number;
  readonly total: number;
  /** 0..1 of Annex A. */
  readonly share: number;
  /** More than the model takes for usual. */
  readonly isTooHigh: boolean;
};

/** Of Annex A alone, and only exclusions that count: the unit's own controls are none that could be left out. */
export function exclusionShareOf(
  rows: readonly StatementRow[],
  { notApplicableWarningShare }: Pick<ScoringModel, "notApplicableWarningShare">,
): ExclusionShare {
  const annexA = rows.filter(({ groupId }) => groupId !== null);
  const excluded = annexA.filter(({ status }) => status === "excluded").length;
  const share = annexA.length === 0 ? 0 : excluded / annexA.length;
  return { excluded, total: annexA.length, share, isTooHigh: share > notApplicableWarningShare };
}
