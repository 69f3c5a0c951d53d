/** Codes of items, one after the other, each leading to its own detail. */
import type { TextStyle } from "#src/formats/pdf/document";
import { controlDestination } from "./control-link";
import type { Report } from "./report";

interface PlacedLink {
  readonly controlId: string;
  readonly x: number;
  readonly width: number;
  /** An item of another edition has no detail here. */
  readonly isKnown: boolean;
}

export type LinkLine = readonly PlacedLink[];

const style: TextStyle = { size: 10, leading: 12.6 };
const gap = 9;

export function planControlLinks({ document, input }: Report, ids: readonly string[], width: number): LinkLine[] {
  const known = new Set(input.catalog.controls.map(({ id }) => id));
  const lines: PlacedLink[][] = [];
  let x = width;
  for (const controlId of ids) {
    const own = document.width(controlId, style);
    if (x + own > width) {
      lines.push([]);
      x = 0;
    }
    lines.at(-1)?.push({ controlId, x, width: own, isKnown: known.has(controlId) });
    x += own + gap;
  }
  return lines;
}

/** Draws the lines at the flow's place, over page breaks, and moves it below them. */
export function drawControlLinks(report: Report, lines: readonly LinkLine[], left: number, lineHeight: number): void {
  const { document, flow, words } = report;
  for (const line of lines) {
    flow.ensure(lineHeight);
    for (const { controlId, x, width, isKnown } of line) {
      const draw = (): void => void document.text(controlId, left + x, flow.y, { ...style, leading: lineHeight });
      if (!isKnown) draw();
      else {
        document.tag("Link", () => {
          draw();
          const box = { x: left + x, top: flow.y, width, height: lineHeight };
          document.link(box, controlDestination(controlId), words.detail.toControl(controlId));
        });
      }
    }
    flow.y += lineHeight;
  }
}
