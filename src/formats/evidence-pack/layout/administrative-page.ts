/** Page 1 by Decree 30/2020: always in Vietnamese, black on white, without a page number. */
import type { PdfDocument, TextStyle } from "#src/formats/pdf/document";
import type { Line } from "#src/formats/pdf/font-face";
import type { TableRow } from "#src/formats/pdf/table";
import { languageOf } from "#src/formats/pdf/structure";
import { createFormats } from "#src/i18n/formats";
import { report as vietnamese } from "#src/i18n/vi/report";
import { bodyText } from "./flow";
import { ink } from "./palette";
import { belowTargetOf, majorsOf, minorsOf, type Report } from "./report";

const words = vietnamese.administrative;
const formats = createFormats("vi");

const hairline = { stroke: ink, width: 0.7 };
/** First line of a paragraph: one centimetre. */
const indent = 28.35;
/** Between position and name: for a signature, by hand or (later) as a form field. */
const signatureRoom = 86;

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
      drawFacts(report);
      drawClosing(report);
    },
    languageOf("vi"),
  );
}

function underline(report: Report, middle: number, y: number, length: number): void {
  report.document.polyline(
    [
      [middle - length / 2, y],
      [middle + length / 2, y],
    ],
    { line: hairline },
  );
}

function drawLetterhead({ ...report }: Report): void {
  const { document, flow, input } = report;
  const { profile } = input.assessment;
  const [leftWidth, gap] = [flow.width * 0.4, 8];
  // The state's name in 12 pt bold needs a little more than its share: it may reach into the open margin.
  const right = { x: flow.left + leftWidth + gap, width: flow.width * 0.6 - gap + 6 };
  const centered = (width: number, style: Partial<TextStyle> = {}): TextStyle => ({
    size: 12,
    leading: 14.6,
    width,
    align: "center",
    ...style,
  });
  const top = flow.y;
  let leftY = top;
  if (profile.parentOrganisation !== "") {
    document.tag("P", () => {
      const style = centered(leftWidth);
      const lines = balanced(document, capitals(profile.parentOrganisation), style);
      leftY += document.lines(lines, flow.left, leftY, style);
    });
  }
  const name = capitals(profile.organisationName.trim()) || words.organisationLeftOpen;
  const nameStyle = centered(leftWidth, { face: "bold" });
  const nameLines = balanced(document, name, nameStyle);
  document.tag("P", () => {
    leftY += document.lines(nameLines, flow.left, leftY, nameStyle);
  });
  const widest = Math.max(...nameLines.map((line) => (line.width * 12) / 1000));
  underline(report, flow.left + leftWidth / 2, leftY + 2, Math.min(widest, leftWidth) * 0.42);

  let rightY = top;
  document.tag("P", () => {
    rightY += document.text(words.state, right.x, rightY, centered(right.width, { face: "bold" }));
  });
  const mottoStyle = centered(right.width, { face: "bold", size: 13, leading: 16 });
  document.tag("P", () => {
    rightY += document.text(words.motto, right.x, rightY, mottoStyle);
  });
  underline(report, right.x + right.width / 2, rightY + 1, document.width(words.motto, mottoStyle));

  const line = Math.max(leftY, rightY) + 9;
  const number = words.number(profile.documentNumber || words.numberLeftOpen);
  const numberStyle = centered(leftWidth, { size: 13, leading: 16 });
  let numberHeight = 0;
  document.tag("P", () => {
    numberHeight = document.text(number, flow.left, line, numberStyle);
  });
  const dateStyle = centered(right.width, { face: "italic", size: 13, leading: 16 });
  let dateHeight = 0;
  document.tag("P", () => {
    dateHeight = document.text(placeAndDate(report), right.x, line, dateStyle);
  });
  flow.y = line + Math.max(numberHeight, dateHeight) + 16;
}

/** Lines of about one length: a centred name never ends in a single word. */
function balanced(document: PdfDocument, text: string, style: TextStyle): readonly Line[] {
  const greedy = document.wrap(text, style);
  let best = greedy;
  for (let width = (style.width ?? 0) - 4; width > 60; width -= 4) {
    const narrower = document.wrap(text, { ...style, width });
    if (narrower.length > greedy.length) break;
    best = narrower;
  }
  return best;
}

function capitals(text: string): string {
  return text.toLocaleUpperCase("vi");
}

