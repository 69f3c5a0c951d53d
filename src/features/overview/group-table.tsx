/** Distribution, attainment, lowest level and what is below target, one row per group. */
import type { GroupView } from "#src/domain/assessment/group-views";
import { levels, type CellLevel } from "#src/ui/cell-level";
import { useLocale, useMessages } from "#src/ui/messages";
import { Section } from "#src/ui/section";
import { StackedLevels } from "#src/ui/stacked-levels";
import { Table } from "#src/ui/table";
import type { Grouping, GroupRow } from "./group-rows";
import styles from "./group-table.module.css";

export function GroupTable({ grouping, rows }: { readonly grouping: Grouping; readonly rows: readonly GroupRow[] }) {
  const { overview } = useMessages();
  const { formats } = useLocale();
  const { groups } = overview;
  const title = grouping === "group" ? groups.byGroup : groups.byCapability;
  return (
    <Section title={title}>
      <Table caption={title} dense className={styles[grouping]}>
        <thead>
          <tr>
            <th scope="col">{groups.name}</th>
            <th scope="col">{groups.distribution}</th>
            <th scope="col" data-num>
              {groups.attainment}
            </th>
            <th scope="col" data-num>
              {groups.lowest}
            </th>
            <th scope="col" data-num>
              {groups.belowTarget}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ code, title: name, view }) => (
            <tr key={view.id}>
              <th scope="row">
                <b>{code}</b> <span className={styles.name}>{name}</span>
              </th>
              <td className={styles.bar}>
                <StackedLevels parts={partsOf(view)} label={distributionWords(view)} />
              </td>
              <td data-num>{formats.percent(view.attainment)}</td>
              <td data-num>{view.lowestLevel ?? "–"}</td>
              <td data-num>{formats.integer(view.belowTargetCount)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      {grouping === "capability" ? <p className={styles.note}>{groups.capabilityNote}</p> : null}
    </Section>
  );

  function distributionWords(view: GroupView): string {
    return partsOf(view)
      .filter(({ count }) => count > 0)
      .map(({ level, count }) => {
        if (level === "not-assessed") return groups.notAssessed(count);
        return level === "not-applicable" ? groups.notApplicable(count) : groups.atLevel(count, level);
      })
      .join(", ");
  }
}

function partsOf(view: GroupView): readonly { readonly level: CellLevel; readonly count: number }[] {
  return [
    ...levels.map((level) => ({ level, count: view.histogram[level] ?? 0 })),
    { level: "not-assessed", count: view.applicableCount - view.assessedCount },
    { level: "not-applicable", count: view.notApplicableCount },
  ];
}
