/**
 * A tagged, deterministic PDF (PDF/A-3a and PDF/UA-1 by construction). Text is drawn inside structure elements;
 * whatever is drawn outside them, and every shape, is an artifact that a screen reader passes over.
 */
import { type Attachment, createAttachments } from "./attachments";
import { type FilePart, writeFile } from "./file-writer";
import { deflate } from "./deflate";
import { createFontFace, type FontFace, type Line } from "./font-face";
import { createJsPdfContainer } from "./jspdf-container";
import { createImages, type ImageSource, orientationMatrices } from "./images";
import { createLinks } from "./links";
import { pdfDate } from "./metadata";
import { createOutline } from "./outline";
import { createPageContent, type PageContent, type Point, type ShapeStyle } from "./page-content";
import { latin1Bytes, type Box, type Paint } from "./pdf-syntax";
import { createSubstitutionCounter, plainText, type Substitution } from "./printable-text";
import { createSignatureFields } from "./signature-field";
import { createStructure, figureAttributes, type StructureElement } from "./structure";

export type FaceName = "regular" | "bold" | "italic" | "bold-italic" | "mono";

export type FaceBytes = Readonly<Record<FaceName, Uint8Array>>;

export interface DocumentOptions {
  readonly faces: FaceBytes;
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: string;
  readonly creator: string;
  readonly language: "vi" | "en";
  /** ISO 8601 with the offset to print: 2026-11-22T15:04:05+07:00. */
  readonly createdAt: string;
  /** 32 hexadecimal digits, derived from the content: same input, same bytes. */
  readonly fileId: string;
}

export interface TextStyle {
  readonly face?: FaceName;
  readonly size: number;
  readonly leading?: number;
  readonly width?: number;
  readonly align?: "left" | "center" | "right" | "justify";
  readonly color?: Paint;
  /** Of the first line of each paragraph. */
  readonly indent?: number;
}

export interface PdfDocument {
  readonly page: { readonly number: number; readonly width: number; readonly height: number };
  readonly pageCount: number;
  addPage(size: { readonly width: number; readonly height: number }): void;
  /** Turns back to a page, for furniture and for parts written last. */
  turnTo(page: number): void;

  width(text: string, style: TextStyle): number;
  wrap(text: string, style: TextStyle): readonly Line[];
  /** Draws wrapped text from `top` down and returns its height. */
  text(text: string, x: number, top: number, style: TextStyle): number;
  lines(lines: readonly Line[], x: number, top: number, style: TextStyle): number;
  rectangle(box: Box, style: ShapeStyle): void;
  rectangles(boxes: readonly Box[], fill: Paint): void;
  /** Fills the box; the caller keeps the picture's proportions. */
  image(source: ImageSource, box: Box): void;
  polyline(points: readonly Point[], style: ShapeStyle & { readonly closed?: boolean }): void;
  polylines(lines: readonly (readonly Point[])[], style: ShapeStyle & { readonly closed?: boolean }): void;
  circle(center: Point, radius: number, style: ShapeStyle): void;
  clipped(box: Box, draw: () => void): void;

  tag(tag: string, draw: () => void, attributes?: string): StructureElement;
  within(element: StructureElement, draw: () => unknown): void;
  artifact(draw: () => void): void;
  figure(alternative: string, box: Box, draw: () => void): void;

  link(box: Box, target: string, contents: string): void;
  /** A field that the signer's own software fills. */
  signatureField(box: Box, name: string, description: string): void;
  destination(name: string, top: number): void;
  pageOf(destination: string): number;
  bookmark(title: string, top: number, level?: number): void;
  attach(attachment: Attachment): void;

  substitutions(): readonly Substitution[];
  /** Optional: does the slow part of `finish` for one page on which nothing more will be drawn. */
  compressPage(page: number): void;
  /** Once: the document cannot be drawn on afterwards. */
  finish(): FilePart[];
}

export const DEFAULT_LEADING = 1.2;

const BASE_FONTS: Readonly<Record<FaceName, string>> = {
  regular: "AAAAAA+Tinos-Regular",
  bold: "AAAAAB+Tinos-Bold",
  italic: "AAAAAC+Tinos-Italic",
  "bold-italic": "AAAAAD+Tinos-BoldItalic",
  mono: "AAAAAE+Cousine-Regular",
};

/** A place is shown with a little air above it. */
const DESTINATION_AIR = 6;