function placeAndDate({ input }: Report): string {
  const { place, documentDate, assessedOn } = input.assessment.profile;
  if (documentDate === null) {
    return words.placeAndDate(place, words.dateLeftOpen, words.dateLeftOpen, assessedOn.slice(0, 4));
  }
  const [year = "", month = "", day = ""] = documentDate.split("-");
  // The decree wants a zero before days below 10 and months 1 and 2 only.
  return words.placeAndDate(place, day, Number(month) <= 2 ? month : String(Number(month)), year);
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
  underline(report, flow.left + flow.width / 2, flow.y + 3, 150);
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

function withoutFullStop(text: string): string {
  return text.trim().replace(/[.;,]+$/, "");
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

function drawFacts(report: Report): void {
  const { flow } = report;
  const labelWidth = 96;
  const rows: readonly TableRow[] = factRows(report).map(([label, text]) => ({
    cells: [{ text: label, face: "bold" }, { text }],
  }));
  const columns = [
    { width: labelWidth, header: "" },
    { width: flow.width - labelWidth, header: "" },
  ];
  flow.table(columns, rows, { size: 12, leading: 14.6, padding: 4, rule: ink });
}

function factRows({ ...report }: Report): readonly (readonly [string, string])[] {
  const { input, evaluation } = report;
  const { profile } = input.assessment;
  const { facts } = words;
  const { terms } = vietnamese;
  const { scores, verdict } = evaluation;
  const sentences = (...parts: readonly (string | false)[]): string => parts.filter(Boolean).join(" ");
  const sites = profile.sites.filter((site) => site.trim() !== "");
  const clauses = input.catalog.controls.filter((control) => control.class === "clause").length;
  return [
    [
      facts.unit,
      sentences(
        profile.organisationName !== "" && `${withoutFullStop(profile.organisationName)}.`,
        words.unitType(terms.unitType[profile.unitType]),
        profile.systemLevel !== "unknown" && words.systemLevel(terms.systemLevel[profile.systemLevel]),
      ),
    ],
    [facts.scope, sentences(profile.scope.trim() || words.notGiven, sites.length > 0 && words.sites(sites.join("; ")))],
    [
      facts.period,
      sentences(
        profile.periodFrom !== null &&
          profile.periodTo !== null &&
          words.period(formats.day(profile.periodFrom), formats.day(profile.periodTo)),
        words.assessedOn(formats.day(profile.assessedOn)),
      ),
    ],
    [
      facts.conclusion,
      words.conclusion({
        verdict: terms.verdict[verdict.verdict],
        attainment: formats.percent(scores.overall),
        assessed: formats.integer(scores.assessedCount),
        applicable: formats.integer(scores.applicableCount),
        majors: formats.integer(majorsOf(report)),
        minors: formats.integer(minorsOf(report)),
        belowTarget: formats.integer(belowTargetOf(report)),
      }),
    ],
    [
      facts.contents,
      words.contents(
        formats.integer(clauses),
        formats.integer(scores.annexACount),
        formats.integer(scores.notApplicableCount),
        formats.integer(input.evidenceItems.length),
      ),
    ],
    [
      facts.assessors,
      sentences(
        profile.assessors.trim() === "" ? words.notGiven : `${withoutFullStop(profile.assessors)}.`,
        profile.independentReviewer.trim() !== "" && words.reviewer(withoutFullStop(profile.independentReviewer)),
      ),
    ],
  ];
}

function drawClosing(report: Report): void {
  const { document, flow, input } = report;
  const { profile } = input.assessment;
  const half = flow.width / 2;
  const title: TextStyle = { face: "bold", size: 13, leading: 16, width: half, align: "center" };
  const position = balanced(document, capitals(profile.signerPosition.trim()), title);
  const recipients = [
    ...(profile.reviewingOffice === "" ? [] : [words.asAbove]),
    ...profile.recipients.filter((text) => text.trim() !== "").map((text) => `- ${withoutFullStop(text)};`),
    words.archive,
  ];
  const small: TextStyle = { size: 11, leading: 13.4, width: half - 20 };
  const recipientLines = recipients.map((text) => document.wrap(text, small));
  const recipientsHeight = 16 + recipientLines.flat().length * 13.4;
  const signatureHeight = position.length * 16 + signatureRoom + 16;

  flow.y += 7;
  // The last sentence goes with the signature to the next page: a signature never stands alone.
  const sentenceHeight =
    document.wrap(`${vietnamese.terms.notCertification} ${words.closing}`, { ...bodyText, width: flow.width, indent })
      .length * 16;
  flow.ensure(sentenceHeight + 10 + Math.max(recipientsHeight, signatureHeight));
  flow.paragraph(`${vietnamese.terms.notCertification} ${words.closing}`, { ...bodyText, leading: 16, indent }, 10);

  const top = flow.y;
  document.tag("P", () =>
    document.text(words.recipients, flow.left, top, { face: "bold-italic", size: 12, leading: 16 }),
  );
  let y = top + 16;
  document.tag("L", () => {
    for (const lines of recipientLines) {
      document.tag("LI", () => {
        document.tag("LBody", () => {
          y += document.lines(lines, flow.left, y, small);
        });
      });
    }
  });
  const right = flow.left + half;
  if (profile.signerPosition.trim() !== "") {
    document.tag("P", () => document.lines(position, right, top, title));
  }
  if (profile.signerName.trim() !== "") {
    const nameTop = top + position.length * 16 + signatureRoom;
    document.tag("P", () => document.text(profile.signerName.trim(), right, nameTop, title));
  }
  flow.y = top + Math.max(recipientsHeight, signatureHeight);
}
