/** Room for the trainer and the head of the unit, kept on one page. */
import { balanced, capitals } from "#src/formats/evidence-pack/layout/sheet-text";
import type { TextStyle } from "#src/formats/pdf/document";
import { attendanceSheet as words } from "#src/i18n/vi/attendance-sheet";
import type { AttendancePage } from "./page";

const room = 60;
const lineHeight = 16;

/** Names of one line each. */
export const signaturesHeight = 3 * lineHeight + room;

export function drawSignatures({ document, flow, input }: AttendancePage): void {
  flow.ensure(signaturesHeight);
  const half = flow.width / 2;
  const top = flow.y;
  const side = (x: number, title: string, name: string): number => {
    const style: TextStyle = { face: "bold", size: 13, leading: lineHeight, width: half - 10, align: "center" };
    let y = top;
    document.tag("P", () => {
      y += document.lines(balanced(document, title, style), x, y, style);
    });
    document.tag("P", () => {
      y += document.text(words.signatures.hint, x, y, { ...style, face: "italic", size: 12 });
    });
    y += room;
    if (name === "") return y;
    document.tag("P", () => {
      y += document.lines(balanced(document, name, style), x, y, style);
    });
    return y;
  };
  const left = side(flow.left, words.signatures.trainer, input.sheet.trainer.trim());
  const head = capitals(input.signerPosition.trim()) || words.signatures.head;
  flow.y = Math.max(left, side(flow.left + half + 10, head, input.signerName.trim()));
}
