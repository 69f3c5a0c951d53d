/** Tổng quan: the answer (verdict, better or worse, what to decide, gaps, map), then what moves, then where it comes from. */
import { type ReactNode, useState } from "react";
import { localDay } from "#src/i18n/formats";
import { screenHref } from "#src/i18n/routes";
import { supersededCatalogId } from "#src/storage/mapping-source";
import type { OpenAssessment } from "#src/storage/session";
import { ButtonLink } from "#src/ui/button";
import { EmptyState } from "#src/ui/empty-state";
import { useLocale, useMessages } from "#src/ui/messages";
import { Page, PageHead } from "#src/ui/page-head";
import { TermText } from "#src/ui/term";
import type { Saver } from "#src/ui/use-save";
import { DirectorsMinute } from "./directors-minute";
import { DistributionSection } from "./distribution-section";
import { EditionsSection } from "./editions-section";
import { deriveGroupRows, groupKindOf, type Grouping } from "./group-rows";
import { GroupSection } from "./group-section";
import { MapSection } from "./map-section";
import styles from "./overview-screen.module.css";
import { OverTime } from "./over-time";
import { ProgressSection } from "./progress-section";
import { RadarSection } from "./radar-section";
import { TopGaps } from "./top-gaps";
import { useHistoryDays } from "./use-history-days";
import { useWholeFacts } from "./use-whole-facts";
import { VerdictSection } from "./verdict-section";

export type OverviewScreenProps = OpenAssessment & {
  readonly saver: Saver;
  /** What earlier periods say. */
  readonly periods: ReactNode;
};

export function OverviewScreen({ session, facts, evaluation, periods }: OverviewScreenProps) {
  const { carryOver, overview, terms } = useMessages();
  const { formats } = useLocale();
  const opened: OpenAssessment = { session, facts, evaluation };
  const isSuperseded = session.bundle.catalog.id === supersededCatalogId;
  const isStarted = evaluation.scores.assessedCount > 0;
  return (
    <Page>
      <PageHead
        title={overview.title}
        sub={`${terms.notCertification} ${overview.judgedOn(formats.day(facts.assessment.profile.assessedOn))} ${session.bundle.text.title}.`}
        actions={
          <>
            {isSuperseded ? <ButtonLink href={screenHref("carryOver")}>{carryOver.link}</ButtonLink> : null}
            {isStarted ? (
              <ButtonLink kind="primary" href={screenHref("pack")}>
                {overview.makePack}
              </ButtonLink>
            ) : null}
          </>
        }
      />
      {isStarted ? <Overview {...opened} periods={periods} /> : <NotStarted {...opened} periods={periods} />}
    </Page>
  );
}

type PartProps = OpenAssessment & Pick<OverviewScreenProps, "periods">;

function NotStarted({ periods, ...opened }: PartProps) {
  const { overview } = useMessages();
  return (
    <>
      <EmptyState
        roomy
        text={overview.empty.text}
        action={
          <ButtonLink kind="primary" href={screenHref("assess")}>
            {overview.empty.action}
          </ButtonLink>
        }
      />
      <MapSection {...opened} />
      <div className={styles.periods}>{periods}</div>
    </>
  );
}

function Overview({ periods, ...opened }: PartProps) {
  const { overview } = useMessages();
  const { formats } = useLocale();
  const [grouping, setGrouping] = useState<Grouping>("group");
  const [today] = useState(() => localDay(new Date(opened.session.writer.now())));
  const history = useHistoryDays(opened, today);
  const whole = useWholeFacts(opened) ?? null;
  const rows = deriveGroupRows(opened, grouping);
  const { catalog, model } = opened.session.bundle;
  const { clauseShare } = model;
  const kind = groupKindOf(catalog);
  const hasCapabilities = opened.evaluation.groups.byAttribute.operationalCapabilities.length > 0;
  return (
    <>
      <EditionsSection {...opened} />
      <div className={styles.answer}>
        <VerdictSection {...opened} />
        <DirectorsMinute {...opened} {...{ today, history, whole }} />
        <TopGaps {...opened} />
      </div>
      <div className={styles.map}>
        <MapSection {...opened} />
      </div>
      {whole === null ? null : <OverTime {...opened} {...{ today, history, whole }} />}
      <div className={styles.reasons}>
        <RadarSection
          grouping={grouping}
          kind={kind}
          onGroupingChange={hasCapabilities ? setGrouping : null}
          rows={rows}
        />
        <GroupSection grouping={grouping} kind={kind} rows={rows} />
        <div className={styles.column}>
          <ProgressSection {...opened} />
          <DistributionSection {...opened} />
        </div>
      </div>
      <div className={styles.periods}>{periods}</div>
      <p className={styles.note}>
        <TermText
          text={overview.note(formats.integer(clauseShare * 100), formats.integer((1 - clauseShare) * 100))}
          terms={["overall", "attainment", "target", "weight", "level"]}
        />
      </p>
    </>
  );
}
