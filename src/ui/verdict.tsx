import type { ReactNode } from "react";
import styles from "./verdict.module.css";

interface VerdictProps {
  /** One phrase, once per page. */
  readonly phrase: string;
  readonly reason: ReactNode;
  /** `Figures`, smaller, beside it. */
  readonly figures?: ReactNode;
}

export function Verdict({ phrase, reason, figures }: VerdictProps) {
  return (
    <div className={styles.verdict}>
      <div>
        <p className={styles.phrase}>{phrase}</p>
        <p className={styles.reason}>{reason}</p>
      </div>
      {figures}
    </div>
  );
}
