/** Headings: numbered, listed in the table of contents and in the bookmarks, never alone at the foot of a page. */
import type { Orientation } from "./flow";
import { navy } from "./palette";
import type { Report, SectionName } from "./report";

const sectionOrder = [
  "summary",
  "verdict",
  "statement",
  "clauses",
  "gaps",
  "findings",
  "reviews",
  "periods",
  "sites",
  "detail",
  "evidence",
  "images",
  "howToRead",
  "check",
] as const satisfies readonly SectionName[];

const romanNumbers = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV"];

/** Sections without anything in them are left out, and the ones after them move up. */
function numberOf({ input, images, evaluation }: Report, name: SectionName): string {
  const isThere: Readonly<Partial<Record<SectionName, boolean>>> = {
    reviews: input.reviewReceipts.length > 0,
    periods: input.baselines.length > 0,
    sites: evaluation.controls.some(({ siteLevels }) => siteLevels.length > 0),
    images: images.size > 0,
  };
  const present = sectionOrder.filter((section) => isThere[section] ?? true);
  return romanNumbers[present.indexOf(name)] ?? "";
}

/** A section goes on below the one before it where this share of the page is left; else it starts its own page. */
const leastShare = 0.4;
const sectionSize = 14;
const sectionLeading = 19;

export function startSection(report: Report, name: SectionName, orientation: Orientation = "upright"): void {
  report.flow.newPage(orientation);
  drawSectionHeading(report, name);
}

/** For sections that may be short: no nearly empty page before them. */
export function continueWithSection(report: Report, name: SectionName): void {
  const { flow } = report;
  const isRoomLeft = flow.bottom - flow.y > (flow.bottom - flow.top) * leastShare;
  if (flow.orientation !== "upright" || !isRoomLeft) return startSection(report, name);
  flow.y += 26;
  drawSectionHeading(report, name);
}

function drawSectionHeading(report: Report, name: SectionName): void {
  const { document, flow, words, contents, input } = report;
  const number = numberOf(report, name);
  const title = `${number}. ${words.sections[name]}`;
  document.bookmark(title, flow.y);
  document.destination(name, flow.y);
  contents.push({ title, destination: name, level: 0 });
  document.tag("H1", () => {
    const capitals = `${number}. ${words.sections[name].toLocaleUpperCase(input.locale)}`;
    flow.y += document.text(capitals, flow.left, flow.y, {
      face: "bold",
      size: sectionSize,
      leading: sectionLeading,
      width: flow.width,
      color: navy,
    });
  });
  document.polyline(
    [
      [flow.left, flow.y + 2],
      [flow.left + flow.width, flow.y + 2],
    ],
    { line: { stroke: navy, width: 1.2 } },
  );
  flow.y += 12;
}

/** `keep` is the height of what must stand on the same page below the heading. */
export function subheading(report: Report, title: string, keep = 60, destination?: string): void {
  const { document, flow, contents } = report;
  if (flow.y > flow.top + sectionLeading + 20) flow.y += 11;
  flow.ensure(17 + keep);
  if (destination !== undefined) {
    document.bookmark(title, flow.y, 1);
    document.destination(destination, flow.y);
    contents.push({ title, destination, level: 1 });
  }
  document.tag("H2", () => {
    flow.y += document.text(title, flow.left, flow.y, { face: "bold", size: 12.5, leading: 17, width: flow.width });
  });
  flow.y += 4;
}
