/** The little that is used of packages that are there only while the benchmark runs. */
declare module "pdfkit" {
  export default class PDFDocument {
    constructor(options: { readonly autoFirstPage: boolean; readonly margin: number; readonly font: null });
    on(event: "data", listener: (chunk: Uint8Array<ArrayBuffer>) => void): void;
    on(event: "end", listener: () => void): void;
    registerFont(name: string, font: Uint8Array): void;
    addPage(options: { readonly size: readonly [number, number]; readonly margin: number }): void;
    font(name: string): void;
    fontSize(size: number): void;
    text(
      text: string,
      x: number,
      y: number,
      options: { readonly lineBreak: boolean; readonly baseline: "alphabetic" },
    ): void;
    image(bytes: ArrayBuffer, x: number, y: number, options: { readonly width: number; readonly height: number }): void;
    fillColor(color: readonly number[]): void;
    strokeColor(color: readonly number[]): void;
    lineWidth(width: number): void;
    dash(length: number, options: { readonly space: number }): void;
    undash(): void;
    moveTo(x: number, y: number): void;
    lineTo(x: number, y: number): void;
    bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void;
    rect(x: number, y: number, width: number, height: number): void;
    closePath(): void;
    fill(): void;
    stroke(): void;
    fillAndStroke(): void;
    end(): void;
  }
}

declare module "jspdf-autotable" {
  import type { jsPDF } from "jspdf";
  export const autoTable: (document: jsPDF, options: Readonly<Record<string, unknown>>) => void;
}
