/** What stands in the margins: page numbers, the short name, the disclaimer, the mark of a sample. All of it artifacts. */
import { shortFingerprint } from "#src/domain/pack/pack-manifest";
import { report as vietnamese, type ReportMessages } from "#src/i18n/vi/report";
import { grouped } from "./fingerprint-strip";
import { margins } from "./flow";
import { grey, ink, rule } from "./palette";
import { organisationName, type Report } from "./report";
import { danglingMarks } from "./sheet-text";

const footerSize = 8.5;

/** `sheetPages`: the pages of the administrative sheet, which is Vietnamese down to its margins. */
export function drawFurniture(report: Report, sheetPages: number): void {
  const { document } = report;
  for (let page = 1; page <= document.pageCount; page += 1) {
    document.turnTo(page);
    document.artifact(() => {
      if (page > 1) drawPageNumber(report, page);
      if (report.input.isDemo) drawDemoMark(report);
      drawFooter(report, page, page <= sheetPages ? vietnamese : report.words);
    });
  }
}

function edges({ document }: Report): { readonly left: number; readonly right: number } {
  const { width, height } = document.page;
  const turned = width > height;
  const left = turned ? margins.turnedSide : margins.bound;
  const right = width - (turned ? margins.turnedSide : margins.open);
  return { left, right };
}

/** The decree: Arabic, 13 to 14 pt, upright, in the middle of the top margin, not on page 1. */
function drawPageNumber(report: Report, page: number): void {
  const { document } = report;
  const { left, right } = edges(report);
  document.text(String(page), left, 27, { size: 13, leading: 16, width: right - left, align: "center" });
}

function drawDemoMark(report: Report): void {
  const { document, words } = report;
  const { right } = edges(report);
  const style = { face: "bold", size: 11, leading: 14 } as const;
  const width = document.width(words.furniture.demo, style) + 14;
  const box = { x: right - width, top: 27, width, height: 17 };
  document.rectangle(box, { line: { stroke: ink, width: 1 } });
  document.text(words.furniture.demo, box.x, box.top + 1.5, { ...style, width, align: "center" });
}

function drawFooter(report: Report, page: number, words: ReportMessages): void {
  const { document } = report;
  const { left, right } = edges(report);
  const lineTop = document.page.height - margins.bottom + 12;
  document.polyline(
    [
      [left, lineTop],
      [right, lineTop],
    ],
    { line: { stroke: rule, width: 0.5 } },
  );
  const style = { size: footerSize, leading: 11, color: grey } as const;
  const top = lineTop + 4;
  const disclaimer = words.terms.notCertification;
  const pageText = words.furniture.page(page, document.pageCount);
  const disclaimerWidth = document.width(disclaimer, style);
  const side = (right - left - disclaimerWidth) / 2 - 8;
  document.text(fitted(report, organisationName(report.input), side), left, top, style);
  document.text(disclaimer, left, top, { ...style, width: right - left, align: "center" });
  document.text(pageText, left, top, { ...style, width: right - left, align: "right" });
  drawShortFingerprint(report, left, top + 11, words);
  const edition = fitted(report, report.input.catalogText.title, (right - left) / 2);
  document.text(edition, left, top + 11, { ...style, width: right - left, align: "right" });
}

/** Ties a loose page to the file it was printed from. */
function drawShortFingerprint({ document, data }: Report, left: number, top: number, words: ReportMessages): void {
  const style = { size: 8, leading: 11, color: grey } as const;
  const label = `${words.furniture.fingerprint} `;
  const code = grouped(shortFingerprint(data.fingerprint));
  document.text(label, left, top, style);
  document.text(code, left + document.width(label, style), top, { ...style, face: "mono", size: 7.6 });
}

/** A name longer than its place is cut, between words where it has any; it stands in full in section II. */
function fitted({ document }: Report, name: string, width: number): string {
  const fits = (text: string): boolean => document.width(text, { size: footerSize }) <= width;
  if (fits(name)) return name;
  const separator = fits(`${name.split(" ")[0] ?? ""}…`) ? " " : "";
  const parts = separator === " " ? name.split(separator) : Array.from(name);
  const start = (): string => `${parts.join(separator).replace(danglingMarks, "")}…`;
  while (parts.length > 1 && !fits(start())) parts.pop();
  return start();
}
