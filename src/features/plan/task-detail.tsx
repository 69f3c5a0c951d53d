/** One task: what the plan asks for, which items evidence it and how far they are, its records, what changed since. */
import { notesFor, type PlanNoteView } from "#src/domain/plan/derive-plan-notes";
import type { PlanTaskView } from "#src/domain/plan/derive-plan-view";
import type { PlanBundle } from "#src/domain/plan/plan-bundle";
import { planPlace } from "#src/domain/plan/plan-reference";
import { screenHref } from "#src/i18n/routes";
import type { OpenAssessment } from "#src/storage/session";
import { DetailPane } from "#src/ui/detail-pane";
import { Flag } from "#src/ui/flag";
import { KeyValueList } from "#src/ui/key-value-list";
import { useLocale, useMessages } from "#src/ui/messages";
import { LinkedItems } from "./linked-items";
import { MarkTag } from "./mark-tag";
import styles from "./task-detail.module.css";
import { termText } from "./task-table";

type TaskDetailProps = Pick<OpenAssessment, "session" | "facts"> & {
  readonly bundle: PlanBundle;
  readonly view: PlanTaskView;
  readonly notes: readonly PlanNoteView[];
  readonly onClose: () => void;
};

export function TaskDetail({ session, facts, bundle, view, notes, onClose }: TaskDetailProps) {
  const { plan: words } = useMessages();
  const { formats } = useLocale();
  const { task, summary } = view;
  const { text } = bundle;
  const { title = "", content = [], note = null } = text.tasks[task.id] ?? {};

  const share = words.figures.share(formats.integer(summary.onTargetCount), formats.integer(summary.applicableCount));
  return (
    <DetailPane
      level={3}
      title={`${planPlace(task, text)}: ${title}`}
      closeLabel={words.detail.close}
      onClose={onClose}
    >
      <p className={styles.summary}>{words.tasks.summary(share, summary.lowestLevel)}</p>
      <TaskFacts bundle={bundle} view={view} />
      {content.length === 0 ? null : (
        <>
          <h4 className={styles.topic}>{words.detail.asks}</h4>
          {content.map((paragraph) => (
            <p key={paragraph} className={styles.content}>
              {paragraph}
            </p>
          ))}
        </>
      )}
      {note === null ? null : <p className={styles.note}>{note}</p>}
      <h4 className={styles.topic}>{words.detail.items(summary.linkCount)}</h4>
      <LinkedItems session={session} bundle={bundle} view={view} />
      <TaskRecords bundle={bundle} view={view} />
      <TaskLaw
        bundle={bundle}
        notes={notesFor(notes, facts.assessment.profile.unitType).filter(
          ({ shown, taskIds }) => shown && taskIds.includes(task.id),
        )}
      />
    </DetailPane>
  );
}

function TaskFacts({ bundle, view: { task, concern } }: Pick<TaskDetailProps, "bundle" | "view">) {
  const { tasks: words, detail } = useMessages().plan;
  const { text, plan } = bundle;
  const { leadAgency = "", cooperatingAgencies = null } = text.tasks[task.id] ?? {};
  const paired = plan.tasks.filter(({ id }) => task.pairedWith.includes(id));
  return (
    <KeyValueList
      entries={[
        { key: words.lead, value: leadAgency },
        ...(cooperatingAgencies === null ? [] : [{ key: words.cooperate, value: cooperatingAgencies }]),
        { key: words.term, value: task.term === null ? words.noTerm : termText(task.term) },
        { key: detail.concern, value: words.concernMeaning[concern] },
        ...(paired.length === 0
          ? []
          : [
              {
                key: detail.paired,
                value: (
                  <ul className={styles.inline}>
                    {paired.map((other) => (
                      <li key={other.id}>
                        <a href={screenHref("plan", other.id)}>{planPlace(other, text)}</a>
                      </li>
                    ))}
                  </ul>
                ),
              },
            ]),
      ]}
    />
  );
}

function TaskRecords({ bundle, view: { records } }: Pick<TaskDetailProps, "bundle" | "view">) {
  const { detail, records: words } = useMessages().plan;
  if (records.length === 0) return null;
  return (
    <>
      <h4 className={styles.topic}>{detail.records}</h4>
      <ul className={styles.records}>
        {records.map(({ kind, recurrence, state, unansweredCount }) => (
          <li key={kind}>
            {bundle.text.recordKinds[kind].name} ({words.recurrence[recurrence]}){" "}
            <Flag
              icon={state === "missing" || unansweredCount > 0 ? "warning" : state === "present" ? "check" : "minus"}
              bad={state === "missing" || unansweredCount > 0}
            >
              {unansweredCount > 0 ? words.unanswered(unansweredCount) : words.state[state]}
            </Flag>
          </li>
        ))}
      </ul>
    </>
  );
}

function TaskLaw({ bundle, notes }: Pick<TaskDetailProps, "bundle" | "notes">) {
  const { detail } = useMessages().plan;
  if (notes.length === 0) return null;
  return (
    <>
      <h4 className={styles.topic}>{detail.law}</h4>
      <ul className={styles.law}>
        {notes.map((note) => (
          <li key={note.id}>
            {note.text} <MarkTag statement={note} lawText={bundle.lawText} />
          </li>
        ))}
      </ul>
    </>
  );
}
