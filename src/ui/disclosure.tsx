import type { ReactNode } from "react";
import styles from "./disclosure.module.css";
import { Icon } from "./icon";

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean | undefined;
  readonly onToggle?: ((open: boolean) => void) | undefined;
}

/** More, for those who want it. */
export function Disclosure({ summary, children, open, onToggle }: DisclosureProps) {
  return (
    <details className={styles.details} open={open} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary className={styles.summary}>
        <Icon name="chevron-right" />
        {summary}
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
