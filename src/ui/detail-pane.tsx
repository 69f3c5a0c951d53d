import { type ReactNode, useEffect, useId, useRef } from "react";
import { Button } from "./button";
import styles from "./detail-pane.module.css";

interface DetailPaneProps {
  readonly title: ReactNode;
  /** For who moves the focus to the title from outside. */
  readonly titleId?: string;
  readonly level?: 2 | 3;
  /** Between the title and the button that closes. */
  readonly tools?: ReactNode;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** False where the row was chosen by moving through the list, which then keeps the focus. */
  readonly takesFocus?: boolean;
  readonly children: ReactNode;
  /** What is done to the whole row: to remove it. */
  readonly foot?: ReactNode;
}

/** What is open of a list, beside it; in its place on a narrow screen. The title takes the focus. */
export function DetailPane(props: DetailPaneProps) {
  const { title, titleId, level = 2, tools, closeLabel, onClose, takesFocus = true, children, foot } = props;
  const ownId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const shouldFocus = useRef(takesFocus);
  useEffect(() => {
    if (!shouldFocus.current) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const id = titleId ?? ownId;
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <aside className={styles.pane} aria-labelledby={id}>
      <header className={styles.head}>
        <Heading ref={heading} id={id} tabIndex={-1}>
          {title}
        </Heading>
        <div className={styles.tools}>
          {tools}
          <Button kind="quiet" icon="close" iconOnly={tools !== undefined} onClick={onClose}>
            {closeLabel}
          </Button>
        </div>
      </header>
      {children}
      {foot === undefined ? null : <div className={styles.foot}>{foot}</div>}
    </aside>
  );
}
