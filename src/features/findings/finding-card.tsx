/** One finding of a review beside its control: what was said, what was asked, and what the unit answers. */
import { useCallback } from "react";
import { findingStates, type ReviewFinding, type ReviewReceipt } from "#src/domain/review/review-receipt";
import { screenHref } from "#src/i18n/routes";
import { saveFinding, type FindingFields } from "#src/storage/review-receipts";
import type { Session } from "#src/storage/session";
import { unsavedDrafts } from "#src/storage/unsaved-drafts";
import { DraftArea } from "#src/ui/draft-field";
import { Icon } from "#src/ui/icon";
import { useLocale, useMessages } from "#src/ui/messages";
import { Segmented } from "#src/ui/segmented";
import type { Saver } from "#src/ui/use-save";
import styles from "./findings.module.css";

export type FindingCardProps = {
  readonly session: Session;
  readonly saver: Saver;
  readonly finding: ReviewFinding;
  readonly receipt: ReviewReceipt | undefined;
  /** Names the item and leads to it, and what was said stands folded; left out where the card stands beside the item. */
  readonly title?: string | undefined;
};

const icons = { conforming: "check", "needs-more": "plus", "not-conforming": "cross" } as const;

export function FindingCard({ session, saver, finding, receipt, title }: FindingCardProps) {
  const { reviewFindings, review } = useMessages();
  const { formats } = useLocale();
  const { list: words } = reviewFindings;
  const { id, assessmentId, controlId, conclusion, grade, remark, question, state } = finding;
  const { writer } = session;
  const save = useCallback(
    (fields: FindingFields, seen: FindingFields) =>
      saver.save(`finding-${id}/${Object.keys(fields)[0] ?? ""}`, () =>
        saveFinding(writer, assessmentId, id, fields, seen),
      ),
    [saver, writer, assessmentId, id],
  );
  const saveResponse = useCallback(
    (response: string, seen: string) => {
      // An answer to what was open answers it; whatever else was chosen stays.
      const answers = state === "open" && response.trim() !== "";
      return save({ response, ...(answers ? { state: "answered" as const } : {}) }, { response: seen });
    },
    [save, state],
  );
  const what = (
    <>
      <Icon name={icons[conclusion]} />
      <b>
        {words.conclusions[conclusion]}
        {grade === null ? "" : `, ${review.opinion.grades[grade].toLocaleLowerCase()}`}
      </b>
    </>
  );
  const from =
    receipt === undefined ? null : (
      <small>{words.from(receipt.office, formats.dateTime(receipt.reviewedAt).slice(0, 10))}</small>
    );
  const said = (
    <>
      {remark === "" ? null : <p className={styles.text}>{remark}</p>}
      {question === "" ? null : (
        <p className={styles.text}>
          <b>{words.question}: </b>
          {question}
        </p>
      )}
      <DraftArea
        label={words.response}
        hint={words.responseHint}
        maxLength={4000}
        value={finding.response}
        onSave={saveResponse}
        place={`finding-${id}`}
        keeper={unsavedDrafts}
      />
      <Segmented
        label={words.state}
        value={state}
        options={findingStates.map((value) => ({ value, label: words.states[value] }))}
        onChange={(chosen) => void save({ state: chosen }, { state })}
      />
    </>
  );
  if (title === undefined) {
    return (
      <li className={styles.finding} data-state={state}>
        <p className={styles.what}>
          {what} {from}
        </p>
        {said}
      </li>
    );
  }
  return (
    <li className={styles.row} data-state={state}>
      <details>
        <summary className={styles.summary}>
          <Icon name="chevron-right" />
          <b>{controlId}</b>
          <span className={styles.name}>{title}</span>
          <span className={styles.what}>{what}</span>
          <span className={styles.state}>{words.states[state]}</span>
          <span className={styles.answer}>{state === "open" ? words.answer : null}</span>
        </summary>
        <div className={styles.finding}>
          <p className={styles.what}>
            <a href={screenHref("assess", controlId)}>
              <b>{controlId}</b> {title}
            </a>{" "}
            {from}
          </p>
          {said}
        </div>
      </details>
    </li>
  );
}
