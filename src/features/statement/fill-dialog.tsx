/** Asks for one value for all chosen rows. */
import { useId, useState } from "react";
import { implementationStatuses, noteLimit } from "#src/domain/assessment/assessment";
import { providerKinds, type InclusionReason } from "#src/domain/statement/soa-entry";
import { DateField } from "#src/ui/date-field";
import { SelectField, TextField } from "#src/ui/field";
import { useMessages } from "#src/ui/messages";
import { TextArea } from "#src/ui/text-area";
import { DialogForm } from "./dialog-form";
import styles from "./dialog-form.module.css";
import { FillPreview } from "./fill-preview";
import { planFill, type FillEdit, type FillField, type FillPlan } from "./fill-plan";
import { ReasonBoxes } from "./reason-fields";
import type { StatementItem } from "./statement-item";

type FillDialogProps = {
  readonly field: FillField;
  readonly items: readonly StatementItem[];
  readonly people: readonly string[];
  readonly onClose: () => void;
  readonly onApply: (plan: FillPlan) => Promise<boolean>;
};

const emptyEdits: { readonly [Field in FillField]: Extract<FillEdit, { readonly field: Field }> } = {
  reasons: { field: "reasons", reasons: [], text: "" },
  status: { field: "status", value: null },
  owner: { field: "owner", value: "" },
  dueOn: { field: "dueOn", value: null },
  inherit: { field: "inherit", kind: null, provider: "", proof: "" },
};

export function FillDialog({ field, items, people, onClose, onApply }: FillDialogProps) {
  const { bulk } = useMessages().statement;
  const [edit, setEdit] = useState<FillEdit>(emptyEdits[field]);
  const [isTouched, setIsTouched] = useState(false);
  const [isDateWrong, setIsDateWrong] = useState(false);
  const plan = isTouched && !isDateWrong ? planFill(items, edit) : null;
  const count = plan?.changes.length ?? 0;
  return (
    <DialogForm
      title={bulk[field].title}
      submit={bulk.apply(count)}
      canSubmit={plan !== null && count > 0}
      failed={bulk.failed}
      onSubmit={async () => plan !== null && onApply(plan)}
      onClose={onClose}
    >
      <Question
        edit={edit}
        people={people}
        onDateWrong={setIsDateWrong}
        onChange={(next) => {
          setEdit(next);
          setIsTouched(true);
        }}
      />
      <FillPreview plan={plan} total={items.length} />
    </DialogForm>
  );
}

type QuestionProps = {
  readonly edit: FillEdit;
  readonly people: readonly string[];
  readonly onChange: (edit: FillEdit) => void;
  readonly onDateWrong: (isWrong: boolean) => void;
};

function Question({ edit, people, onChange, onDateWrong }: QuestionProps) {
  const { statement, assess, terms, records } = useMessages();
  const { bulk, detail } = statement;
  const entryNames = records.fields["soa-entry"];
  const peopleId = useId();
  switch (edit.field) {
    case "reasons":
      return (
        <>
          <ReasonBoxes
            label={bulk.reasons.kinds}
            chosen={edit.reasons}
            onChange={(reasons: InclusionReason[]) => onChange({ ...edit, reasons })}
          />
          <TextArea
            label={entryNames.inclusionText}
            hint={bulk.reasons.hint}
            maxLength={noteLimit}
            value={edit.text}
            onChange={(event) => onChange({ ...edit, text: event.currentTarget.value })}
          />
        </>
      );
    case "status":
      return (
        <SelectField
          label={assess.form.status}
          value={edit.value ?? ""}
          options={[
            { value: "", label: bulk.status.implied },
            ...implementationStatuses.map((value) => ({ value, label: terms.status[value] })),
          ]}
          onChange={(event) => {
            const chosen = implementationStatuses.find((value) => value === event.currentTarget.value);
            onChange({ ...edit, value: chosen ?? null });
          }}
        />
      );
    case "owner":
      return (
        <>
          <TextField
            label={assess.form.owner}
            hint={bulk.owner.hint}
            list={peopleId}
            maxLength={120}
            autoComplete="off"
            value={edit.value}
            onChange={(event) => onChange({ ...edit, value: event.currentTarget.value })}
          />
          <datalist id={peopleId}>
            {people.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </datalist>
        </>
      );
    case "dueOn":
      return (
        <DateField
          label={records.fields["own-control"].dueOn}
          hint={bulk.dueOn.hint}
          value={edit.value}
          onChange={(value) => onChange({ ...edit, value })}
          onInvalid={(wrong) => onDateWrong(wrong !== null)}
        />
      );
    case "inherit":
      return (
        <>
          <p className={styles.hint}>{bulk.inherit.hint}</p>
          <div className={styles.two}>
            <SelectField
              label={entryNames.providerKind}
              value={edit.kind ?? ""}
              options={[
                { value: "", label: detail.providerKindNone },
                ...providerKinds.map((value) => ({ value, label: records.values.providerKind[value] })),
              ]}
              onChange={(event) => {
                const chosen = providerKinds.find((value) => value === event.currentTarget.value);
                onChange({ ...edit, kind: chosen ?? null });
              }}
            />
            <TextField
              label={entryNames.provider}
              maxLength={255}
              autoComplete="off"
              value={edit.provider}
              onChange={(event) => onChange({ ...edit, provider: event.currentTarget.value })}
            />
          </div>
          <TextArea
            label={entryNames.providerProof}
            hint={detail.proofHint}
            maxLength={noteLimit}
            value={edit.proof}
            onChange={(event) => onChange({ ...edit, proof: event.currentTarget.value })}
          />
        </>
      );
  }
}
