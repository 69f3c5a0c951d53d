/** What every part of the sheet draws with. */
import type { AttendanceInput } from "#src/formats/attendance-sheet/attendance-input";
import { bodyText, type Flow } from "#src/formats/evidence-pack/layout/flow";
import { indent } from "#src/formats/evidence-pack/layout/sheet-text";
import type { PdfDocument, TextStyle } from "#src/formats/pdf/document";

export interface AttendancePage {
  readonly input: AttendanceInput;
  readonly document: PdfDocument;
  readonly flow: Flow;
}

export const paragraphStyle: TextStyle = { ...bodyText, leading: 17, indent };
export const noteStyle: TextStyle = { size: 11, leading: 14, face: "italic" };

export function heading({ document, flow }: AttendancePage, title: string): void {
  flow.y += 6;
  flow.ensure(70);
  document.bookmark(title, flow.y);
  document.tag("H2", () => {
    flow.y += document.text(title, flow.left, flow.y, { face: "bold", size: 13, leading: 18, width: flow.width });
  });
  flow.y += 3;
}
