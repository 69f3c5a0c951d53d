/** Asks for one value for all chosen risks and says, before it is applied, how many change. */
import { useEffect, useId, useRef, useState, type SyntheticEvent } from "react";
import { riskLimits, treatmentOptions, type Risk, type TreatmentOption } from "#src/domain/risk/risk";
import { Button } from "#src/ui/button";
import { DateField } from "#src/ui/date-field";
import { Dialog } from "#src/ui/dialog";
import { TextField } from "#src/ui/field";
import { useMessages } from "#src/ui/messages";
import { Segmented } from "#src/ui/segmented";
import styles from "./bulk-dialog.module.css";
import { planBulkEdit, type BulkEdit, type BulkField, type BulkPlan } from "./bulk-edit";

type BulkDialogProps = {
  readonly field: BulkField;
  readonly risks: readonly Risk[];
  readonly people: readonly string[];
  readonly onClose: () => void;
  readonly onApply: (plan: BulkPlan) => Promise<boolean>;
};

/** Nothing is chosen yet where choosing nothing would mean something else. */
const emptyEdits: { readonly [Field in BulkField]: Extract<BulkEdit, { field: Field }> | null } = {
  riskOwner: { field: "riskOwner", value: "" },
  treatmentOwner: { field: "treatmentOwner", value: "" },
  treatmentDueOn: { field: "treatmentDueOn", value: null },
  treatmentOption: null,
};

export function BulkDialog({ field, risks, people, onClose, onApply }: BulkDialogProps) {
  const { risks: messages, records } = useMessages();
  const { bulk } = messages;
  const words = bulk[field];
  const label = records.fields.risk[field];
  const formId = useId();
  const peopleId = useId();
  const form = useRef<HTMLFormElement>(null);
  const [edit, setEdit] = useState<BulkEdit | null>(emptyEdits[field]);
  const [isTouched, setIsTouched] = useState(false);
  const [isDateWrong, setIsDateWrong] = useState(false);
  const [state, setState] = useState<"asking" | "saving" | "failed">("asking");

  // The dialog has opened by now and put the focus on its closing cross; the question comes first.
  useEffect(() => form.current?.querySelector("input")?.focus(), []);

  const plan = edit === null || !isTouched || isDateWrong ? null : planBulkEdit(risks, edit);
  const isIdle = plan === null || plan.changed.length === 0 || state === "saving";
  const change = (next: BulkEdit) => {
    setEdit(next);
    setIsTouched(true);
  };
  const apply = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (plan === null || isIdle) return;
    setState("saving");
    if (!(await onApply(plan))) setState("failed");
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.title}
      closeOnBackdrop={false}
      actions={
        <>
          <Button onClick={onClose}>{bulk.cancel}</Button>
          <Button kind="primary" type="submit" form={formId} disabled={isIdle}>
            {bulk.apply(plan?.changed.length ?? 0)}
          </Button>
        </>
      }
    >
      <form ref={form} id={formId} className={styles.form} onSubmit={(event) => void apply(event)}>
        {edit?.field === "riskOwner" || edit?.field === "treatmentOwner" ? (
          <>
            <TextField
              label={label}
              hint={words.hint}
              list={peopleId}
              maxLength={riskLimits.person}
              autoComplete="off"
              value={edit.value}
              onChange={(event) => change({ field: edit.field, value: event.currentTarget.value })}
            />
            <datalist id={peopleId}>
              {people.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </datalist>
          </>
        ) : null}
        {edit?.field === "treatmentDueOn" ? (
          <DateField
            label={label}
            hint={words.hint}
            value={edit.value}
            onChange={(value) => change({ field: "treatmentDueOn", value })}
            onInvalid={(wrong) => setIsDateWrong(wrong !== null)}
          />
        ) : null}
        {field === "treatmentOption" ? (
          <div className={styles.options}>
            <Segmented<TreatmentOption>
              label={label}
              options={treatmentOptions.map((value) => ({ value, label: records.values.treatmentOption[value] }))}
              value={edit?.field === "treatmentOption" ? edit.value : null}
              onChange={(value) => change({ field: "treatmentOption", value })}
            />
            <p className={styles.hint}>{words.hint}</p>
          </div>
        ) : null}
        <div aria-live="polite" className={styles.preview}>
          {plan === null ? (
            <p>{bulk.count(risks.length)}</p>
          ) : (
            <>
              <p>
                <b>{bulk.preview.changes(plan.changed.length, risks.length)}</b>
              </p>
              {plan.replaced.length === 0 ? null : <p>{bulk.preview.replaced(plan.replaced.length)}</p>}
            </>
          )}
        </div>
        {state === "failed" ? (
          <p role="alert" className={styles.failed}>
            {bulk.failed}
          </p>
        ) : null}
      </form>
    </Dialog>
  );
}
