/** Every piece of evidence: what it is, what it serves, which attached file it is and by which digest to know it. */
import type { EvidenceItem } from "#src/domain/evidence/evidence-item";
import { byCode } from "#src/domain/pack/files-that-leave";
import type { TextStyle } from "#src/formats/pdf/document";
import type { Line } from "#src/formats/pdf/font-face";
import type { PackedEvidence } from "#src/formats/evidence-pack/pack-data";
import type { StructureElement } from "#src/formats/pdf/structure";
import { evidenceDestination } from "./control-link";
import { evidenceAside, evidenceFacts, type EvidenceFact } from "./evidence-facts";
import { drawControlLinks, planControlLinks } from "./link-line";
import { ink, pane } from "./palette";
import type { Report } from "./report";
import { continueWithSection } from "./section";

const labelWidth = 74;
const lineHeight = 12.6;
const text: TextStyle = { size: 10, leading: lineHeight };
const digestStyle: TextStyle = { face: "mono", size: 9, leading: lineHeight };
const labelStyle: TextStyle = { face: "bold", size: 9, leading: lineHeight };
const headLeading = 13.4;
const headStyle: TextStyle = { face: "bold", size: 10.5, leading: headLeading };
const asideStyle: TextStyle = { size: 9.5, leading: headLeading, align: "right" };
const [headPadding, afterHead, afterBlock] = [2.6, 2, 8];
/** Longer ones are broken over pages. */
const mostLinesKept = 14;

export interface EvidenceList {
  /** Draws one piece after the other; pieces may be drawn in several turns. */
  draw(items: readonly EvidenceItem[]): void;
}

export function startEvidenceIndex(report: Report): EvidenceList {
  const { document, flow, words, formats, input, data } = report;
  continueWithSection(report, "evidence");
  if (input.evidenceItems.length === 0) {
    flow.paragraph(words.evidence.none);
    return { draw: () => {} };
  }
  const count = formats.integer(input.evidenceItems.length);
  const introduction = words.evidence.introduction[input.contents](count, formats.integer(data.evidence.length));
  const hasCopies = data.evidence.some(({ version }) => version.packCopy !== undefined);
  const whole = hasCopies ? `${introduction} ${words.evidence.original}` : introduction;
  flow.paragraph(whole, { size: 11, leading: 14, align: "justify" }, 6);
  const list = document.tag("L", () => {});
  const packed = new Map(data.evidence.map((evidence) => [evidence.code, evidence]));
  return {
    draw(items) {
      for (const item of items) document.within(list, () => drawEvidence(report, item, packed.get(item.code)));
    },
  };
}

/** In the order in which they are listed and attached. */
export function evidenceInOrder({ evidenceItems }: Pick<Report["input"], "evidenceItems">): readonly EvidenceItem[] {
  return evidenceItems.toSorted(byCode);
}

function drawEvidence(report: Report, item: EvidenceItem, packed: PackedEvidence | undefined): void {
  const { document, flow } = report;
  const width = flow.width - labelWidth;
  const facts = evidenceFacts(report, item, packed).map((fact) => ({
    fact,
    lines: document.wrap(fact.text, { ...styleOf(fact), width }),
  }));
  const links = planControlLinks(report, item.controlIds, width);
  const aside = evidenceAside(report, item);
  const titleWidth = flow.width - document.width(aside, asideStyle) - 24;
  const title = document.wrap(`${item.code}  ${item.title}`, { ...headStyle, width: titleWidth });
  const headHeight = title.length * headLeading + 2 * headPadding;
  const lineCount = facts.reduce((sum, { lines }) => sum + lines.length, Math.max(1, links.length));
  flow.ensure(headHeight + afterHead + Math.min(lineCount, mostLinesKept) * lineHeight);

  document.tag("LI", () => {
    const body = document.tag("LBody", () => drawHead(report, item, title, aside, headHeight));
    flow.y += headHeight + afterHead;
    document.within(body, () => {
      drawItems(report, links);
      for (const { fact, lines } of facts) drawFact(report, fact, lines);
    });
  });
  flow.y += afterBlock;
}

const styleOf = ({ isDigest }: EvidenceFact): TextStyle => (isDigest === true ? digestStyle : text);

function drawHead(
  { document, flow }: Report,
  item: EvidenceItem,
  title: readonly Line[],
  aside: string,
  height: number,
): StructureElement {
  document.destination(evidenceDestination(item.code), flow.y);
  document.rectangle({ x: flow.left, top: flow.y, width: flow.width, height }, { fill: pane });
  const right = flow.left + flow.width;
  const line = { stroke: ink, width: 0.6 };
  document.polyline(
    [
      [flow.left, flow.y],
      [right, flow.y],
    ],
    { line },
  );
  const top = flow.y + headPadding;
  return document.tag("P", () => {
    document.lines(title, flow.left + 5, top, headStyle);
    document.text(aside, flow.left, top, { ...asideStyle, width: flow.width - 5 });
  });
}

function drawLabel({ document, flow, words }: Report, label: EvidenceFact["label"]): void {
  document.text(`${words.evidence.labels[label]}:`, flow.left + 5, flow.y, labelStyle);
}

function drawItems(report: Report, links: ReturnType<typeof planControlLinks>): void {
  const { document, flow, words } = report;
  document.tag("P", () => {
    drawLabel(report, "items");
    if (links.length > 0) return drawControlLinks(report, links, flow.left + labelWidth, lineHeight);
    flow.y += document.text(words.evidence.noItems, flow.left + labelWidth, flow.y, text);
  });
}

function drawFact(report: Report, fact: EvidenceFact, lines: readonly Line[]): void {
  const { document, flow } = report;
  const { link } = fact;
  const left = flow.left + labelWidth;
  flow.ensure(lines.length * lineHeight);
  document.tag("P", () => {
    drawLabel(report, fact.label);
    if (!link) document.lines(lines, left, flow.y, styleOf(fact));
    else {
      document.tag("Link", () => {
        document.lines(lines, left, flow.y, styleOf(fact));
        const box = { x: left, top: flow.y, width: flow.width - labelWidth, height: lines.length * lineHeight };
        document.link(box, link.target, link.contents);
      });
    }
  });
  flow.y += lines.length * lineHeight;
}
