/** The fields of an action that is worked on. */
import type { ReactNode } from "react";
import { actionGrades, mostWhys, type CorrectiveAction } from "#src/domain/action/corrective-action";
import type { RequiredField } from "#src/domain/action/transitions";
import { noteLimit } from "#src/domain/assessment/assessment";
import { unsavedDrafts } from "#src/storage/unsaved-drafts";
import { Button } from "#src/ui/button";
import { DateField } from "#src/ui/date-field";
import { Disclosure } from "#src/ui/disclosure";
import { DraftArea, DraftField } from "#src/ui/draft-field";
import { SelectField } from "#src/ui/field";
import { useMessages } from "#src/ui/messages";
import { Segmented } from "#src/ui/segmented";
import styles from "./action-detail.module.css";
import type { ActionDetailProps } from "./action-detail";
import { CopyPlan } from "./copy-plan";
import { fieldPlaceId } from "./focus-field";
import { LinkedEvidence, LinkedItems } from "./linked-rows";

type TextName =
  | "statement"
  | "correction"
  | "consequence"
  | "rootCause"
  | "similarCases"
  | "action"
  | "result"
  | "effectivenessBasis"
  | "withdrawnReason";
type PersonName = "owner" | "approvedBy" | "effectivenessCheckedBy";
type DayName = "raisedOn" | "dueOn" | "completedOn" | "effectivenessCheckedOn";

export function ActionStory(props: ActionDetailProps) {
  const { action, actions, writer, session, facts, today } = props;
  const messages = useMessages();
  const { detail: words } = messages.actions;
  const names = messages.records.fields["corrective-action"];
  const { grade: gradeWords, effective: effectiveWords } = messages.records.values;
  const hints: Readonly<Partial<Record<string, string>>> = words.hints;
  const placeOf = (field: string) => `${action.assessmentId}/${action.id}/${field}`;
  const people = peopleIn(actions, facts.controlAssessments);

  const text = (field: TextName) => (
    <FieldPlace field={field}>
      <DraftArea
        keeper={unsavedDrafts}
        label={names[field]}
        hint={hints[field]}
        value={action[field]}
        maxLength={noteLimit}
        place={placeOf(field)}
        onSave={(written, seen) => writer.set(action, { [field]: written }, { [field]: seen })}
      />
    </FieldPlace>
  );
  const person = (field: PersonName) => (
    <FieldPlace field={field}>
      <DraftField
        keeper={unsavedDrafts}
        label={names[field]}
        hint={hints[field]}
        value={action[field]}
        maxLength={120}
        suggestions={people}
        place={placeOf(field)}
        onSave={(written, seen) => writer.set(action, { [field]: written }, { [field]: seen })}
      />
    </FieldPlace>
  );
  const day = (
    field: DayName,
    limits: { readonly min?: string | undefined; readonly max?: string | undefined } = {},
  ) => (
    <FieldPlace field={field}>
      <DateField
        label={names[field]}
        value={action[field]}
        {...limits}
        onChange={(value) => void writer.set(action, { [field]: value }, { [field]: action[field] })}
      />
    </FieldPlace>
  );

  return (
    <div className={styles.story}>
      <Part title={words.parts.what}>
        <div className={styles.two}>
          <SelectField
            label={names.grade}
            value={action.grade}
            options={actionGrades.map((value) => ({ value, label: gradeWords[value] }))}
            onChange={(event) => {
              const grade = actionGrades.find((value) => value === event.currentTarget.value);
              if (grade !== undefined) void writer.set(action, { grade }, { grade: action.grade });
            }}
          />
          {day("raisedOn", { max: today })}
        </div>
        {text("statement")}
        <LinkedItems action={action} writer={writer} session={session} />
      </Part>
      <Part title={words.parts.now}>
        {text("correction")}
        {text("consequence")}
      </Part>
      <Part title={words.parts.cause}>
        <Whys {...props} placeOf={placeOf} />
        {text("rootCause")}
        {text("similarCases")}
      </Part>
      <Part title={words.parts.plan}>
        {text("action")}
        <div className={styles.three}>
          {person("owner")}
          {day("dueOn")}
          {person("approvedBy")}
        </div>
        <CopyPlan action={action} writer={writer} facts={facts} />
      </Part>
      <Part title={words.parts.result}>
        {text("result")}
        <div className={styles.two}>{day("completedOn", { min: action.raisedOn ?? undefined, max: today })}</div>
        <LinkedEvidence action={action} writer={writer} facts={facts} />
      </Part>
      <Part title={words.parts.check}>
        <div className={styles.two}>
          {person("effectivenessCheckedBy")}
          {day("effectivenessCheckedOn", { min: action.completedOn ?? undefined, max: today })}
        </div>
        {text("effectivenessBasis")}
        <FieldPlace field="effective">
          <Segmented
            label={names.effective}
            value={action.effective === null ? null : action.effective ? "true" : "false"}
            options={(["true", "false"] as const).map((value) => ({ value, label: effectiveWords[value] }))}
            onChange={(value) =>
              void writer.set(action, { effective: value === "true" }, { effective: action.effective })
            }
          />
        </FieldPlace>
      </Part>
      {action.grade === "major" || action.state === "completed" ? null : (
        <Disclosure summary={words.parts.withdraw} open={action.withdrawnReason === "" ? undefined : true}>
          <div className={styles.part}>
            {text("withdrawnReason")}
            <div>
              <Button
                aria-disabled={action.withdrawnReason.trim() === "" ? true : undefined}
                onClick={
                  action.withdrawnReason.trim() === "" ? undefined : () => void writer.move(action, "withdraw", today)
                }
              >
                {messages.actions.steps.transitions.withdraw}
              </Button>
            </div>
          </div>
        </Disclosure>
      )}
    </div>
  );
}

/** One question after the other: the next appears when the one before is answered. */
function Whys({ action, writer, placeOf }: ActionDetailProps & { readonly placeOf: (field: string) => string }) {
  const { detail: words } = useMessages().actions;
  const answered = action.whys.filter((why) => why.trim() !== "").length;
  const asked = Math.min(mostWhys, Math.max(action.whys.length, answered) + 1);
  return (
    <>
      {Array.from({ length: asked }, (_, index) => (
        <DraftArea
          // oxlint-disable-next-line react/no-array-index-key -- The position is the question.
          key={index}
          keeper={unsavedDrafts}
          label={words.why(index + 1)}
          hint={index === 0 ? words.whyFirstHint : undefined}
          value={action.whys[index] ?? ""}
          maxLength={500}
          rows={1}
          place={placeOf(`why-${index + 1}`)}
          onSave={(written) => writer.setWhy(action, index, written)}
        />
      ))}
    </>
  );
}

/** Where the list of what is missing leads to. */
function FieldPlace({ field, children }: { readonly field: string; readonly children: ReactNode }) {
  return <div id={fieldPlaceId(field as RequiredField)}>{children}</div>;
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

type Answerable = { readonly owner: string; readonly planApprovedBy: string };

const peopleIn = (actions: readonly CorrectiveAction[], controls: readonly Answerable[]): readonly string[] => {
  const named = [
    ...actions.flatMap(({ owner, approvedBy, effectivenessCheckedBy }) => [owner, approvedBy, effectivenessCheckedBy]),
    ...controls.flatMap(({ owner, planApprovedBy }) => [owner, planApprovedBy]),
  ];
  return [...new Set(named.map((name) => name.trim()))].filter((name) => name !== "").toSorted();
};