export function createPdfDocument(options: DocumentOptions): PdfDocument {
  const { faces: bytes, language, createdAt, fileId } = options;
  const described = {
    title: plainText(options.title),
    author: plainText(options.author),
    subject: plainText(options.subject),
    keywords: plainText(options.keywords),
    creator: plainText(options.creator),
  };
  const container = createJsPdfContainer({ ...described, creationDate: pdfDate(createdAt), fileId });
  const substitutions = createSubstitutionCounter();
  const face = (name: FaceName): FontFace =>
    createFontFace(container.loadFace(BASE_FONTS[name], bytes[name]), substitutions);
  const faces: Readonly<Record<FaceName, FontFace>> = {
    regular: face("regular"),
    bold: face("bold"),
    italic: face("italic"),
    "bold-italic": face("bold-italic"),
    mono: face("mono"),
  };
  const [structure, links, outline, attachments] = [
    createStructure(),
    createLinks(),
    createOutline(),
    createAttachments(),
  ];
  const [images, signatureFields] = [createImages(), createSignatureFields()];
  const pages: PageContent[] = [];
  const compressed = new Map<number, Uint8Array<ArrayBuffer>>();
  let number = 0;
  let inMarkedContent = false;

  function page(): PageContent {
    const current = pages[number - 1];
    if (!current) throw new Error("A document needs a page before anything is drawn");
    return current;
  }

  function marked(operator: string, draw: () => void): void {
    if (inMarkedContent) return draw();
    inMarkedContent = true;
    const current = page();
    current.begin(operator);
    draw();
    current.end();
    inMarkedContent = false;
  }

  function artifact(draw: () => void): void {
    marked("/Artifact BMC", draw);
  }

  function content(draw: () => void): void {
    const element = structure.current;
    if (inMarkedContent) draw();
    else if (!element) artifact(draw);
    else marked(`/${element.tag} <</MCID ${structure.addContent(number)}>> BDC`, draw);
  }

  function deflated(target: number): Uint8Array<ArrayBuffer> {
    return deflate(latin1Bytes(pages[target - 1]?.operators() ?? ""));
  }

  function lines(wrapped: readonly Line[], x: number, top: number, style: TextStyle): number {
    const { size, width = 0, align = "left", color = "0" } = style;
    const leading = style.leading ?? size * DEFAULT_LEADING;
    const chosen = faces[style.face ?? "regular"];
    content(() => page().text({ face: chosen, size, lines: wrapped, x, top, leading, width, align, color }));
    return wrapped.length * leading;
  }

  function wrap(text: string, style: TextStyle): readonly Line[] {
    const { size, width = Number.POSITIVE_INFINITY, indent = 0 } = style;
    return faces[style.face ?? "regular"].wrap(text, size, width, indent);
  }

  function tag(name: string, draw: () => void, attributes?: string): StructureElement {
    const element = structure.open(name, attributes);
    draw();
    structure.close();
    return element;
  }

  return {
    get page() {
      return { number, width: page().width, height: page().height };
    },
    get pageCount() {
      return pages.length;
    },
    addPage({ width, height }) {
      pages[number - 1]?.settle();
      container.addPage(width, height);
      number = pages.push(createPageContent(width, height));
    },
    turnTo(target) {
      if (!pages[target - 1]) throw new Error(`There is no page ${target}`);
      number = target;
    },
    width: (text, style) => faces[style.face ?? "regular"].width(text, style.size),
    wrap,
    text: (text, x, top, style) => lines(wrap(text, style), x, top, style),
    lines,
    rectangle: (box, style) => artifact(() => page().rectangle(box, style)),
    rectangles: (boxes, fill) => artifact(() => page().rectangles(boxes, fill)),
    image(source, box) {
      const name = images.use(source);
      artifact(() => page().image(name, orientationMatrices[source.orientation], box));
    },
    polyline: (points, style) => artifact(() => page().polyline(points, style)),
    polylines: (lines, style) => artifact(() => page().polylines(lines, style)),
    circle: (center, radius, style) => artifact(() => page().circle(center, radius, style)),
    clipped: (box, draw) => page().clipped(box, draw),
    tag,
    within: (element, draw) => structure.within(element, draw),
    artifact,
    figure(alternative, box, draw) {
      tag("Figure", () => content(draw), figureAttributes(alternative, box, page().height));
    },
    link(box, target, contents) {
      structure.addAnnotation(number, links.addLink(number, page().height, box, target, contents));
    },
    signatureField(box, name, description) {
      const field = signatureFields.add(number, page().height, box, name, description);
      tag("Form", () => structure.addAnnotation(number, field));
    },
    destination: (name, top) => links.addDestination(name, number, page().height - top + DESTINATION_AIR),
    pageOf: (destination) => links.pageOf(destination),
    bookmark(title, top, level = 0) {
      outline.add(title, number, page().height - top + DESTINATION_AIR, level);
    },
    attach: (attachment) => attachments.add(attachment),
    substitutions: () => substitutions.list(),
    compressPage(target) {
      compressed.set(target, deflated(target));
    },
    finish() {
      const metadata = { ...described, producer: container.producer, language, createdAt };
      const pageContents = pages.map((_, index) => compressed.get(index + 1) ?? deflated(index + 1));
      return writeFile({
        container,
        pageContents,
        metadata,
        structure,
        links,
        images,
        signatureFields,
        outline,
        attachments,
      });
    },
  };
}
