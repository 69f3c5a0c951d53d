/** Copies what one row says to those below it. */
import { useState } from "react";
import { CheckboxField } from "#src/ui/field";
import { useMessages } from "#src/ui/messages";
import { DialogForm } from "./dialog-form";
import styles from "./dialog-form.module.css";
import { FillPreview } from "./fill-preview";
import { fillDownParts, planFillDown, type FillDownPart, type FillPlan } from "./fill-plan";
import type { StatementItem } from "./statement-item";

type FillDownDialogProps = {
  readonly source: StatementItem;
  readonly targets: readonly StatementItem[];
  readonly onClose: () => void;
  readonly onApply: (plan: FillPlan) => Promise<boolean>;
};

export function FillDownDialog({ source, targets, onClose, onApply }: FillDownDialogProps) {
  const { bulk } = useMessages().statement;
  const words = bulk.fillDown;
  const [parts, setParts] = useState<readonly FillDownPart[]>(["reasons", "owner", "status"]);
  const plan = planFillDown(source, targets, parts);
  return (
    <DialogForm
      title={words.title}
      submit={bulk.apply(plan.changes.length)}
      canSubmit={plan.changes.length > 0}
      failed={bulk.failed}
      onSubmit={() => onApply(plan)}
      onClose={onClose}
    >
      <p className={styles.intro}>{words.from(source.row.code, source.title)}</p>
      <fieldset className={styles.two}>
        <legend className={styles.hint}>{words.what}</legend>
        {fillDownParts.map((part) => (
          <CheckboxField
            key={part}
            label={words[part]}
            checked={parts.includes(part)}
            onChange={(event) => {
              const { checked } = event.currentTarget;
              setParts(fillDownParts.filter((one) => (one === part ? checked : parts.includes(one))));
            }}
          />
        ))}
      </fieldset>
      <FillPreview plan={plan} total={targets.length} />
    </DialogForm>
  );
}
