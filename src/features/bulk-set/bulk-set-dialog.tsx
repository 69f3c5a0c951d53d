/** Asks for the values that several items get and says, before anything is written, what would become of each of them. */
import { useEffect, useId, useRef, useState, type SyntheticEvent } from "react";
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import { setControls } from "#src/storage/set-controls";
import type { OpenAssessment } from "#src/storage/session";
import { Button } from "#src/ui/button";
import { Dialog } from "#src/ui/dialog";
import { CheckboxField } from "#src/ui/field";
import { useMessages } from "#src/ui/messages";
import { useStatus } from "#src/ui/status";
import type { Saver } from "#src/ui/use-save";
import styles from "./bulk-set-dialog.module.css";
import { SetFieldControl } from "./set-field-control";
import { planSet, reasonProblem, setFields, type SetField, type SetValues } from "./set-plan";
import { SetPreview } from "./set-preview";
import type { StartValues } from "./start-values";

export type BulkSetDialogProps = Pick<OpenAssessment, "session" | "facts" | "evaluation"> & {
  readonly saver: Saver;
  readonly title: string;
  readonly items: readonly EvaluatedControl[];
  readonly start: StartValues;
  /** Whether what somebody has given already is left, until the person says otherwise. */
  readonly onlyEmpty: boolean;
  /** Writes a copy of what is there into the chosen folder, if there is one. */
  readonly backUpFirst: () => Promise<void>;
  readonly onClose: () => void;
};

export function BulkSetDialog(props: BulkSetDialogProps) {
  const { session, facts, saver, title, items, start, backUpFirst, onClose } = props;
  const { bulkSet: words } = useMessages();
  const { notify } = useStatus();
  const formId = useId();
  const form = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState<SetValues>(start.values);
  const [ticked, setTicked] = useState<readonly SetField[]>(start.ticked);
  const [wrong, setWrong] = useState<readonly SetField[]>([]);
  const [onlyEmpty, setOnlyEmpty] = useState(props.onlyEmpty);
  const [state, setState] = useState<"asking" | "saving" | "failed">("asking");

  // The dialog has put the focus on its closing cross; what is ticked already only wants to be confirmed.
  const isDecided = start.ticked.length > 0;
  useEffect(() => {
    const first = form.current?.querySelector<HTMLElement>("input, select");
    const apply = form.current?.closest("dialog")?.querySelector<HTMLElement>("button[type=submit]");
    (isDecided ? apply : first)?.focus();
  }, [isDecided]);

  const reason = ticked.includes("applicability") ? reasonProblem(values.applicability) : null;
  const isReady = ticked.length > 0 && reason === null && !ticked.some((field) => wrong.includes(field));
  const asked = Object.fromEntries(
    ticked.filter((field) => field !== "evidence" || values.evidence !== "").map((field) => [field, values[field]]),
  ) as Partial<SetValues>;
  const plan = isReady ? planSet(items, asked, { onlyEmpty }) : null;
  const count = plan?.changed.length ?? 0;

  const apply = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (plan === null || count === 0 || state === "saving") return;
    setState("saving");
    await backUpFirst();
    const saved = await saver.save("bulk-set", () =>
      setControls(session.writer, facts.assessment.id, plan.settings, plan.link),
    );
    if (!saved) return setState("failed");
    onClose();
    notify({ text: words.done(count) });
  };

  const tick = (field: SetField, isTicked: boolean) =>
    setTicked(setFields.filter((one) => (one === field ? isTicked : ticked.includes(one))));

  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={title}
      closeOnBackdrop={false}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button kind="primary" type="submit" form={formId} disabled={count === 0 || state === "saving"}>
            {words.apply(count)}
          </Button>
        </>
      }
    >
      <form ref={form} id={formId} className={styles.form} onSubmit={(event) => void apply(event)}>
        <p className={styles.hint}>{words.hint}</p>
        {setFields
          .filter((field) => field !== "evidence" || facts.evidenceItems.length > 0)
          .map((field) => (
            <div key={field} className={styles.row}>
              <CheckboxField
                label={words.fields[field]}
                checked={ticked.includes(field)}
                onChange={(event) => tick(field, event.currentTarget.checked)}
              />
              <SetFieldControl
                {...props}
                field={field}
                isTicked={ticked.includes(field)}
                values={values}
                problem={field === "applicability" ? reason : null}
                onValues={(next) => {
                  setValues({ ...values, ...next });
                  tick(field, true);
                }}
                onWrong={(isWrong) => setWrong(isWrong ? [...wrong, field] : wrong.filter((other) => other !== field))}
              />
            </div>
          ))}
        <CheckboxField
          label={words.onlyEmpty}
          checked={onlyEmpty}
          onChange={(event) => setOnlyEmpty(event.currentTarget.checked)}
        />
        <SetPreview plan={plan} total={items.length} />
        {state === "failed" ? (
          <p role="alert" className={styles.failed}>
            {words.failed}
          </p>
        ) : null}
      </form>
    </Dialog>
  );
}
