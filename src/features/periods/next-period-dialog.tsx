/** What the next period begins with, and whether the levels come along. */
import { useState } from "react";
import type { ChangesSinceFreezing } from "#src/domain/baseline/changed-since-freezing";
import { startNextPeriod } from "#src/storage/periods";
import { Button } from "#src/ui/button";
import { Dialog } from "#src/ui/dialog";
import { Flag } from "#src/ui/flag";
import { useLocale, useMessages } from "#src/ui/messages";
import { Segmented } from "#src/ui/segmented";
import { defaultLabel } from "./period-words";
import type { PeriodsSectionProps } from "./periods-section";
import styles from "./period-dialogs.module.css";

type NextPeriodDialogProps = PeriodsSectionProps & {
  /** Of this assessment, where it was frozen. */
  readonly changes: ChangesSinceFreezing | null;
  readonly onClose: () => void;
};

export function NextPeriodDialog(props: NextPeriodDialogProps) {
  const { session, facts, saver, changes, onOpenAssessment, onClose } = props;
  const { periods } = useMessages();
  const { formats } = useLocale();
  const words = periods.next;
  const [keep, setKeep] = useState<"no" | "yes">("no");
  const [state, setState] = useState<"asking" | "saving" | "failed">("asking");
  const label = defaultLabel(facts.assessment.profile, periods);

  const start = async () => {
    if (state === "saving") return;
    setState("saving");
    let begun: string | null = null;
    const saved = await saver.save("next-period", async () => {
      const options = { keepLevels: keep === "yes", label };
      const outcome = await startNextPeriod(session.writer, session.bundle, facts.assessment.id, options);
      if (outcome.ok) begun = outcome.value;
      return outcome;
    });
    if (!saved || begun === null) return setState("failed");
    onClose();
    onOpenAssessment(begun);
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
          <Button kind="primary" aria-disabled={state === "saving"} onClick={() => void start()}>
            {words.submit}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p>{words.intro}</p>
        <p>{words.kept}</p>
        {changes === null ? <Flag icon="note">{words.freezesFirst(label)}</Flag> : null}
        {changes !== null && changes.controlIds.length > 0 ? (
          <Flag icon="warning">{words.changedSince(formats.integer(changes.controlIds.length))}</Flag>
        ) : null}
        <div className={styles.choice}>
          <Segmented
            label={words.levels}
            options={(["no", "yes"] as const).map((value) => ({ value, label: words.keepLevels[value] }))}
            value={keep}
            onChange={setKeep}
          />
          <p className={styles.hint}>{words.keepHint[keep]}</p>
        </div>
        <div role="alert">
          {state === "failed" ? (
            <Flag icon="warning" bad>
              {words.failed}
            </Flag>
          ) : null}
        </div>
      </div>
    </Dialog>
  );
}
