/** One action from what is wrong to whether it worked, in the order of 10.2. Each field saves by itself. */
import { actionAge, isLive } from "#src/domain/action/action-register";
import type { CorrectiveAction } from "#src/domain/action/corrective-action";
import type { CalendarDay } from "#src/domain/shared/calendar-day";
import type { OpenAssessment } from "#src/storage/session";
import { Button } from "#src/ui/button";
import { DetailPane } from "#src/ui/detail-pane";
import { useMessages } from "#src/ui/messages";
import styles from "./action-detail.module.css";
import { ActionRecord } from "./action-record";
import { ActionSteps } from "./action-steps";
import { ActionStory } from "./action-story";
import { GradeMark } from "./grade-mark";
import type { ActionWriter } from "./use-action-writer";

export type ActionDetailProps = Pick<OpenAssessment, "session" | "facts"> & {
  readonly action: CorrectiveAction;
  readonly actions: readonly CorrectiveAction[];
  readonly writer: ActionWriter;
  readonly today: CalendarDay;
  readonly onClose: () => void;
};

export function ActionDetail(props: ActionDetailProps) {
  const { action, writer, today, onClose } = props;
  const { actions, records, terms } = useMessages();
  const { detail: words } = actions;
  const { code, source, sourceId, grade, raisedOn, state } = action;

  const rules: Readonly<Record<string, string>> = terms.rule;
  // «minors-in-one-clause/9»: the rule, then what it was about.
  const rule = source === "suggestion" ? rules[sourceId.replace(/\/.*$/, "")] : undefined;
  const age = actionAge(action, today);
  const about = [
    records.values.source[source],
    ...(rule === undefined ? [] : [words.sourceOf.rule(rule.replace(/\.$/, ""))]),
    ...(raisedOn === null || age === null ? [] : [state === "closed" ? words.closedAfter(age) : words.age(age)]),
  ];
  const remove = async () => {
    if (await writer.remove(action)) onClose();
  };
  return (
    <DetailPane
      title={words.label(code)}
      closeLabel={words.close}
      onClose={onClose}
      foot={
        state === "open" ? (
          <>
            <Button kind="danger" icon="trash" onClick={() => void remove()}>
              {words.remove}
            </Button>
            <p className={styles.meta}>{words.removeHint}</p>
          </>
        ) : undefined
      }
    >
      <p className={styles.meta}>
        <GradeMark grade={grade} />
        {` · ${about.join(" · ")}`}
      </p>
      <ActionSteps action={action} today={today} onMove={(transition) => writer.move(action, transition, today)} />
      {isLive(action) ? <ActionStory {...props} /> : <ActionRecord {...props} />}
    </DetailPane>
  );
}
