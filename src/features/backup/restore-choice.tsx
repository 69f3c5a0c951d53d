/** One of the two ways to restore: what it means, what it would do to each assessment, and its button. */
import { type SyntheticEvent, useState } from "react";
import type {
  AssessmentPreview,
  RestorePreview,
  ReviewPreview,
  TrainingPreview,
} from "#src/domain/backup/preview-restore";
import type { Tally } from "#src/domain/backup/tally";
import { foldText } from "#src/domain/shared/fold-text";
import { Button } from "#src/ui/button";
import { TextField } from "#src/ui/field";
import { Flag } from "#src/ui/flag";
import { useLocale, useMessages } from "#src/ui/messages";
import { Section } from "#src/ui/section";
import styles from "./restore.module.css";

type RestoreChoiceProps = { readonly preview: RestorePreview; readonly onChoose: () => void };

export function RestoreChoice({ preview, onChoose }: RestoreChoiceProps) {
  const { restore: words } = useMessages().backup;
  const { formats } = useLocale();
  const { mode, assessments, reviews, trainings, files, conflicts, brake, vanishingShare } = preview;
  const modeWords = words[mode];
  const [typed, setTyped] = useState("");
  const isConfirmed = !brake || foldText(typed.trim()) === foldText(words.brakeWord);
  const isPointless = mode === "merge" && preview.changesOnlyThere === 0 && files.added === 0;
  const choose = (event: SyntheticEvent) => {
    event.preventDefault();
    if (isConfirmed && !isPointless) onChoose();
  };
  return (
    <Section level={3} title={modeWords.title}>
      <form className={styles.choice} onSubmit={choose}>
        <p>{modeWords.what}</p>
        <p className={styles.quiet}>{modeWords.outcome}</p>
        <ul className={styles.assessments}>
          {assessments.map((assessment) => (
            <AssessmentLine key={assessment.assessmentId} assessment={assessment} mode={mode} />
          ))}
          {reviews.map((review) => (
            <ReviewLine key={review.reviewId} review={review} mode={mode} />
          ))}
          {trainings.map((training) => (
            <TrainingLine key={training.trainingId} training={training} mode={mode} />
          ))}
        </ul>
        <p>
          {words.files}
          {": "}
          <TallyText tally={files} />
        </p>
        {conflicts.length === 0 ? null : (
          <Flag icon="warning">{words.conflicts(formats.integer(conflicts.length))}</Flag>
        )}
        {isPointless ? <Flag icon="note">{words.merge.nothing}</Flag> : null}
        {brake ? (
          <div className={styles.brake}>
            <Flag icon="warning" bad>
              {words.brake(formats.percent(vanishingShare * 100))}
            </Flag>
            <TextField
              label={words.brakeLabel(words.brakeWord)}
              autoComplete="off"
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
          </div>
        ) : null}
        <div>
          <Button type="submit" kind={mode === "replace" ? "danger" : "primary"} disabled={!isConfirmed || isPointless}>
            {modeWords.action}
          </Button>
        </div>
      </form>
    </Section>
  );
}

type AssessmentLineProps = { readonly assessment: AssessmentPreview; readonly mode: RestorePreview["mode"] };

function AssessmentLine({ assessment, mode }: AssessmentLineProps) {
  const { restore: words } = useMessages().backup;
  const { organisationName, fate, profileChanged, controls, evidenceItems, findings, unrelated } = assessment;
  return (
    <li>
      <b>{organisationName === "" ? words.unnamed : organisationName}</b>
      <span className={styles.fate} data-fate={fate}>
        {words.fate[fate]}
      </span>
      {unrelated && mode === "merge" ? <Flag icon="warning">{words.unrelated}</Flag> : null}
      <dl>
        <div>
          <dt>{words.controls}</dt>
          <dd>
            <TallyText tally={controls} />
          </dd>
        </div>
        <div>
          <dt>{words.evidence}</dt>
          <dd>
            <TallyText tally={evidenceItems} />
          </dd>
        </div>
        {hasAny(findings) ? (
          <div>
            <dt>{words.findings}</dt>
            <dd>
              <TallyText tally={findings} />
            </dd>
          </div>
        ) : null}
      </dl>
      {profileChanged && fate === "changed" ? <span>{words.profile}</span> : null}
      <HistoryText {...assessment} />
    </li>
  );
}

type ReviewLineProps = { readonly review: ReviewPreview; readonly mode: RestorePreview["mode"] };

function ReviewLine({ review, mode }: ReviewLineProps) {
  const { restore: words } = useMessages().backup;
  const { organisationName, fate, opinions, unrelated } = review;
  return (
    <li>
      <b>{words.review(organisationName === "" ? words.unnamed : organisationName)}</b>
      <span className={styles.fate} data-fate={fate}>
        {words.reviewFate[fate]}
      </span>
      {unrelated && mode === "merge" ? <Flag icon="warning">{words.unrelatedReview}</Flag> : null}
      <dl>
        <div>
          <dt>{words.opinions}</dt>
          <dd>
            <TallyText tally={opinions} />
          </dd>
        </div>
      </dl>
      <HistoryText {...review} />
    </li>
  );
}

type TrainingLineProps = { readonly training: TrainingPreview; readonly mode: RestorePreview["mode"] };

function TrainingLine({ training, mode }: TrainingLineProps) {
  const { restore: words } = useMessages().backup;
  const { course, fate, unrelated } = training;
  return (
    <li>
      <b>{words.training(course)}</b>
      <span className={styles.fate} data-fate={fate}>
        {words.trainingFate[fate]}
      </span>
      {unrelated && mode === "merge" ? <Flag icon="warning">{words.unrelatedTraining}</Flag> : null}
      <HistoryText {...training} />
    </li>
  );
}

function HistoryText({
  changesOnlyHere,
  changesOnlyThere,
}: Pick<AssessmentPreview, "changesOnlyHere" | "changesOnlyThere">) {
  const { restore: words } = useMessages().backup;
  const { formats } = useLocale();
  const texts = [
    ...(changesOnlyHere === 0 ? [] : [words.onlyHere(formats.integer(changesOnlyHere))]),
    ...(changesOnlyThere === 0 ? [] : [words.onlyThere(formats.integer(changesOnlyThere))]),
  ];
  return texts.length === 0 ? null : <span className={styles.quiet}>{texts.join("; ")}</span>;
}

const hasAny = (tally: Tally) => parts.some((part) => tally[part] > 0);

const parts = ["added", "changed", "gone", "same"] as const;

function TallyText({ tally }: { readonly tally: Tally }) {
  const { restore: words } = useMessages().backup;
  const { formats } = useLocale();
  const shown = parts.filter((part) => tally[part] > 0);
  if (shown.length === 0) return words.noneOfThem;
  return shown.map((part, index) => (
    <span key={part} className={styles.part} data-part={part}>
      {words.tally[part](formats.integer(tally[part]))}
      {index < shown.length - 1 ? ", " : ""}
    </span>
  ));
}
