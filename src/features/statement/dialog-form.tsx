/** A dialog that asks, shows what would happen, and writes once. */
import { useEffect, useId, useRef, useState, type ReactNode, type SyntheticEvent } from "react";
import { Button } from "#src/ui/button";
import { Dialog } from "#src/ui/dialog";
import { useMessages } from "#src/ui/messages";
import styles from "./dialog-form.module.css";

type DialogFormProps = {
  readonly title: string;
  /** Words of the main button; it stays off while there is nothing to do. */
  readonly submit: string;
  readonly canSubmit: boolean;
  readonly failed: string;
  /** Resolves to whether it was written; then the dialog is the caller's to close. */
  readonly onSubmit: () => Promise<boolean>;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

export function DialogForm({ title, submit, canSubmit, failed, onSubmit, onClose, children }: DialogFormProps) {
  const { bulk } = useMessages().statement;
  const formId = useId();
  const form = useRef<HTMLFormElement>(null);
  const [state, setState] = useState<"asking" | "saving" | "failed">("asking");

  // The dialog has opened by now and put the focus on its closing cross; the question comes first.
  useEffect(() => {
    form.current?.querySelector<HTMLElement>("input, textarea, select")?.focus();
  }, []);

  const write = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (!canSubmit || state === "saving") return;
    setState("saving");
    if (!(await onSubmit())) setState("failed");
  };

  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      closeOnBackdrop={false}
      actions={
        <>
          <Button onClick={onClose}>{bulk.cancel}</Button>
          <Button kind="primary" type="submit" form={formId} disabled={!canSubmit || state === "saving"}>
            {submit}
          </Button>
        </>
      }
    >
      <form ref={form} id={formId} className={styles.form} onSubmit={(event) => void write(event)}>
        {children}
        {state === "failed" ? (
          <p role="alert" className={styles.failed}>
            {failed}
          </p>
        ) : null}
      </form>
    </Dialog>
  );
}
