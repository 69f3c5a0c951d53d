/**
 * Courses for people of the unit. Each is the root of a history of its own, in the same log as the assessments: mirror,
 * backup, restore and undo treat it like any, and no pack carries it.
 */
import type { Change, Edit } from "#src/domain/history/change";
import { instantOf } from "#src/domain/history/hybrid-logical-clock";
import { succeed, type Result } from "#src/domain/shared/result";
import {
  withAnswer,
  type Answers,
  type Participant,
  type QuestionAnswer,
  type TrainingItem,
  type TrainingPhase,
  type TrainingSession,
} from "#src/domain/training/training-session";
import { commitEdits } from "./commit";
import type { AssessmentDatabase } from "./database";
import { asJson, fieldEdits } from "./field-edits";
import type { SaveError } from "./save-error";
import type { Writer } from "./writer";

type Saved = Promise<Result<readonly Change[], SaveError>>;

export type NewTrainingSession = Pick<
  TrainingSession,
  "assessmentId" | "roleId" | "course" | "heldOn" | "hours" | "items"
>;

export async function createTrainingSession(
  writer: Writer,
  asked: NewTrainingSession,
): Promise<Result<TrainingSession, SaveError>> {
  const session: TrainingSession = {
    ...asked,
    id: writer.newId(),
    createdAt: new Date(writer.now()).toISOString(),
    trainer: "",
    place: "",
    participants: {},
    before: {},
    after: {},
    evidenceItemId: null,
  };
  const edit = { entity: "training-session", entityId: session.id, field: null, value: asJson(session) } as const;
  const saved = await commitEdits(writer, session.id, [edit], { creates: true });
  return saved.ok ? succeed(session) : saved;
}

export const loadTrainingSession = async (
  database: AssessmentDatabase,
  sessionId: string,
): Promise<TrainingSession | null> => (await database.trainingSessions.get(sessionId)) ?? null;

export type ListedTraining = { readonly session: TrainingSession; readonly changedAt: string };

/** Of one assessment, the one worked on last first. */
export const listTrainingSessions = (
  database: AssessmentDatabase,
  assessmentId: string,
): Promise<readonly ListedTraining[]> =>
  database.transaction("r", [database.trainingSessions, database.chainHeads], async () => {
    const sessions = await database.trainingSessions.where("assessmentId").equals(assessmentId).toArray();
    const heads = await database.chainHeads.bulkGet(sessions.map(({ id }) => id));
    return sessions
      .map((session, index) => ({ session, clock: heads[index]?.clock ?? "" }))
      .toSorted((left, right) => (left.clock < right.clock ? 1 : -1))
      .map(({ session, clock }) => ({ session, changedAt: clock === "" ? session.createdAt : instantOf(clock) }));
  });

export type TrainingFields = Partial<Pick<TrainingSession, "course" | "heldOn" | "hours" | "trainer" | "place">>;

/** `seen` is what was on the screen of who wrote: see `saveControl`. */
export const saveTraining = (
  writer: Writer,
  sessionId: string,
  fields: TrainingFields,
  seen: TrainingFields = {},
): Saved => commitEdits(writer, sessionId, fieldEdits(nameOf(sessionId), fields, seen));

export type ParticipantFields = Omit<Participant, "order">;

/** Everybody in one operation, after those who are on the list already, in the order given. */
export const addParticipants = (writer: Writer, sessionId: string, people: readonly ParticipantFields[]): Saved =>
  commitEdits(writer, sessionId, async () => {
    const held = Object.values((await loadTrainingSession(writer.database, sessionId))?.participants ?? {});
    const last = Math.max(0, ...held.map((person) => person?.order ?? 0));
    return {
      edits: people.map((person, index) => {
        const key = `p${writer.newId().replaceAll("-", "")}`;
        return placeEdit(sessionId, "participants", key, { ...person, order: last + index + 1 });
      }),
    };
  });

export const saveParticipant = (
  writer: Writer,
  sessionId: string,
  key: string,
  fields: Partial<ParticipantFields>,
): Saved =>
  commitEdits(writer, sessionId, async () => {
    const person = (await loadTrainingSession(writer.database, sessionId))?.participants[key];
    return {
      edits:
        person === null || person === undefined
          ? []
          : [placeEdit(sessionId, "participants", key, { ...person, ...fields })],
    };
  });

/** With what the person answered; the log keeps both, and undo brings them back. */
export const removeParticipant = (writer: Writer, sessionId: string, key: string): Saved =>
  commitEdits(writer, sessionId, async () => {
    const session = await loadTrainingSession(writer.database, sessionId);
    const held = (["participants", "before", "after"] as const).filter((field) => session?.[field][key] != null);
    return { edits: held.map((field) => placeEdit(sessionId, field, key, null)) };
  });

export type AnswerPlace = {
  readonly key: string;
  readonly phase: TrainingPhase;
  readonly item: TrainingItem;
  /** From 0, within the item. */
  readonly question: number;
};

/** Put among the person's other answers inside the transaction: two that follow each other at once are both kept. */
export const saveAnswer = (
  writer: Writer,
  sessionId: string,
  { key, phase, item, question }: AnswerPlace,
  answer: QuestionAnswer,
): Saved =>
  commitEdits(writer, sessionId, async () => {
    const held = (await loadTrainingSession(writer.database, sessionId))?.[phase][key] ?? {};
    return { edits: [placeEdit(sessionId, phase, key, withAnswer(held, item, question, answer))] };
  });

const nameOf = (sessionId: string) => ({ entity: "training-session", entityId: sessionId }) as const;

const placeEdit = (
  sessionId: string,
  field: "participants" | TrainingPhase,
  key: string,
  value: Participant | Answers | null,
): Edit => ({ ...nameOf(sessionId), field: `${field}.${key}`, value: asJson(value) });
