/** Whether a piece of evidence counts on the day of assessment, and what the pieces that count prove together. */
import { evidenceKinds, type EvidenceKind } from "#src/domain/assessment/maturity";
import { monthsBefore, type CalendarDay } from "#src/domain/shared/calendar-day";
import type { EvidenceItem } from "./evidence-item";

/** Day before which evidence no longer counts. */
export const evidenceValidSince = (assessedOn: CalendarDay, validityMonths: number): CalendarDay =>
  monthsBefore(assessedOn, validityMonths);

/**
 * Records of operation prove something only with a date; a dated piece counts while it is not older than the validity
 * of the model and not from after the day of assessment. Nothing counts after the day until which it is valid.
 */
export function isEvidenceCounted(
  item: Pick<EvidenceItem, "kind" | "datedOn" | "validUntil">,
  assessedOn: CalendarDay,
  validityMonths: number,
): boolean {
  if (typeof item.validUntil === "string" && item.validUntil < assessedOn) return false;
  if (item.datedOn === null) return item.kind === "statement" || item.kind === "document";
  return item.datedOn >= evidenceValidSince(assessedOn, validityMonths) && item.datedOn <= assessedOn;
}

/** The kind of the best piece that counts. */
export function bestEvidenceKind(
  items: readonly Pick<EvidenceItem, "kind" | "datedOn" | "validUntil">[],
  assessedOn: CalendarDay,
  validityMonths: number,
): EvidenceKind {
  const ranks = items
    .filter((item) => isEvidenceCounted(item, assessedOn, validityMonths))
    .map((item) => evidenceKinds.indexOf(item.kind));
  return evidenceKinds[Math.max(0, ...ranks)] ?? "none";
}
