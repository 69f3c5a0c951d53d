/** How many items stand at each level, over the whole catalog. */
import type { OpenAssessment } from "#src/storage/session";
import { levels } from "#src/ui/cell-level";
import { LazyLevelDistribution } from "#src/ui/charts/lazy-charts";
import { useLocale, useMessages } from "#src/ui/messages";
import { Section } from "#src/ui/section";

export function DistributionSection({ evaluation }: Pick<OpenAssessment, "evaluation">) {
  const { overview, ui } = useMessages();
  const { formats } = useLocale();
  const { distribution, groups } = overview;
  const { scores } = evaluation;
  const total = evaluation.controls.length;
  const counts = [
    ...levels.map((level) => ({
      level,
      name: ui.levelNames[level],
      words: (count: number) => groups.atLevel(count, level),
      count: evaluation.groups.histogram[level] ?? 0,
    })),
    {
      level: "not-assessed" as const,
      name: ui.legend.notAssessed,
      words: groups.notAssessed,
      count: scores.applicableCount - scores.assessedCount,
    },
    {
      level: "not-applicable" as const,
      name: ui.legend.notApplicable,
      words: groups.notApplicable,
      count: scores.notApplicableCount,
    },
  ];
  return (
    <Section title={distribution.heading}>
      <LazyLevelDistribution
        counts={counts}
        name={distribution.heading}
        label={groups.label(groups.distribution, counts.map(({ words, count }) => words(count)).join(", "))}
        table={{
          caption: groups.distribution,
          columns: [distribution.level, distribution.count, distribution.share],
          rows: counts.map(({ level, name, count }) => [
            typeof level === "number" ? `${level} ${name}` : name,
            formats.integer(count),
            formats.percent(total === 0 ? null : (100 * count) / total),
          ]),
        }}
      />
    </Section>
  );
}
