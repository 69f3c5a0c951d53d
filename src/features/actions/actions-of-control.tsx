/** What is being done about the control that is assessed; nothing where nothing is. */
import { isActionOverdue, sortActions } from "#src/domain/action/action-register";
import type { CorrectiveAction } from "#src/domain/action/corrective-action";
import type { CalendarDay } from "#src/domain/shared/calendar-day";
import { localDay } from "#src/i18n/formats";
import { screenHref } from "#src/i18n/routes";
import type { Session } from "#src/storage/session";
import { Flag } from "#src/ui/flag";
import { useLocale, useMessages } from "#src/ui/messages";
import { Section } from "#src/ui/section";
import styles from "./actions-of-control.module.css";
import { GradeMark } from "./grade-mark";
import { placeOfAction, useActions } from "./use-actions";

export type ActionsOfControlProps = {
  readonly session: Session;
  readonly assessmentId: string;
  readonly controlId: string;
};

export function ActionsOfControl({ session, assessmentId, controlId }: ActionsOfControlProps) {
  const { beside: words } = useMessages().actions;
  const actions = useActions(session, assessmentId);
  const own = actions?.filter(({ controlIds }) => controlIds.includes(controlId)) ?? [];
  const today = localDay(new Date(session.writer.now()));
  if (actions === undefined || own.length === 0) return null;
  return (
    <div className={styles.pane}>
      <Section plain title={words.title}>
        <ul className={styles.list} aria-label={words.label}>
          {sortActions(own, today).map((action) => (
            <li key={action.id}>
              <a href={screenHref("actions", placeOfAction(action, actions))}>
                <b>{action.code}</b>
              </a>
              <GradeMark grade={action.grade} />
              <StateAndDue action={action} today={today} />
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

/** «Đang thực hiện, hạn 31/01/2027». */
export function StateAndDue({ action, today }: { readonly action: CorrectiveAction; readonly today: CalendarDay }) {
  const { actions, records } = useMessages();
  const { formats } = useLocale();
  const state = records.values.state[action.state];
  if (!isActionOverdue(action, today)) {
    const isPlanned = action.dueOn !== null && (action.state === "open" || action.state === "in-progress");
    return <span>{isPlanned ? `${state}, ${actions.beside.due(formats.day(action.dueOn))}` : state}</span>;
  }
  return (
    <Flag icon="clock" bad>
      {state}, {actions.table.overdue} ({actions.beside.due(formats.day(action.dueOn))})
    </Flag>
  );
}
