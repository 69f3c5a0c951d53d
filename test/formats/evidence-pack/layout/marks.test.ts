import { expect, it } from "vitest";
import type { PdfDocument } from "#src/formats/pdf/document";
import { drawCell, drawMeter } from "#src/formats/evidence-pack/layout/marks";
import { bytesOf, readPdf } from "#test/formats/pdf/pdf-file";
import { a4, emptyDocument } from "#test/formats/pdf/sample-document";

function drawn(draw: (document: PdfDocument) => void): string {
  const document = emptyDocument();
  document.addPage(a4);
  document.artifact(() => draw(document));
  return readPdf(bytesOf(document.finish())).pages[0] ?? "";
}

it("shows what is not applicable as the map does: one box with a diagonal, where five boxes would end", () => {
  const excluded = { applicable: false, level: null, target: 3 } as const;
  const meter = drawn((document) => drawMeter(document, 100, 100, excluded));
  const cell = drawn((document) =>
    drawCell(document, 124.2, 98.9, 7.6, { ...excluded, missingEvidence: false, gap: 0 }),
  );
  expect(meter).toBe(cell);
});
