/** IV. The conclusion, and room for both sides to sign: never on a page without the last sentence. */
import { balanced } from "#src/formats/evidence-pack/layout/sheet-text";
import type { TextStyle } from "#src/formats/pdf/document";
import { reviewMinutes as words } from "#src/i18n/vi/review-minutes";
import { heading, paragraphStyle, type MinutesSheet } from "./sheet";

const signatureRoom = 78;
const lineHeight = 16;
const [linesToFill, lineToFill] = [3, 19];

export function drawClosing(sheet: MinutesSheet): void {
  const { document, flow, input } = sheet;
  heading(sheet, words.sections.conclusion);
  const paragraphs = input.review.conclusion.split("\n").filter((line) => line.trim() !== "");
  for (const text of paragraphs) flow.paragraph(text.trim(), paragraphStyle, 4);
  if (paragraphs.length === 0) drawLinesToFill(sheet);
  const nameLines = balanced(document, input.review.reviewer.trim(), titleOf(flow)).length;
  flow.ensure(3 * 17 + (3 + nameLines) * lineHeight + signatureRoom + 16);
  flow.paragraph(words.ended, { ...paragraphStyle, align: "left" }, 4);
  flow.paragraph(words.closing, paragraphStyle, 12);
  drawSignatures(sheet);
}

/** What is signed as agreed is written before it is signed: by hand, where nobody typed it. */
function drawLinesToFill({ document, flow }: MinutesSheet): void {
  const style: TextStyle = { size: 13, leading: lineToFill, width: flow.width };
  const dots = "…".repeat(Math.floor(flow.width / document.width("…", style)));
  for (let line = 0; line < linesToFill; line += 1) flow.paragraph(dots, style, 0);
  flow.y += 6;
}

const titleOf = ({ width }: Pick<MinutesSheet["flow"], "width">): TextStyle => ({
  face: "bold",
  size: 13,
  leading: lineHeight,
  width: width / 2 - 10,
  align: "center",
});

function drawSignatures({ document, flow, input }: MinutesSheet): void {
  const half = flow.width / 2;
  const top = flow.y;
  const side = (x: number, title: string, name: string): number => {
    const style = titleOf(flow);
    let y = top;
    document.tag("P", () => {
      y += document.lines(balanced(document, title, style), x, y, style);
    });
    document.tag("P", () => {
      const hint: TextStyle = { ...style, face: "italic", size: 12 };
      y += document.text(words.signatures.hint, x, y, hint);
    });
    y += signatureRoom;
    if (name === "") return y;
    document.tag("P", () => {
      y += document.lines(balanced(document, name, style), x, y, style);
    });
    return y;
  };
  const leftEnd = side(flow.left, words.signatures.unit, "");
  const rightEnd = side(flow.left + half + 10, words.signatures.reviewer, input.review.reviewer.trim());
  flow.y = Math.max(leftEnd, rightEnd);
}
