/** Levels and attainment of each clause and theme, or of each capability: a bar each, and the table behind them. */
import type { CellLevel } from "#src/ui/cell-level";
import { countedLevels } from "#src/ui/charts/counted-levels";
import { LazyLevelBars } from "#src/ui/charts/lazy-charts";
import { useLocale, useMessages } from "#src/ui/messages";
import { Section } from "#src/ui/section";
import type { GroupKind, Grouping, GroupRow } from "./group-rows";
import styles from "./group-section.module.css";
import { GroupTable } from "./group-table";

type GroupSectionProps = {
  readonly grouping: Grouping;
  readonly kind: GroupKind;
  readonly rows: readonly GroupRow[];
};

export function GroupSection({ grouping, kind, rows }: GroupSectionProps) {
  const { groups } = useMessages().overview;
  const { formats } = useLocale();
  const title = grouping === "group" ? groups.byGroup[kind] : groups.byCapability;
  const figures = rows.map(({ code, title: name, view, counts }) =>
    groups.figure(`${code} ${name}`, levelWords(counts), formats.percent(view.attainment)),
  );
  return (
    <Section title={title}>
      <LazyLevelBars
        rows={rows.map(({ code, title: name, view, counts }) => ({
          code,
          name,
          counts,
          figure: formats.percent(view.attainment),
        }))}
        heads={{ counts: groups.distribution, figure: groups.attainment }}
        name={title}
        label={groups.label(title, figures.join("; "))}
        table={<GroupTable caption={title} rows={rows} />}
      />
      {grouping === "capability" ? <p className={styles.note}>{groups.capabilityNote}</p> : null}
    </Section>
  );

  function levelWords(counts: GroupRow["counts"]): string {
    return countedLevels
      .filter((level) => counts[level] > 0)
      .map((level) => atLevel(counts[level], level))
      .join(", ");
  }

  function atLevel(count: number, level: CellLevel): string {
    if (level === "not-assessed") return groups.notAssessed(count);
    return level === "not-applicable" ? groups.notApplicable(count) : groups.atLevel(count, level);
  }
}
