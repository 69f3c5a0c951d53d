import { Button } from "#src/ui/button";
import { useLocale, useMessages } from "#src/ui/messages";
import { ProgressBar } from "#src/ui/progress-bar";
import styles from "./backup.module.css";

type JobProgressProps = {
  readonly label: string;
  readonly share: number;
  readonly onCancel?: (() => void) | undefined;
};

export function JobProgress({ label, share, onCancel }: JobProgressProps) {
  const { progress } = useMessages().backup;
  const { formats } = useLocale();
  const percent = Math.floor(share * 100);
  return (
    <div className={styles.progress}>
      <div role="progressbar" aria-label={label} aria-valuemin={0} aria-valuemax={100} aria-valuenow={percent}>
        <ProgressBar label={label} figure={formats.percent(percent)} share={share} />
      </div>
      {onCancel === undefined ? null : <Button onClick={onCancel}>{progress.cancel}</Button>}
    </div>
  );
}
