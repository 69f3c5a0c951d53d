/** The three pictures of the summary: the map of all items, the radar by group, the bars by level. */
import type { PdfDocument } from "#src/formats/pdf/document";
import type { Point } from "#src/formats/pdf/page-content";
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import type { MaturityLevel } from "#src/domain/assessment/maturity";
import { drawCell } from "./marks";
import { edge, grey, ink, levelFills, navy, paleNavy, rule, white } from "./palette";
import type { Report } from "./report";

export interface RadarAxis {
  readonly label: string;
  readonly value: number;
  readonly target: number;
}

const scaleTop = 5;

/** Values as a solid line, targets as a dashed one. */
export function drawRadar(document: PdfDocument, center: Point, radius: number, axes: readonly RadarAxis[]): void {
  const at = (index: number, value: number): Point => {
    const angle = (index / axes.length) * 2 * Math.PI - Math.PI / 2;
    const distance = (radius * value) / scaleTop;
    return [center[0] + Math.cos(angle) * distance, center[1] + Math.sin(angle) * distance];
  };
  const ring = (valueOf: (axis: RadarAxis) => number): readonly Point[] =>
    axes.map((axis, index) => at(index, valueOf(axis)));
  document.polyline(
    ring((axis) => axis.value),
    { fill: paleNavy, closed: true },
  );
  for (let level = 1; level <= scaleTop; level += 1) {
    document.polyline(
      ring(() => level),
      { line: { stroke: rule, width: 0.4 }, closed: true },
    );
  }
  axes.forEach((_, index) => document.polyline([center, at(index, scaleTop)], { line: { stroke: rule, width: 0.4 } }));
  document.polyline(
    ring((axis) => axis.target),
    { line: { stroke: ink, width: 0.9, dash: [3, 2] }, closed: true },
  );
  document.polyline(
    ring((axis) => axis.value),
    { line: { stroke: navy, width: 1.5 }, closed: true },
  );
  axes.forEach((axis, index) => {
    const [x, y] = at(index, scaleTop + 0.55);
    const width = document.width(axis.label, { size: 8 });
    const side = Math.cos((index / axes.length) * 2 * Math.PI - Math.PI / 2);
    const left = side > 0.15 ? x : side < -0.15 ? x - width : x - width / 2;
    document.text(axis.label, left, y - 5, { size: 8, leading: 10 });
  });
  for (const level of [1, 3, 5]) {
    document.text(String(level), center[0] + 2, center[1] - (radius * level) / scaleTop - 1, {
      size: 6.5,
      leading: 8,
      color: grey,
    });
  }
}

export interface LevelBar {
  readonly label: string;
  readonly count: number;
  /** Null: not assessed. */
  readonly level: MaturityLevel | "not-applicable" | null;
}

export function drawLevelBars(
  document: PdfDocument,
  x: number,
  top: number,
  width: number,
  bars: readonly LevelBar[],
): void {
  const rowHeight = 17;
  const labelWidth = 96;
  const most = Math.max(1, ...bars.map((bar) => bar.count));
  bars.forEach((bar, index) => {
    const y = top + index * rowHeight;
    const applicable = bar.level !== "not-applicable";
    const level = bar.level === "not-applicable" ? null : bar.level;
    drawCell(document, x, y + 2, 10, {
      applicable,
      level,
      missingEvidence: false,
      gap: 0,
    });
    document.text(bar.label, x + 15, y, { size: 9, leading: 14 });
    const length = ((width - labelWidth - 22) * bar.count) / most;
    const fill = level === null ? white : (levelFills[level] ?? white);
    const dash = applicable && level === null ? { dash: [1.6, 1.3] } : {};
    if (bar.count > 0) {
      const line = { stroke: edge, width: 0.5, ...dash };
      document.rectangle({ x: x + labelWidth, top: y + 3, width: length, height: 8 }, { fill, line });
    }
    document.text(String(bar.count), x + labelWidth + length + 4, y, { face: "bold", size: 9, leading: 14 });
  });
}

const cell = 9.2;
const pitch = 10.8;
const labelWidth = 62;
const rowHeight = 15.4;
const clauseGap = 9;

export function mapHeight(report: Report): number {
  const themes = report.input.catalog.groups.filter((group) => group.class === "annex-a").length;
  return 11 + rowHeight + 12 + themes * rowHeight;
}

/** Clauses in labelled groups on one row; each theme a row on one ruler, so that the position is the identifier. */
export function drawMap(report: Report, x: number, top: number): void {
  const { document, input, evaluation, words } = report;
  const itemsOf = (groupId: string): readonly EvaluatedControl[] =>
    evaluation.controls.filter(({ control }) => control.groupId === groupId);
  const small = { size: 7.5, leading: 10, color: grey };
  let left = x + labelWidth;
  document.text(words.summary.mapClauses, x, top + 10, { size: 9, leading: 11 });
  for (const group of input.catalog.groups.filter((candidate) => candidate.class === "clause")) {
    document.text(group.id, left, top, small);
    for (const item of itemsOf(group.id)) {
      drawCell(document, left, top + 11, cell, item);
      left += pitch;
    }
    left += clauseGap;
  }
  const rulerTop = top + 11 + rowHeight;
  const themes = input.catalog.groups.filter((candidate) => candidate.class === "annex-a");
  const longest = Math.max(0, ...themes.map((group) => itemsOf(group.id).length));
  for (let position = 1; position <= longest; position += position === 1 ? 4 : 5) {
    const style = { ...small, width: cell, align: "center" as const };
    document.text(String(position), x + labelWidth + (position - 1) * pitch, rulerTop, style);
  }
  themes.forEach((group, row) => {
    const y = rulerTop + 11 + row * rowHeight;
    const name = input.catalogText.groups[group.id]?.shortTitle ?? group.id;
    const label = `${group.id} ${name}`;
    // A longer word (English) is set smaller rather than cut.
    const size = Math.min(8.5, (8.5 * (labelWidth - 4)) / document.width(label, { size: 8.5 }));
    document.text(label, x, y - 1, { size, leading: 11 });
    itemsOf(group.id).forEach((item, index) => drawCell(document, x + labelWidth + index * pitch, y, cell, item));
  });
}
