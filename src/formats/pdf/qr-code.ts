/** A QR code as one path of rectangles: sharp at any size, and the same bytes for the same text. */
import encode from "qrcode-generator";
import type { PdfDocument } from "./document";
import type { Box } from "./pdf-syntax";

/** Without its quiet zone: the caller leaves four modules of white around it. */
export function drawQrCode(document: PdfDocument, text: string, box: Box): void {
  document.rectangles(qrCodeBoxes(text, box), "0");
}

/** Neighbours in a row are one box. */
export function qrCodeBoxes(text: string, { x, top, width }: Box): readonly Box[] {
  // Version chosen by length; level M survives a coffee stain on paper.
  const code = encode(0, "M");
  code.addData(text);
  code.make();
  const count = code.getModuleCount();
  const side = width / count;
  const boxes: Box[] = [];
  for (let row = 0; row < count; row += 1) {
    for (let column = 0; column < count; column += 1) {
      if (!code.isDark(row, column)) continue;
      const start = column;
      while (column < count && code.isDark(row, column)) column += 1;
      boxes.push({ x: x + start * side, top: top + row * side, width: (column - start) * side, height: side });
    }
  }
  return boxes;
}
