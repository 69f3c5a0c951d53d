/**
 * SoaVersion: an approval of the Statement of Applicability. The rows are not copied: the place in the history says
 * which facts were approved, and the digest of the derived rows whether they still read the same.
 */
import * as z from "zod/mini";
import { noteLimit } from "#src/domain/assessment/assessment";
import { isCalendarDay } from "#src/domain/shared/calendar-day";

const line = (longest: number) => z.string().check(z.maxLength(longest));
const digest = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const count = z.int().check(z.nonnegative(), z.maximum(1000));

export const soaVersionSchema = z.strictObject({
  id: z.string(),
  assessmentId: z.string(),
  /** As the unit counts: «03». */
  label: line(60),
  approvedBy: line(120),
  approvedOn: z.string().check(z.refine(isCalendarDay)),
  remark: line(noteLimit),
  /** Last change of the history when it was approved. */
  headHash: digest,
  /** SHA-256 of the rows as they were approved (`statementDigest`). */
  statementSha256: digest,
  counts: z.strictObject({
    implemented: count,
    partial: count,
    planned: count,
    notImplemented: count,
    inherited: count,
    excluded: count,
  }),
});

export type SoaVersion = Readonly<z.infer<typeof soaVersionSchema>>;
