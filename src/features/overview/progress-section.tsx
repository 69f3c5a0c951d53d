/** How far the assessment has come, and whether too much was left out of it. */
import type { ReactNode } from "react";
import { screenHref } from "#src/i18n/routes";
import type { OpenAssessment } from "#src/storage/session";
import { Disclosure } from "#src/ui/disclosure";
import { Flag } from "#src/ui/flag";
import { useLocale, useMessages } from "#src/ui/messages";
import { ProgressBar } from "#src/ui/progress-bar";
import { Section } from "#src/ui/section";
import styles from "./progress-section.module.css";

const namedAtOnce = 4;

export function ProgressSection({ session, evaluation }: Pick<OpenAssessment, "session" | "evaluation">) {
  const { overview } = useMessages();
  const { formats } = useLocale();
  const { model, text } = session.bundle;
  const { scores } = evaluation;
  const words = overview.progress;
  const bar = (label: string, count: number, threshold?: number) => (
    <ProgressBar
      label={label}
      figure={fraction(count, scores.applicableCount)}
      share={scores.applicableCount === 0 ? 0 : count / scores.applicableCount}
      threshold={threshold}
    />
  );
  return (
    <Section title={words.heading}>
      {bar(words.assessed, scores.assessedCount)}
      {bar(words.withEvidence, scores.withEvidenceCount)}
      {bar(words.verified, scores.verifiedCount, model.readyVerifiedShare)}
      <p className={styles.threshold}>{words.threshold(formats.integer(model.readyVerifiedShare * 100))}</p>
      <ProgressBar
        label={words.notApplicable}
        figure={
          <>
            {fraction(scores.notApplicableCount, scores.annexACount)},{" "}
            {formats.percent(scores.notApplicableShare * 100)}
          </>
        }
      />
      {scores.notApplicableShareTooHigh ? (
        <p className={styles.warning}>
          <Flag icon="warning" bad>
            {words.tooManyExcluded(formats.integer(model.notApplicableWarningShare * 100))}
          </Flag>
        </p>
      ) : null}
      {scores.unusualExclusions.length === 0 ? null : (
        <div className={styles.warning}>
          <Flag icon="warning" bad>
            {words.unusualExclusions}
          </Flag>
          <Exclusions ids={scores.unusualExclusions} titles={text.controls} />
        </div>
      )}
    </Section>
  );
}

type ExclusionsProps = {
  readonly ids: readonly string[];
  readonly titles: Readonly<Record<string, { readonly title: string }>>;
};

/** A few are named at once; many wait behind a toggle, or they would push everything else out of sight. */
function Exclusions({ ids, titles }: ExclusionsProps) {
  const words = useMessages().overview.progress;
  const list = (
    <ul className={styles.exclusions}>
      {ids.map((id) => (
        <li key={id}>
          <a href={screenHref("assess", id)}>
            {id} {titles[id]?.title}
          </a>
        </li>
      ))}
    </ul>
  );
  return ids.length <= namedAtOnce ? list : <Disclosure summary={words.showExclusions(ids.length)}>{list}</Disclosure>;
}

const fraction = (count: number, total: number): ReactNode => (
  <>
    <b>{count}</b>/{total}
  </>
);
