/** The periods: what each of them found, attainment over what can be compared, and what moved since the one before. */
import { changedControlIds } from "#src/domain/baseline/changed-since-freezing";
import type { Baseline } from "#src/domain/baseline/baseline";
import { comparePeriods, type PeriodComparison } from "#src/domain/baseline/compare-baselines";
import { previousBaseline } from "#src/domain/baseline/previous-baseline";
import { deriveTrend, latestOf, type Trend, type TrendPoint } from "#src/domain/baseline/trend";
import { shortFingerprint } from "#src/domain/pack/pack-manifest";
import type { TableRow } from "#src/formats/pdf/table-model";
import { editionName } from "#src/i18n/edition-names";
import { controlCell } from "./control-link";
import { dayOnReport } from "./day-on-report";
import { grouped } from "./fingerprint-strip";
import { edge, ink, navy, white } from "./palette";
import { controlTitle, type Report } from "./report";
import { continueWithSection, subheading } from "./section";
import { cutTo } from "./sheet-text";

const tableStyle = { size: 9.4, leading: 11.4, padding: 2.8 };
const lead = { size: 11, leading: 14, align: "justify" } as const;

export function drawPeriods(report: Report): void {
  const { flow, words, formats, input, evaluation } = report;
  if (input.baselines.length === 0) return;
  const { assessment, baselines, catalog, scoringModel: model } = input;
  const trend = deriveTrend({ assessment, baselines, evaluation, catalog, model });
  continueWithSection(report, "periods");
  const { length } = trend.points;
  const introduction = words.periods.introduction(formats.integer(length), formats.integer(trend.comparableIds.length));
  flow.paragraph(introduction, lead, 6);
  drawTable(report, trend);
  if (length > 1) drawBars(report, trend);
  drawFreezing(report);
  const previous = previousBaseline(baselines, assessment);
  if (previous !== null) drawMoved(report, previous, trend);
}

const nameOf = ({ words }: Report, { baselineId, label }: TrendPoint): string =>
  baselineId === null ? words.periods.present : (label ?? "");

function drawTable(report: Report, { points }: Trend): void {
  const { flow, words, formats } = report;
  const { columns } = words.periods;
  const [day, edition, figure, comparable, count, verdict] = [54, 88, 59, 61, 37, 80];
  flow.table(
    [
      { width: flow.width - day - edition - figure - comparable - 2 * count - verdict, header: columns.period },
      { width: day, header: columns.assessedOn },
      { width: edition, header: columns.edition },
      { width: figure, header: columns.attainment, align: "right" },
      { width: comparable, header: columns.comparable, align: "right" },
      { width: count, header: columns.majors, align: "right" },
      { width: count, header: columns.minors, align: "right" },
      { width: verdict, header: columns.verdict },
    ],
    points.map((point) => ({
      cells: [
        { text: nameOf(report, point), face: "bold" as const },
        { text: formats.day(point.assessedOn) },
        { text: editionName(point.catalogId) },
        { text: formats.percent(point.overall) },
        { text: formats.percent(point.comparableAttainment) },
        { text: formats.integer(point.majors) },
        { text: formats.integer(point.minors) },
        { text: words.terms.verdict[point.verdict] },
      ],
    })),
    tableStyle,
  );
}

const [barRow, barLabel, barFigure] = [17, 110, 44];
/** One line beside its bar; in full in the table. */
const longestName = 22;

/** Bars from 0 to 100 per cent; a period of another edition has an outline only. */
function drawBars(report: Report, { points }: Trend): void {
  const { document, flow, words, formats, input } = report;
  const height = points.length * barRow;
  subheading(report, words.periods.chart, height + 20);
  const shareOf = ({ comparableAttainment, overall }: TrendPoint) => (comparableAttainment ?? overall ?? 0) / 100;
  const figureOf = ({ comparableAttainment, overall }: TrendPoint) => formats.percent(comparableAttainment ?? overall);
  const rows = points.map((point) => words.periods.chartRow(nameOf(report, point), figureOf(point))).join("; ");
  const box = { x: flow.left, top: flow.y, width: flow.width, height };
  const left = flow.left + barLabel;
  const whole = flow.width - barLabel - barFigure;
  document.figure(words.periods.chartAlternative(rows), box, () => {
    points.forEach((point, index) => {
      const top = flow.y + index * barRow;
      const bar = { x: left, top: top + 3, width: Math.max(0.5, whole * shareOf(point)), height: 9 };
      const line = { stroke: edge, width: 0.6 };
      document.text(cutTo(nameOf(report, point), longestName, "…"), flow.left, top, {
        size: 9,
        leading: 14,
        width: barLabel - 6,
      });
      document.rectangle(bar, point.comparableAttainment === null ? { line } : { fill: navy });
    });
    const threshold = left + (whole * input.scoringModel.readyAttainment) / 100;
    document.polyline(
      [
        [threshold, flow.y],
        [threshold, flow.y + height],
      ],
      { line: { stroke: ink, width: 0.7, dash: [3, 2] } },
    );
    points.forEach((point, index) => {
      const top = flow.y + index * barRow;
      const figureLeft = left + whole * shareOf(point) + 4;
      const style = { face: "bold", size: 9, leading: 14 } as const;
      // Where the line of the threshold passes behind the figure, it is interrupted.
      const width = document.width(figureOf(point), style) + 4;
      document.rectangle({ x: figureLeft - 2, top: top + 1, width, height: 12 }, { fill: white });
      document.text(figureOf(point), figureLeft, top, style);
    });
  });
  flow.y += height + 2;
  flow.paragraph(words.periods.chartNote, { size: 8.5, leading: 11 }, 6);
}

