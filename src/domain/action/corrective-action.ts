/**
 * CorrectiveAction: what is done about a nonconformity or an observation (ISO/IEC 27001, 10.2). The correction mends
 * what happened; the corrective action takes its cause away.
 */
import * as z from "zod/mini";
import { noteLimit } from "#src/domain/assessment/assessment";
import { isCalendarDay } from "#src/domain/shared/calendar-day";

/** Grades after ISO/IEC 17021-1; an observation breaks no requirement. */
export const actionGrades = ["major", "minor", "observation", "opportunity"] as const;
export type ActionGrade = (typeof actionGrades)[number];

/** Where it came from: a rule of the assessment, a reviewer's finding, an audit of the unit's own, or somebody. */
export const actionSources = ["suggestion", "review", "internal-audit", "manual"] as const;
export type ActionSource = (typeof actionSources)[number];

/** `completed`: done, effect not yet checked. `closed`: checked and effective. `withdrawn`: with a reason, not for majors. */
export const actionStates = ["open", "in-progress", "completed", "closed", "withdrawn"] as const;
export type ActionState = (typeof actionStates)[number];

/** «Five whys». */
export const mostWhys = 5;

const line = (longest: number) => z.string().check(z.maxLength(longest));
const text = line(noteLimit);
const day = z.nullable(z.string().check(z.refine(isCalendarDay)));

export const correctiveActionSchema = z.strictObject({
  id: z.string(),
  assessmentId: z.string(),
  /** KP-001. Not an identifier: two machines may give the same one. */
  code: z.string().check(z.regex(/^KP-\d{3,5}$/)),
  source: z.enum(actionSources),
  /** The rule that suggested it, or the id of the reviewer's finding; empty where there is neither. */
  sourceId: line(120),
  grade: z.enum(actionGrades),
  controlIds: z.array(z.string()).check(z.maxLength(200)),
  /** What is wrong, against which requirement, seen where. */
  statement: text,
  raisedOn: day,
  correction: text,
  consequence: text,
  /** Each answers why the one before happened. */
  whys: z.array(line(500)).check(z.maxLength(mostWhys)),
  rootCause: text,
  /** Whether the same exists or could happen elsewhere (10.2 b 3). */
  similarCases: text,
  action: text,
  owner: line(120),
  dueOn: day,
  approvedBy: line(120),
  result: text,
  completedOn: day,
  /** Who checked whether it worked, on what, when (10.2 d); not the owner. */
  effectivenessCheckedBy: line(120),
  effectivenessCheckedOn: day,
  effectivenessBasis: text,
  effective: z.nullable(z.boolean()),
  state: z.enum(actionStates),
  withdrawnReason: text,
  evidenceItemIds: z.array(z.string()).check(z.maxLength(200)),
});

export type CorrectiveAction = Readonly<z.infer<typeof correctiveActionSchema>>;

export type NewCorrectiveAction = Pick<CorrectiveAction, "id" | "assessmentId" | "code"> & Partial<CorrectiveAction>;

export const createCorrectiveAction = (given: NewCorrectiveAction): CorrectiveAction => ({
  source: "manual",
  sourceId: "",
  grade: "observation",
  controlIds: [],
  statement: "",
  raisedOn: null,
  correction: "",
  consequence: "",
  whys: [],
  rootCause: "",
  similarCases: "",
  action: "",
  owner: "",
  dueOn: null,
  approvedBy: "",
  result: "",
  completedOn: null,
  effectivenessCheckedBy: "",
  effectivenessCheckedOn: null,
  effectivenessBasis: "",
  effective: null,
  state: "open",
  withdrawnReason: "",
  evidenceItemIds: [],
  ...given,
});
