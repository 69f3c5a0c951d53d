/**
 * TrainingSession: one course held on one day for people of the unit, who answer the questions of chosen items before
 * and after it. What a person could answer is about that person and never about the organisation: it is the root of a
 * history of its own, so that no pack, which carries the whole history of its assessment, can carry it along.
 */
import * as z from "zod/mini";
import { identifierSchema } from "#src/domain/assessment/part-schemas";
import { isCalendarDay } from "#src/domain/shared/calendar-day";

/** By one person, of one question: cannot answer, answers in part, answers and shows the evidence. */
export const questionAnswers = [0, 1, 2] as const;
export type QuestionAnswer = (typeof questionAnswers)[number];

export const trainingPhases = ["before", "after"] as const;
export type TrainingPhase = (typeof trainingPhases)[number];

export const trainingLimits = { participants: 200, items: 40, questions: 20, hours: 80 } as const;

const line = (longest: number) => z.string().check(z.maxLength(longest));

/** A field of the history lies one level down at most (`before.p1`), so people have names that are one word there. */
const participantKey = z.string().check(z.regex(/^p[0-9a-z]{1,40}$/));

const participantSchema = z.strictObject({
  /** The place on the attendance sheet; people added on two machines may share one. */
  order: z.int().check(z.nonnegative(), z.maximum(1_000_000)),
  name: line(120),
  unit: line(255),
  position: line(120),
});

/** By item, one place for each of its questions; null while not answered. */
const answersSchema = z.record(
  identifierSchema,
  z.array(z.nullable(z.literal(questionAnswers))).check(z.maxLength(trainingLimits.questions)),
);

/** Null where somebody was taken off the list. */
const byParticipant = <Value extends z.ZodMiniType>(value: Value) =>
  z
    .record(participantKey, z.nullable(value))
    .check(z.refine((people) => Object.keys(people).length <= trainingLimits.participants));

export const trainingSessionSchema = z.strictObject({
  id: z.string(),
  /** Of the unit's assessment to which the attendance sheet is evidence. */
  assessmentId: z.string(),
  createdAt: z.string(),
  /** A path of `controls/training-paths`. */
  roleId: identifierSchema,
  course: line(255),
  heldOn: z.nullable(z.string().check(z.refine(isCalendarDay))),
  hours: z.nullable(z.number().check(z.nonnegative(), z.maximum(trainingLimits.hours))),
  trainer: line(120),
  place: line(255),
  /** The items as they were chosen when the session was made, with the number of their questions. */
  items: z
    .array(
      z.strictObject({
        controlId: identifierSchema,
        questions: z.int().check(z.positive(), z.maximum(trainingLimits.questions)),
      }),
    )
    .check(z.minLength(1), z.maxLength(trainingLimits.items)),
  participants: byParticipant(participantSchema),
  before: byParticipant(answersSchema),
  after: byParticipant(answersSchema),
  /** The piece of evidence that the attendance sheet became; null until then. */
  evidenceItemId: z.nullable(z.string()),
});

export type TrainingSession = Readonly<z.infer<typeof trainingSessionSchema>>;
export type TrainingItem = TrainingSession["items"][number];
export type Participant = Readonly<z.infer<typeof participantSchema>>;
export type Answers = Readonly<z.infer<typeof answersSchema>>;

export type ListedParticipant = Participant & { readonly key: string };

/** Who is on the list, in the order in which they came on it. */
export const participantsOf = ({ participants }: Pick<TrainingSession, "participants">): readonly ListedParticipant[] =>
  Object.entries(participants)
    .flatMap(([key, person]) => (person === null ? [] : [{ key, ...person }]))
    .toSorted((left, right) => left.order - right.order || compare(left.key, right.key));

const compare = (left: string, right: string) => (left === right ? 0 : left < right ? -1 : 1);

/** The answers with one more given. */
export const withAnswer = (
  answers: Answers,
  { controlId, questions }: TrainingItem,
  question: number,
  answer: QuestionAnswer,
): Answers => ({
  ...answers,
  [controlId]: Array.from({ length: questions }, (_, index) =>
    index === question ? answer : (answers[controlId]?.[index] ?? null),
  ),
});
