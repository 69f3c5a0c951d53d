import type { Forecast } from "#src/domain/progress/forecast";
import type { HistoryDay } from "#src/domain/progress/history-days";
import { ChartTable } from "#src/ui/charts/chart-table";
import { useLocale, useMessages } from "#src/ui/messages";
import styles from "./over-time.module.css";

type BurnDownTablesProps = { readonly days: readonly HistoryDay[]; readonly forecast: Pick<Forecast, "steps"> };

/** What was open on each day, and what would close on which. */
export function BurnDownTables({ days, forecast }: BurnDownTablesProps) {
  const { burnDown: words } = useMessages().bigPicture;
  const { formats } = useLocale();
  return (
    <div className={styles.tables}>
      <ChartTable
        caption={words.caption}
        columns={words.columns}
        rows={days.map(({ day, gaps, notAssessed }) => [
          formats.day(day),
          formats.integer(gaps),
          formats.integer(notAssessed),
        ])}
      />
      {forecast.steps.length === 0 ? null : (
        <ChartTable
          caption={words.planCaption}
          columns={words.planColumns}
          wordColumn={1}
          rows={forecast.steps.map(({ day, controlIds, open }) => [
            formats.day(day),
            controlIds.join(", "),
            formats.integer(open),
          ])}
        />
      )}
    </div>
  );
}
