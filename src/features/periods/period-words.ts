/** How periods are called. */
import type { Profile } from "#src/domain/assessment/assessment";
import type { TrendPoint } from "#src/domain/baseline/trend";
import type { PeriodMessages } from "#src/i18n/vi/periods";

/** «Kỳ 2026»: the year in which the period ends. */
export const defaultLabel = ({ periodTo, assessedOn }: Profile, words: PeriodMessages): string =>
  words.defaultLabel((periodTo ?? assessedOn).slice(0, 4));

export const pointName = ({ label, baselineId }: Pick<TrendPoint, "label" | "baselineId">, words: PeriodMessages) =>
  baselineId === null ? words.thisPeriod : (label ?? "");
