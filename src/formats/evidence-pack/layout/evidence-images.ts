/** Pictures among the evidence, two to a page, under the code that ties them to the list and to the attached file. */
import type { EvidenceItem } from "#src/domain/evidence/evidence-item";
import type { TextStyle } from "#src/formats/pdf/document";
import { shownSize, type ImageSource } from "#src/formats/pdf/images";
import { evidenceDestination, imageDestination } from "./control-link";
import { evidenceInOrder } from "./evidence-index";
import { drawControlLinks, planControlLinks } from "./link-line";
import { edge } from "./palette";
import type { Report } from "./report";
import { startSection } from "./section";

const perPage = 2;
const [introductionHeight, between] = [64, 16];
const lineHeight = 13;
const captionStyle: TextStyle = { size: 10, leading: lineHeight };
/** Points for a pixel: a small picture is not blown up. */
const largestScale = 1;

export function drawEvidenceImages(report: Report): void {
  const { flow, words, formats, images } = report;
  if (images.size === 0) return;
  startSection(report, "images");
  const introduction = words.images.introduction(formats.integer(images.size));
  flow.paragraph(introduction, { size: 11, leading: 14, align: "justify" }, 8);
  const half = (flow.bottom - flow.top - introductionHeight - between) / perPage;
  for (const item of evidenceInOrder(report.input)) {
    const source = images.get(item.code);
    if (source) drawPicture(report, item, source, half);
  }
}

function drawPicture(report: Report, item: EvidenceItem, source: ImageSource, room: number): void {
  const { document, flow, words, formats } = report;
  const lead = `${item.code}  `;
  const rest = [item.title, item.datedOn === null ? "" : words.images.day(formats.day(item.datedOn))];
  const leadWidth = document.width(lead, { ...captionStyle, face: "bold" });
  const title = document.wrap(rest.filter((part) => part !== "").join(". "), {
    ...captionStyle,
    width: flow.width - leadWidth,
  });
  const label = `${words.images.items} `;
  const labelWidth = document.width(label, captionStyle);
  const links = planControlLinks(report, item.controlIds, flow.width - labelWidth).slice(0, 3);
  const captionHeight = (title.length + links.length) * lineHeight + 6;
  flow.ensure(room);

  const { width, height } = shownSize(source);
  const scale = Math.min(flow.width / width, (room - captionHeight) / height, largestScale);
  const box = { x: flow.left, top: flow.y, width: width * scale, height: height * scale };
  document.destination(imageDestination(item.code), flow.y);
  document.figure(words.images.alternative(item.code, item.title), box, () => {
    document.image(source, box);
    document.rectangle(box, { line: { stroke: edge, width: 0.4 } });
  });
  flow.y += box.height + 6;
  document.tag("P", () => {
    document.tag("Link", () => {
      document.text(lead, flow.left, flow.y, { ...captionStyle, face: "bold" });
      const target = { x: flow.left, top: flow.y, width: leadWidth, height: lineHeight };
      document.link(target, evidenceDestination(item.code), words.evidence.toEvidence(item.code));
    });
    flow.y += document.lines(title, flow.left + leadWidth, flow.y, captionStyle);
    if (links.length === 0) return;
    document.text(label, flow.left, flow.y, captionStyle);
    drawControlLinks(report, links, flow.left + labelWidth, lineHeight);
  });
  flow.y += between;
}
