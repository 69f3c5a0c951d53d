/** The history of the open assessment by days, read in pieces while the page goes on answering. */
import { startTransition, useEffect, useMemo, useState } from "react";
import { historyDay, upToToday, type HistoryDay } from "#src/domain/progress/history-days";
import type { CalendarDay } from "#src/domain/shared/calendar-day";
import type { OpenAssessment } from "#src/storage/session";
import { readDays } from "./read-days";

export type HistoryDays =
  | { readonly state: "reading" | "failed" }
  /** Today stands last; never empty. */
  | { readonly state: "read"; readonly days: readonly HistoryDay[] };

export function useHistoryDays({ session, facts, evaluation }: OpenAssessment, today: CalendarDay): HistoryDays {
  const { writer, bundle } = session;
  const { id } = facts.assessment;
  const [read, setRead] = useState<{ readonly of: string; readonly days: readonly HistoryDay[] | null } | null>(null);
  useEffect(() => {
    const { id } = facts.assessment;
    let isStale = false;
    const found = readDays(writer.database, id, bundle, () => isStale);
    found.then(
      (days) => {
        // Drawn in slices, as it was read: long lines and their tables are much to draw at once.
        if (days !== null && !isStale) startTransition(() => setRead({ of: id, days }));
      },
      // A database that closes under the reading has its own notice.
      () => {
        if (!isStale) setRead({ of: id, days: null });
      },
    );
    return () => {
      isStale = true;
    };
  }, [writer, bundle, facts]);
  return useMemo(() => {
    // After a switch the days of the former assessment are still there for a moment.
    if (read?.of !== id) return { state: "reading" };
    if (read.days === null) return { state: "failed" };
    return { state: "read", days: upToToday(read.days, historyDay(today, evaluation)) };
  }, [read, id, evaluation, today]);
}
