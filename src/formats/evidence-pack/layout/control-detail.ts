/** One block for each item, in the catalog's order. Blocks are kept whole where a page can hold them. */
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import type { TextStyle } from "#src/formats/pdf/document";
import type { Line } from "#src/formats/pdf/font-face";
import { controlDestination } from "./control-link";
import { detailFacts, type DetailFact } from "./detail-facts";
import { linesThatFit } from "./flow";
import { drawMeter, meterWidth, meterWidthOf } from "./marks";
import { grey, ink, pane } from "./palette";
import { controlTitle, groupTitle, type Report } from "./report";
import { continueWithSection, subheading } from "./section";

const labelWidth = 74;
const text: TextStyle = { size: 10.5, leading: 13.4 };
const lineHeight = 13.4;
const levelStyle: TextStyle = { face: "bold", size: 10, leading: 12, align: "right" };
const headSize = 11.5;
const headLeading = 14.6;
const headPadding = 3.4;
const afterFact = 2.2;
/** Between lines under one label: pieces of evidence. */
const betweenLike = 0.6;
const afterBlock = 11;
/** A block is not moved to the next page if that would leave more than this share of the page empty. */
const greatestGap = 0.24;

export function startControlDetail(report: Report): void {
  const { flow, words, formats, evaluation } = report;
  continueWithSection(report, "detail");
  const introduction = words.detail.introduction(formats.integer(evaluation.controls.length));
  flow.paragraph(introduction, { size: 11, leading: 14, align: "justify" }, 4);
}

export function drawGroupHeading(report: Report, groupId: string): void {
  subheading(report, groupTitle(report, groupId), 120, `detail-${groupId}`);
}

interface WrappedFact extends DetailFact {
  readonly lines: readonly Line[];
  /** Below a fact of the same label, which is not repeated. */
  readonly isFurther: boolean;
}

export function drawControlDetail(report: Report, item: EvaluatedControl): void {
  const { document, flow } = report;
  const facts = detailFacts(report, item).map((fact, index, all) => ({
    ...fact,
    isFurther: all[index - 1]?.label === fact.label,
    lines: document.wrap(fact.text, { ...text, ...fact.style, width: flow.width - labelWidth }),
  }));
  const levelWidth = document.width(headLevel(report, item), levelStyle) + meterWidth + 26;
  const titleStyle: TextStyle = {
    face: "bold",
    size: headSize,
    leading: headLeading,
    width: flow.width - levelWidth,
  };
  const title = document.wrap(`${item.control.id}  ${controlTitle(report, item.control.id)}`, titleStyle);
  const headHeight = title.length * headLeading + 2 * headPadding;
  const factsHeight = facts.reduce((sum, fact) => sum + fact.lines.length * lineHeight + afterFact, 0);
  const height = headHeight + 4 + factsHeight;
  const largest = (flow.bottom - flow.top) * greatestGap;
  flow.ensure(height <= largest ? height : headHeight + 4 + 5 * lineHeight);

  drawHead(report, item, title, titleStyle, headHeight);
  facts.forEach((fact, index) => {
    drawFact(report, fact, item.control.id);
    flow.y += facts[index + 1]?.isFurther ? betweenLike : afterFact;
  });
  flow.y += afterBlock;
}

function headLevel({ words }: Report, item: EvaluatedControl): string {
  if (!item.applicable) return words.terms.applicability["not-applicable"];
  return item.level === null ? words.terms.notAssessed : words.level.ofTarget(String(item.level), item.target);
}

function drawHead(
  report: Report,
  item: EvaluatedControl,
  title: readonly Line[],
  style: TextStyle,
  height: number,
): void {
  const { document, flow } = report;
  const { control } = item;
  const right = flow.left + flow.width;
  document.bookmark(`${control.id} ${controlTitle(report, control.id)}`, flow.y, 2);
  document.destination(controlDestination(control.id), flow.y);
  document.rectangle({ x: flow.left, top: flow.y, width: flow.width, height }, { fill: pane });
  document.polyline(
    [
      [flow.left, flow.y],
      [right, flow.y],
    ],
    { line: { stroke: ink, width: 0.8 } },
  );
  document.tag("H3", () => document.lines(title, flow.left + 5, flow.y + headPadding, style));
  const middle = flow.y + height / 2;
  document.artifact(() => drawMeter(document, right - meterWidth - 6, middle - 2.7, item));
  document.tag("P", () => {
    document.text(headLevel(report, item), right - meterWidthOf(item) - 112, middle - 6, { ...levelStyle, width: 100 });
  });
  flow.y += height + 4;
}

/** At the head of a page, which item the lines below belong to. */
function drawContinuation({ document, flow, words }: Report, controlId: string): void {
  const style: TextStyle = { face: "italic", size: 9.5, leading: 12, color: grey };
  document.artifact(() => document.text(words.detail.continued(controlId), flow.left + 5, flow.y, style));
  flow.y += 16;
}

function drawFact(report: Report, fact: WrappedFact, controlId: string): void {
  const { document, flow, words } = report;
  const style: TextStyle = { ...text, ...fact.style, width: flow.width - labelWidth };
  const element = document.tag("P", () => {});
  let { lines } = fact;
  let isFirst = true;
  while (lines.length > 0) {
    const count = linesThatFit(lines.length, Math.floor((flow.bottom - flow.y) / lineHeight));
    if (count === 0) {
      flow.newPage();
      drawContinuation(report, controlId);
      continue;
    }
    const part = lines.slice(0, count);
    const link = isFirst ? fact.link : undefined;
    document.within(element, () => {
      if (isFirst && !fact.isFurther) {
        const label = `${words.detail.labels[fact.label]}:`;
        document.text(label, flow.left + 5, flow.y, { face: "bold", size: 9.5, leading: lineHeight });
      }
      if (!link) return document.lines(part, flow.left + labelWidth, flow.y, style);
      return document.tag("Link", () => {
        document.lines(part, flow.left + labelWidth, flow.y, style);
        const box = { x: flow.left + labelWidth, top: flow.y, width: style.width ?? 0, height: lineHeight };
        document.link(box, link.target, link.contents);
      });
    });
    flow.y += count * lineHeight;
    lines = lines.slice(count);
    isFirst = false;
  }
}
