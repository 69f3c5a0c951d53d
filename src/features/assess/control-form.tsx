/** What is recorded about a control besides its level. Choices are saved at once, text when the typing pauses. */
import { useState, type Ref } from "react";
import { unsavedDrafts } from "#src/storage/unsaved-drafts";
import { DraftArea, DraftField } from "#src/ui/draft-field";
import { applicabilities, implementationStatuses, noteLimit } from "#src/domain/assessment/assessment";
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import { isEmptyPhrase } from "#src/domain/statement/exclusion-reason";
import type { ControlFields } from "#src/storage/assessments";
import type { Session } from "#src/storage/session";
import { DateField } from "#src/ui/date-field";
import { Disclosure } from "#src/ui/disclosure";
import { SelectField } from "#src/ui/field";
import { useMessages } from "#src/ui/messages";
import { Segmented } from "#src/ui/segmented";
import styles from "./control-form.module.css";
import type { ControlWriter } from "./use-control-writer";

export type ControlFormProps = {
  readonly item: EvaluatedControl;
  readonly controls: readonly EvaluatedControl[];
  readonly session: Session;
  readonly writer: ControlWriter;
  readonly targetRef: Ref<HTMLSelectElement>;
  readonly noteRef: Ref<HTMLTextAreaElement>;
  readonly justificationRef: Ref<HTMLTextAreaElement>;
};

const targets = [1, 2, 3, 4, 5] as const;
const weights = [1, 2, 3] as const;

export function ControlForm(props: ControlFormProps) {
  const { item, controls, session, writer, targetRef, noteRef } = props;
  const { assess, terms } = useMessages();
  const words = assess.form;
  const { control, record } = item;
  const set: SetFields = (fields, seen) => writer.setFields(control.id, fields, seen);
  const levelName = (level: number) => session.bundle.modelText.levels[level]?.name ?? "";
  const people = [...new Set(controls.map((other) => other.record.owner).filter(Boolean))];
  const isClause = control.class === "clause";
  const impliedStatus = record.implementationStatus === null ? item.status : "not-implemented";

  return (
    <div className={styles.form}>
      <SelectField
        ref={targetRef}
        label={words.target}
        shortcut="T"
        value={String(record.target ?? control.defaultTarget)}
        options={targets
          .filter((level) => !isClause || level >= session.bundle.model.leastClauseTarget)
          .map((level) => ({
            value: String(level),
            label: (level === control.defaultTarget ? words.targetDefault : words.targetOption)(
              level,
              levelName(level),
            ),
          }))}
        onChange={(event) => {
          const chosen = targets.find((level) => String(level) === event.currentTarget.value);
          void set({ target: chosen === undefined || chosen === control.defaultTarget ? null : chosen });
        }}
      />
      {isClause ? null : (
        <Segmented
          label={words.applicability}
          value={record.applicability}
          options={applicabilities.map((value) => ({ value, label: terms.applicability[value] }))}
          onChange={(applicability) => void writer.setApplicability(control.id, applicability)}
        />
      )}
      <DateField label={words.dueOn} value={record.dueOn} onChange={(dueOn) => void set({ dueOn })} />
      <LoweredTarget item={item} set={set} />
      <Applicability {...props} set={set} />
      <SelectField
        label={words.status}
        value={record.implementationStatus ?? ""}
        options={[
          { value: "", label: words.statusImplied(terms.status[impliedStatus]) },
          ...implementationStatuses.map((value) => ({ value, label: terms.status[value] })),
        ]}
        onChange={(event) =>
          void set({
            implementationStatus: implementationStatuses.find((value) => value === event.currentTarget.value) ?? null,
          })
        }
      />
      <DraftField
        keeper={unsavedDrafts}
        label={words.owner}
        value={record.owner}
        maxLength={120}
        suggestions={people}
        place={placeOf(item, "owner")}
        onSave={(owner, seen) => set({ owner }, { owner: seen })}
      />
      <DraftField
        keeper={unsavedDrafts}
        label={words.planApprovedBy}
        value={record.planApprovedBy}
        maxLength={120}
        suggestions={people}
        place={placeOf(item, "planApprovedBy")}
        onSave={(planApprovedBy, seen) => set({ planApprovedBy }, { planApprovedBy: seen })}
      />
      <div className={styles.wide}>
        <DraftArea
          keeper={unsavedDrafts}
          ref={noteRef}
          label={words.note}
          shortcut="C"
          value={record.note}
          maxLength={noteLimit}
          place={placeOf(item, "note")}
          onSave={(note, seen) => set({ note }, { note: seen })}
        />
      </div>
      <div className={styles.wide}>
        <Disclosure summary={words.more} open={item.verified ? true : undefined}>
          <div className={styles.more}>
            <SelectField
              label={words.weight}
              value={String(item.weight)}
              options={weights
                .filter((weight) => weight >= control.weight)
                .map((weight) => ({
                  value: String(weight),
                  label: weight === control.weight ? words.weightDefault(weight) : String(weight),
                }))}
              onChange={(event) => {
                const chosen = weights.find((weight) => String(weight) === event.currentTarget.value);
                void set({ weight: chosen === undefined || chosen === control.weight ? null : chosen });
              }}
            />
            <DraftField
              keeper={unsavedDrafts}
              label={words.verifiedBy}
              value={record.verifiedBy}
              maxLength={120}
              place={placeOf(item, "verifiedBy")}
              onSave={(verifiedBy, seen) => set({ verifiedBy }, { verifiedBy: seen })}
            />
            <DateField
              label={words.verifiedOn}
              value={record.verifiedOn}
              onChange={(verifiedOn) => void set({ verifiedOn })}
            />
          </div>
          <p className={styles.hint}>{words.verificationHint}</p>
        </Disclosure>
      </div>
    </div>
  );
}

