/** What every part of the minutes draws with. */
import type { Flow } from "#src/formats/evidence-pack/layout/flow";
import { bodyText } from "#src/formats/evidence-pack/layout/flow";
import { indent } from "#src/formats/evidence-pack/layout/sheet-text";
import type { PdfDocument, TextStyle } from "#src/formats/pdf/document";
import type { MinutesInput } from "#src/formats/review-minutes/minutes-input";

export interface MinutesSheet {
  readonly input: MinutesInput;
  readonly organisation: string;
  readonly document: PdfDocument;
  readonly flow: Flow;
}

export const paragraphStyle: TextStyle = { ...bodyText, leading: 17, indent };
export const tableText = { size: 11, leading: 13, padding: 2.8, rule: "0" } as const;

export function heading({ document, flow }: MinutesSheet, title: string): void {
  flow.y += 6;
  flow.ensure(70);
  document.bookmark(title, flow.y);
  document.tag("H2", () => {
    flow.y += document.text(title, flow.left, flow.y, { face: "bold", size: 13, leading: 18, width: flow.width });
  });
  flow.y += 3;
}
