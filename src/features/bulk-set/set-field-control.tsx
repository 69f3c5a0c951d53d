/** The control for one of the values. */
import { useId } from "react";
import { applicabilities, noteLimit } from "#src/domain/assessment/assessment";
import { maturityLevels } from "#src/domain/assessment/maturity";
import { DateField } from "#src/ui/date-field";
import { SelectField, TextField } from "#src/ui/field";
import { useMessages } from "#src/ui/messages";
import { TextArea } from "#src/ui/text-area";
import type { BulkSetDialogProps } from "./bulk-set-dialog";
import styles from "./bulk-set-dialog.module.css";
import type { SetField, SetValues } from "./set-plan";

type SetFieldControlProps = Pick<BulkSetDialogProps, "session" | "facts" | "evaluation"> & {
  readonly field: SetField;
  /** What belongs to the value is asked for only when it is set. */
  readonly isTicked: boolean;
  readonly values: SetValues;
  readonly problem: "missing" | "empty" | null;
  readonly onValues: (values: Partial<SetValues>) => void;
  /** Called with whether what is typed is no day. */
  readonly onWrong: (isWrong: boolean) => void;
};

const targets = [1, 2, 3, 4, 5] as const;

export function SetFieldControl(props: SetFieldControlProps) {
  const { session, facts, evaluation, field, values, onValues, onWrong } = props;
  const { bulkSet: words } = useMessages();
  const listId = useId();
  const { levels } = session.bundle.modelText;
  const option = (level: number) => ({ value: String(level), label: words.level(level, levels[level]?.name ?? "") });
  const label = words.fields[field];
  switch (field) {
    case "level":
      return (
        <SelectField
          hideLabel
          label={label}
          value={String(values.level)}
          options={maturityLevels.map(option)}
          onChange={(event) => {
            const level = maturityLevels.find((one) => String(one) === event.currentTarget.value);
            if (level !== undefined) onValues({ level });
          }}
        />
      );
    case "target":
      return (
        <SelectField
          hideLabel
          label={label}
          value={String(values.target)}
          options={targets.map(option)}
          onChange={(event) => {
            const target = targets.find((one) => String(one) === event.currentTarget.value);
            if (target !== undefined) onValues({ target });
          }}
        />
      );
    case "owner": {
      const people = new Set(
        evaluation.controls.map(({ record }) => record.owner.trim()).filter((name) => name !== ""),
      );
      return (
        <>
          <TextField
            hideLabel
            label={label}
            maxLength={120}
            autoComplete="off"
            list={listId}
            value={values.owner}
            onChange={(event) => onValues({ owner: event.currentTarget.value })}
          />
          <datalist id={listId}>
            {[...people].map((name) => (
              <option key={name}>{name}</option>
            ))}
          </datalist>
        </>
      );
    }
    case "dueOn":
      return (
        <DateField
          hideLabel
          label={label}
          value={values.dueOn}
          onChange={(dueOn) => onValues({ dueOn })}
          onInvalid={(text) => onWrong(text !== null)}
        />
      );
    case "note":
      return (
        <TextArea
          hideLabel
          label={label}
          maxLength={noteLimit}
          value={values.note}
          onChange={(event) => onValues({ note: event.currentTarget.value })}
        />
      );
    case "evidence":
      return (
        <SelectField
          hideLabel
          label={label}
          value={values.evidence}
          options={[
            { value: "", label: words.chooseEvidence },
            ...facts.evidenceItems.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` })),
          ]}
          onChange={(event) => onValues({ evidence: event.currentTarget.value })}
        />
      );
    case "applicability":
      return <ApplicabilityControl {...props} />;
  }
}

function ApplicabilityControl({ isTicked, values, problem, onValues, onWrong }: SetFieldControlProps) {
  const { assess, bulkSet: words, terms } = useMessages();
  const held = values.applicability;
  const set = (changed: Partial<typeof held>) => onValues({ applicability: { ...held, ...changed } });
  const excludes = held.applicability === "not-applicable";
  return (
    <div className={styles.parts}>
      <SelectField
        hideLabel
        label={words.fields.applicability}
        value={held.applicability}
        options={applicabilities.map((value) => ({ value, label: terms.applicability[value] }))}
        onChange={(event) => {
          const applicability = applicabilities.find((one) => one === event.currentTarget.value);
          if (applicability !== undefined) set({ applicability });
        }}
      />
      {isTicked ? (
        <TextArea
          label={assess.form.reason[held.applicability]}
          hint={words.reasonForAll}
          maxLength={noteLimit}
          value={held.justification}
          error={problem === null ? undefined : words.reasonProblems[problem]}
          onChange={(event) => set({ justification: event.currentTarget.value })}
        />
      ) : null}
      {isTicked && excludes ? (
        <div className={styles.two}>
          <TextField
            label={assess.form.justificationApprovedBy}
            maxLength={120}
            value={held.approvedBy}
            onChange={(event) => set({ approvedBy: event.currentTarget.value })}
          />
          <DateField
            label={assess.form.justificationApprovedOn}
            value={held.approvedOn}
            onChange={(approvedOn) => set({ approvedOn })}
            onInvalid={(text) => onWrong(text !== null)}
          />
        </div>
      ) : null}
    </div>
  );
}
