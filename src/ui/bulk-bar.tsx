import { type ReactNode, useEffect, useEffectEvent, useRef } from "react";
import styles from "./bulk-bar.module.css";

interface BulkBarProps {
  readonly label: string;
  /** «Đã chọn 3 mục» */
  readonly count: ReactNode;
  /** Which ones: «A.8.2, A.8.9, A.8.22». */
  readonly which?: ReactNode;
  readonly children: ReactNode;
  readonly onEscape: () => void;
}

/** What can be done with the chosen rows; stays at the foot of the window. Esc inside it clears the choice. */
export function BulkBar({ label, count, which, children, onEscape }: BulkBarProps) {
  const bar = useRef<HTMLFieldSetElement>(null);
  const clear = useEffectEvent(onEscape);

  useEffect(() => {
    const element = bar.current;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === "Escape") clear();
    };
    element?.addEventListener("keydown", onKeyDown);
    return () => element?.removeEventListener("keydown", onKeyDown);
  }, []);

  return (
    <fieldset ref={bar} className={styles.bar} aria-label={label}>
      <output>
        <b>{count}</b>
      </output>
      {which === undefined ? null : <span className={styles.which}>{which}</span>}
      <div className={styles.actions}>{children}</div>
    </fieldset>
  );
}
