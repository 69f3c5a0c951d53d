/**
 * SoaEntry: what the Statement of Applicability says of an Annex A control beyond its assessment (ISO/IEC 27001, 6.1.3 d).
 *
 * The statement itself is derived (`statement-of-applicability.ts`). Applicability, justification of an exclusion,
 * status, owner and day are facts of the control's assessment; which risks speak for a control is said by the risks.
 */
import * as z from "zod/mini";
import { noteLimit } from "#src/domain/assessment/assessment";
import { isCalendarDay } from "#src/domain/shared/calendar-day";

/** Why a control is included. A risk is named by the risk register, the others by `inclusionText`. */
export const inclusionReasons = ["risk", "legal", "contractual", "good-practice"] as const;
export type InclusionReason = (typeof inclusionReasons)[number];

/** Who provides a control that is inherited. */
export const providerKinds = ["landlord", "carrier", "cloud", "parent-unit", "other"] as const;
export type ProviderKind = (typeof providerKinds)[number];

const line = (longest: number) => z.string().check(z.maxLength(longest));

export const inclusionSchema = z.array(z.enum(inclusionReasons)).check(
  z.maxLength(inclusionReasons.length),
  z.refine((reasons) => new Set(reasons).size === reasons.length),
);

export const soaEntrySchema = z.strictObject({
  assessmentId: z.string(),
  controlId: z.string(),
  /** In the order of `inclusionReasons`. */
  inclusionReasons: inclusionSchema,
  /** Which law, contract or practice. */
  inclusionText: line(noteLimit),
  implementedOn: z.nullable(z.string().check(z.refine(isCalendarDay))),
  /** Of a control whose assessment says «inherited». */
  providerKind: z.nullable(z.enum(providerKinds)),
  provider: line(255),
  /** Agreement, certificate or report that shows that the provider does it. */
  providerProof: line(noteLimit),
});

export type SoaEntry = Readonly<z.infer<typeof soaEntrySchema>>;

/** Of a control about which the statement says nothing of its own yet. */
export const createSoaEntry = (assessmentId: string, controlId: string): SoaEntry => ({
  assessmentId,
  controlId,
  inclusionReasons: [],
  inclusionText: "",
  implementedOn: null,
  providerKind: null,
  provider: "",
  providerProof: "",
});
