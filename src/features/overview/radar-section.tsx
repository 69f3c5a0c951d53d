/** Current and target level by group. */
import { LazyRadarChart } from "#src/ui/charts/lazy-charts";
import { useLocale, useMessages } from "#src/ui/messages";
import { Section } from "#src/ui/section";
import { Segmented } from "#src/ui/segmented";
import type { GroupKind, Grouping, GroupRow } from "./group-rows";
import styles from "./radar-section.module.css";

type RadarSectionProps = {
  readonly grouping: Grouping;
  readonly kind: GroupKind;
  /** Null where the catalog has no capabilities by which the items could be grouped otherwise. */
  readonly onGroupingChange: ((grouping: Grouping) => void) | null;
  readonly rows: readonly GroupRow[];
};

export function RadarSection({ grouping, kind, onGroupingChange, rows }: RadarSectionProps) {
  const { overview, ui } = useMessages();
  const { formats } = useLocale();
  const { groups, radar } = overview;
  const mean = (value: number | null) => (value === null ? "–" : formats.decimal(value));
  const by = grouping === "group" ? groups.inGroup[kind] : groups.inCapability;
  const figures = rows.map(({ code, title, view }) =>
    radar.figure(grouping === "group" ? code : `${code} ${title}`, mean(view.meanMaturity), mean(view.meanTarget)),
  );
  return (
    <Section title={radar.heading}>
      {onGroupingChange === null ? null : (
        <div className={styles.switch}>
          <Segmented<Grouping>
            label={radar.switchLabel}
            hideLabel
            options={[
              { value: "group", label: groups.optionGroup[kind] },
              { value: "capability", label: groups.optionCapability },
            ]}
            value={grouping}
            onChange={onGroupingChange}
          />
        </div>
      )}
      <LazyRadarChart
        points={rows.map(({ code, view }) => ({
          code,
          current: view.meanMaturity ?? 0,
          target: view.meanTarget ?? 0,
          text: mean(view.meanMaturity),
        }))}
        name={`${radar.heading}, ${by}`}
        label={radar.label(by, rows.length, figures.join("; "))}
        table={{
          caption: `${radar.heading}: ${by}`,
          columns: [groups.name, ui.chart.current, ui.chart.target, groups.attainment],
          rows: rows.map(({ code, title, view }) => [
            `${code} ${title}`,
            mean(view.meanMaturity),
            mean(view.meanTarget),
            formats.percent(view.attainment),
          ]),
        }}
      />
      <p className={styles.note}>
        {radar.note} {grouping === "capability" ? radar.numbers : null}
      </p>
    </Section>
  );
}
