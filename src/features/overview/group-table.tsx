/** The numbers of the bars, and the lowest level and what is below target, one row per group. */
import type { CellLevel } from "#src/ui/cell-level";
import { countedLevels } from "#src/ui/charts/counted-levels";
import { LevelCell } from "#src/ui/level-cell";
import { useLocale, useMessages } from "#src/ui/messages";
import { Table } from "#src/ui/table";
import { VisuallyHidden } from "#src/ui/visually-hidden";
import type { GroupRow } from "./group-rows";
import styles from "./group-table.module.css";

export function GroupTable({ caption, rows }: { readonly caption: string; readonly rows: readonly GroupRow[] }) {
  const { overview, ui } = useMessages();
  const { formats } = useLocale();
  const { groups } = overview;
  return (
    <Table caption={caption} dense className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{groups.name}</th>
          {countedLevels.map((level) => (
            <th key={level} scope="col" className={styles.level}>
              <LevelCell level={level} size="legend" />
              <VisuallyHidden>{nameOf(level)}</VisuallyHidden>
            </th>
          ))}
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
        {rows.map(({ code, title, view, counts }) => (
          <tr key={view.id}>
            <th scope="row">
              <b>{code}</b> {title}
            </th>
            {countedLevels.map((level) => (
              <td key={level} className={styles.level} data-none={counts[level] === 0 || undefined}>
                {formats.integer(counts[level])}
              </td>
            ))}
            <td data-num>{formats.percent(view.attainment)}</td>
            <td data-num>{view.lowestLevel ?? "–"}</td>
            <td data-num>{formats.integer(view.belowTargetCount)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );

  function nameOf(level: CellLevel): string {
    if (level === "not-assessed") return ui.legend.notAssessed;
    return level === "not-applicable" ? ui.legend.notApplicable : `${ui.legend.level} ${level}`;
  }
}
