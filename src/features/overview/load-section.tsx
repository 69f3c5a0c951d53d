/** Gaps and actions of each person, who is late first. */
import type { OwnerLoad } from "#src/domain/progress/owner-load";
import { ChartTable } from "#src/ui/charts/chart-table";
import { LazyOwnerBars } from "#src/ui/charts/lazy-charts";
import { useLocale, useMessages } from "#src/ui/messages";
import { Section } from "#src/ui/section";
import styles from "./over-time.module.css";

const mostShown = 8;

export function LoadSection({ loads }: { readonly loads: readonly OwnerLoad[] }) {
  const { load: words } = useMessages().bigPicture;
  const { formats } = useLocale();
  if (loads.length === 0) {
    return (
      <Section title={words.title}>
        <p className={styles.empty}>{words.none}</p>
      </Section>
    );
  }
  const nameOf = ({ owner }: OwnerLoad) => (owner === "" ? words.nobody : owner);
  const remarkOf = ({ overdue, nextDueOn }: OwnerLoad) => {
    if (overdue > 0) return words.overdue(overdue);
    return nextDueOn === null ? words.noDay : words.next(formats.day(nextDueOn));
  };
  const figures = loads.map((one) => words.figure(nameOf(one), one.gaps, one.actions, remarkOf(one)));
  return (
    <Section title={words.title}>
      <LazyOwnerBars
        name={words.title}
        rows={loads.slice(0, mostShown).map((one) => ({
          key: nameOf(one),
          // The picture has room for the name; the table also says of which office.
          name: nameOf(one).split(",")[0] ?? "",
          gaps: one.gaps,
          actions: one.actions,
          text: words.both(one.gaps, one.actions),
          remark: remarkOf(one),
          isLate: one.overdue > 0,
        }))}
        keys={{ gaps: words.gaps, actions: words.actions }}
        label={words.label(figures.join("; "))}
        table={
          <ChartTable
            caption={words.title}
            columns={words.columns}
            rows={loads.map((one) => [
              nameOf(one),
              formats.integer(one.gaps),
              formats.integer(one.actions),
              formats.integer(one.overdue),
              formats.day(one.nextDueOn),
            ])}
          />
        }
      />
      {loads.length > mostShown ? <p className={styles.note}>{words.more(loads.length - mostShown)}</p> : null}
    </Section>
  );
}
