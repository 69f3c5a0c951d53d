/**
 * OwnControl: a control of the unit's own in its Statement of Applicability (ISO/IEC 27001, 6.1.3 b, note). It has no
 * level and enters no score: scores of units would otherwise differ by what each of them invented.
 */
import * as z from "zod/mini";
import { implementationStatuses, noteLimit } from "#src/domain/assessment/assessment";
import { isCalendarDay } from "#src/domain/shared/calendar-day";
import { inclusionSchema } from "./soa-entry";

const line = (longest: number) => z.string().check(z.maxLength(longest));

export const ownControlSchema = z.strictObject({
  id: z.string(),
  assessmentId: z.string(),
  /** TC-01. Not an identifier: two machines may give the same one. */
  code: z.string().check(z.regex(/^TC-\d{2,4}$/)),
  title: line(255),
  description: line(noteLimit),
  inclusionReasons: inclusionSchema,
  inclusionText: line(noteLimit),
  implementationStatus: z.nullable(z.enum(implementationStatuses)),
  owner: line(120),
  dueOn: z.nullable(z.string().check(z.refine(isCalendarDay))),
  evidenceItemIds: z.array(z.string()).check(z.maxLength(200)),
});

export type OwnControl = Readonly<z.infer<typeof ownControlSchema>>;

export const createOwnControl = (assessmentId: string, id: string, code: string): OwnControl => ({
  id,
  assessmentId,
  code,
  title: "",
  description: "",
  inclusionReasons: [],
  inclusionText: "",
  implementationStatus: null,
  owner: "",
  dueOn: null,
  evidenceItemIds: [],
});