type SetFields = (fields: ControlFields, seen?: ControlFields) => Promise<boolean>;

const placeOf = ({ record }: EvaluatedControl, field: keyof ControlFields) =>
  `${record.assessmentId}/${record.controlId}/${field}`;

type PartProps = { readonly item: EvaluatedControl; readonly set: SetFields };

/** Lowering a target below the default needs a reason and an approver, asked for where it happens. */
function LoweredTarget({ item, set }: PartProps) {
  const words = useMessages().assess.form;
  const { control, record, targetReductionRefused } = item;
  if (record.target === null || record.target >= control.defaultTarget) return null;
  return (
    <div className={styles.aside}>
      <DraftArea
        keeper={unsavedDrafts}
        label={words.targetReason}
        value={record.targetReason}
        maxLength={noteLimit}
        error={targetReductionRefused ? words.targetRefused : undefined}
        place={placeOf(item, "targetReason")}
        onSave={(targetReason, seen) => set({ targetReason }, { targetReason: seen })}
      />
      <DraftField
        keeper={unsavedDrafts}
        label={words.targetApprovedBy}
        value={record.targetApprovedBy}
        maxLength={120}
        place={placeOf(item, "targetApprovedBy")}
        onSave={(targetApprovedBy, seen) => set({ targetApprovedBy }, { targetApprovedBy: seen })}
      />
    </div>
  );
}

/** Why the control is in or out (6.1.3 d). Leaving out needs an approver and a day as well. */
function Applicability({ item, set, justificationRef }: PartProps & Pick<ControlFormProps, "justificationRef">) {
  const words = useMessages().assess.form;
  const { control, record } = item;
  const [isRefused, setIsRefused] = useState(false);
  if (control.class === "clause") return null;
  const incomplete = item.exclusionUnjustified ? words.exclusionIncomplete : undefined;
  const justification = (
    <DraftArea
      keeper={unsavedDrafts}
      key={record.applicability}
      ref={justificationRef}
      label={words.reason[record.applicability]}
      hint={words.reasonHint[record.applicability]}
      value={record.justification}
      maxLength={noteLimit}
      error={isRefused ? words.exclusionRefused : incomplete}
      place={placeOf(item, "justification")}
      onSave={async (text, seen) => {
        const isEmpty = record.applicability === "not-applicable" && isEmptyPhrase(text);
        setIsRefused(isEmpty);
        return !isEmpty && set({ justification: text }, { justification: seen });
      }}
    />
  );
  if (record.applicability === "applicable") return <div className={styles.wide}>{justification}</div>;
  return (
    <div className={styles.aside}>
      {justification}
      <div className={styles.pair}>
        <DraftField
          keeper={unsavedDrafts}
          label={words.justificationApprovedBy}
          value={record.justificationApprovedBy}
          maxLength={120}
          place={placeOf(item, "justificationApprovedBy")}
          onSave={(justificationApprovedBy, seen) =>
            set({ justificationApprovedBy }, { justificationApprovedBy: seen })
          }
        />
        <DateField
          label={words.justificationApprovedOn}
          value={record.justificationApprovedOn}
          onChange={(justificationApprovedOn) => void set({ justificationApprovedOn })}
        />
      </div>
      {record.applicability === "not-applicable" && control.practicallyAlwaysApplicable ? (
        <p className={styles.warning}>{words.unusualExclusion}</p>
      ) : null}
    </div>
  );
}
