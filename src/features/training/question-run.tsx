/** One person at the questions of the path, item by item; each choice is saved as it is made. */
import { useId, useState } from "react";
import { ownScore } from "#src/domain/training/own-score";
import {
  questionAnswers,
  type Answers,
  type ListedParticipant,
  type QuestionAnswer,
  type TrainingItem,
  type TrainingPhase,
  type TrainingSession,
} from "#src/domain/training/training-session";
import type { TrainingBundle } from "#src/storage/training-path-source";
import { Button } from "#src/ui/button";
import { useLocale, useMessages } from "#src/ui/messages";
import { Page, PageHead } from "#src/ui/page-head";
import { ProgressBar } from "#src/ui/progress-bar";
import styles from "./training-screen.module.css";

type QuestionRunProps = {
  readonly bundle: TrainingBundle;
  readonly training: TrainingSession;
  readonly person: ListedParticipant;
  readonly phase: TrainingPhase;
  readonly onAnswer: (item: TrainingItem, question: number, answer: QuestionAnswer) => void;
  readonly onDone: () => void;
};

export function QuestionRun({ bundle, training, person, phase, onAnswer, onDone }: QuestionRunProps) {
  const { people, phases, run: words } = useMessages().training;
  const { formats } = useLocale();
  const { items } = training;
  const answers = training[phase][person.key] ?? {};
  const [index, setIndex] = useState(() => firstOpen(items, answers));
  const item = items[index] ?? items[0];
  const score = ownScore(items, answers);

  if (item === undefined) return null;
  const text = bundle.catalogText.controls[item.controlId];
  const reason = bundle.text.roles[training.roleId]?.reasons[item.controlId];
  const isLast = index === items.length - 1;
  return (
    <Page>
      <PageHead
        title={words.title(person.name || people.unnamed, phases[phase])}
        sub={words.intro}
        actions={<Button onClick={onDone}>{words.done}</Button>}
      />
      <div className={styles.run}>
        <ProgressBar
          label={words.progress(formats.integer(score.answered), formats.integer(score.total))}
          figure={words.position(formats.integer(index + 1), formats.integer(items.length))}
          share={score.total === 0 ? 0 : score.answered / score.total}
        />
        <section className={styles.item} aria-labelledby="training-item">
          <h2 key={item.controlId} ref={focusOnce} id="training-item" tabIndex={-1}>
            <span>{item.controlId}</span> {text?.title}
          </h2>
          <p>{text?.purpose}</p>
          {reason === undefined ? null : (
            <p className={styles.quiet}>
              <b>{words.why}:</b> {reason}
            </p>
          )}
          {text?.questions.slice(0, item.questions).map((question, at) => (
            <Question
              key={question}
              question={question}
              value={answers[item.controlId]?.[at] ?? null}
              onChange={(answer) => onAnswer(item, at, answer)}
            />
          ))}
          <p className={styles.quiet}>
            <b>{words.dataCentre}:</b> {text?.dataCentreNote}
          </p>
        </section>
        <div className={styles.actions}>
          <Button disabled={index === 0} icon="arrow-up" onClick={() => setIndex(index - 1)}>
            {words.previous}
          </Button>
          {isLast ? (
            <Button kind="primary" onClick={onDone}>
              {words.done}
            </Button>
          ) : (
            <Button kind="primary" icon="arrow-down" onClick={() => setIndex(index + 1)}>
              {words.next}
            </Button>
          )}
        </div>
      </div>
    </Page>
  );
}

type QuestionProps = {
  readonly question: string;
  readonly value: QuestionAnswer | null;
  readonly onChange: (answer: QuestionAnswer) => void;
};

function Question({ question, value, onChange }: QuestionProps) {
  const { run: words } = useMessages().training;
  const name = useId();
  /** Shown until the stored answer changes: the mark does not wait for the disk, and the save state says whether it came. */
  const [pending, setPending] = useState<{ readonly over: QuestionAnswer | null; readonly answer: QuestionAnswer }>();
  const shown = pending?.over === value && pending !== undefined ? pending.answer : value;
  return (
    <fieldset className={styles.question}>
      <legend>{question}</legend>
      <div className={styles.choices}>
        {questionAnswers.map((answer) => (
          <label key={answer} className={styles.choice}>
            <input
              type="radio"
              name={name}
              value={answer}
              checked={shown === answer}
              onChange={() => {
                setPending({ over: value, answer });
                onChange(answer);
              }}
            />
            {words.answers[answer]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Each item has a heading of its own: the focus is on it when it comes. */
const focusOnce = (heading: HTMLHeadingElement | null) => heading?.focus();

/** Where the person stopped; the first item where all is answered. */
function firstOpen(items: readonly TrainingItem[], answers: Answers): number {
  const open = items.findIndex((item) => ownScore([item], answers).percent === null);
  return Math.max(0, open);
}
