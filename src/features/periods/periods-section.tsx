/** «Các kỳ»: the trend, the periods with what they found, what moved; freezing this period and starting the next. */
import { useMemo, useState } from "react";
import { changesSinceFreezing } from "#src/domain/baseline/changed-since-freezing";
import { deriveTrend, latestOf } from "#src/domain/baseline/trend";
import { screenHref } from "#src/i18n/routes";
import type { OpenAssessment } from "#src/storage/session";
import { digest } from "#src/storage/write-edits";
import { Button } from "#src/ui/button";
import { Disclosure } from "#src/ui/disclosure";
import { Flag } from "#src/ui/flag";
import { useLocale, useMessages } from "#src/ui/messages";
import { Section } from "#src/ui/section";
import { TermText } from "#src/ui/term";
import type { Saver } from "#src/ui/use-save";
import { FreezeDialog } from "./freeze-dialog";
import { NextPeriodDialog } from "./next-period-dialog";
import { PeriodDifferences } from "./period-differences";
import { PeriodTable } from "./period-table";
import { PeriodTrend } from "./period-trend";
import styles from "./periods-section.module.css";

export type PeriodsSectionProps = OpenAssessment & {
  readonly saver: Saver;
  /** Shows another assessment: the period that was just begun. */
  readonly onOpenAssessment: (assessmentId: string) => void;
};

export function PeriodsSection(props: PeriodsSectionProps) {
  const { session, facts, evaluation } = props;
  const { periods: words } = useMessages();
  const [dialog, setDialog] = useState<"freeze" | "next" | null>(null);
  const { catalog, model } = session.bundle;
  const trend = useMemo(
    () => deriveTrend({ assessment: facts.assessment, baselines: facts.baselines ?? [], evaluation, catalog, model }),
    [facts, evaluation, catalog, model],
  );
  const changes = useMemo(() => {
    const own = (facts.baselines ?? []).filter((one) => one.sourceAssessmentId === facts.assessment.id);
    const latest = latestOf(own);
    return latest === null ? null : changesSinceFreezing(latest, facts, evaluation, digest);
  }, [facts, evaluation]);
  const hasOthers = trend.points.length > 1;
  // There is nothing to keep of an assessment that has not been begun.
  const isStarted = evaluation.scores.assessedCount > 0;
  if (!isStarted && !hasOthers) return null;
  return (
    <Section
      title={words.title}
      aside={
        !isStarted ? undefined : (
          <span className={styles.buttons}>
            <Button onClick={() => setDialog("freeze")}>
              {changes === null ? words.freeze.open : words.freeze.again}
            </Button>
            <Button onClick={() => setDialog("next")}>{words.next.open}</Button>
          </span>
        )
      }
    >
      {changes === null && !hasOthers ? (
        <p className={styles.note}>
          <TermText text={words.none} terms={["frozenPeriod"]} />
        </p>
      ) : null}
      {changes === null ? null : <FrozenNote changes={changes} />}
      {hasOthers ? (
        <div className={styles.trend}>
          <PeriodTrend trend={trend} threshold={model.readyAttainment} />
          <PeriodTable trend={trend} catalogId={catalog.id} />
        </div>
      ) : null}
      {(facts.baselines ?? []).length === 0 ? null : <PeriodDifferences {...props} trend={trend} changes={changes} />}
      {dialog === "freeze" ? <FreezeDialog {...props} onClose={() => setDialog(null)} /> : null}
      {dialog === "next" ? <NextPeriodDialog {...props} changes={changes} onClose={() => setDialog(null)} /> : null}
    </Section>
  );
}

/** Whether the assessment still is what was frozen. */
function FrozenNote({ changes }: { readonly changes: ReturnType<typeof changesSinceFreezing> }) {
  const { periods: words } = useMessages();
  const { formats } = useLocale();
  const { baseline, controlIds, factsChanged } = changes;
  const isChanged = controlIds.length > 0;
  const then = isChanged
    ? words.changed(formats.integer(controlIds.length))
    : factsChanged
      ? words.factsChanged
      : words.unchanged;
  return (
    <div className={styles.frozen}>
      <Flag icon={isChanged ? "warning" : "check"} bad={isChanged}>
        {words.frozen(baseline.label, formats.dateTime(baseline.frozenAt))} {then}
      </Flag>
      {isChanged ? (
        <Disclosure summary={words.showChanged}>
          <ul className={styles.ids}>
            {controlIds.map((id) => (
              <li key={id}>
                <a href={screenHref("assess", id)}>{id}</a>
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </div>
  );
}
