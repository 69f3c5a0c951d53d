/** Stock jsPDF: tables by jspdf-autotable, which wraps and breaks them itself; everything else line by line. */
import { jsPDF } from "jspdf";
import { autoTable } from "jspdf-autotable";
import type { DrawingWithPhotos, DrawnItem, DrawnTable, Drawing, ShapeItem, TextItem } from "./drawing";
import { facesInOrder, serveDrawing } from "./serve-drawing";

serveDrawing<DrawingWithPhotos>((drawing) => {
  const around = drawing.pages.map(({ items }, index) => items.filter((item) => !isInTable(item, index + 1, drawing)));
  return async (fontsUrl) => {
    const faces = await facesInOrder(fontsUrl);
    const [first] = drawing.pages;
    const document = new jsPDF({ unit: "pt", compress: true, format: [first?.width ?? 0, first?.height ?? 0] });
    faces.forEach((face, index) => addFace(document, `f${index}`, face));
    drawing.pages.forEach(({ width, height }, index) => {
      const number = index + 1;
      const isContinuation = drawing.tables.some(({ from, to }) => from.page < number && number <= to.page);
      // A table brings its own further pages.
      if (index > 0 && !isContinuation) document.addPage([width, height], width > height ? "landscape" : "portrait");
      for (const item of around[index] ?? []) {
        if (item.kind === "text") drawText(document, item);
        else if (item.kind === "image") {
          const { index: photo, x, y, width: across, height: tall } = item;
          document.addImage(new Uint8Array(drawing.photos[photo] ?? []), "JPEG", x, y, across, tall);
        } else drawShape(document, item);
      }
      for (const table of drawing.tables) if (table.from.page === number) drawTable(document, table, height);
    });
    return document.output("blob");
  };
});

function isInTable(item: DrawnItem, page: number, { tables }: Drawing): boolean {
  const y = item.kind === "shape" ? (item.path[0]?.[2] ?? 0) : item.y;
  return tables.some(({ from, to, pageTop, bottom }) => {
    if (page < from.page || page > to.page) return false;
    const top = page === from.page ? from.y : pageTop;
    const end = page === to.page ? to.y : bottom;
    return y >= top - 1 && y <= end + 1;
  });
}

function addFace(document: jsPDF, name: string, bytes: Uint8Array): void {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  document.addFileToVFS(`${name}.ttf`, btoa(binary));
  document.addFont(`${name}.ttf`, name, "normal", "Identity-H");
}

function drawTable(document: jsPDF, table: DrawnTable, pageHeight: number): void {
  const { from, left, pageTop, bottom, size, padding, widths, head, rows } = table;
  autoTable(document, {
    startY: from.y,
    margin: { top: pageTop, left, bottom: pageHeight - bottom, right: 0 },
    tableWidth: widths.reduce((sum, width) => sum + width, 0),
    theme: "grid",
    styles: { font: "f0", fontSize: size, cellPadding: padding, lineWidth: 0.4, overflow: "linebreak" },
    headStyles: { font: "f1", fontStyle: "normal" },
    columnStyles: Object.fromEntries(widths.map((cellWidth, index) => [index, { cellWidth }])),
    head: head.some((text) => text !== "") ? [head] : [],
    body: rows.map((cells) => (cells.length === 1 ? [{ content: cells[0], colSpan: widths.length }] : cells)),
    rowPageBreak: "avoid",
  });
}

const bytes = (color: readonly number[]): [number, number, number] => {
  const [red = 0, green = red, blue = red] = color;
  return [Math.round(red * 255), Math.round(green * 255), Math.round(blue * 255)];
};

function drawText(document: jsPDF, { face, size, color, x, y, text }: TextItem): void {
  document.setFont(`f${face}`, "normal");
  document.setFontSize(size);
  document.setTextColor(...bytes(color));
  document.text(text, x, y);
}

function drawShape(document: jsPDF, { path, fill, stroke }: ShapeItem): void {
  if (fill !== null) document.setFillColor(...bytes(fill));
  if (stroke !== null) {
    document.setDrawColor(...bytes(stroke.color));
    document.setLineWidth(stroke.width);
    document.setLineDashPattern([...stroke.dash], 0);
  }
  for (const [operator, a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] of path) {
    if (operator === "m") document.moveTo(a, b);
    else if (operator === "l") document.lineTo(a, b);
    else if (operator === "c") document.curveTo(a, b, c, d, e, f);
    else if (operator === "re") document.rect(a, b, c, d, null);
    else document.close();
  }
  if (fill !== null && stroke !== null) document.fillStroke();
  else if (fill !== null) document.fill();
  else document.stroke();
}
