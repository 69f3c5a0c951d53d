/** Beside a gap: the actions that take it up, or the way to one. */
import { isLive, sortActions } from "#src/domain/action/action-register";
import type { CorrectiveAction } from "#src/domain/action/corrective-action";
import type { CalendarDay } from "#src/domain/shared/calendar-day";
import { screenHref } from "#src/i18n/routes";
import { useMessages } from "#src/ui/messages";
import { VisuallyHidden } from "#src/ui/visually-hidden";
import styles from "./actions-of-control.module.css";
import { placeOfAction } from "./use-actions";

type ActionLinksProps = {
  readonly actions: readonly CorrectiveAction[];
  /** What the gap or finding is about. */
  readonly controlIds: readonly string[];
  /** Item, clause or capability by which the screen of actions knows it. */
  readonly place: string;
  readonly today: CalendarDay;
};

export function ActionLinks({ actions, controlIds, place, today }: ActionLinksProps) {
  const { actions: messages, records } = useMessages();
  const { beside: words } = messages;
  const own = actions.filter((action) => isLive(action) && controlIds.every((id) => action.controlIds.includes(id)));
  return (
    <span className={styles.links}>
      {own.length === 0 ? (
        <a href={screenHref("actions", place)}>
          {words.create}
          <VisuallyHidden> {place}</VisuallyHidden>
        </a>
      ) : (
        sortActions(own, today).map((action) => (
          <a key={action.id} href={screenHref("actions", placeOfAction(action, actions))}>
            {action.code} ({records.values.state[action.state].toLocaleLowerCase()})
          </a>
        ))
      )}
    </span>
  );
}
