/** Asks for one value for all chosen gaps and says, before it is applied, how many change and which do not. */
import { useEffect, useId, useRef, useState, type SyntheticEvent } from "react";
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import type { CalendarDay } from "#src/domain/shared/calendar-day";
import { Button } from "#src/ui/button";
import { DateField } from "#src/ui/date-field";
import { Dialog } from "#src/ui/dialog";
import { TextField } from "#src/ui/field";
import { useMessages } from "#src/ui/messages";
import { Segmented } from "#src/ui/segmented";
import styles from "./bulk-dialog.module.css";
import { planBulkEdit, type BulkEdit, type BulkField, type BulkPlan } from "./bulk-edit";
import { BulkPreview } from "./bulk-preview";

type BulkDialogProps = {
  readonly field: BulkField;
  readonly items: readonly EvaluatedControl[];
  readonly people: readonly string[];
  readonly assessedOn: CalendarDay;
  readonly onClose: () => void;
  readonly onApply: (plan: BulkPlan) => Promise<boolean>;
};

const targets = ["2", "3", "4", "5"] as const;
type TargetText = (typeof targets)[number];

/** Nothing is chosen yet where choosing nothing would mean something else. */
const emptyEdits: { readonly [Field in BulkField]: Extract<BulkEdit, { field: Field }> | null } = {
  owner: { field: "owner", value: "" },
  dueOn: { field: "dueOn", value: null },
  target: null,
  planApprovedBy: { field: "planApprovedBy", value: "" },
};

export function BulkDialog({ field, items, people, assessedOn, onClose, onApply }: BulkDialogProps) {
  const { bulk } = useMessages().gaps;
  const formId = useId();
  const peopleId = useId();
  const [edit, setEdit] = useState<BulkEdit | null>(emptyEdits[field]);
  const [isTouched, setIsTouched] = useState(false);
  const [isDateWrong, setIsDateWrong] = useState(false);
  const [state, setState] = useState<"asking" | "saving" | "failed">("asking");
  const words = bulk[field];
  const form = useRef<HTMLFormElement>(null);

  // The dialog has opened by now and put the focus on its closing cross; the question comes first.
  useEffect(() => {
    form.current?.querySelector("input")?.focus();
  }, []);

  const plan = edit === null || !isTouched || isDateWrong ? null : planBulkEdit(items, edit);
  const change = (next: BulkEdit) => {
    setEdit(next);
    setIsTouched(true);
  };
  const apply = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (plan === null || plan.changed.length === 0 || state === "saving") return;
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
          <Button
            kind="primary"
            type="submit"
            form={formId}
            disabled={plan === null || plan.changed.length === 0 || state === "saving"}
          >
            {bulk.apply(plan?.changed.length ?? 0)}
          </Button>
        </>
      }
    >
      <form ref={form} id={formId} className={styles.form} onSubmit={(event) => void apply(event)}>
        {edit?.field === "owner" || edit?.field === "planApprovedBy" ? (
          <>
            <TextField
              label={words.field}
              hint={words.hint}
              list={peopleId}
              maxLength={120}
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
        {edit?.field === "dueOn" ? (
          <DateField
            label={words.field}
            hint={words.hint}
            min={assessedOn}
            value={edit.value}
            onChange={(value) => change({ field: "dueOn", value })}
            onInvalid={(wrong) => setIsDateWrong(wrong !== null)}
          />
        ) : null}
        {field === "target" ? (
          <div className={styles.target}>
            <Segmented<TargetText>
              label={words.field}
              options={targets.map((value) => ({ value, label: value }))}
              value={edit?.field === "target" ? targetText(edit.value) : null}
              onChange={(value) => change({ field: "target", value: Number(value) as 2 | 3 | 4 | 5 })}
            />
            <p className={styles.hint}>{words.hint}</p>
          </div>
        ) : null}
        <BulkPreview plan={plan} total={items.length} />
        {state === "failed" ? (
          <p role="alert" className={styles.failed}>
            {bulk.failed}
          </p>
        ) : null}
      </form>
    </Dialog>
  );
}

const targetText = (value: number | null): TargetText | null => targets.find((text) => Number(text) === value) ?? null;
