/** One page for the reviewer: the conclusion, the map, the radar, the levels, the five gaps to look at first. */
import { latestOtherEdition } from "#src/domain/baseline/other-edition";
import { editionNameOf } from "#src/domain/catalog/edition-name";
import { maturityLevels } from "#src/domain/assessment/maturity";
import { drawLevelBars, drawMap, drawRadar, type LevelBar, mapHeight } from "./charts";
import type { TableRow } from "#src/formats/pdf/table-model";
import { citedEdition } from "#src/i18n/edition-names";
import { gapColumns, gapRow, gapTableStyle } from "./gap-rows";
import { drawLegend } from "./legend";
import { belowTargetOf, majorsOf, minorsOf, organisationName, placesOf, type Report } from "./report";
import { startSection, subheading } from "./section";

const chartHeights = { least: 158, most: 196 };
/** Above the table of the first gaps: the air before its heading, the heading, the air after it. */
const firstGapsHeading = 33;
const longestOwner = 60;

export function drawSummary(report: Report): void {
  startSection(report, "summary");
  drawConclusion(report);
  drawMapWithLegend(report);
  drawCharts(report);
  drawFirstGaps(report);
}

function drawConclusion(report: Report): void {
  const { flow, words, formats, evaluation, input } = report;
  const { scores, verdict } = evaluation;
  const text = words.summary.conclusion({
    organisation: organisationName(input),
    edition: citedEdition(input.catalog.edition, input.locale),
    assessedOn: formats.day(input.assessment.profile.assessedOn),
    verdict: words.terms.verdict[verdict.verdict],
    overall: formats.percent(scores.overall),
    clauses: formats.percent(scores.clauses),
    annexA: formats.percent(scores.annexA),
    assessed: formats.integer(scores.assessedCount),
    applicable: formats.integer(scores.applicableCount),
    verified: formats.integer(scores.verifiedCount),
    majors: formats.integer(majorsOf(report)),
    minors: formats.integer(minorsOf(report)),
    belowTarget: formats.integer(belowTargetOf(report)),
    majorPlaces: placesOf(report, "major"),
    minorPlaces: placesOf(report, "minor"),
  });
  const provisional =
    scores.coverage < 1 && scores.provisionalOverall !== null
      ? ` ${words.summary.provisional(formats.percent(scores.provisionalOverall))}`
      : "";
  const earlier = latestOtherEdition(input.baselines, input.catalog.id);
  const other =
    earlier === null
      ? ""
      : ` ${words.summary.otherEdition(editionNameOf(earlier.catalogId), formats.percent(earlier.overall), formats.day(earlier.assessedOn))}`;
  flow.paragraph(text + provisional + other, { size: 12, leading: 15.6, align: "justify" }, 4);
}

function drawMapWithLegend(report: Report): void {
  const { document, flow, words, formats, evaluation } = report;
  const { controls, groups } = evaluation;
  const height = mapHeight(report);
  subheading(report, words.summary.map(formats.integer(controls.length)), height + 20);
  const alternative = words.summary.mapAlternative({
    count: formats.integer(controls.length),
    histogram: groups.histogram.map((count, level) => `${level}: ${formats.integer(count)}`).join(", "),
    notAssessed: formats.integer(controls.filter((item) => item.applicable && item.level === null).length),
    notApplicable: formats.integer(controls.filter((item) => !item.applicable).length),
    missingEvidence: formats.integer(controls.filter((item) => item.missingEvidence).length),
  });
  const box = { x: flow.left, top: flow.y, width: flow.width, height };
  document.figure(alternative, box, () => drawMap(report, flow.left, flow.y));
  flow.y += height + 1;
  flow.y += drawLegend(report, flow.left, flow.y) + 2;
}

function drawCharts(report: Report): void {
  const { document, flow, words, formats, evaluation, input } = report;
  flow.ensure(chartHeights.least + 6);
  flow.y += 6;
  const free = flow.bottom - flow.y - firstGapsHeading - firstGapsHeight(report);
  const chartHeight = Math.min(chartHeights.most, Math.max(chartHeights.least, free));
  const [top, gap] = [flow.y, 18];
  const radarWidth = flow.width * 0.54;
  const barsLeft = flow.left + radarWidth + gap;
  const barsWidth = flow.width - radarWidth - gap;
  const heading = { face: "bold", size: 12.5, leading: 17 } as const;
  const note = `(${words.summary.currentLine}; ${words.summary.targetLine})`;

  // A group that is not applicable has no mean: an axis at 0 would lie.
  const axes = evaluation.groups.byGroup.flatMap((group) =>
    group.meanMaturity === null || group.meanTarget === null
      ? []
      : {
          label: `${group.id} ${input.catalogText.groups[group.id]?.shortTitle ?? ""}`.trim(),
          code: group.id,
          value: group.meanMaturity,
          target: group.meanTarget,
        },
  );
  const rows = axes
    .map((axis) => words.summary.radarRow(axis.label, formats.decimal(axis.value), formats.decimal(axis.target)))
    .join("; ");
  document.tag("H2", () => document.text(words.summary.radar, flow.left, top, heading));
  document.tag("P", () => document.text(note, flow.left, top + 16, { size: 8.5, leading: 11 }));
  const radarBox = { x: flow.left, top: top + 28, width: radarWidth, height: chartHeight - 28 };
  document.figure(words.summary.radarAlternative(rows), radarBox, () =>
    drawRadar(document, [flow.left + radarWidth / 2, radarBox.top + radarBox.height / 2], (chartHeight - 60) / 2, axes),
  );

  const bars = levelBars(report);
  document.tag("H2", () => document.text(words.summary.levels, barsLeft, top, heading));
  const barsBox = { x: barsLeft, top: top + 24, width: barsWidth, height: chartHeight - 24 };
  const alternative = bars.map((bar) => `${bar.label}: ${bar.count}`).join("; ");
  document.figure(words.summary.levelsAlternative(alternative), barsBox, () =>
    drawLevelBars(document, barsLeft, barsBox.top, barsWidth, bars),
  );
  flow.y = top + chartHeight;
}

function levelBars({ input, evaluation, words }: Report): readonly LevelBar[] {
  const { controls, groups } = evaluation;
  return [
    ...maturityLevels.map((level) => ({
      label: input.scoringModelText.levels[level]?.name ?? String(level),
      count: groups.histogram[level] ?? 0,
      level,
    })),
    {
      label: words.terms.notAssessed,
      count: controls.filter((item) => item.applicable && item.level === null).length,
      level: null,
    },
    {
      label: words.terms.applicability["not-applicable"],
      count: controls.filter((item) => !item.applicable).length,
      level: "not-applicable" as const,
    },
  ];
}

function firstGapRows(report: Report): readonly TableRow[] {
  return report.gaps.slice(0, 5).map((gap) => gapRow(report, gap, longestOwner));
}

function firstGapsHeight(report: Report): number {
  const rows = firstGapRows(report);
  return rows.length === 0 ? 15 : report.flow.tableHeight(gapColumns(report), rows, gapTableStyle);
}

function drawFirstGaps(report: Report): void {
  const { flow, words, gaps } = report;
  subheading(report, words.summary.fiveGaps, 60);
  if (gaps.length === 0) flow.paragraph(words.summary.noGaps, { size: 12, leading: 15 });
  else flow.table(gapColumns(report), firstGapRows(report), gapTableStyle);
}
