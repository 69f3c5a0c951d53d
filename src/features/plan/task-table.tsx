import type { PlanBundle } from "#src/domain/plan/plan-bundle";
import type { PlanTaskView } from "#src/domain/plan/derive-plan-view";
import { planPlace } from "#src/domain/plan/plan-reference";
import { screenHref } from "#src/i18n/routes";
import type { Level } from "#src/ui/cell-level";
import { Tag } from "#src/ui/chip";
import { classNames } from "#src/ui/class-names";
import { Flag } from "#src/ui/flag";
import { LevelCell } from "#src/ui/level-cell";
import { useLocale, useMessages } from "#src/ui/messages";
import { Table } from "#src/ui/table";
import { VisuallyHidden } from "#src/ui/visually-hidden";
import styles from "./task-table.module.css";

type TaskTableProps = {
  readonly caption: string;
  readonly tasks: readonly PlanTaskView[];
  readonly bundle: PlanBundle;
  /** The task that is open: beside it there is room for names and levels alone. */
  readonly current: string | undefined;
};

export function TaskTable({ caption, tasks, bundle, current }: TaskTableProps) {
  const { columns } = useMessages().plan.tasks;
  return (
    <Table caption={caption} className={classNames(styles.table, current !== undefined && styles.narrow)}>
      <thead>
        <tr>
          <th scope="col">{columns.task}</th>
          <th scope="col">{columns.concern}</th>
          <th scope="col">{columns.lowest}</th>
          <th scope="col" data-num>
            {columns.onTarget}
          </th>
          <th scope="col" data-num>
            {columns.evidence}
          </th>
          <th scope="col">{columns.records}</th>
        </tr>
      </thead>
      <tbody>
        {tasks.map((view) => (
          <TaskRow key={view.task.id} view={view} bundle={bundle} isCurrent={view.task.id === current} />
        ))}
      </tbody>
    </Table>
  );
}

type TaskRowProps = Pick<TaskTableProps, "bundle"> & { readonly view: PlanTaskView; readonly isCurrent: boolean };

function TaskRow({ view, bundle, isCurrent }: TaskRowProps) {
  const { tasks: words, figures } = useMessages().plan;
  const { formats } = useLocale();
  const { task, concern, summary } = view;
  const share = (part: number, whole: number) => figures.share(formats.integer(part), formats.integer(whole));
  const { shortTitle = task.id, leadAgency = "" } = bundle.text.tasks[task.id] ?? {};
  return (
    <tr data-selected={isCurrent || undefined}>
      <td>
        <a className={styles.title} href={screenHref("plan", task.id)} aria-current={isCurrent ? "true" : undefined}>
          <b>{planPlace(task, bundle.text)}</b> {shortTitle}
        </a>
        <span className={styles.meta}>
          {words.lead}: {leadAgency} · {task.term === null ? words.noTerm : termText(task.term)}
        </span>
      </td>
      <td>
        {concern === "none" ? (
          <span className={styles.meta}>{words.concern.none}</span>
        ) : (
          <Tag>{words.concern[concern]}</Tag>
        )}
      </td>
      <td data-key={words.columns.lowest}>
        {summary.lowestLevel === null ? (
          figures.none
        ) : (
          <>
            <LevelCell level={summary.lowestLevel as Level} />
            <VisuallyHidden>{words.lowestLevel(summary.lowestLevel)}</VisuallyHidden>
          </>
        )}
      </td>
      <td data-num data-key={words.columns.onTarget}>
        {share(summary.onTargetCount, summary.applicableCount)}
      </td>
      <td data-num data-key={words.columns.evidence}>
        {share(summary.countedEvidenceCount, summary.evidenceCount)}
      </td>
      <td>
        <TaskRecords view={view} />
      </td>
    </tr>
  );
}

/** Whether what the task asks to record is there; nothing where nothing is asked of this unit. */
function TaskRecords({ view: { records } }: { readonly view: PlanTaskView }) {
  const { records: words } = useMessages().plan;
  const unanswered = records.reduce((sum, { unansweredCount }) => sum + unansweredCount, 0);
  if (records.some(({ state }) => state === "missing")) {
    return (
      <Flag icon="warning" bad>
        {words.state.missing}
      </Flag>
    );
  }
  if (unanswered > 0) {
    return (
      <Flag icon="warning" bad>
        {words.unanswered(unanswered)}
      </Flag>
    );
  }
  return records.some(({ state }) => state === "present") ? <Flag icon="check">{words.state.present}</Flag> : null;
}

export const termText = ({ from, to }: { readonly from: number; readonly to: number }): string =>
  from === to ? String(from) : `${from}–${to}`;
