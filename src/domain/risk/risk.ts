/**
 * Risk: what may happen to an asset, how high that is, and what is done about it (ISO/IEC 27001, 6.1.2 and 6.1.3;
 * names after ISO/IEC 27005:2022).
 *
 * Facts only. Levels, weaknesses and the status in the treatment plan are derived (`risk-register.ts`).
 */
import * as z from "zod/mini";
import { noteLimit } from "#src/domain/assessment/assessment";
import { isCalendarDay } from "#src/domain/shared/calendar-day";
import { ratings } from "./risk-scales";

/** What the risk owner decides to do with a risk (ISO/IEC 27005:2022, 8.2). */
export const treatmentOptions = ["reduce", "retain", "avoid", "share"] as const;
export type TreatmentOption = (typeof treatmentOptions)[number];

/** Longest entry per field, in characters, and the most controls that one risk may name. */
export const riskLimits = {
  asset: 255,
  threat: 500,
  vulnerability: 500,
  consequence: noteLimit,
  treatment: noteLimit,
  person: 120,
  controls: 40,
} as const;

const line = (longest: number) => z.string().check(z.maxLength(longest));
const day = z.nullable(z.string().check(z.refine(isCalendarDay)));
const rating = z.nullable(z.literal(ratings));

export const riskSchema = z.strictObject({
  /** UUID version 7. */
  id: z.string(),
  assessmentId: z.string(),
  /** …; unique within the assessment and never given twice. */
  code: z.string().check(z.regex(/^R-\d{3,6}$/)),
  /** The entry of the risk library from which the words were taken; null for a risk of one's own. */
  libraryId: z.nullable(z.string().check(z.maxLength(64))),
  /** Asset or process. */
  asset: line(riskLimits.asset),
  threat: line(riskLimits.threat),
  vulnerability: line(riskLimits.vulnerability),
  consequence: line(riskLimits.consequence),
  /** Before any treatment; null while not rated. */
  inherentLikelihood: rating,
  inherentConsequence: rating,
  /** As it is, or is expected to be, once the treatment is done; null while not rated. */
  residualLikelihood: rating,
  residualConsequence: rating,
  /** Who is accountable for the risk and may accept it. */
  riskOwner: line(riskLimits.person),
  treatmentOption: z.nullable(z.enum(treatmentOptions)),
  /** Controls of the assessment's catalog by which the risk is treated (6.1.3 b). */
  controlIds: z.array(z.string()).check(z.maxLength(riskLimits.controls)),
  /** What is done, beyond naming controls. */
  treatment: line(riskLimits.treatment),
  treatmentOwner: line(riskLimits.person),
  treatmentDueOn: day,
  treatmentDoneOn: day,
  /** Who accepted the residual risk, or the whole risk where it is retained (6.1.3 f). */
  acceptedBy: line(riskLimits.person),
  acceptedOn: day,
  reviewedOn: day,
});

export type Risk = Readonly<z.infer<typeof riskSchema>>;

/** A risk about which nothing has been said yet. */
export const createRisk = ({ id, assessmentId, code }: Pick<Risk, "id" | "assessmentId" | "code">): Risk => ({
  id,
  assessmentId,
  code,
  libraryId: null,
  asset: "",
  threat: "",
  vulnerability: "",
  consequence: "",
  inherentLikelihood: null,
  inherentConsequence: null,
  residualLikelihood: null,
  residualConsequence: null,
  riskOwner: "",
  treatmentOption: null,
  controlIds: [],
  treatment: "",
  treatmentOwner: "",
  treatmentDueOn: null,
  treatmentDoneOn: null,
  acceptedBy: "",
  acceptedOn: null,
  reviewedOn: null,
});
