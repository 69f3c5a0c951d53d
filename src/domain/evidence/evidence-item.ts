/**
 * EvidenceItem: a record that supports a claim (ISO 19011, audit evidence). One piece may serve many controls; its
 * kind says what it proves, and so how high a level it supports.
 */
import * as z from "zod/mini";
import { isCalendarDay } from "#src/domain/shared/calendar-day";
import type { EvidenceKind } from "#src/domain/assessment/maturity";

export const evidenceItemKinds = [
  "statement",
  "document",
  "record",
  "metric-series",
] as const satisfies readonly EvidenceKind[];

/** How the piece is at hand: as a file in the vault, or as a record of something kept, said or seen elsewhere. */
export const evidenceSources = ["file", "link", "archive", "interview", "observation"] as const;
export type EvidenceSource = (typeof evidenceSources)[number];

/** The unit's own handling of the piece. State secrets do not belong in this app and have no word here. */
export const evidenceClassifications = ["public", "internal", "restricted"] as const;
export type EvidenceClassification = (typeof evidenceClassifications)[number];

const digest = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const line = (longest: number) => z.string().check(z.maxLength(longest));
const day = z.nullable(z.string().check(z.refine(isCalendarDay)));

/** One version of a file; the bytes lie in the vault under `sha256`. */
export const evidenceVersionSchema = z.strictObject({
  /** As it was called when it came in: NFC, without path, control or bidi characters. */
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  mediaType: line(120),
  byteCount: z.int().check(z.nonnegative()),
  sha256: digest,
  /** ISO 8601 instant. */
  addedAt: z.string().check(z.maxLength(40)),
  /** What goes into a pack instead: the photo without place, device and thumbnail. Absent where the original goes. */
  packCopy: z.exactOptional(z.strictObject({ sha256: digest, byteCount: z.int().check(z.nonnegative()) })),
});
export type EvidenceVersion = Readonly<z.infer<typeof evidenceVersionSchema>>;

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
  // Schema 3 and later. Optional, because a history sealed before knows nothing of them and must replay to the same state.
  source: z.exactOptional(z.enum(evidenceSources)),
  /** First day of the period that the piece covers; `datedOn` is its last. */
  periodFrom: z.exactOptional(day),
  validUntil: z.exactOptional(day),
  owner: z.exactOptional(line(120)),
  classification: z.exactOptional(z.enum(evidenceClassifications)),
  checkedBy: z.exactOptional(line(120)),
  checkedOn: z.exactOptional(day),
  site: z.exactOptional(line(255)),
  /** Oldest first; the last one is current. */
  versions: z.exactOptional(z.array(evidenceVersionSchema).check(z.maxLength(50))),
});

export type EvidenceItem = Readonly<z.infer<typeof evidenceItemSchema>>;
