/** Where evidence is wanting: claims that it does not carry, pieces that run out, pieces that serve nothing. */
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import type { Profile } from "#src/domain/assessment/assessment";
import { isCalendarDay, monthsBefore, type CalendarDay } from "#src/domain/shared/calendar-day";
import { groupBy } from "#src/domain/shared/group-by";
import { currentVersion } from "./current-version";
import { isEvidenceCounted } from "./evidence-validity";
import type { EvidenceItem } from "./evidence-item";

/** `ends-soon`: counts on the day of assessment, but no longer at the end of the period. */
export type EvidenceStanding = "counts" | "ends-soon" | "expired" | "future" | "undated";

export type Validity = {
  readonly assessedOn: CalendarDay;
  readonly periodTo: CalendarDay | null;
  readonly validityMonths: number;
};

export const validityOf = (
  { assessedOn, periodTo }: Pick<Profile, "assessedOn" | "periodTo">,
  validityMonths: number,
): Validity => ({ assessedOn, periodTo, validityMonths });

type Dated = Pick<EvidenceItem, "kind" | "datedOn" | "validUntil">;

export function evidenceStanding(item: Dated, { assessedOn, periodTo, validityMonths }: Validity): EvidenceStanding {
  if (!isEvidenceCounted(item, assessedOn, validityMonths)) {
    const last = lastDayOf(item, validityMonths);
    if (last !== null && last < assessedOn) return "expired";
    return item.datedOn === null ? "undated" : "future";
  }
  const goesOn = periodTo === null || periodTo <= assessedOn || isEvidenceCounted(item, periodTo, validityMonths);
  return goesOn ? "counts" : "ends-soon";
}

/** The last day on which the piece counts; null where nothing ends it. */
export function lastDayOf(item: Dated, validityMonths: number): CalendarDay | null {
  const byAge = item.datedOn === null ? null : lastDayOfAge(item.datedOn, validityMonths);
  const told = item.validUntil ?? null;
  if (byAge === null || told === null) return byAge ?? told;
  return told < byAge ? told : byAge;
}

/** The months are counted back from a day (`monthsBefore`), so the last day is the latest that still reaches the date. */
function lastDayOfAge(datedOn: CalendarDay, months: number): CalendarDay {
  const month = monthsBefore(`${datedOn.slice(0, 8)}01`, -months).slice(0, 8);
  for (let day = 31; day > 1; day -= 1) {
    const candidate = `${month}${String(day).padStart(2, "0")}`;
    if (isCalendarDay(candidate) && monthsBefore(candidate, months) <= datedOn) return candidate;
  }
  return `${month}01`;
}

export type EvidenceCoverage = {
  /** Level 3 or more is claimed, and no record of operation and no measurement that counts is there: the cap bites. */
  readonly claimsWithoutRecord: readonly EvaluatedControl[];
  /** Expired, or ending before the period does; the one that ends first stands first. */
  readonly ending: readonly { readonly item: EvidenceItem; readonly lastDay: CalendarDay | null }[];
  readonly servingNothing: readonly EvidenceItem[];
  /** Pieces whose current files have the same content, two or more together. */
  readonly duplicates: readonly (readonly EvidenceItem[])[];
};

export const leastClaimThatNeedsRecord = 3;

export function deriveEvidenceCoverage(
  controls: readonly EvaluatedControl[],
  items: readonly EvidenceItem[],
  validity: Validity,
): EvidenceCoverage {
  const known = new Set(controls.map(({ control }) => control.id));
  const ending = items
    .filter((item) => ["expired", "ends-soon"].includes(evidenceStanding(item, validity)))
    .map((item) => ({ item, lastDay: lastDayOf(item, validity.validityMonths) }));
  const withFile = items.flatMap((item) => {
    const version = currentVersion(item);
    return version === null ? [] : [{ item, sha256: version.sha256 }];
  });
  return {
    claimsWithoutRecord: controls.filter(
      ({ claimedLevel, evidenceKind }) =>
        claimedLevel !== null &&
        claimedLevel >= leastClaimThatNeedsRecord &&
        evidenceKind !== "record" &&
        evidenceKind !== "metric-series",
    ),
    ending: ending.toSorted((left, right) => ((left.lastDay ?? "") < (right.lastDay ?? "") ? -1 : 1)),
    servingNothing: items.filter(({ controlIds }) => !controlIds.some((id) => known.has(id))),
    duplicates: [...groupBy(withFile, ({ sha256 }) => sha256).values()]
      .filter((same) => same.length > 1)
      .map((same) => same.map(({ item }) => item)),
  };
}
