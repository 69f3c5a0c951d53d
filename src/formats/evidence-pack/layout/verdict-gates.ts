/** The verdict with every gate passed or failed, the figures, the groups. */
import type { Gate } from "#src/domain/assessment/verdict";
import type { TableRow } from "#src/formats/pdf/table-model";
import { drawCross, drawTick } from "./marks";
import { drawProfile } from "./profile-facts";
import { groupTitle, type Report } from "./report";
import { startSection, subheading } from "./section";

const idsShown = 14;

export function drawVerdict(report: Report): void {
  const { document, flow, words, evaluation } = report;
  const { verdict, gates } = evaluation.verdict;
  startSection(report, "verdict");
  document.tag("P", () => {
    const style = { face: "bold", size: 18, leading: 25, width: flow.width } as const;
    flow.y += document.text(words.terms.verdict[verdict], flow.left, flow.y, style);
  });
  flow.y += 2;
  flow.paragraph(words.verdict.rule, { size: 12, leading: 15.6, align: "justify" }, 8);
  drawGates(report, gates);
  drawFigures(report);
  drawGroups(report);
  drawProfile(report);
}

function drawGates(report: Report, gates: readonly Gate[]): void {
  const { flow, words } = report;
  const { columns } = words.verdict;
  const [result, found, items] = [90, 62, 160];
  flow.table(
    [
      { width: flow.width - result - found - items, header: columns.condition },
      { width: result, header: columns.result },
      { width: found, header: columns.found },
      { width: items, header: columns.items },
    ],
    gates.map((gate) => gateRow(report, gate)),
    { size: 10.5, leading: 13, padding: 3.6 },
  );
}

function gateRow(report: Report, gate: Gate): TableRow {
  const { words } = report;
  return {
    cells: [
      { text: words.terms.gate[gate.id] },
      {
        text: gate.passed ? words.verdict.passed : words.verdict.failed,
        face: gate.passed ? "regular" : "bold",
        inset: 13,
        draw: (document, box) => (gate.passed ? drawTick : drawCross)(document, box.x + 4, box.top + 6, 8),
      },
      { text: foundText(report, gate) },
      { text: "controlIds" in gate ? idList(report, gate.controlIds) : "" },
    ],
  };
}

function foundText({ words, formats }: Report, gate: Gate): string {
  switch (gate.id) {
    case "attainment":
      return formats.percent(gate.attainment);
    case "verified-share":
      return formats.percent(gate.share * 100);
    case "internal-audit":
    case "management-review":
      return gate.on === null ? words.verdict.notDone : formats.day(gate.on);
    case "no-major":
      return words.verdict.majors(formats.integer(gate.total));
    case "all-assessed":
    case "clauses-at-3":
    case "key-controls-at-3":
    case "other-controls-at-2":
    case "minors-have-approved-action":
    case "key-items-verified":
      return words.verdict.counted(formats.integer(gate.met), formats.integer(gate.total));
  }
}

function idList({ words, formats }: Report, ids: readonly string[]): string {
  if (ids.length <= idsShown) return ids.join(", ");
  return `${ids.slice(0, idsShown).join(", ")} ${words.verdict.moreItems(formats.integer(ids.length - idsShown))}`;
}

function drawFigures(report: Report): void {
  const { flow, words, formats, evaluation } = report;
  const { scores } = evaluation;
  const { figureRows, figureColumns } = words.verdict;
  const share = (part: number, whole: number, of: number): string =>
    `${formats.integer(part)}/${formats.integer(whole)} (${formats.percent(of * 100)})`;
  const values: Readonly<Record<keyof typeof figureRows, string>> = {
    overall: formats.percent(scores.overall),
    clauses: formats.percent(scores.clauses),
    annexA: formats.percent(scores.annexA),
    provisional: formats.percent(scores.provisionalOverall),
    coverage: share(scores.assessedCount, scores.applicableCount, scores.coverage),
    verified: share(scores.verifiedCount, scores.applicableCount, scores.verifiedShare),
    notApplicable: share(scores.notApplicableCount, scores.annexACount, scores.notApplicableShare),
  };
  subheading(report, words.verdict.figures, 200);
  const names = Object.keys(figureRows) as (keyof typeof figureRows)[];
  flow.table(
    [
      { width: 122, header: figureColumns.name },
      { width: 96, header: figureColumns.value, align: "right" },
      { width: flow.width - 218, header: figureColumns.meaning },
    ],
    names.map((name) => ({
      cells: [
        { text: figureRows[name].name },
        { text: values[name], face: "bold" },
        { text: figureRows[name].meaning },
      ],
    })),
    { size: 10.5, leading: 13, padding: 3.2 },
  );
  if (scores.unusualExclusions.length > 0) {
    flow.y += 6;
    const text = words.verdict.unusualExclusions(scores.unusualExclusions.join(", "));
    flow.paragraph(text, { size: 10.5, leading: 13.5, align: "left" });
  }
}

function drawGroups(report: Report): void {
  const { flow, words, formats, evaluation } = report;
  const { groupColumns } = words.verdict;
  const number = (value: number | null): string => (value === null ? words.level.none : formats.decimal(value));
  subheading(report, words.verdict.groups, 250);
  const widths = [44, 46, 46, 44, 44, 44, 44];
  const headers = [
    groupColumns.count,
    groupColumns.assessed,
    groupColumns.attainment,
    groupColumns.mean,
    groupColumns.target,
    groupColumns.lowest,
    groupColumns.below,
  ];
  const total = widths.reduce((sum, width) => sum + width, 0);
  flow.table(
    [
      { width: flow.width - total, header: groupColumns.group },
      ...widths.map((width, index) => ({ width, header: headers[index] ?? "", align: "right" as const })),
    ],
    evaluation.groups.byGroup.map((group) => ({
      cells: [
        { text: groupTitle(report, group.id) },
        { text: formats.integer(group.applicableCount) },
        { text: formats.integer(group.assessedCount) },
        { text: formats.percent(group.attainment) },
        { text: number(group.meanMaturity) },
        { text: number(group.meanTarget) },
        { text: group.lowestLevel === null ? words.level.none : formats.integer(group.lowestLevel) },
        { text: formats.integer(group.belowTargetCount) },
      ],
    })),
    { size: 9.5, leading: 11.6, padding: 3 },
  );
}
