/** Page 1 by Decree 30/2020: always in Vietnamese, black on white, without a page number. */
import type { TextStyle } from "#src/formats/pdf/document";
import { languageOf } from "#src/formats/pdf/structure";
import { report as vietnamese } from "#src/i18n/vi/report";
import { shortEdition } from "#src/domain/catalog/edition-name";
import { planFactTable, type LongestTexts } from "./fact-table";
import { drawFingerprintStrip, stripHeight } from "./fingerprint-strip";
import { bodyText, margins } from "./flow";
import { drawLetterhead } from "./letterhead";
import type { Report } from "./report";
import { planSheetClosing } from "./sheet-closing";
import { balanced, indent, underline, withoutFullStop } from "./sheet-text";

const words = vietnamese.administrative;

export function drawAdministrativePage(report: Report): void {
  const { document, flow } = report;
  flow.newPage("upright");
  flow.keepFree(stripHeight);
  flow.y = margins.topOfSheet;
  document.bookmark(vietnamese.contents.firstPage, flow.y);
  document.tag(
    "Sect",
    () => {
      drawLetterhead(report);
      drawTitle(report);
      drawBasis(report);
      drawFactsAndClosing(report);
      drawFingerprintStrip(report, document.page.number);
    },
    languageOf("vi"),
  );
}

/**
 * Longest scope and longest name in the table, and room for the signature: the first with which the page holds
 * everything. In small steps, so that the rows grow while there is room; names are cut last, being the shorter.
 */
const fits: readonly (LongestTexts & { readonly signatureRoom: number })[] = [
  ...stepsDown(400, 400, 85),
  ...stepsDown(400, 260, 70),
  ...stepsDown(240, 100, 62),
  ...stepsDown(80, 60, 56),
];

function stepsDown(from: number, to: number, signatureRoom: number) {
  const step = 20;
  return Array.from({ length: (from - to) / step + 1 }, (_, index) => from - step * index).flatMap((scope) =>
    [200, scope / 2].map((name) => ({ scope, name, signatureRoom })),
  );
}

function drawFactsAndClosing(report: Report): void {
  const { flow } = report;
  for (const [index, { signatureRoom, ...longest }] of fits.entries()) {
    const [facts, closing] = [planFactTable(report, longest), planSheetClosing(report, signatureRoom)];
    if (flow.y + facts.height + closing.height > flow.bottom && index < fits.length - 1) continue;
    facts.draw();
    closing.draw();
    return;
  }
}

function drawTitle(report: Report): void {
  const { document, flow, input } = report;
  const { profile } = input.assessment;
  const style: TextStyle = { face: "bold", size: 14, leading: 18, width: flow.width, align: "center" };
  document.tag("H1", () => {
    flow.y += document.text(words.kind, flow.left, flow.y, style);
    const about = balanced(
      document,
      words.about(shortEdition(input.catalog.edition), profile.assessedOn.slice(0, 4)),
      style,
    );
    flow.y += document.lines(about, flow.left, flow.y, style);
  });
  underline(document, flow.left + flow.width / 2, flow.y + 3, 150);
  flow.y += 13;
  if (input.isDemo) {
    document.tag("P", () => {
      const demoStyle: TextStyle = { face: "bold", size: 11, leading: 14, width: flow.width, align: "center" };
      flow.y += document.text(`${vietnamese.terms.demo}. ${words.demo}`, flow.left, flow.y, demoStyle);
    });
    flow.y += 5;
  }
  if (profile.reviewingOffice !== "") {
    const addressee = words.addressee(withoutFullStop(profile.reviewingOffice));
    flow.paragraph(addressee, { size: 13, leading: 17, align: "center" }, 7);
  }
}

function withPrefix(prefix: string, text: string): string {
  const lower = (value: string): string => value.trim().normalize("NFC").toLocaleLowerCase("vi");
  return lower(text).startsWith(lower(prefix)) ? text : prefix + text;
}

function drawBasis(report: Report): void {
  const { flow, input } = report;
  const { profile } = input.assessment;
  const basis = profile.legalBasis
    .filter((text) => text.trim() !== "")
    .map((text) => withPrefix(words.basisPrefix, text));
  const assignment = profile.assigningDocument.trim();
  const lines = [...basis, ...(assignment === "" ? [] : [withPrefix(words.assignmentPrefix, assignment)])];
  lines.forEach((text, index) => {
    const end = index === lines.length - 1 ? "." : ";";
    flow.paragraph(withoutFullStop(text) + end, { ...bodyText, face: "italic", leading: 15.6, indent }, 3);
  });
  if (lines.length > 0) flow.y += 3;
  const opening = words.opening(profile.organisationName || words.organisationFallback);
  flow.ensure(60);
  flow.paragraph(opening, { ...bodyText, leading: 16, indent }, 5);
}
