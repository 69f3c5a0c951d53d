/** What freezing means, and the name of the period. */
import { useEffect, useId, useRef, useState, type SyntheticEvent } from "react";
import { freezeAssessment } from "#src/storage/periods";
import { Button } from "#src/ui/button";
import { Dialog } from "#src/ui/dialog";
import { TextField } from "#src/ui/field";
import { Flag } from "#src/ui/flag";
import { useMessages } from "#src/ui/messages";
import { useStatus } from "#src/ui/status";
import { TermText } from "#src/ui/term";
import { defaultLabel } from "./period-words";
import type { PeriodsSectionProps } from "./periods-section";
import styles from "./period-dialogs.module.css";

const longestLabel = 120;

export function FreezeDialog({
  session,
  facts,
  saver,
  onClose,
}: PeriodsSectionProps & { readonly onClose: () => void }) {
  const { periods } = useMessages();
  const { notify } = useStatus();
  const words = periods.freeze;
  const formId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [label, setLabel] = useState(() => defaultLabel(facts.assessment.profile, periods));
  const [state, setState] = useState<"asking" | "missing" | "saving" | "failed">("asking");

  useEffect(() => field.current?.focus(), []);

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (state === "saving") return;
    const name = label.trim().normalize("NFC");
    if (name === "") {
      field.current?.focus();
      return setState("missing");
    }
    setState("saving");
    const saved = await saver.save("freeze", () =>
      freezeAssessment(session.writer, session.bundle, facts.assessment.id, name),
    );
    if (!saved) return setState("failed");
    notify({ text: words.done(name) });
    onClose();
  };

  return (
    <Dialog
      open
      onClose={onClose}
      title={words.title}
      actions={
        <>
          <Button kind="quiet" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button kind="primary" type="submit" form={formId} aria-disabled={state === "saving"}>
            {words.submit}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
        <ul className={styles.points}>
          {words.points.map((point) => (
            <li key={point}>
              <TermText text={point} terms={["attainment", "verdict"]} />
            </li>
          ))}
        </ul>
        <TextField
          ref={field}
          label={words.label}
          required
          autoComplete="off"
          maxLength={longestLabel}
          value={label}
          error={state === "missing" ? words.labelMissing : undefined}
          onChange={(event) => setLabel(event.currentTarget.value)}
        />
        <div role="alert">
          {state === "failed" ? (
            <Flag icon="warning" bad>
              {words.failed}
            </Flag>
          ) : null}
        </div>
      </form>
    </Dialog>
  );
}
