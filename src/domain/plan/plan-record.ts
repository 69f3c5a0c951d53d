/**
 * PlanRecord: something that Plan 43/KH-UBND asks for and ISO/IEC 27001 has no name for: a decision, an exercise, a
 * course, a communication plan, an order of the coordinating agency. Which tasks it serves follows from its kind, by
 * the data of the plan.
 */
import * as z from "zod/mini";
import { noteLimit } from "#src/domain/assessment/assessment";
import { isCalendarDay } from "#src/domain/shared/calendar-day";

export const planRecordKinds = [
  "team-decision",
  "exercise",
  "training-27xxx",
  "communication-plan",
  "coordination-order",
] as const;
export type PlanRecordKind = (typeof planRecordKinds)[number];

/** How often a kind is to be expected. An order is not expected: it comes from outside. */
export const recurrences = ["once", "yearly", "as-received"] as const;

const line = (longest: number) => z.string().check(z.maxLength(longest));
const day = z.nullable(z.string().check(z.refine(isCalendarDay)));

export const planRecordSchema = z.strictObject({
  id: z.string(),
  assessmentId: z.string(),
  kind: z.enum(planRecordKinds),
  title: line(255),
  documentNumber: line(60),
  /** Day of the decision, plan, exercise or course; for an order, the day on which it was received. */
  happenedOn: day,
  /** Orders only: the day on which the result was reported back. */
  answeredOn: day,
  participants: z.nullable(z.int().check(z.minimum(0), z.maximum(1_000_000))),
  result: line(noteLimit),
  /** Pieces of the evidence library of the same assessment. */
  evidenceItemIds: z.array(z.string()).check(z.maxLength(100)),
});

export type PlanRecord = Readonly<z.infer<typeof planRecordSchema>>;

/** A record about which nothing but its kind has been said. */
export const createPlanRecord = (id: string, assessmentId: string, kind: PlanRecordKind): PlanRecord => ({
  id,
  assessmentId,
  kind,
  title: "",
  documentNumber: "",
  happenedOn: null,
  answeredOn: null,
  participants: null,
  result: "",
  evidenceItemIds: [],
});
