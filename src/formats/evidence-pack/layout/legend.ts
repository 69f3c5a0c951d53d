/** The legend of the map, in one line under it. */
import { drawCell, type CellState } from "./marks";
import { ink } from "./palette";
import type { Report } from "./report";

const cell = 8.4;
const style = { size: 8.5, leading: 12 } as const;

/** Draws the legend and returns its height. */
export function drawLegend(report: Report, x: number, top: number): number {
  const { document, words, flow } = report;
  const { legend } = words.summary;
  const plain: CellState = { applicable: true, level: 3, missingEvidence: false, gap: 0 };
  const entries: readonly (readonly [CellState | "tick", string])[] = [
    [plain, legend.level],
    [{ ...plain, level: 1, missingEvidence: true }, legend.missingEvidence],
    ["tick", legend.gap],
    [{ ...plain, applicable: false }, legend.notApplicable],
    [{ ...plain, level: null }, legend.notAssessed],
  ];
  let [left, y] = [x, top];
  document.tag("P", () => {
    for (const [state, text] of entries) {
      const width = cell + 4 + document.width(text, style) + 14;
      if (left + width - 14 > x + flow.width) [left, y] = [x, y + style.leading + 2];
      if (state === "tick") document.rectangle({ x: left + 2, top: y + 6, width: 5, height: 1.6 }, { fill: ink });
      else document.artifact(() => drawCell(document, left, y + 1.5, cell, state));
      document.text(text, left + cell + 4, y, style);
      left += width;
    }
  });
  return y - top + style.leading;
}
