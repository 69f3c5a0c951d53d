/** Who has how much before him, and how much of it is late. */
import { workloadByOwner } from "#src/domain/action/action-register";
import type { CorrectiveAction } from "#src/domain/action/corrective-action";
import type { CalendarDay } from "#src/domain/shared/calendar-day";
import { Disclosure } from "#src/ui/disclosure";
import { KeyValueList } from "#src/ui/key-value-list";
import { useMessages } from "#src/ui/messages";

type WorkloadListProps = { readonly actions: readonly CorrectiveAction[]; readonly today: CalendarDay };

export function WorkloadList({ actions, today }: WorkloadListProps) {
  const { workload: words } = useMessages().actions;
  const rows = workloadByOwner(actions, today);
  if (rows.length === 0) return null;
  return (
    <Disclosure summary={words.title}>
      <KeyValueList
        entries={rows.map(({ owner, pending, overdue }) => ({
          key: owner === "" ? words.nobody : owner,
          value: words.row(pending, overdue),
        }))}
      />
    </Disclosure>
  );
}
