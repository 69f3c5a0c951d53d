/**
 * EvidenceItem: a record that supports a claim (ISO 19011, audit evidence). One piece may serve many controls; its
 * kind says what it proves, and so how high a level it supports.
 */
import * as z from "zod/mini";
import { isCalendarDay, monthsBefore, type CalendarDay } from "#src/domain/shared/calendar-day";
import { evidenceKinds, type EvidenceKind } from "#src/domain/assessment/maturity";

export const evidenceItemKinds = [
  "statement",
  "document",
  "record",
  "metric-series",
] as const satisfies readonly EvidenceKind[];

export const evidenceItemSchema = z.strictObject({
  id: z.string(),
  assessmentId: z.string(),
  /** BC-001, BC-002 …; unique within the assessment and never given twice. */
  code: z.string().check(z.regex(/^BC-\d{3,6}$/)),
  title: z.string().check(z.minLength(1), z.maxLength(255)),
  kind: z.enum(evidenceItemKinds),
  /** Day of issue, of last review, or on which the recorded operation took place. */
  datedOn: z.nullable(z.string().check(z.refine(isCalendarDay))),
  /** Where the piece is kept: archive, folder, system, address. */
  location: z.string().check(z.maxLength(500)),
  controlIds: z.array(z.string()).check(z.maxLength(600)),
});

export type EvidenceItem = Readonly<z.infer<typeof evidenceItemSchema>>;

/** Day before which evidence no longer counts. */
export const evidenceValidSince = (assessedOn: CalendarDay, validityMonths: number): CalendarDay =>
  monthsBefore(assessedOn, validityMonths);

/**
 * Records of operation prove something only with a date; a dated piece counts while it is not older than the validity
 * of the model and not from after the day of assessment.
 */
export function isEvidenceCounted(
  item: Pick<EvidenceItem, "kind" | "datedOn">,
  assessedOn: CalendarDay,
  validityMonths: number,
): boolean {
  if (item.datedOn === null) return item.kind === "statement" || item.kind === "document";
  return item.datedOn >= evidenceValidSince(assessedOn, validityMonths) && item.datedOn <= assessedOn;
}

/** The kind of the best piece that counts. */
export function bestEvidenceKind(
  items: readonly Pick<EvidenceItem, "kind" | "datedOn">[],
  assessedOn: CalendarDay,
  validityMonths: number,
): EvidenceKind {
  const ranks = items
    .filter((item) => isEvidenceCounted(item, assessedOn, validityMonths))
    .map((item) => evidenceKinds.indexOf(item.kind));
  return evidenceKinds[Math.max(0, ...ranks)] ?? "none";
}

/** The next free code: one more than the highest ever given, so that a deleted code does not come back. */
export function nextEvidenceCode(highestNumberGiven: number): string {
  return `BC-${String(highestNumberGiven + 1).padStart(3, "0")}`;
}
