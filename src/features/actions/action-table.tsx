/** The actions by state, what is late above all others. */
import { actionAge, isActionOverdue, sortActions, statesInOrder } from "#src/domain/action/action-register";
import type { CorrectiveAction } from "#src/domain/action/corrective-action";
import { findUnmet } from "#src/domain/action/transitions";
import type { CalendarDay } from "#src/domain/shared/calendar-day";
import { daysBetween } from "#src/domain/shared/day-steps";
import { screenHref } from "#src/i18n/routes";
import { Flag } from "#src/ui/flag";
import { useLocale, useMessages } from "#src/ui/messages";
import { Table } from "#src/ui/table";
import styles from "./action-table.module.css";
import { GradeMark } from "./grade-mark";
import { placeOfAction } from "./use-actions";

type ActionTableProps = {
  readonly shown: readonly CorrectiveAction[];
  /** All of the assessment, so that addresses are theirs alone. */
  readonly actions: readonly CorrectiveAction[];
  /** The id of the action that is open. */
  readonly current: string | null;
  readonly today: CalendarDay;
};

export function ActionTable({ shown, actions, current, today }: ActionTableProps) {
  const { actions: words, records } = useMessages();
  const { formats } = useLocale();
  const sorted = sortActions(shown, today);
  const overdue = sorted.filter((action) => isActionOverdue(action, today));
  const groups = [
    { name: "overdue", title: words.table.overdueGroup, members: overdue },
    ...statesInOrder.map((state) => ({
      name: state,
      title: records.values.state[state],
      members: sorted.filter((action) => action.state === state && !overdue.includes(action)),
    })),
  ];
  return (
    <Table caption={words.table.caption} className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.table.code}</th>
          <th scope="col">{words.table.statement}</th>
          <th scope="col">{words.table.due}</th>
        </tr>
      </thead>
      {groups
        .filter(({ members }) => members.length > 0)
        .map(({ name, title, members }) => (
          <tbody key={name}>
            <tr className={styles.group} data-group={name}>
              <th scope="rowgroup" colSpan={3}>
                {title} <span>{formats.integer(members.length)}</span>
              </th>
            </tr>
            {members.map((action) => (
              <ActionRow
                key={action.id}
                action={action}
                place={placeOfAction(action, actions)}
                isCurrent={action.id === current}
                today={today}
              />
            ))}
          </tbody>
        ))}
    </Table>
  );
}

/** Ids that are named before the rest is counted. */
const idsNamed = 4;

type ActionRowProps = {
  readonly action: CorrectiveAction;
  readonly place: string;
  readonly isCurrent: boolean;
  readonly today: CalendarDay;
};

function ActionRow({ action, place, isCurrent, today }: ActionRowProps) {
  const { actions, evidence, records } = useMessages();
  const { table: words } = actions;
  const { formats } = useLocale();
  const { id, code, grade, statement, owner, controlIds, state } = action;
  const ids = controlIds.toSorted(formats.compare);
  const rest = ids.length - idsNamed;
  const items = `${ids.slice(0, idsNamed).join(", ")}${rest > 0 ? ` ${evidence.table.more(rest)}` : ""}`;
  const isLate = isActionOverdue(action, today);
  const about = [
    ...(isLate ? [records.values.state[state]] : []),
    items,
    owner.trim() === "" ? words.noOwner : owner.trim(),
  ];
  const isIncomplete = findUnmet(action, today).length > 0;
  return (
    <tr data-selected={isCurrent || undefined}>
      <td className={styles.code}>
        <b>{code}</b>
        <GradeMark grade={grade} />
      </td>
      <td>
        <a
          className={styles.statement}
          href={screenHref("actions", place)}
          aria-current={isCurrent ? "true" : undefined}
          data-action={id}
        >
          {statement.trim() === "" ? words.noStatement : statement}
        </a>
        <span className={styles.meta}>{about.filter((part) => part !== "").join(" · ")}</span>
        {isIncomplete ? (
          <Flag icon="warning" bad>
            {words.incomplete}
          </Flag>
        ) : null}
      </td>
      <td className={styles.due}>
        <DueText action={action} today={today} />
      </td>
    </tr>
  );
}

/** Until when; once it is done, since when. */
export function DueText({ action, today }: { readonly action: CorrectiveAction; readonly today: CalendarDay }) {
  const { table: words, detail } = useMessages().actions;
  const { formats } = useLocale();
  const { state, dueOn, completedOn } = action;
  if (state === "completed") return <Flag icon="clock">{words.doneOn(formats.day(completedOn))}</Flag>;
  const age = actionAge(action, today);
  if (state === "closed") return <Flag icon="check">{age === null ? "" : detail.closedAfter(age)}</Flag>;
  if (state === "withdrawn") return <span className={styles.meta}>–</span>;
  if (dueOn === null) return <span className={styles.meta}>{words.noDue}</span>;
  if (!isActionOverdue(action, today)) return formats.day(dueOn);
  return (
    <Flag icon="clock" bad>
      {formats.day(dueOn)} <span className={styles.late}>{words.late(daysBetween(dueOn, today))}</span>
    </Flag>
  );
}
