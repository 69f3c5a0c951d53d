/** Where an action stands, the next step, and in words what is missing for it. */
import { useId } from "react";
import type { ActionState, CorrectiveAction } from "#src/domain/action/corrective-action";
import {
  findUnmet,
  transitionsFrom,
  unmetNeeds,
  type ActionTransition,
  type UnmetNeed,
} from "#src/domain/action/transitions";
import { isLive } from "#src/domain/action/action-register";
import type { CalendarDay } from "#src/domain/shared/calendar-day";
import { Button } from "#src/ui/button";
import { Flag } from "#src/ui/flag";
import { Icon } from "#src/ui/icon";
import { useMessages } from "#src/ui/messages";
import { VisuallyHidden } from "#src/ui/visually-hidden";
import styles from "./action-steps.module.css";
import { focusField } from "./focus-field";

type ActionStepsProps = {
  readonly action: CorrectiveAction;
  readonly today: CalendarDay;
  readonly onMove: (transition: ActionTransition) => Promise<boolean>;
};

const path = ["open", "in-progress", "completed", "closed"] as const satisfies readonly ActionState[];

export function ActionSteps({ action, today, onMove }: ActionStepsProps) {
  const { actions, records } = useMessages();
  const { steps: words } = actions;
  const { state, effective } = action;
  const here = path.findIndex((step) => step === state);
  const lacking = findUnmet(action, today);
  const [forward, ...others] = transitionsFrom(state).filter((name) => name !== "withdraw");
  // After a check that said no, going on is the way forward.
  const next = effective === false && others.includes("continue") ? "continue" : forward;
  const needsId = useId();
  const unmet = next === undefined ? [] : unmetNeeds(action, next, today);
  return (
    <section className={styles.steps} aria-label={words.label}>
      {state === "withdrawn" ? (
        <Flag icon="minus">{records.values.state.withdrawn}</Flag>
      ) : (
        <ol className={styles.path}>
          {path.map((step, index) => (
            <li
              key={step}
              data-step={index < here ? "reached" : index === here ? "here" : "ahead"}
              aria-current={index === here ? "step" : undefined}
            >
              {index < here ? <Icon name="check" /> : null}
              <span>{words.names[step]}</span>
              {index < here ? <VisuallyHidden>, {words.reached}</VisuallyHidden> : null}
            </li>
          ))}
        </ol>
      )}
      {lacking.length === 0 ? null : (
        <>
          <p className={styles.lacking}>{words.incomplete}</p>
          <NeedList needs={lacking} isEditable={isLive(action)} />
        </>
      )}
      {isLive(action) ? null : (
        <p className={styles.said}>{words.settled[state === "closed" ? "closed" : "withdrawn"]}</p>
      )}
      {next === undefined ? null : (
        <>
          {unmet.length === 0 || lacking.length > 0 ? null : (
            <>
              <p className={styles.said}>{words.missing(words.transitions[next])}</p>
              <NeedList id={needsId} needs={unmet} isEditable={isLive(action)} />
            </>
          )}
          <div>
            <Button
              kind={isLive(action) && unmet.length === 0 ? "primary" : "normal"}
              aria-describedby={unmet.length > 0 ? needsId : undefined}
              onClick={() => (unmet[0] === undefined ? void onMove(next) : focusField(unmet[0].field))}
            >
              {words.transitions[next]}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

/** As links that lead to the fields. */
type NeedListProps = {
  readonly id?: string;
  readonly needs: readonly UnmetNeed[];
  readonly isEditable: boolean;
};

function NeedList({ id, needs, isEditable }: NeedListProps) {
  const { actions, records } = useMessages();
  const { reasons } = actions.steps;
  return (
    <ul id={id} className={styles.needs}>
      {needs.map(({ field, reason }) => {
        const name = records.fields["corrective-action"][field];
        return (
          <li key={field}>
            {isEditable ? (
              <button type="button" onClick={() => focusField(field)}>
                {name}
              </button>
            ) : (
              name
            )}
            {reason === "empty" ? null : ` (${reasons[reason]})`}
          </li>
        );
      })}
    </ul>
  );
}
