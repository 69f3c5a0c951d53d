/** The three pictures of the summary: the map of all items, the radar by group, the bars by level. */
import type { PdfDocument } from "#src/formats/pdf/document";
import type { Point } from "#src/formats/pdf/page-content";
import type { ControlClass, ControlGroup } from "#src/domain/catalog/catalog";
import type { CatalogText } from "#src/domain/catalog/catalog-text";
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import type { MaturityLevel } from "#src/domain/assessment/maturity";
import { drawCell } from "./marks";
import { edge, grey, ink, levelFills, navy, paleNavy, rule, white } from "./palette";
import type { Report } from "./report";

export interface RadarAxis {
  readonly label: string;
  /** Stands alone where there are too many axes for their labels. */
  readonly code: string;
  readonly value: number;
  readonly target: number;
}

const scaleTop = 5;
const mostLabels = 12;

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
    const label = axes.length > mostLabels ? axis.code : axis.label;
    const width = document.width(label, { size: 8 });
    const side = Math.cos((index / axes.length) * 2 * Math.PI - Math.PI / 2);
    const left = side > 0.15 ? x : side < -0.15 ? x - width : x - width / 2;
    document.text(label, left, y - 5, { size: 8, leading: 10 });
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

/** Above the cells of a group that has no row of its own. */
const headHeight = 11;
/** More rows would not leave room for the rest of the page. */
const mostRows = 6;

export function mapHeight(report: Report): number {
  const themes = groupsOf(report, "annex-a");
  const clauses = headHeight + rowHeight;
  if (themes.length > mostRows) return clauses + runOn(report, themes).height + headHeight;
  return clauses + 12 + themes.length * rowHeight;
}

/**
 * Clauses in labelled groups on one row; each theme a row on one ruler, so that the position is the identifier. A
 * catalog of many groups has no such ruler: its groups run on like the clauses.
 */
export function drawMap(report: Report, x: number, top: number): void {
  const { document, words } = report;
  let left = x + labelWidth;
  document.text(words.summary.mapClauses, x, top + 10, { size: 9, leading: 11 });
  for (const group of groupsOf(report, "clause")) {
    document.text(group.id, left, top, small);
    left = drawItems(report, group.id, left, top + headHeight) + clauseGap;
  }
  const themes = groupsOf(report, "annex-a");
  const under = top + headHeight + rowHeight;
  if (themes.length <= mostRows) return drawThemes(report, x, under, themes);
  for (const block of runOn(report, themes).blocks) {
    document.text(block.label, x + block.left, under + block.top, small);
    drawItems(report, block.groupId, x + block.left, under + block.top + headHeight);
  }
}

const small = { size: 7.5, leading: 10, color: grey };

const groupsOf = ({ input }: Report, kind: ControlClass): readonly ControlGroup[] =>
  input.catalog.groups.filter((group) => group.class === kind);

const itemsOf = ({ evaluation }: Report, groupId: string): readonly EvaluatedControl[] =>
  evaluation.controls.filter(({ control }) => control.groupId === groupId);

/** Returns where the next cell would stand. */
function drawItems(report: Report, groupId: string, left: number, top: number): number {
  const items = itemsOf(report, groupId);
  items.forEach((item, index) => drawCell(report.document, left + index * pitch, top, cell, item));
  return left + items.length * pitch;
}

function drawThemes(report: Report, x: number, top: number, themes: readonly ControlGroup[]): void {
  const { document, input } = report;
  const longest = Math.max(0, ...themes.map((group) => itemsOf(report, group.id).length));
  for (let position = 1; position <= longest; position += position === 1 ? 4 : 5) {
    const style = { ...small, width: cell, align: "center" as const };
    document.text(String(position), x + labelWidth + (position - 1) * pitch, top, style);
  }
  themes.forEach((group, row) => {
    const y = top + 11 + row * rowHeight;
    const label = labelOf(input.catalogText, group.id);
    // A longer word (English) is set smaller rather than cut.
    const size = Math.min(8.5, (8.5 * (labelWidth - 4)) / document.width(label, { size: 8.5 }));
    document.text(label, x, y - 1, { size, leading: 11 });
    drawItems(report, group.id, x + labelWidth, y);
  });
}

const labelOf = ({ groups }: CatalogText, groupId: string): string =>
  `${groupId} ${groups[groupId]?.shortTitle ?? groupId}`;

type Block = { readonly groupId: string; readonly label: string; readonly left: number; readonly top: number };

/** Where each group stands, from the left edge and the top of the first; a block is as wide as its label or its cells. */
function runOn(
  report: Report,
  groups: readonly ControlGroup[],
): { readonly blocks: readonly Block[]; readonly height: number } {
  const { document, flow, input } = report;
  const lineHeight = headHeight + rowHeight;
  const blocks: Block[] = [];
  let [left, top] = [0, 0];
  for (const { id } of groups) {
    const label = labelOf(input.catalogText, id);
    const width = Math.max(document.width(label, small), itemsOf(report, id).length * pitch);
    if (left > 0 && left + width > flow.width) [left, top] = [0, top + lineHeight];
    blocks.push({ groupId: id, label, left, top });
    left += width + clauseGap;
  }
  return { blocks, height: top + rowHeight };
}
