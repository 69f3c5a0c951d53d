import type { ReactNode } from "react";
import styles from "./progress-bar.module.css";

interface ProgressBarProps {
  readonly label: ReactNode;
  /** The number that decides, at the right edge: «113/116». */
  readonly figure: ReactNode;
  /** 0 to 1; left out where only the figure is to be shown. */
  readonly share?: number | undefined;
  /** 0 to 1: a tick on the track. */
  readonly threshold?: number | undefined;
}

export function ProgressBar({ label, figure, share, threshold }: ProgressBarProps) {
  return (
    <div className={styles.progress}>
      <span>{label}</span>
      <span className={styles.figure}>{figure}</span>
      {share === undefined ? null : (
        <span className={styles.track} aria-hidden="true">
          <span className={styles.value} style={{ width: percent(share) }} />
          {threshold === undefined ? null : <span className={styles.tick} style={{ left: percent(threshold) }} />}
        </span>
      )}
    </div>
  );
}

function percent(share: number): string {
  return `${(Math.min(1, Math.max(0, share)) * 100).toFixed(2)}%`;
}
