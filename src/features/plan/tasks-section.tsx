/** The tasks in the plan's order: first those that concern the unit, the others folded away; one may be open. */
import type { PlanBundle } from "#src/domain/plan/plan-bundle";
import type { PlanNoteView } from "#src/domain/plan/derive-plan-notes";
import type { PlanTaskView, PlanView } from "#src/domain/plan/derive-plan-view";
import type { OpenAssessment } from "#src/storage/session";
import { classNames } from "#src/ui/class-names";
import { Disclosure } from "#src/ui/disclosure";
import { useLocale, useMessages } from "#src/ui/messages";
import { Section } from "#src/ui/section";
import styles from "./side-by-side.module.css";
import { TaskDetail } from "./task-detail";
import { TaskTable } from "./task-table";

type TasksSectionProps = Pick<OpenAssessment, "session" | "facts"> & {
  readonly bundle: PlanBundle;
  readonly view: PlanView;
  readonly notes: readonly PlanNoteView[];
  readonly open: PlanTaskView | undefined;
  readonly onClose: () => void;
};

export function TasksSection({ session, facts, bundle, view, notes, open, onClose }: TasksSectionProps) {
  const { tasks: words } = useMessages().plan;
  const { formats } = useLocale();
  const concerned = view.tasks.filter(({ concern }) => concern !== "none");
  const others = view.tasks.filter(({ concern }) => concern === "none");
  const current = open?.task.id;
  return (
    <Section
      title={words.title}
      aside={words.count(formats.integer(concerned.length), formats.integer(view.tasks.length))}
    >
      <div className={classNames(styles.body, open !== undefined && styles.open)}>
        <div className={styles.list}>
          <TaskTable caption={words.caption} tasks={concerned} bundle={bundle} current={current} />
          {others.length === 0 ? null : (
            <Disclosure summary={words.others(others.length)} open={open?.concern === "none" ? true : undefined}>
              <TaskTable caption={words.othersCaption} tasks={others} bundle={bundle} current={current} />
            </Disclosure>
          )}
        </div>
        {open === undefined ? null : (
          <TaskDetail
            key={open.task.id}
            session={session}
            facts={facts}
            bundle={bundle}
            view={open}
            notes={notes}
            onClose={onClose}
          />
        )}
      </div>
    </Section>
  );
}
