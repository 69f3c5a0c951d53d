/** The head of page 1: the organisation on the left, the state on the right, number and date on one line. */
import type { TextStyle } from "#src/formats/pdf/document";
import { report as vietnamese } from "#src/i18n/vi/report";
import type { Report } from "./report";
import { balanced, capitals, underline } from "./sheet-text";

const words = vietnamese.administrative;

export function drawLetterhead(report: Report): void {
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
  underline(document, flow.left + leftWidth / 2, leftY + 2, Math.min(widest, leftWidth) * 0.42);

  let rightY = top;
  document.tag("P", () => {
    rightY += document.text(words.state, right.x, rightY, centered(right.width, { face: "bold" }));
  });
  const mottoStyle = centered(right.width, { face: "bold", size: 13, leading: 16 });
  document.tag("P", () => {
    rightY += document.text(words.motto, right.x, rightY, mottoStyle);
  });
  underline(document, right.x + right.width / 2, rightY + 1, document.width(words.motto, mottoStyle));

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
  flow.y = line + Math.max(numberHeight, dateHeight) + 12;
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