function drawFreezing(report: Report): void {
  const { flow, words, formats, input, evaluation } = report;
  const own = latestOf(input.baselines.filter(({ sourceAssessmentId }) => sourceAssessmentId === input.assessment.id));
  if (own === null) return;
  const controlIds = changedControlIds(own, evaluation);
  const at = dayOnReport(input.generatedAt, own.frozenAt);
  const frozen = words.periods.frozen(own.label, formats.day(at), grouped(shortFingerprint(own.headHash)));
  const since =
    controlIds.length === 0 ? words.periods.unchanged : words.periods.changedSince(formats.integer(controlIds.length));
  flow.y += 6;
  flow.paragraph(`${frozen} ${since}`, lead, 2);
}

function drawMoved(report: Report, previous: Baseline, { points }: Trend): void {
  const { flow, words, formats, input } = report;
  const present = points.at(-1);
  if (present === undefined) return;
  subheading(report, words.periods.moved(previous.label), 60, "periods-moved");
  const result = comparePeriods(previous, present, { catalog: input.catalog, model: input.scoringModel });
  if (!result.ok) {
    const [then, now] = [previous, present].map(({ catalogId }) => editionName(catalogId));
    const figures = [previous, present].map(({ overall }) => formats.percent(overall));
    const text = words.periods.otherEdition(previous.label, then ?? "", figures[0] ?? "", now ?? "", figures[1] ?? "");
    return flow.paragraph(text, lead);
  }
  const { attainment, comparable, totals } = result.value;
  const count = formats.integer;
  const change = words.periods.attainment(
    count(comparable),
    formats.percent(attainment.before),
    formats.percent(attainment.now),
  );
  const moves = words.periods.totals(
    count(totals.up),
    count(totals.down),
    count(totals.same),
    count(totals.excluded),
    count(totals.included),
    count(comparable - totals.up - totals.down - totals.same),
  );
  flow.paragraph(`${change} ${moves}`, lead, 6);
  drawMovedItems(report, result.value);
}

function drawMovedItems(report: Report, result: PeriodComparison): void {
  const { flow, words } = report;
  const { movedColumns } = words.periods;
  const rows = result.items.flatMap((item): readonly TableRow[] => {
    const what = whatMoved(report, result, item.controlId);
    if (what.length === 0) return [];
    const stateOf = ({ applicable, level }: typeof item.now) =>
      applicable ? String(level ?? words.level.none) : words.level.none;
    return [
      {
        cells: [
          controlCell(report, item.controlId),
          { text: controlTitle(report, item.controlId) },
          { text: stateOf(item.before) },
          { text: stateOf(item.now) },
          { text: what.join("; ") },
        ],
      },
    ];
  });
  if (rows.length === 0) return flow.paragraph(words.periods.nothingMoved, lead);
  const [id, level, what] = [40, 36, 150];
  flow.table(
    [
      { width: id, header: movedColumns.id },
      { width: flow.width - id - 2 * level - what, header: movedColumns.item },
      { width: level, header: movedColumns.before, align: "center" },
      { width: level, header: movedColumns.now, align: "center" },
      { width: what, header: movedColumns.what },
    ],
    rows,
    tableStyle,
  );
}

function whatMoved({ words }: Report, result: PeriodComparison, controlId: string): readonly string[] {
  const { what } = words.periods;
  const item = result.items.find((one) => one.controlId === controlId);
  if (item === undefined) return [];
  const { move } = item;
  const isMoved = move === "up" || move === "down" || move === "excluded" || move === "included";
  const lists = [
    [result.closedNonconformities, what.closedNonconformity],
    [result.closedGaps, what.closedGap],
    [result.repeatedNonconformities, what.repeated],
    [result.newNonconformities, what.newNonconformity],
    [result.reopenedGaps, what.reopened],
  ] as const;
  return [
    ...(isMoved ? [what[move]] : []),
    ...lists.flatMap(([ids, text]) => (ids.includes(controlId) ? [text] : [])),
    ...(item.targetLowered ? [what.targetLowered(item.before.target, item.now.target)] : []),
  ];
}
