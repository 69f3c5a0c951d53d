/** Office and number on the left, the state on the right, then what this is, when, where and who. */
import { margins } from "#src/formats/evidence-pack/layout/flow";
import { balanced, capitals, underline } from "#src/formats/evidence-pack/layout/sheet-text";
import type { TextStyle } from "#src/formats/pdf/document";
import { report } from "#src/i18n/vi/report";
import { reviewMinutes as words } from "#src/i18n/vi/review-minutes";
import { paragraphStyle, type MinutesSheet } from "./sheet";

const { state, motto, number } = report.administrative;

export function drawHead(sheet: MinutesSheet): void {
  const { document, flow } = sheet;
  flow.newPage("upright");
  flow.y = margins.topOfSheet;
  document.bookmark(words.kind, flow.y);
  drawLetterhead(sheet);
  drawTitle(sheet);
  drawCircumstances(sheet);
}

function drawLetterhead({ document, flow, input }: MinutesSheet): void {
  const { review } = input;
  const leftWidth = flow.width * 0.4;
  const right = { x: flow.left + leftWidth + 8, width: flow.width * 0.6 - 2 };
  const centered = (width: number, style: Partial<TextStyle> = {}): TextStyle => ({
    size: 12,
    leading: 14.6,
    width,
    align: "center",
    ...style,
  });
  const top = flow.y;
  let leftY = top;
  const parent = capitals((review.parentOffice ?? "").trim());
  if (parent !== "") {
    const style = centered(leftWidth);
    document.tag("P", () => {
      leftY += document.lines(balanced(document, parent, style), flow.left, leftY, style);
    });
  }
  const officeStyle = centered(leftWidth, { face: "bold" });
  const officeLines = balanced(document, capitals(review.office.trim()) || words.officeLeftOpen, officeStyle);
  document.tag("P", () => {
    leftY += document.lines(officeLines, flow.left, leftY, officeStyle);
  });
  const widest = Math.max(...officeLines.map((line) => (line.width * 12) / 1000));
  underline(document, flow.left + leftWidth / 2, leftY + 2, Math.min(widest, leftWidth) * 0.42);

  let rightY = top;
  document.tag("P", () => {
    rightY += document.text(state, right.x, rightY, centered(right.width, { face: "bold" }));
  });
  const mottoStyle = centered(right.width, { face: "bold", size: 13, leading: 16 });
  document.tag("P", () => {
    rightY += document.text(motto, right.x, rightY, mottoStyle);
  });
  underline(document, right.x + right.width / 2, rightY + 1, document.width(motto, mottoStyle));

  const line = Math.max(leftY, rightY) + 9;
  const numberStyle = centered(leftWidth, { size: 13, leading: 16 });
  document.tag("P", () => {
    const height = document.text(
      number(review.minutesNumber.trim() || words.numberLeftOpen),
      flow.left,
      line,
      numberStyle,
    );
    flow.y = line + height + 9;
  });
}

function drawTitle({ document, flow, input, organisation }: MinutesSheet): void {
  const style: TextStyle = { face: "bold", size: 14, leading: 18, width: flow.width, align: "center" };
  document.tag("H1", () => {
    flow.y += document.text(words.kind, flow.left, flow.y, style);
    const about = balanced(document, words.about(organisation), style);
    flow.y += document.lines(about, flow.left, flow.y, style);
  });
  underline(document, flow.left + flow.width / 2, flow.y + 3, 150);
  flow.y += 11;
  if (!input.isDemo) return;
  flow.paragraph(`${report.terms.demo}. ${words.sample}`, { face: "bold", size: 11, leading: 14, align: "center" }, 5);
}

function drawCircumstances({ flow, input }: MinutesSheet): void {
  const { review } = input;
  const style: TextStyle = { ...paragraphStyle, align: "left" };
  flow.paragraph(`${words.time}: ${(review.heldAt ?? "").trim() || momentOf(input.generatedAt)}.`, style, 3);
  flow.paragraph(`${words.place}: ${review.place.trim() || words.leftOpen}.`, style, 3);
  flow.paragraph(`${words.reviewer}: ${review.reviewer.trim() || words.leftOpen}.`, style, 3);
  const people = (review.participants ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  flow.paragraph(`${words.participants}:${people.length === 0 ? ` ${words.leftOpen}` : ""}`, style, 3);
  for (const person of people) flow.paragraph(`- ${person.replace(/[;.]+$/, "")};`, style, 2);
}

/** 16 giờ 41 ngày 20/11/2026, on the wall where the minutes were made. */
function momentOf(generatedAt: string): string {
  const [day = "", time = ""] = generatedAt.split("T");
  const [hour = "", minute = ""] = time.split(":");
  return words.timeAt(hour, minute, day.split("-").toReversed().join("/"));
}
