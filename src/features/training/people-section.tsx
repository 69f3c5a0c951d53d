/** Who is on the list, how far each has come, and how people get onto it. */
import { type FormEvent, useState } from "react";
import { parsePeople } from "#src/domain/training/parse-people";
import { ownScore } from "#src/domain/training/own-score";
import {
  participantsOf,
  trainingLimits,
  trainingPhases,
  type ListedParticipant,
  type TrainingPhase,
  type TrainingSession,
} from "#src/domain/training/training-session";
import { Button } from "#src/ui/button";
import { EmptyState } from "#src/ui/empty-state";
import { Flag } from "#src/ui/flag";
import { useLocale, useMessages } from "#src/ui/messages";
import { Section } from "#src/ui/section";
import { Table } from "#src/ui/table";
import { TextArea } from "#src/ui/text-area";
import { VisuallyHidden } from "#src/ui/visually-hidden";
import { PersonField } from "./person-field";
import styles from "./training-screen.module.css";
import type { TrainingWriter } from "./use-training-writer";

type PeopleSectionProps = {
  readonly training: TrainingSession;
  readonly writer: TrainingWriter;
  readonly onRun: (key: string, phase: TrainingPhase) => void;
};

export function PeopleSection({ training, writer, onRun }: PeopleSectionProps) {
  const { people: words } = useMessages().training;
  const { formats } = useLocale();
  const people = participantsOf(training);
  const { columns } = words;
  return (
    <Section title={words.title}>
      {people.length === 0 ? (
        <EmptyState text={words.empty} />
      ) : (
        <div className={styles.scroll}>
          <Table caption={words.title} className={styles.people}>
            <thead>
              <tr>
                <th scope="col">{columns.number}</th>
                <th scope="col">{columns.name}</th>
                <th scope="col">{columns.unit}</th>
                <th scope="col">{columns.position}</th>
                <th scope="col">{columns.before}</th>
                <th scope="col">{columns.after}</th>
                <th scope="col">
                  <VisuallyHidden>{columns.remove}</VisuallyHidden>
                </th>
              </tr>
            </thead>
            <tbody>
              {people.map((person, index) => (
                <tr key={person.key}>
                  <td data-num>{formats.integer(index + 1)}</td>
                  {(["name", "unit", "position"] as const).map((field) => (
                    <td key={field}>
                      <PersonField person={person} field={field} label={columns[field]} writer={writer} />
                    </td>
                  ))}
                  {trainingPhases.map((phase) => (
                    <td key={phase}>
                      <RunButton training={training} person={person} phase={phase} onRun={onRun} />
                    </td>
                  ))}
                  <td>
                    <Button kind="quiet" icon="close" iconOnly onClick={() => void writer.removePerson(person.key)}>
                      {words.remove(person.name || words.unnamed)}
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </Table>
        </div>
      )}
      <AddPeople count={people.length} writer={writer} />
    </Section>
  );
}

type RunButtonProps = Pick<PeopleSectionProps, "training" | "onRun"> & {
  readonly person: ListedParticipant;
  readonly phase: TrainingPhase;
};

/** Says the score once it is complete, how far it is while it is not, and begins it where it is not begun. */
function RunButton({ training, person, phase, onRun }: RunButtonProps) {
  const { people: words, phases } = useMessages().training;
  const { formats } = useLocale();
  const { answered, total, percent } = ownScore(training.items, training[phase][person.key]);
  const face =
    percent !== null
      ? formats.percent(percent)
      : answered === 0
        ? words.start[phase]
        : words.goOn(formats.integer(answered), formats.integer(total));
  return (
    <Button
      id={`run-${person.key}-${phase}`}
      kind={percent === null ? "normal" : "quiet"}
      onClick={() => onRun(person.key, phase)}
    >
      {face}
      <VisuallyHidden>: {words.nameOf(person.name || words.unnamed, phases[phase])}</VisuallyHidden>
    </Button>
  );
}

function AddPeople({ count, writer }: { readonly count: number; readonly writer: TrainingWriter }) {
  const { people: words } = useMessages().training;
  const { formats } = useLocale();
  const [text, setText] = useState("");
  const [isFull, setFull] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const people = parsePeople(text);
    if (people.length === 0) return;
    if (count + people.length > trainingLimits.participants) return setFull(true);
    setFull(false);
    if (await writer.addPeople(people)) setText("");
  };
  return (
    <form className={styles.add} onSubmit={(event) => void submit(event)}>
      <TextArea
        label={words.addLabel}
        hint={words.addHint}
        rows={3}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={styles.actions}>
        <Button type="submit">{words.addAction}</Button>
        <span role="alert">
          {isFull ? (
            <Flag icon="warning" bad>
              {words.tooMany(formats.integer(trainingLimits.participants))}
            </Flag>
          ) : null}
        </span>
      </div>
    </form>
  );
}
