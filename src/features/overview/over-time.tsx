/** What moves: gaps over time, this period's lines, who has what to do. */
import { useMemo } from "react";
import { analyseGaps } from "#src/domain/assessment/gap-analysis";
import type { WholeFacts } from "#src/domain/progress/decisions";
import { forecastGaps } from "#src/domain/progress/forecast";
import { loadByOwner } from "#src/domain/progress/owner-load";
import type { CalendarDay } from "#src/domain/shared/calendar-day";
import type { OpenAssessment } from "#src/storage/session";
import { useMessages } from "#src/ui/messages";
import { BurnDownSection } from "./burn-down-section";
import { LoadSection } from "./load-section";
import styles from "./over-time.module.css";
import { PeriodLinesSection } from "./period-lines-section";
import type { HistoryDays } from "./use-history-days";

type OverTimeProps = Pick<OpenAssessment, "facts" | "evaluation"> & {
  readonly today: CalendarDay;
  readonly history: HistoryDays;
  readonly whole: WholeFacts;
};

export function OverTime({ facts, evaluation, today, history, whole }: OverTimeProps) {
  const { bigPicture: words } = useMessages();
  const { correctiveActions } = whole;
  const { forecast, loads } = useMemo(() => {
    const gaps = analyseGaps(evaluation);
    return {
      forecast: forecastGaps(gaps, correctiveActions, today),
      loads: loadByOwner(gaps, correctiveActions, today),
    };
  }, [evaluation, correctiveActions, today]);
  return (
    <div className={styles.columns}>
      {history.state === "read" ? (
        <>
          <BurnDownSection facts={facts} days={history.days} forecast={forecast} />
          <PeriodLinesSection days={history.days} />
        </>
      ) : (
        <p className={styles.waiting}>{history.state === "reading" ? words.reading : words.failed}</p>
      )}
      <LoadSection loads={loads} />
    </div>
  );
}
