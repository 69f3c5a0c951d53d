/** The unit on the left, the state on the right, then what this is, when, where and by whom (Decree 30/2020, Annex I). */
import { margins } from "#src/formats/evidence-pack/layout/flow";
import { balanced, capitals, underline } from "#src/formats/evidence-pack/layout/sheet-text";
import type { TextStyle } from "#src/formats/pdf/document";
import { createFormats } from "#src/i18n/formats";
import { attendanceSheet as words } from "#src/i18n/vi/attendance-sheet";
import { report } from "#src/i18n/vi/report";
import { paragraphStyle, type AttendancePage } from "./page";

const formats = createFormats("vi");

export function drawHead(page: AttendancePage): void {
  const { document, flow } = page;
  flow.newPage("upright");
  flow.y = margins.topOfSheet;
  document.bookmark(words.kind, flow.y);
  drawLetterhead(page);
  drawTitle(page);
  drawCircumstances(page);
}

function drawLetterhead({ document, flow, input }: AttendancePage): void {
  const leftWidth = flow.width * 0.4;
  const right = { x: flow.left + leftWidth + 8, width: flow.width * 0.6 - 2 };
  const centered = (width: number, style: Partial<TextStyle> = {}): TextStyle => ({
    size: 12,
    leading: 14.6,
    width,
    align: "center",
    ...style,
  });
  const { state, motto } = report.administrative;
  let leftY = flow.y;
  const parent = capitals(input.parentOrganisation.trim());
  if (parent !== "") {
    const style = centered(leftWidth);
    document.tag("P", () => {
      leftY += document.lines(balanced(document, parent, style), flow.left, leftY, style);
    });
  }
  const unitStyle = centered(leftWidth, { face: "bold" });
  const unitLines = balanced(document, capitals(input.organisation.trim()) || words.organisationLeftOpen, unitStyle);
  document.tag("P", () => {
    leftY += document.lines(unitLines, flow.left, leftY, unitStyle);
  });
  const widest = Math.max(...unitLines.map((line) => (line.width * 12) / 1000));
  underline(document, flow.left + leftWidth / 2, leftY + 2, Math.min(widest, leftWidth) * 0.42);

  let rightY = flow.y;
  document.tag("P", () => {
    rightY += document.text(state, right.x, rightY, centered(right.width, { face: "bold" }));
  });
  const mottoStyle = centered(right.width, { face: "bold", size: 13, leading: 16 });
  document.tag("P", () => {
    rightY += document.text(motto, right.x, rightY, mottoStyle);
  });
  underline(document, right.x + right.width / 2, rightY + 1, document.width(motto, mottoStyle));
  flow.y = Math.max(leftY, rightY) + 22;
}

function drawTitle({ document, flow, input }: AttendancePage): void {
  const style: TextStyle = { face: "bold", size: 14, leading: 18, width: flow.width, align: "center" };
  document.tag("H1", () => {
    flow.y += document.text(words.kind, flow.left, flow.y, style);
    const about = balanced(document, words.about(input.sheet.course.trim() || words.untitled), style);
    flow.y += document.lines(about, flow.left, flow.y, style);
  });
  underline(document, flow.left + flow.width / 2, flow.y + 3, 150);
  flow.y += 14;
  if (!input.isDemo) return;
  flow.paragraph(`${report.terms.demo}. ${words.sample}`, { face: "bold", size: 11, leading: 14, align: "center" }, 5);
}

function drawCircumstances({ flow, input }: AttendancePage): void {
  const { heldOn, hours, place, trainer } = input.sheet;
  const style: TextStyle = { ...paragraphStyle, align: "left" };
  const line = (label: string, value: string) => flow.paragraph(`${label}: ${value || words.leftOpen}.`, style, 3);
  line(words.heldOn, heldOn === null ? "" : formats.day(heldOn));
  line(
    words.hours,
    hours === null || hours === 0
      ? ""
      : words.hoursValue(Number.isInteger(hours) ? formats.integer(hours) : formats.decimal(hours)),
  );
  line(words.place, place.trim());
  line(words.trainer, trainer.trim());
}
