/** The table of contents: drawn last, because page numbers are known last; read second, where it stands. */
import type { StructureElement } from "#src/formats/pdf/structure";
import { grey, navy } from "./palette";
import type { ContentsEntry, Report } from "./report";

export interface ReservedContents {
  readonly page: number;
  readonly element: StructureElement;
}

export function reserveContents({ document, flow }: Report): ReservedContents {
  flow.newPage("upright");
  return { page: document.page.number, element: document.tag("Sect", () => {}) };
}

const styles = {
  0: { size: 13, leading: 21, indent: 0 },
  1: { size: 11.5, leading: 17, indent: 20 },
} as const;

export function drawContents(report: Report, reserved: ReservedContents): void {
  const { document, flow, words, contents, input } = report;
  document.turnTo(reserved.page);
  flow.turnTo("upright");
  document.within(reserved.element, () => {
    document.tag("H1", () => {
      const title = words.contents.title.toLocaleUpperCase(input.locale);
      const style = { face: "bold", size: 14, leading: 20, width: flow.width, align: "center", color: navy } as const;
      flow.y += document.text(title, flow.left, flow.y, style) + 12;
    });
    const { entries, scale } = fitted(report, contents);
    document.tag("TOC", () => entries.forEach((entry) => drawEntry(report, entry, scale)));
  });
}

/** It keeps to its page: an edition of many groups is set smaller and, where that is not enough, without its parts. */
const scales = [1, 0.92, 0.85, 0.78, 0.72] as const;

type Fitted = { readonly entries: readonly ContentsEntry[]; readonly scale: number };

function fitted(report: Report, entries: readonly ContentsEntry[]): Fitted {
  const { flow } = report;
  const heightAt = (scale: number) =>
    entries.reduce((sum, entry) => sum + measure(report, entry, scale).height, flow.y);
  const scale = scales.find((candidate) => heightAt(candidate) <= flow.bottom);
  return scale === undefined ? { entries: entries.filter(({ level }) => level === 0), scale: 1 } : { entries, scale };
}

function measure({ document, flow }: Report, { title, level }: ContentsEntry, scale: number) {
  const style = styles[level];
  const [size, leading] = [style.size * scale, style.leading * scale];
  const lines = document.wrap(title, { size, width: flow.width - style.indent - 40 });
  return { size, leading, lines, height: lines.length * leading, left: flow.left + style.indent };
}

function drawEntry(report: Report, entry: ContentsEntry, scale: number): void {
  const { document, flow, words } = report;
  const page = document.pageOf(entry.destination);
  const { size, leading, lines, height, left } = measure(report, entry, scale);
  const right = flow.left + flow.width;
  const number = String(page);
  const numberWidth = document.width(number, { size });
  const titleEnd = left + ((lines.at(-1)?.width ?? 0) * size) / 1000;
  document.tag("TOCI", () => {
    document.tag("Reference", () => {
      document.tag("Link", () => {
        document.lines(lines, left, flow.y, { size, leading });
        document.text(number, right - numberWidth, flow.y + height - leading, { size, leading });
        const box = { x: left, top: flow.y, width: right - left, height };
        document.link(box, entry.destination, words.contents.linkTo(entry.title, page));
      });
    });
  });
  const baseline = flow.y + height - leading / 2 + size * 0.3;
  const leader: readonly (readonly [number, number])[] = [
    [titleEnd + 5, baseline],
    [right - numberWidth - 5, baseline],
  ];
  document.polyline(leader, { line: { stroke: grey, width: 0.7, dash: [0.7, 2.8] } });
  flow.y += height;
}
