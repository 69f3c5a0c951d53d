/** Attainment and coverage since this assessment began. */
import type { HistoryDay } from "#src/domain/progress/history-days";
import { ChartTable } from "#src/ui/charts/chart-table";
import { LazyDayLines } from "#src/ui/charts/lazy-charts";
import { useLocale, useMessages } from "#src/ui/messages";
import { Section } from "#src/ui/section";
import { dayNumber, dayTicks } from "./day-ticks";
import styles from "./over-time.module.css";

/** `days` up to today. */
export function PeriodLinesSection({ days }: { readonly days: readonly HistoryDay[] }) {
  const { period: words, burnDown } = useMessages().bigPicture;
  const { formats } = useLocale();
  const [first, today] = [days[0], days.at(-1)];
  if (first === undefined || today === undefined) return null;
  if (days.length === 1) {
    return (
      <Section title={words.title}>
        <p className={styles.empty}>{burnDown.oneDay(formats.day(today.day))}</p>
      </Section>
    );
  }
  const coverage = ({ coverage }: HistoryDay) => formats.percent(100 * coverage);
  const isEnd = (day: HistoryDay) => day === first || day === today;
  return (
    <Section title={words.title}>
      <LazyDayLines
        name={words.title}
        lines={[
          {
            key: "overall",
            name: words.overall,
            stroke: "solid",
            isStepped: true,
            points: days.map((day) => ({
              at: dayNumber(day.day),
              value: day.overall ?? 0,
              text: isEnd(day) ? formats.percent(day.overall) : undefined,
              side: day === today ? "left" : "right",
            })),
          },
          {
            key: "coverage",
            name: words.coverage,
            stroke: "dashed",
            isStepped: true,
            points: days.map((day) => ({ at: dayNumber(day.day), value: 100 * day.coverage })),
          },
        ]}
        ticks={dayTicks(first.day, today.day)}
        highest={100}
        valueText={formats.integer}
        marks={[]}
        label={words.label(
          formats.day(first.day),
          formats.percent(first.overall),
          formats.percent(today.overall),
          coverage(first),
          coverage(today),
        )}
        table={
          <ChartTable
            caption={words.caption}
            columns={words.columns}
            rows={days.map((day) => [formats.day(day.day), formats.percent(day.overall), coverage(day)])}
          />
        }
      />
      {first.coverage < 1 ? <p className={styles.note}>{words.note}</p> : null}
    </Section>
  );
}
