import type { ReactNode } from "react";
import { Button } from "./button";
import { classNames } from "./class-names";
import { Icon, type IconName } from "./icon";
import styles from "./outcome-list.module.css";

export interface Outcome {
  readonly key: string | number;
  readonly text: string;
  readonly tone: "done" | "note" | "bad";
  /** What can be done about it: a button, a link. */
  readonly action?: ReactNode;
}

interface OutcomeListProps {
  readonly label: string;
  readonly outcomes: readonly Outcome[];
  readonly dismiss: string;
  readonly onDismiss: () => void;
}

const icons: Readonly<Record<Outcome["tone"], IconName>> = { done: "check", note: "note", bad: "warning" };

/** What became of several things, one line each, read out as they come. Stays until it is put away. */
export function OutcomeList({ label, outcomes, dismiss, onDismiss }: OutcomeListProps) {
  return (
    <div className={outcomes.length === 0 ? undefined : styles.place}>
      <ul className={styles.list} aria-label={label} aria-live="polite">
        {outcomes.map(({ key, text, tone, action }) => (
          <li key={key} className={classNames(styles.line, tone === "bad" && styles.bad)}>
            <Icon name={icons[tone]} />
            <span>{text}</span>
            {action}
          </li>
        ))}
      </ul>
      {outcomes.length === 0 ? null : (
        <Button kind="quiet" icon="close" iconOnly onClick={onDismiss}>
          {dismiss}
        </Button>
      )}
    </div>
  );
}
