/**
 * Baseline: an assessment as it stood when it was frozen («chốt kỳ»): every level and target, what followed from them,
 * and a digest of the facts. A snapshot on purpose: it must keep saying what was true then, whatever is changed later.
 *
 * Baselines of earlier periods go along into the next one, so that a single assessment, and its pack, can show the trend.
 */
import * as z from "zod/mini";
import { maturityLevels } from "#src/domain/assessment/maturity";
import { verdicts } from "#src/domain/assessment/verdict";
import { isCalendarDay } from "#src/domain/shared/calendar-day";

const line = (longest: number) => z.string().check(z.maxLength(longest));
const day = z.nullable(z.string().check(z.refine(isCalendarDay)));
const digest = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const percentage = z.nullable(z.number().check(z.minimum(0), z.maximum(100)));
const count = z.int().check(z.nonnegative(), z.maximum(1000));

export const baselineControlSchema = z.strictObject({
  controlId: z.string(),
  applicable: z.boolean(),
  level: z.nullable(z.literal(maturityLevels)),
  target: z.literal(maturityLevels),
  weight: z.literal([1, 2, 3]),
  /** Worst grade of its own findings. */
  grade: z.nullable(z.enum(["major", "minor", "gap", "opportunity"])),
});

export const baselineSchema = z.strictObject({
  id: z.string(),
  assessmentId: z.string(),
  /** Of the assessment that was frozen: this one, or an earlier period's. */
  sourceAssessmentId: z.string(),
  label: line(120),
  /** ISO 8601 instant. */
  frozenAt: line(40),
  assessedOn: z.string().check(z.refine(isCalendarDay)),
  periodFrom: day,
  periodTo: day,
  catalogId: line(64),
  scoringModelVersion: line(60),
  /** Last change of the source's history when it was frozen. */
  headHash: digest,
  /** SHA-256 of the canonical JSON of the facts that levels and targets follow from. */
  factsSha256: digest,
  overall: percentage,
  provisional: percentage,
  coverage: z.number().check(z.minimum(0), z.maximum(1)),
  verdict: z.enum(verdicts),
  majors: count,
  minors: count,
  /** One for each control of the catalog, in its order. */
  controls: z.array(baselineControlSchema).check(z.maxLength(1000)),
});

export type Baseline = Readonly<z.infer<typeof baselineSchema>>;
export type BaselineControl = Readonly<z.infer<typeof baselineControlSchema>>;
