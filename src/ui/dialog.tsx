import { type ReactNode, useId } from "react";
import { Button } from "./button";
import { classNames } from "./class-names";
import styles from "./dialog.module.css";
import { useCoreMessages } from "./messages";
import { useModalDialog } from "./use-modal-dialog";

interface DialogProps {
  readonly open: boolean;
  /** Esc, the closing cross, or a click beside the dialog. */
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons of the foot, the main one last. */
  readonly actions?: ReactNode;
  readonly wide?: boolean | undefined;
  /** Off where a stray click would lose what was typed. */
  readonly closeOnBackdrop?: boolean | undefined;
}

/** A native modal dialog: the browser keeps the focus inside and gives it back. Unmounted while closed. */
export function Dialog(props: DialogProps) {
  return props.open ? <OpenDialog {...props} /> : null;
}

function OpenDialog({ onClose, title, children, actions, wide, closeOnBackdrop = true }: DialogProps) {
  const { ui } = useCoreMessages();
  const titleId = useId();
  const dialog = useModalDialog(onClose, closeOnBackdrop);

  return (
    <dialog ref={dialog} className={classNames(styles.dialog, wide === true && styles.wide)} aria-labelledby={titleId}>
      <div className={styles.sheet}>
        <header className={styles.head}>
          <h2 id={titleId}>{title}</h2>
          <Button kind="quiet" icon="close" iconOnly onClick={onClose}>
            {ui.dialog.close}
          </Button>
        </header>
        <div className={styles.body}>{children}</div>
        {actions === undefined ? null : <footer className={styles.foot}>{actions}</footer>}
      </div>
    </dialog>
  );
}
