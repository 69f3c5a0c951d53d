/** What the screen can write about one course; each action is one operation that Ctrl+Z takes back. */
import { useMemo } from "react";
import type { Change } from "#src/domain/history/change";
import type { Result } from "#src/domain/shared/result";
import type { PersonWords } from "#src/domain/training/parse-people";
import type { QuestionAnswer, TrainingSession } from "#src/domain/training/training-session";
import { createChangeWords } from "#src/i18n/change-words";
import { redo, undo } from "#src/storage/history";
import type { SaveError } from "#src/storage/save-error";
import type { Session } from "#src/storage/session";
import {
  addParticipants,
  removeParticipant,
  saveAnswer,
  saveParticipant,
  saveTraining,
  type AnswerPlace,
  type TrainingFields,
} from "#src/storage/training-sessions";
import { useLocale, useMessages } from "#src/ui/messages";
import { useStatus } from "#src/ui/status";
import type { Saver } from "#src/ui/use-save";

export type TrainingWriter = {
  readonly sessionId: string;
  readonly set: (fields: TrainingFields, seen: TrainingFields) => Promise<boolean>;
  readonly addPeople: (people: readonly PersonWords[]) => Promise<boolean>;
  readonly setPerson: (key: string, fields: Partial<PersonWords>) => Promise<boolean>;
  readonly removePerson: (key: string) => Promise<boolean>;
  readonly answer: (place: AnswerPlace, answer: QuestionAnswer) => Promise<boolean>;
  readonly undo: () => void;
  readonly redo: () => void;
};

type Options = {
  readonly session: Session;
  readonly saver: Saver;
  readonly training: Pick<TrainingSession, "id">;
};

export function useTrainingWriter({ session, saver, training: { id } }: Options): TrainingWriter {
  const messages = useMessages();
  const { formats } = useLocale();
  const { notify } = useStatus();
  const { writer, bundle } = session;
  return useMemo(() => {
    const { text, modelText } = bundle;
    const words = createChangeWords({ messages, formats, text, modelText, evidenceItems: [] });
    const turn = async (kind: "undo" | "redo") => {
      const { nothingToUndo, nothingToRedo } = messages.assess.foot;
      let outcome: Result<readonly Change[] | null, SaveError> | undefined;
      await saver.save("undo", async () => (outcome = await (kind === "undo" ? undo : redo)(writer, id)));
      const changes = turnedBy(outcome);
      if (changes === undefined) return;
      if (changes === null) notify({ text: kind === "undo" ? nothingToUndo : nothingToRedo });
      else notify({ text: messages.history.turned[kind](words.operation(changes)) });
    };
    const key = (place: string) => `training-${id}/${place}`;
    return {
      sessionId: id,
      set: (fields, seen) =>
        saver.save(key(Object.keys(fields)[0] ?? ""), () => saveTraining(writer, id, fields, seen)),
      addPeople: (people) => saver.save(key("people"), () => addParticipants(writer, id, people)),
      setPerson: (person, fields) =>
        saver.save(key(`${person}/${Object.keys(fields)[0] ?? ""}`), () => saveParticipant(writer, id, person, fields)),
      removePerson: (person) => saver.save(key(person), () => removeParticipant(writer, id, person)),
      answer: (place, answer) =>
        saver.save(key(`${place.key}/${place.phase}/${place.item.controlId}/${place.question}`), () =>
          saveAnswer(writer, id, place, answer),
        ),
      undo: () => void turn("undo"),
      redo: () => void turn("redo"),
    };
  }, [writer, bundle, id, saver, messages, formats, notify]);
}

/** Undefined where nothing was written because of a failure, which the save state already says. */
const turnedBy = (outcome: Result<readonly Change[] | null, SaveError> | undefined) =>
  outcome?.ok === true ? outcome.value : undefined;
