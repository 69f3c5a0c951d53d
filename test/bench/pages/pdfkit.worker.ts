import PDFDocument from "pdfkit";
import type { DrawingWithPhotos, ShapeItem, TextItem } from "./drawing";
import { facesInOrder, serveDrawing } from "./serve-drawing";

serveDrawing<DrawingWithPhotos>((drawing) => async (fontsUrl) => {
  const faces = await facesInOrder(fontsUrl);
  const document = new PDFDocument({ autoFirstPage: false, margin: 0, font: null });
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const finished = new Promise<void>((resolve) => {
    document.on("data", (chunk) => chunks.push(chunk));
    document.on("end", resolve);
  });
  faces.forEach((face, index) => document.registerFont(`f${index}`, face));
  for (const { width, height, items } of drawing.pages) {
    document.addPage({ size: [width, height], margin: 0 });
    for (const item of items) {
      if (item.kind === "text") drawText(document, item);
      else if (item.kind === "image") {
        const { index, x, y, width: across, height: tall } = item;
        document.image(drawing.photos[index] ?? new ArrayBuffer(0), x, y, { width: across, height: tall });
      } else drawShape(document, item);
    }
  }
  document.end();
  await finished;
  return new Blob(chunks, { type: "application/pdf" });
});

/** Colours are given as bytes; a grey has one component in our file. */
const bytes = (color: readonly number[]) =>
  (color.length === 1 ? [color[0], color[0], color[0]] : color).map((channel = 0) => Math.round(channel * 255));

function drawText(document: PDFDocument, { face, size, color, x, y, text }: TextItem): void {
  document.font(`f${face}`);
  document.fontSize(size);
  document.fillColor(bytes(color));
  // Without line breaking, which is the quickest way through pdfkit: every line is already one line.
  document.text(text, x, y, { lineBreak: false, baseline: "alphabetic" });
}

function drawShape(document: PDFDocument, { path, fill, stroke }: ShapeItem): void {
  for (const [operator, a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] of path) {
    if (operator === "m") document.moveTo(a, b);
    else if (operator === "l") document.lineTo(a, b);
    else if (operator === "c") document.bezierCurveTo(a, b, c, d, e, f);
    else if (operator === "re") document.rect(a, b, c, d);
    else document.closePath();
  }
  if (fill !== null) document.fillColor(bytes(fill));
  if (stroke !== null) {
    document.strokeColor(bytes(stroke.color));
    document.lineWidth(stroke.width);
    const [dash] = stroke.dash;
    if (dash === undefined) document.undash();
    else document.dash(dash, { space: stroke.dash[1] ?? dash });
  }
  if (fill !== null && stroke !== null) document.fillAndStroke();
  else if (fill !== null) document.fill();
  else document.stroke();
}
