/** Gaps that are open, day by day; the even line to the target day; and what the due days would make of them. */
import { deriveBurnDown, targetDayOf, type BurnDown } from "#src/domain/progress/burn-down";
import type { Forecast, Unplanned } from "#src/domain/progress/forecast";
import type { HistoryDay } from "#src/domain/progress/history-days";
import type { OpenAssessment } from "#src/storage/session";
import { LazyDayLines } from "#src/ui/charts/lazy-charts";
import type { DayLine } from "#src/ui/charts/day-lines";
import { useLocale, useMessages } from "#src/ui/messages";
import { Section } from "#src/ui/section";
import { BurnDownTables } from "./burn-down-tables";
import { dayNumber, dayTicks } from "./day-ticks";
import styles from "./over-time.module.css";

type BurnDownProps = Pick<OpenAssessment, "facts"> & {
  /** Up to today. */
  readonly days: readonly HistoryDay[];
  readonly forecast: Forecast;
};

export function BurnDownSection({ facts, days, forecast }: BurnDownProps) {
  const { burnDown: words } = useMessages().bigPicture;
  const { formats } = useLocale();
  const [first, today] = [days[0], days.at(-1)];
  if (first === undefined || today === undefined) return null;
  const target = targetDayOf(facts.assessment.profile, forecast, today.day);
  const burnDown = deriveBurnDown(days, forecast, target);
  const hasHistory = days.length > 1;
  const last = forecast.steps.at(-1);
  if (!hasHistory && last === undefined) {
    return (
      <Section title={words.title}>
        <p className={styles.empty}>{today.gaps === 0 ? words.none : words.oneDay(formats.day(today.day))}</p>
        <Said burnDown={burnDown} forecast={forecast} />
      </Section>
    );
  }
  const end = [today.day, target?.day ?? "", last?.day ?? ""].toSorted().at(-1) ?? today.day;
  const highest = Math.max(first.gaps, ...days.map(({ gaps }) => gaps), 1);
  return (
    <Section title={words.title}>
      <LazyDayLines
        name={words.title}
        lines={linesOf()}
        ticks={dayTicks(first.day, end)}
        highest={Math.ceil(highest / 20) * 20}
        valueText={formats.integer}
        marks={[
          { at: dayNumber(today.day), text: words.today },
          ...(target === null ? [] : [{ at: dayNumber(target.day), text: words.target(formats.day(target.day)) }]),
        ]}
        label={`${words.label(formats.day(first.day), first.gaps, today.gaps)}${
          last === undefined ? "" : words.labelPlan(formats.day(last.day), last.open)
        }`}
        table={<BurnDownTables days={days} forecast={forecast} />}
      />
      {hasHistory ? null : <p className={styles.note}>{words.oneDay(formats.day(today.day))}</p>}
      <Said burnDown={burnDown} forecast={forecast} />
    </Section>
  );

  function linesOf(): readonly DayLine[] {
    const lines: DayLine[] = [];
    if (first === undefined || today === undefined) return lines;
    if (hasHistory) {
      lines.push({
        key: "open",
        name: words.open,
        stroke: "solid",
        isStepped: true,
        points: days.map(({ day, gaps }) => ({
          at: dayNumber(day),
          value: gaps,
          text: day === first.day || day === today.day ? formats.integer(gaps) : undefined,
        })),
      });
    }
    if (burnDown.ideal.length > 0) {
      const points = burnDown.ideal.map(({ day, open }) => ({ at: dayNumber(day), value: open }));
      lines.push({ key: "ideal", name: words.ideal, stroke: "dashed", points });
    }
    if (last !== undefined) {
      const steps = forecast.steps.map(({ day, open }) => ({
        at: dayNumber(day),
        value: open,
        text: day === last.day ? formats.integer(open) : undefined,
        side: "right" as const,
      }));
      const start = {
        at: dayNumber(today.day),
        value: today.gaps,
        text: hasHistory ? undefined : formats.integer(today.gaps),
      };
      const points = forecast.steps[0]?.day === today.day ? steps : [start, ...steps];
      lines.push({ key: "planned", name: words.planned, stroke: "dotted", isStepped: true, points });
    }
    return lines;
  }
}

const reasons: readonly Unplanned[] = ["day-passed", "no-day", "not-assessed"];

/** The same in sentences: which line is which, and what the plan leaves open. */
function Said({ burnDown, forecast }: { readonly burnDown: BurnDown; readonly forecast: Forecast }) {
  const { burnDown: words } = useMessages().bigPicture;
  const { formats } = useLocale();
  const { target, aboveIdeal } = burnDown;
  if (forecast.gaps.length === 0) return null;
  const staying = reasons.filter((reason) => forecast.byReason[reason] > 0);
  const planned = forecast.gaps.filter(({ closesOn }) => closesOn !== null);
  const byAction = planned.filter(({ by }) => by === "action").length;
  return (
    <div className={styles.said}>
      <p>
        {target === null
          ? words.noTarget
          : words[target.of === "period" ? "ofPeriod" : "ofPlan"](formats.day(target.day))}{" "}
        {aboveIdeal === null ? null : beside(Math.round(aboveIdeal))}
      </p>
      {planned.length === 0 ? null : <p>{words.plan(forecast.stays)}</p>}
      {staying.length === 0 ? null : (
        <p>{words.staying(formats.list(staying.map((reason) => words.stays[reason](forecast.byReason[reason]))))}</p>
      )}
      {planned.length === 0 ? null : <p>{words.sources(byAction, planned.length - byAction)}</p>}
    </div>
  );

  function beside(above: number): string {
    if (above === 0) return words.onLine;
    return above > 0 ? words.above(formats.integer(above)) : words.below(formats.integer(-above));
  }
}
