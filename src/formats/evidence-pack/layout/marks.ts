/** The marks of the report, as vectors: the same as on the screens, and none of them by colour alone. */
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import type { FindingGrade } from "#src/domain/finding/suggest-findings";
import type { PdfDocument } from "#src/formats/pdf/document";
import type { Point } from "#src/formats/pdf/page-content";
import { digitColor, edge, ink, levelFills, reached, white } from "./palette";

export type CellState = Pick<EvaluatedControl, "applicable" | "level" | "missingEvidence" | "gap">;

const thin = { stroke: ink, width: 0.5 };

/** One cell of the map: digit on its level; cut corner, stroke, dashes and ticks as in the legend. */
export function drawCell(document: PdfDocument, x: number, top: number, size: number, state: CellState): void {
  const [right, bottom] = [x + size, top + size];
  const square = { x, top, width: size, height: size };
  if (!state.applicable) {
    document.rectangle(square, { fill: white, line: { stroke: edge, width: 0.5 } });
    document.polyline(
      [
        [x, bottom],
        [right, top],
      ],
      { line: { stroke: ink, width: 0.6 } },
    );
    return;
  }
  if (state.level === null) {
    document.rectangle(square, { fill: white, line: { stroke: ink, width: 0.5, dash: [1.4, 1.2] } });
    document.circle([x + size / 2, top + size / 2], size * 0.07, { fill: ink });
    return;
  }
  const fill = levelFills[state.level] ?? white;
  const line = state.level <= 1 ? { stroke: edge, width: 0.5 } : { stroke: fill, width: 0.5 };
  const cut = size * 0.32;
  const outline: readonly Point[] = state.missingEvidence
    ? [
        [x, top],
        [right - cut, top],
        [right, top + cut],
        [right, bottom],
        [x, bottom],
      ]
    : [
        [x, top],
        [right, top],
        [right, bottom],
        [x, bottom],
      ];
  document.polyline(outline, { fill, line, closed: true });
  if (state.missingEvidence) {
    document.polyline(
      [
        [right - cut, top],
        [right, top + cut],
      ],
      { line: { stroke: ink, width: 0.6 } },
    );
  }
  document.text(String(state.level), x, top, {
    size: size * 0.72,
    leading: size,
    width: size,
    align: "center",
    color: digitColor(state.level),
  });
  const tick = (size - 4 * 0.8) / 5;
  for (let index = 0; index < Math.min(5, state.gap); index += 1) {
    document.rectangle({ x: x + index * (tick + 0.8), top: bottom + 1.2, width: tick, height: 1.5 }, { fill: ink });
  }
}

const meterBox = 5.4;
const meterGap = 1.2;
export const meterWidth = 5 * (meterBox + meterGap) - meterGap;

/** «Not applicable» is the box with a diagonal, as on the map; it ends where five boxes would. */
const excludedBox = 7.6;

export const meterWidthOf = ({ applicable }: Pick<EvaluatedControl, "applicable">): number =>
  applicable ? meterWidth : excludedBox;

/** Five boxes: solid is reached, hatched is missing to the target, empty is beyond it. */
export function drawMeter(
  document: PdfDocument,
  x: number,
  top: number,
  item: Pick<EvaluatedControl, "applicable" | "level" | "target">,
): void {
  if (!item.applicable) {
    const place = [x + meterWidth - excludedBox, top + (meterBox - excludedBox) / 2] as const;
    return drawCell(document, ...place, excludedBox, { ...item, missingEvidence: false, gap: 0 });
  }
  const { level } = item;
  const lefts = [0, 1, 2, 3, 4].map((box) => x + box * (meterBox + meterGap));
  const filled = lefts.slice(0, level ?? 0);
  const empty = lefts.slice(level ?? 0);
  const missing = level === null ? [] : lefts.slice(level, item.target);
  const dash = level === null ? { dash: [1.2, 1] } : {};
  const box = (left: number): readonly Point[] => squareAt(left, top, meterBox);
  document.polylines(filled.map(box), { fill: reached, line: { stroke: reached, width: 0.5 }, closed: true });
  document.polylines(empty.map(box), { fill: white, line: { ...thin, ...dash }, closed: true });
  document.polylines(
    missing.flatMap((left) => hatching(left, top)),
    { line: { stroke: ink, width: 0.4 } },
  );
}

function squareAt(left: number, top: number, side: number): readonly Point[] {
  return [
    [left, top],
    [left + side, top],
    [left + side, top + side],
    [left, top + side],
  ];
}

function hatching(left: number, top: number): readonly (readonly Point[])[] {
  const [right, bottom] = [left + meterBox, top + meterBox];
  const half = meterBox / 2;
  return [
    [
      [left, top + half],
      [left + half, top],
    ],
    [
      [left, bottom],
      [right, top],
    ],
    [
      [left + half, bottom],
      [right, top + half],
    ],
  ];
}

/** ◆ major, ◇ minor, ○ opportunity, dashed square for what is not assessed. Drawn: the face lacks two of them. */
export function drawGrade(
  document: PdfDocument,
  x: number,
  top: number,
  size: number,
  grade: FindingGrade | "not-assessed",
): void {
  const [middleX, middleY] = [x + size / 2, top + size / 2];
  const diamond: readonly Point[] = [
    [middleX, top],
    [x + size, middleY],
    [middleX, top + size],
    [x, middleY],
  ];
  const line = { stroke: ink, width: 0.8 };
  switch (grade) {
    case "major":
      return document.polyline(diamond, { fill: ink, line, closed: true });
    case "minor":
      return document.polyline(diamond, { fill: white, line, closed: true });
    case "opportunity":
      return document.circle([middleX, middleY], size * 0.42, { line });
    case "not-assessed": {
      const [inset, side] = [size * 0.1, size * 0.8];
      const square = { x: x + inset, top: top + inset, width: side, height: side };
      return document.rectangle(square, { line: { ...line, dash: [1.6, 1.3] } });
    }
    case "gap":
      return undefined;
  }
}

export function drawTick(document: PdfDocument, x: number, top: number, size: number): void {
  document.polyline(
    [
      [x, top + size * 0.55],
      [x + size * 0.36, top + size * 0.88],
      [x + size, top + size * 0.12],
    ],
    {
      line: { stroke: ink, width: 1.2 },
    },
  );
}

export function drawCross(document: PdfDocument, x: number, top: number, size: number): void {
  const line = { stroke: ink, width: 1.2 };
  const [near, far] = [size * 0.12, size * 0.88];
  document.polyline(
    [
      [x + near, top + near],
      [x + far, top + far],
    ],
    { line },
  );
  document.polyline(
    [
      [x + near, top + far],
      [x + far, top + near],
    ],
    { line },
  );
}
