import { Button } from "./button";
import { Icon } from "./icon";
import { useCoreMessages } from "./messages";
import styles from "./save-state.module.css";

export type SaveStateName = "idle" | "saving" | "saved" | "failed";

interface SaveStateProps {
  readonly state: SaveStateName;
  /** «Đang lưu…», «Đã lưu 14:02», «CHƯA LƯU: lý do». */
  readonly text: string;
  readonly onRetry?: (() => void) | undefined;
}

/** One per screen. The region stands from the start, so that every change of its words is read out. */
export function SaveState({ state, text, onRetry }: SaveStateProps) {
  const { ui } = useCoreMessages();
  return (
    <div className={styles.place}>
      <output className={state === "failed" ? styles.failed : styles.state}>
        {state === "saved" ? <Icon name="save" /> : null}
        {state === "saving" ? <Icon name="clock" /> : null}
        {state === "failed" ? <Icon name="warning" /> : null}
        <span>{state === "idle" ? "" : text}</span>
      </output>
      {state === "failed" && onRetry !== undefined ? <Button onClick={onRetry}>{ui.save.retry}</Button> : null}
    </div>
  );
}
