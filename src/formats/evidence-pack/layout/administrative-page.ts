/** Page 1 by Decree 30/2020: always in Vietnamese, black on white, without a page number. */
import type { TextStyle } from "#src/formats/pdf/document";
import { languageOf } from "#src/formats/pdf/structure";
import { report as vietnamese } from "#src/i18n/vi/report";
import { drawFactTable } from "./fact-table";
import { bodyText } from "./flow";
import { drawLetterhead } from "./letterhead";
import type { Report } from "./report";
import { drawSheetClosing } from "./sheet-closing";
import { balanced, indent, underline, withoutFullStop } from "./sheet-text";

const words = vietnamese.administrative;

export function drawAdministrativePage(report: Report): void {
  const { document, flow } = report;
  flow.newPage("upright");
  document.bookmark(vietnamese.contents.firstPage, flow.y);
  document.tag(
    "Sect",
    () => {
      drawLetterhead(report);
      drawTitle(report);
      drawBasis(report);
      drawFactTable(report);
      drawSheetClosing(report);
    },
    languageOf("vi"),
  );
}

function drawTitle(report: Report): void {
  const { document, flow, input } = report;
  const { profile } = input.assessment;
  const style: TextStyle = { face: "bold", size: 14, leading: 18, width: flow.width, align: "center" };
  document.tag("H1", () => {
    flow.y += document.text(words.kind, flow.left, flow.y, style);
    const about = balanced(document, words.about(profile.assessedOn.slice(0, 4)), style);
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
    flow.paragraph(withoutFullStop(text) + end, { ...bodyText, face: "italic", leading: 16, indent }, 3);
  });
  if (lines.length > 0) flow.y += 3;
  const opening = words.opening(profile.organisationName || words.organisationFallback);
  flow.ensure(60);
  flow.paragraph(opening, { ...bodyText, leading: 16, indent }, 5);
}
