/** Leaves one control or a whole branch out: a reason that says why, who approved it, and the day. */
import { useId, useState } from "react";
import { noteLimit } from "#src/domain/assessment/assessment";
import { isEmptyPhrase } from "#src/domain/statement/exclusion-reason";
import { DateField } from "#src/ui/date-field";
import { TextField } from "#src/ui/field";
import { Flag } from "#src/ui/flag";
import { useMessages } from "#src/ui/messages";
import { TextArea } from "#src/ui/text-area";
import type { ExclusionFields } from "#src/storage/statement";
import { DialogForm } from "./dialog-form";
import styles from "./dialog-form.module.css";
import { planExclusion } from "./fill-plan";
import type { StatementItem } from "./statement-item";

type ExcludeDialogProps = {
  readonly items: readonly StatementItem[];
  readonly people: readonly string[];
  readonly onClose: () => void;
  readonly onApply: (controlIds: readonly string[], fields: ExclusionFields) => Promise<boolean>;
};

export function ExcludeDialog({ items, people, onClose, onApply }: ExcludeDialogProps) {
  const { bulk, detail } = useMessages().statement;
  const words = bulk.exclude;
  const peopleId = useId();
  const [reason, setReason] = useState("");
  const [approvedBy, setApprovedBy] = useState("");
  const [approvedOn, setApprovedOn] = useState<string | null>(null);
  const [isDateWrong, setIsDateWrong] = useState(false);
  const isRefused = isEmptyPhrase(reason);
  const fields = { reason, approvedBy, approvedOn: approvedOn ?? "" };
  const plan = planExclusion(items, fields);
  const isComplete = reason.trim() !== "" && !isRefused && approvedBy.trim() !== "" && approvedOn !== null;
  const only = items.length === 1 ? items[0]?.row.code : undefined;
  return (
    <DialogForm
      title={only === undefined ? words.title : words.one(only)}
      submit={words.apply(plan.controlIds.length)}
      canSubmit={isComplete && !isDateWrong && plan.controlIds.length > 0}
      failed={bulk.failed}
      onSubmit={() => onApply(plan.controlIds, fields)}
      onClose={onClose}
    >
      <TextArea
        label={only === undefined ? words.reason : detail.exclusionReason}
        hint={detail.exclusionHint}
        error={isRefused ? words.refused : undefined}
        rows={3}
        maxLength={noteLimit}
        required
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className={styles.two}>
        <TextField
          label={words.approvedBy}
          list={peopleId}
          maxLength={120}
          required
          autoComplete="off"
          value={approvedBy}
          onChange={(event) => setApprovedBy(event.currentTarget.value)}
        />
        <datalist id={peopleId}>
          {people.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </datalist>
        <DateField
          label={words.approvedOn}
          required
          value={approvedOn}
          onChange={setApprovedOn}
          onInvalid={(wrong) => setIsDateWrong(wrong !== null)}
        />
      </div>
      <div aria-live="polite" className={styles.preview}>
        <p>
          <b>{bulk.preview.changes(plan.controlIds.length, items.length)}</b>
        </p>
        {plan.replaced === 0 ? null : <p>{bulk.preview.replaced(plan.replaced)}</p>}
        {plan.unusual.length === 0 ? null : <Flag icon="warning">{words.unusual(plan.unusual.join(", "))}</Flag>}
        {plan.reducing.length === 0 ? null : <Flag icon="warning">{words.reducing(plan.reducing.join(", "))}</Flag>}
        {plan.ownCount === 0 ? null : <p>{words.own(plan.ownCount)}</p>}
      </div>
    </DialogForm>
  );
}
