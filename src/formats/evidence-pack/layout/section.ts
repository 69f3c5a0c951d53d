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
  "risks",
  "reviews",
  "actions",
  "plan",
  "periods",
  "sites",
  "checks",
  "detail",
  "evidence",
  "images",
  "howToRead",
  "check",
] as const satisfies readonly SectionName[];

/** Sections that are left out where there is nothing to say; the ones after them move up. */
const presence: Readonly<Partial<Record<SectionName, (report: Report) => boolean>>> = {
  risks: ({ input }) => input.risks.length > 0,
  actions: ({ input }) => input.correctiveActions.length > 0,
  reviews: ({ input }) => input.reviewReceipts.length > 0,
  plan: ({ input }) => input.plan !== null,
  periods: ({ input }) => input.baselines.length > 0,
  sites: ({ evaluation }) => evaluation.controls.some(({ siteLevels }) => siteLevels.length > 0),
  images: ({ images }) => images.size > 0,
};

function numberOf(report: Report, name: SectionName): string {
  const present = sectionOrder.filter((section) => presence[section]?.(report) ?? true);
  return romanNumber(present.indexOf(name) + 1);
}

/** Up to 39. */
const romanNumber = (number: number): string =>
  "X".repeat(Math.floor(number / 10)) +
  (["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"][number % 10] ?? "");

/** A section goes on below the one before it where this share of the page is left; else it starts its own page. */
const leastShare = 0.4;
const sectionSize = 14;
const sectionLeading = 19;

/** `named` where the facts give the section another title than the words do. */
export function startSection(
  report: Report,
  name: SectionName,
  orientation: Orientation = "upright",
  named: string = report.words.sections[name],
): void {
  report.flow.newPage(orientation);
  drawSectionHeading(report, name, named);
}

/** For sections that may be short: no nearly empty page before them. */
export function continueWithSection(report: Report, name: SectionName): void {
  const { flow } = report;
  const isRoomLeft = flow.bottom - flow.y > (flow.bottom - flow.top) * leastShare;
  if (flow.orientation !== "upright" || !isRoomLeft) return startSection(report, name);
  flow.y += 26;
  drawSectionHeading(report, name, report.words.sections[name]);
}

function drawSectionHeading(report: Report, name: SectionName, named: string): void {
  const { document, flow, contents, input } = report;
  const number = numberOf(report, name);
  const title = `${number}. ${named}`;
  document.bookmark(title, flow.y);
  document.destination(name, flow.y);
  contents.push({ title, destination: name, level: 0 });
  document.tag("H1", () => {
    const capitals = `${number}. ${named.toLocaleUpperCase(input.locale)}`;
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
