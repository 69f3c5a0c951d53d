/** Five by five: likelihood upwards, consequence to the right. Digits say what the shades say. */
import type { PdfDocument } from "#src/formats/pdf/document";
import type { HeatMapCell } from "#src/domain/risk/risk-register";
import { ratings, riskLevels, type RiskLevel } from "#src/domain/risk/risk-scales";
import { edge, grey, riskDigitColor, riskFills, white } from "./palette";
import type { Report } from "./report";

const cell = { width: 66, height: 25 };
const [axisHeight, numberWidth, numberHeight] = [12, 14, 12];

export const riskMapSize = {
  width: numberWidth + ratings.length * cell.width,
  height: axisHeight + ratings.length * cell.height + numberHeight + axisHeight,
} as const;

const axisStyle = { size: 8.5, leading: axisHeight, color: grey } as const;
const numberStyle = { face: "bold", size: 9, align: "center" } as const;

export function drawRiskMap(report: Report, x: number, top: number, cells: readonly HeatMapCell[]): void {
  const { document, words, formats } = report;
  const left = x + numberWidth;
  const [mapTop, mapBottom] = [top + axisHeight, top + axisHeight + ratings.length * cell.height];
  document.text(`↑ ${words.risks.likelihood}`, x, top, axisStyle);
  for (const { likelihood, consequence, level, codes } of cells) {
    const box = {
      x: left + (consequence - 1) * cell.width,
      top: mapBottom - likelihood * cell.height,
      ...cell,
    };
    document.rectangle(box, { fill: riskFills[level - 1] ?? white, line: { stroke: edge, width: 0.5 } });
    const color = riskDigitColor(level);
    document.text(String(level), box.x + 3, box.top + 1, { size: 7, leading: 9, color });
    if (codes.length === 0) continue;
    const count = { face: "bold", size: 13, leading: cell.height, width: cell.width, align: "center", color } as const;
    document.text(formats.integer(codes.length), box.x, box.top, count);
  }
  for (const rating of ratings) {
    const rowTop = mapBottom - rating * cell.height;
    document.text(String(rating), x, rowTop, { ...numberStyle, leading: cell.height, width: numberWidth - 3 });
    const columnLeft = left + (rating - 1) * cell.width;
    document.text(String(rating), columnLeft, mapBottom, { ...numberStyle, leading: numberHeight, width: cell.width });
  }
  const axisWidth = ratings.length * cell.width;
  const across = { ...axisStyle, width: axisWidth, align: "right" } as const;
  document.text(`${words.risks.consequence} →`, left, mapTop + ratings.length * cell.height + numberHeight, across);
}

const swatch = 8.5;

/** The five levels and what the digits are; returns its height. */
export function drawLevelKey({ document, words, flow }: Report, x: number, top: number): number {
  const style = { size: 9, leading: 12.5 } as const;
  document.tag("P", () => {
    let left = x;
    for (const level of riskLevels) {
      const name = words.risks.level(level, words.risks.levels[level]);
      document.artifact(() => drawSwatch(document, left, top + 2, level));
      document.text(name, left + swatch + 4, top, style);
      left += swatch + 4 + document.width(name, style) + 14;
    }
  });
  const keyTop = top + style.leading;
  let height = 0;
  document.tag("P", () => {
    height = document.text(words.risks.mapKey, x, keyTop, { ...style, width: flow.width });
  });
  return style.leading + height;
}

/** The shade of a level, beside the words that say it. */
export function drawSwatch(document: PdfDocument, x: number, top: number, level: RiskLevel): void {
  const square = { x, top, width: swatch, height: swatch };
  document.rectangle(square, { fill: riskFills[level - 1] ?? white, line: { stroke: edge, width: 0.5 } });
}
