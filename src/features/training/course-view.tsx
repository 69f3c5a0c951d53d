/** One course: what it is, who is there, what the group came to, and its sheet. Or one person at the questions. */
import { useState } from "react";
import { groupResult, leastPeopleForMean } from "#src/domain/training/own-score";
import {
  participantsOf,
  trainingLimits,
  type TrainingPhase,
  type TrainingSession,
} from "#src/domain/training/training-session";
import type { OpenAssessment } from "#src/storage/session";
import type { TrainingBundle } from "#src/storage/training-path-source";
import { Button, ButtonLink } from "#src/ui/button";
import { DateField } from "#src/ui/date-field";
import { DraftField } from "#src/ui/draft-field";
import { TextField } from "#src/ui/field";
import { Figures } from "#src/ui/key-value-list";
import { useLocale, useMessages } from "#src/ui/messages";
import { Page, PageHead } from "#src/ui/page-head";
import { Section } from "#src/ui/section";
import { unsavedDrafts } from "#src/storage/unsaved-drafts";
import { useUndoKeys } from "#src/ui/use-undo-keys";
import { PeopleSection } from "./people-section";
import { QuestionRun } from "./question-run";
import { SheetSection } from "./sheet-section";
import type { TrainingScreenProps } from "./training-screen";
import styles from "./training-screen.module.css";
import { useTrainingWriter, type TrainingWriter } from "./use-training-writer";

export type CourseViewProps = Pick<TrainingScreenProps, "saver" | "hrefs" | "createWorker" | "appVersion"> & {
  readonly open: OpenAssessment;
  readonly bundle: TrainingBundle;
  readonly training: TrainingSession;
};

type Running = { readonly key: string; readonly phase: TrainingPhase };

export function CourseView(props: CourseViewProps) {
  const { open, bundle, training, saver, hrefs } = props;
  const { training: words } = useMessages();
  const writer = useTrainingWriter({ session: open.session, saver, training });
  useUndoKeys(writer);
  const [running, setRunning] = useState<Running | null>(null);
  const person = participantsOf(training).find(({ key }) => key === running?.key);
  if (running !== null && person !== undefined) {
    return (
      <QuestionRun
        bundle={bundle}
        training={training}
        person={person}
        phase={running.phase}
        onAnswer={(item, question, answer) => void writer.answer({ ...running, item, question }, answer)}
        onDone={() => {
          setRunning(null);
          // The button that led here is drawn anew; the focus goes back to it by its name.
          const { key, phase } = running;
          requestAnimationFrame(() => document.getElementById(`run-${key}-${phase}`)?.focus());
        }}
      />
    );
  }
  const role = bundle.text.roles[training.roleId];
  return (
    <Page>
      <PageHead
        title={training.course.trim() || words.title}
        sub={`${words.session.role}: ${role?.name ?? training.roleId}. ${words.lead}`}
        actions={<ButtonLink href={hrefs.list}>{words.back}</ButtonLink>}
      />
      <div className={styles.parts}>
        <About training={training} writer={writer} />
        <PeopleSection
          training={training}
          writer={writer}
          onRun={(key, phase) => {
            setRunning({ key, phase });
            window.scrollTo(0, 0);
          }}
        />
        <div className={styles.twoParts}>
          <Result training={training} bundle={bundle} />
          <SheetSection {...props} />
        </div>
      </div>
    </Page>
  );
}

function About({ training, writer }: Pick<CourseViewProps, "training"> & { readonly writer: TrainingWriter }) {
  const { session: words } = useMessages().training;
  const draft = (field: "course" | "trainer" | "place", maxLength: number) => (
    <DraftField
      label={words[field]}
      value={training[field]}
      maxLength={maxLength}
      place={`training-${training.id}-${field}`}
      keeper={unsavedDrafts}
      onSave={(text, seen) => writer.set({ [field]: text }, { [field]: seen })}
    />
  );
  return (
    <Section
      title={words.about}
      aside={
        <>
          <Button kind="quiet" onClick={writer.undo}>
            {words.undo}
          </Button>
          <Button kind="quiet" onClick={writer.redo}>
            {words.redo}
          </Button>
        </>
      }
    >
      <div className={styles.about}>
        {draft("course", 255)}
        <DateField
          label={words.heldOn}
          value={training.heldOn}
          onChange={(heldOn) => void writer.set({ heldOn }, { heldOn: training.heldOn })}
        />
        <Hours training={training} writer={writer} />
        {draft("trainer", 120)}
        {draft("place", 255)}
      </div>
    </Section>
  );
}

/** Halves of hours are written with a comma here and a point there. */
function Hours({ training, writer }: Pick<CourseViewProps, "training"> & { readonly writer: TrainingWriter }) {
  const { session: words } = useMessages().training;
  const { formats } = useLocale();
  const [draft, setDraft] = useState<string | null>(null);
  const { hours } = training;
  const shown = hours === null ? "" : Number.isInteger(hours) ? formats.integer(hours) : formats.decimal(hours);
  const text = draft ?? shown;
  const number = text.trim() === "" ? null : Number(text.replace(",", "."));
  const isWrong = number !== null && !(number >= 0 && number <= trainingLimits.hours);
  return (
    <TextField
      label={words.hours}
      inputMode="decimal"
      autoComplete="off"
      value={text}
      error={isWrong ? words.hoursInvalid : undefined}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={() => {
        if (isWrong) return;
        setDraft(null);
        if (number !== hours) void writer.set({ hours: number }, { hours });
      }}
    />
  );
}

function Result({ training, bundle }: Pick<CourseViewProps, "training" | "bundle">) {
  const { result: words } = useMessages().training;
  const { formats } = useLocale();
  const { participants, complete, before, after, weakItems } = groupResult(training);
  const isTold = before !== null && after !== null;
  return (
    <Section title={words.title}>
      <Figures
        entries={[
          { key: words.complete, value: `${formats.integer(complete)}/${formats.integer(participants)}` },
          { key: words.before, value: formats.percent(before) },
          { key: words.after, value: formats.percent(after) },
        ]}
      />
      {isTold ? (
        <>
          <h3 className={styles.missing}>{words.weak}</h3>
          {weakItems.length === 0 ? <p className={styles.quiet}>{words.noWeak}</p> : null}
          <ul className={styles.reasons}>
            {weakItems.map((id) => (
              <li key={id}>
                <b>{id}</b> {bundle.catalogText.controls[id]?.title}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className={styles.quiet}>{words.tooFew(formats.integer(leastPeopleForMean))}</p>
      )}
    </Section>
  );
}
