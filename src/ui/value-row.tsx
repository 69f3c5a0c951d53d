import { useId } from "react";
import { Button } from "#src/ui/button";
import styles from "./value-row.module.css";

export type ValueRowProps = {
  readonly label: string;
  /** Whole; line breaks are kept. */
  readonly text: string;
  readonly meta?: string | undefined;
  /** None where the value can only be read. One that is done stays as a button, so that the focus is not lost. */
  readonly action: { readonly label: string; readonly isDone?: boolean; readonly onAction: () => void } | null;
};

/** A value that can be chosen, with the button beside it; inside a `<dl>`. */
export function ValueRow({ label, text, meta, action }: ValueRowProps) {
  const textId = useId();
  return (
    <div className={styles.row}>
      <dt>{label}</dt>
      <dd>
        <p id={textId} className={styles.text}>
          {text}
        </p>
        {meta === undefined ? null : <p className={styles.meta}>{meta}</p>}
        {action === null ? null : (
          <Button
            aria-describedby={textId}
            aria-disabled={action.isDone === true ? true : undefined}
            onClick={action.isDone === true ? undefined : action.onAction}
          >
            {action.label}
          </Button>
        )}
      </dd>
    </div>
  );
}
