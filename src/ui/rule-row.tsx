import type { ReactNode } from "react";
import { classNames } from "./class-names";
import type { GateState } from "./gate-row";
import { Icon } from "./icon";
import { useMessages } from "./messages";
import styles from "./rule-row.module.css";

const signs = { passed: "check", failed: "cross", unknown: "unknown" } as const;

interface RuleRowProps {
  readonly state: GateState;
  /** Q03 */
  readonly code: string;
  readonly name: ReactNode;
  /** What was compared with what, or the next step. */
  readonly note?: ReactNode;
  /** 20/21 */
  readonly figure?: ReactNode;
}

/** One check of a pack: on one line when passed, on two with the next step otherwise. */
export function RuleRow({ state, code, name, note, figure }: RuleRowProps) {
  const { ui } = useMessages();
  return (
    <li className={classNames(styles.rule, styles[state])}>
      <Icon name={signs[state]} />
      <span className={styles.code}>{code}</span>
      <span className={styles.words}>
        <span className={styles.name}>{name}</span>
        {note === undefined ? null : <span className={styles.note}>{note}</span>}
      </span>
      <span className={styles.result}>
        <span className={styles.state}>{ui.gate[state]}</span>
        {figure === undefined ? null : <span className={styles.figure}>{figure}</span>}
      </span>
    </li>
  );
}
