import type { ReactNode } from "react";
import styles from "./empty-state.module.css";

interface EmptyStateProps {
  /** One sentence saying what will be here. */
  readonly text: ReactNode;
  /** The one button that fills it. */
  readonly action?: ReactNode;
  /** For a whole page or section instead of a pane. */
  readonly roomy?: boolean | undefined;
}

export function EmptyState({ text, action, roomy }: EmptyStateProps) {
  return (
    <div className={roomy === true ? styles.roomy : styles.empty}>
      <p>{text}</p>
      {action}
    </div>
  );
}
