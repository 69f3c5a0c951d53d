/** The little that is used of packages that are there only while the benchmark runs. */
declare module "pdfkit" {
  export interface StructElement {
    readonly dictionary: { readonly data: { readonly S: string } };
    add(child: StructElement | StructContent): void;
  }
  export interface StructContent {
    readonly refs: readonly unknown[];
  }
  export interface Outline {
    addItem(title: string): Outline;
  }
  export default class PDFDocument {
    constructor(options: {
      readonly autoFirstPage: boolean;
      readonly margin: number;
      readonly font: null;
      readonly bufferPages?: boolean;
      readonly tagged?: boolean;
      readonly lang?: string;
      readonly displayTitle?: boolean;
      readonly pdfVersion?: string;
      readonly info?: { readonly Title: string };
    });
    readonly outline: Outline;
    switchToPage(index: number): void;
    struct(tag: string, options?: { readonly scope?: string; readonly alt?: string }): StructElement;
    addStructure(element: StructElement): void;
    markContent(tag: string): void;
    markStructureContent(tag: string): StructContent;
    endMarkedContent(): void;
    currentLineHeight(isWithGap: boolean): number;
    file(
      content: Uint8Array,
      options: {
        readonly name: string;
        readonly type: string;
        readonly description: string;
        readonly relationship: string;
      },
    ): void;
    goTo(
      x: number,
      y: number,
      width: number,
      height: number,
      target: string,
      options: { readonly Contents: object; readonly structParent: StructElement },
    ): void;
    addNamedDestination(name: string, kind: "XYZ", x: number, y: number, zoom: null): void;
    save(): void;
    clip(): void;
    restore(): void;
    circle(x: number, y: number, radius: number): void;
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
      options: {
        readonly lineBreak?: boolean;
        readonly baseline?: "alphabetic";
        readonly width?: number;
        readonly height?: number;
        readonly align?: string;
        readonly indent?: number;
        readonly lineGap?: number;
      },
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
