/** Attainment by period as a picture; only periods of one edition are joined. */
import type { Trend, TrendPoint } from "#src/domain/baseline/trend";
import { editionName } from "#src/i18n/edition-names";
import { ChartTable } from "#src/ui/charts/chart-table";
import { LazyTrendChart } from "#src/ui/charts/lazy-charts";
import { useLocale, useMessages } from "#src/ui/messages";
import styles from "./periods-section.module.css";
import { pointName } from "./period-words";

type PeriodTrendProps = { readonly trend: Trend; readonly threshold: number };

export function PeriodTrend({ trend, threshold }: PeriodTrendProps) {
  const { periods: words } = useMessages();
  const { formats } = useLocale();
  const { points, comparableIds } = trend;
  const count = formats.integer(comparableIds.length);
  const figureOf = ({ comparableAttainment, overall }: TrendPoint) => formats.percent(comparableAttainment ?? overall);
  const unfinished = ({ baselineId, coverage }: TrendPoint) =>
    baselineId === null ? words.trend.partial : `${words.trend.columns.coverage} ${formats.percent(100 * coverage)}`;
  const figures = points.map((point) =>
    point.comparableAttainment === null
      ? words.trend.other(pointName(point, words), editionName(point.catalogId), figureOf(point))
      : words.trend.point(pointName(point, words), figureOf(point)),
  );
  return (
    <div>
      <LazyTrendChart
        points={points.map((point) => ({
          key: point.baselineId ?? "present",
          name: pointName(point, words),
          line: point.comparableAttainment,
          apart: point.comparableAttainment === null ? point.overall : null,
          text: figureOf(point),
          remark:
            point.comparableAttainment === null
              ? editionName(point.catalogId).replace(/^.*:/, "")
              : point.coverage < 1
                ? unfinished(point)
                : undefined,
        }))}
        threshold={{ at: threshold, text: words.trend.threshold(formats.integer(threshold)) }}
        keys={{ line: words.trend.line(count), apart: words.trend.otherKey }}
        name={words.trend.caption}
        label={words.trend.label(figures.join("; "), count)}
        table={
          <ChartTable
            caption={words.trend.caption}
            columns={[words.trend.columns.period, words.trend.columns.edition, words.trend.columns.comparable]}
            rows={points.map((point) => [
              pointName(point, words),
              editionName(point.catalogId),
              point.comparableAttainment === null ? "–" : formats.percent(point.comparableAttainment),
            ])}
          />
        }
      />
      <p className={styles.chartNote}>{words.trend.note(count)}</p>
    </div>
  );
}
