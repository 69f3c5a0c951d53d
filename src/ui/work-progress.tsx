import { Button } from "./button";
import { ProgressBar } from "./progress-bar";
import styles from "./work-progress.module.css";

interface WorkProgressProps {
  readonly label: string;
  /** Already formatted: «42 %». */
  readonly figure: string;
  /** 0 to 1. */
  readonly share: number;
  readonly cancel: string;
  readonly onCancel: () => void;
}

/** How far a longer piece of work is, and the way to stop it. */
export function WorkProgress({ label, figure, share, cancel, onCancel }: WorkProgressProps) {
  return (
    <div className={styles.work}>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.floor(share * 100)}
      >
        <ProgressBar label={label} figure={figure} share={share} />
      </div>
      <Button onClick={onCancel}>{cancel}</Button>
    </div>
  );
}
