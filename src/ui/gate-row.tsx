import type { ReactNode } from "react";
import { classNames } from "./class-names";
import styles from "./gate-row.module.css";
import { Icon } from "./icon";
import { useCoreMessages } from "./messages";
import { VisuallyHidden } from "./visually-hidden";

export type GateState = "passed" | "failed" | "unknown";

const signs = { passed: "check", failed: "cross", unknown: "unknown" } as const;

interface GateRowProps {
  readonly state: GateState;
  readonly condition: ReactNode;
  /** The number that decides. */
  readonly result: ReactNode;
}

/** One condition of the verdict. Belongs in a `GateList`. */
export function GateRow({ state, condition, result }: GateRowProps) {
  const { ui } = useCoreMessages();
  return (
    <li className={classNames(styles.gate, styles[state])}>
      <Icon name={signs[state]} />
      <span>
        <VisuallyHidden>{ui.gate[state]}: </VisuallyHidden>
        {condition}
      </span>
      <span className={styles.result}>{result}</span>
    </li>
  );
}

export function GateList({ children, label }: { readonly children: ReactNode; readonly label?: string | undefined }) {
  return (
    <ol className={styles.list} aria-label={label}>
      {children}
    </ol>
  );
}
