import { recordedAt } from "#src/domain/history/change";
import { localDay } from "#src/i18n/formats";
import { useLocale } from "#src/ui/messages";
import type { ChangeTools } from "./change-values";
import styles from "./log-list.module.css";
import { LogRow } from "./log-row";
import type { LoggedOperation } from "./read-log";

type LogListProps = {
  readonly operations: readonly LoggedOperation[];
  readonly tools: ChangeTools;
  readonly ownDeviceId: string;
};

/** Operations by day. Where a clock went back, a day may stand there twice: the order is that of the log. */
export function LogList({ operations, tools, ownDeviceId }: LogListProps) {
  const { formats } = useLocale();
  return byDay(operations).map(({ day, ofDay }) => (
    <section key={ofDay[0]?.id} className={styles.day} aria-labelledby={`day-${ofDay[0]?.id ?? ""}`}>
      <h2 id={`day-${ofDay[0]?.id ?? ""}`}>{formats.day(day)}</h2>
      <ol>
        {ofDay.map((operation) => (
          <LogRow key={operation.id} operation={operation} tools={tools} ownDeviceId={ownDeviceId} />
        ))}
      </ol>
    </section>
  ));
}

function byDay(operations: readonly LoggedOperation[]) {
  const days: { readonly day: string; readonly ofDay: LoggedOperation[] }[] = [];
  for (const operation of operations) {
    const day = localDay(new Date(recordedAt(operation.changes[0])));
    const last = days.at(-1);
    if (last?.day === day) last.ofDay.push(operation);
    else days.push({ day, ofDay: [operation] });
  }
  return days;
}
