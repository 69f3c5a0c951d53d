/** What the auditor says about one item: conclusion, grade, remark, question. Saved as it is said. */
import { unsavedDrafts } from "#src/storage/unsaved-drafts";
import { DraftArea } from "#src/ui/draft-field";
import { type ReactNode, useCallback, useId } from "react";
import {
  createPackOpinion,
  opinionGrades,
  type OpinionConclusion,
  type OpinionGrade,
} from "#src/domain/review/pack-review";
import { Flag } from "#src/ui/flag";
import { Icon } from "#src/ui/icon";
import { Kbd } from "#src/ui/kbd";
import { useMessages } from "#src/ui/messages";
import { Section } from "#src/ui/section";
import { conclusionIcons } from "./item-list";
import styles from "./opinion-form.module.css";
import type { ReviewedPack } from "./reviewed-pack";
import { keyedConclusions } from "./use-item-keys";
import type { OpinionWriter } from "./use-opinion-writer";

type OpinionFormProps = {
  readonly pack: ReviewedPack;
  readonly controlId: string;
  readonly writer: OpinionWriter;
  readonly letterKeys: boolean;
};

const longest = 4000;

export function OpinionForm({ pack, controlId, writer, letterKeys }: OpinionFormProps) {
  const { opinion: words } = useMessages().review;
  const { review, opinions } = pack;
  const opinion = opinions.get(controlId) ?? createPackOpinion(review.id, controlId);
  const { conclusion, grade } = opinion;
  const fallsShort = conclusion === "not-conforming" || conclusion === "needs-more";
  const { setFields } = writer;
  const saveRemark = useCallback(
    (remark: string, seen: string) => setFields(controlId, { remark }, { remark: seen }),
    [setFields, controlId],
  );
  const saveQuestion = useCallback(
    (question: string, seen: string) => setFields(controlId, { question }, { question: seen }),
    [setFields, controlId],
  );
  return (
    <Section level={3} title={words.title}>
      <div className={styles.form}>
        <Choices<OpinionConclusion | "not-reviewed">
          label={words.conclusion}
          value={conclusion ?? "not-reviewed"}
          options={keyedConclusions.map((option, index) => ({
            value: option ?? "not-reviewed",
            label: (
              <>
                <Icon name={conclusionIcons[option ?? "not-reviewed"] ?? "unknown"} />
                {words.conclusions[option ?? "not-reviewed"]}
                {letterKeys ? (
                  <span aria-hidden="true" className={styles.key}>
                    <Kbd>{index + 1}</Kbd>
                  </span>
                ) : null}
              </>
            ),
          }))}
          onChange={(chosen) => writer.conclude(controlId, chosen === "not-reviewed" ? null : chosen)}
        />
        {fallsShort ? (
          <Choices<OpinionGrade>
            label={words.grade}
            value={grade}
            options={opinionGrades.map((value) => ({ value, label: words.grades[value] }))}
            onChange={(chosen) => void setFields(controlId, { grade: chosen })}
          />
        ) : null}
        {conclusion === "not-conforming" && grade === null ? (
          <Flag icon="warning" bad>
            {words.gradeMissing}
          </Flag>
        ) : null}
        <DraftArea
          keeper={unsavedDrafts}
          label={words.remark}
          hint={words.remarkHint}
          rows={3}
          maxLength={longest}
          value={opinion.remark}
          onSave={saveRemark}
          place={`${review.id}/${controlId}/remark`}
        />
        <DraftArea
          keeper={unsavedDrafts}
          label={words.question}
          hint={words.questionHint}
          rows={2}
          maxLength={longest}
          value={opinion.question}
          onSave={saveQuestion}
          place={`${review.id}/${controlId}/question`}
        />
      </div>
    </Section>
  );
}

type ChoicesProps<Value extends string> = {
  readonly label: string;
  readonly value: Value | null;
  readonly options: readonly { readonly value: Value; readonly label: ReactNode }[];
  readonly onChange: (value: Value) => void;
};

/** Native radios in a row that wraps. */
function Choices<Value extends string>({ label, value, options, onChange }: ChoicesProps<Value>) {
  const name = useId();
  return (
    <fieldset>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.choices}>
        {options.map((option) => (
          <label key={option.value} className={styles.choice}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
