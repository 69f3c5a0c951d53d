/** The drawing operators of one page (ISO 32000-1, clauses 8 and 9). Points; y runs down from the page's top. */
import type { FontFace, Line } from "./font-face";
import { type Box, fillOperator, type Paint, pdfNumber, strokeOperator } from "./pdf-syntax";

export interface LineStyle {
  readonly stroke: Paint;
  readonly width: number;
  readonly dash?: readonly number[];
}

export interface ShapeStyle {
  readonly fill?: Paint;
  readonly line?: LineStyle;
}

export type Point = readonly [x: number, y: number];

/** a b c d e f of the operator `cm`. */
export type Matrix = readonly [number, number, number, number, number, number];

export interface TextBlock {
  readonly face: FontFace;
  readonly size: number;
  readonly lines: readonly Line[];
  readonly x: number;
  readonly top: number;
  readonly leading: number;
  readonly width: number;
  readonly align: "left" | "center" | "right" | "justify";
  readonly color: Paint;
}

export interface PageContent {
  readonly width: number;
  readonly height: number;
  text(block: TextBlock): void;
  rectangle(box: Box, style: ShapeStyle): void;
  /** Many boxes filled as one path: no seams between neighbours. */
  rectangles(boxes: readonly Box[], fill: Paint): void;
  image(name: string, matrix: Matrix, box: Box): void;
  polyline(points: readonly Point[], style: ShapeStyle & { readonly closed?: boolean }): void;
  /** Many lines in one path: a grid, a hatching. */
  polylines(lines: readonly (readonly Point[])[], style: ShapeStyle & { readonly closed?: boolean }): void;
  circle(center: Point, radius: number, style: ShapeStyle): void;
  clipped(box: Box, draw: () => void): void;
  begin(operator: string): void;
  end(): void;
  /** Makes one string of thousands of parts: what is kept to the end then costs the collector little. */
  settle(): void;
  operators(): string;
}

/** A quarter of a circle as a Bézier curve. */
const ARC = 0.5523;

function styleOperators(style: ShapeStyle): string {
  const fill = style.fill === undefined ? "" : `${fillOperator(style.fill)} `;
  if (!style.line) return fill;
  const { stroke, width, dash } = style.line;
  const pattern = dash ? `[${dash.map(pdfNumber).join(" ")}] 0 d ` : "";
  return `${fill}${strokeOperator(stroke)} ${pdfNumber(width)} w ${pattern}`;
}

function paintOperator(style: ShapeStyle, closed: boolean): string {
  if (style.fill !== undefined) return style.line ? (closed ? "b" : "B") : "f";
  return closed ? "s" : "S";
}

function lineStart(block: TextBlock, line: Line): number {
  const free = block.width - (line.width * block.size) / 1000;
  if (block.align === "center") return block.x + free / 2;
  return block.align === "right" ? block.x + free : block.x + line.indent;
}

export function createPageContent(width: number, height: number): PageContent {
  let buffer: string[] = [];
  const at = (x: number, y: number): string => `${pdfNumber(x)} ${pdfNumber(height - y)}`;
  const rectangleOperators = ({ x, top, width, height: boxHeight }: Box): string =>
    `${at(x, top + boxHeight)} ${pdfNumber(width)} ${pdfNumber(boxHeight)} re`;

  return {
    width,
    height,
    text(block) {
      const { face, size, lines, leading } = block;
      // Half the leading above the ink, half below: a line sits in the middle of its box.
      const inkTop = (leading - ((face.ascent + face.descent) * size) / 1000) / 2;
      let y = height - block.top - inkTop - (face.ascent * size) / 1000;
      let [previousX, previousY] = [0, 0];
      let operators = `BT ${fillOperator(block.color)} /${face.resourceName} ${pdfNumber(size)} Tf`;
      for (const line of lines) {
        const x = lineStart(block, line);
        operators += ` ${pdfNumber(x - previousX)} ${pdfNumber(y - previousY)} Td `;
        operators += face.show(line, size, block.align === "justify" ? block.width - line.indent : undefined);
        // Rounded as written, or a long block would creep.
        [previousX, previousY] = [x, y];
        y -= leading;
      }
      buffer.push(`${operators} ET`);
    },
    rectangle(box, style) {
      buffer.push(`q ${styleOperators(style)}${rectangleOperators(box)} ${paintOperator(style, false)} Q`);
    },
    rectangles(boxes, fill) {
      if (boxes.length > 0) buffer.push(`q ${fillOperator(fill)} ${boxes.map(rectangleOperators).join(" ")} f Q`);
    },
    image(name, [a, b, c, d, e, f], box) {
      const place = [a * box.width, b * box.height, c * box.width, d * box.height].map(pdfNumber).join(" ");
      const [left, bottom] = [box.x + e * box.width, box.top + box.height - f * box.height];
      buffer.push(`q ${place} ${at(left, bottom)} cm /${name} Do Q`);
    },
    polyline(points, style) {
      const path = points.map(([x, y], index) => `${at(x, y)} ${index === 0 ? "m" : "l"}`).join(" ");
      buffer.push(`q ${styleOperators(style)}${path} ${paintOperator(style, style.closed ?? false)} Q`);
    },
    polylines(lines, style) {
      const closing = style.closed ? " h" : "";
      const path = lines
        .map((points) => points.map(([x, y], index) => `${at(x, y)} ${index === 0 ? "m" : "l"}`).join(" ") + closing)
        .join(" ");
      if (path !== "") buffer.push(`q ${styleOperators(style)}${path} ${paintOperator(style, false)} Q`);
    },
    circle([x, y], radius, style) {
      const k = radius * ARC;
      const curve = (...points: number[]): string =>
        `${at(x + (points[0] ?? 0), y + (points[1] ?? 0))} ${at(x + (points[2] ?? 0), y + (points[3] ?? 0))} ${at(x + (points[4] ?? 0), y + (points[5] ?? 0))} c`;
      const path = [
        `${at(x + radius, y)} m`,
        curve(radius, k, k, radius, 0, radius),
        curve(-k, radius, -radius, k, -radius, 0),
        curve(-radius, -k, -k, -radius, 0, -radius),
        curve(k, -radius, radius, -k, radius, 0),
      ];
      buffer.push(`q ${styleOperators(style)}${path.join(" ")} ${paintOperator(style, true)} Q`);
    },
    clipped(box, draw) {
      buffer.push(`q ${rectangleOperators(box)} W n`);
      draw();
      buffer.push("Q");
    },
    begin(operator) {
      buffer.push(operator);
    },
    end() {
      buffer.push("EMC");
    },
    settle() {
      if (buffer.length > 1) buffer = [buffer.join("\n")];
    },
    operators: () => buffer.join("\n"),
  };
}
