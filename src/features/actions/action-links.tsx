/** Beside a gap: the actions that take it up, or the way to one. */
import { answersAt, sortActions, type GivenFindings } from "#src/domain/action/action-register";
import type { CorrectiveAction } from "#src/domain/action/corrective-action";
import type { CalendarDay } from "#src/domain/shared/calendar-day";
import { screenHref } from "#src/i18n/routes";
import { useMessages } from "#src/ui/messages";
import { VisuallyHidden } from "#src/ui/visually-hidden";
import styles from "./actions-of-control.module.css";
import { placeOfAction } from "./use-actions";

type ActionLinksProps = {
  readonly actions: readonly CorrectiveAction[];
  /** What was found there. */
  readonly findings: GivenFindings;
  /** What the gap or finding is about. */
  readonly controlIds: readonly string[];
  /** Item, clause or capability by which the screen of actions knows it. */
  readonly place: string;
  readonly today: CalendarDay;
};

export function ActionLinks({ actions, findings, controlIds, place, today }: ActionLinksProps) {
  const { actions: messages, records } = useMessages();
  const { beside: words } = messages;
  const { actions: own, unanswered } = answersAt(findings, controlIds, actions);
  // Only where there is an action that could be taken for an answer: without any, the grade beside it says it all.
  const isPartly = own.length > 0 && unanswered !== null;
  const stateOf = ({ state }: CorrectiveAction) => records.values.state[state].toLocaleLowerCase();
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
            {isPartly
              ? words.answers(action.code, stateOf(action), words.about[action.grade])
              : words.action(action.code, stateOf(action))}
          </a>
        ))
      )}
      {isPartly ? (
        <a href={screenHref("actions", place)}>
          {words.unanswered[unanswered]}
          <VisuallyHidden> {place}</VisuallyHidden>
        </a>
      ) : null}
    </span>
  );
}
