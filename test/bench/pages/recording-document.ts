/** Stands in for `src/formats/pdf/document.ts` while the report is recorded: the same document, and a note of each call. */
import { createPdfDocument as create, type DocumentOptions, type PdfDocument } from "#src/formats/pdf/document.ts";
import type { Line } from "#src/formats/pdf/font-face";
import type { ImageSource } from "#src/formats/pdf/images";
import type { StructureElement } from "#src/formats/pdf/structure";
import type { JobAttachment, JobStep } from "./job";

export * from "#src/formats/pdf/document.ts";

export const steps: JobStep[] = [];
export const attachments: JobAttachment[] = [];

type LineSource = { readonly text: string; readonly lines: readonly Line[] };

export function createPdfDocument(options: DocumentOptions): PdfDocument {
  const document = create(options);
  const sources = new WeakMap<Line, LineSource>();
  const elements = new Map<StructureElement, number>();
  const photos: ImageSource[] = [];
  let opened = 0;

  const around = (step: JobStep, draw: () => unknown): (() => void) => {
    return () => {
      steps.push(step);
      draw();
      steps.push({ kind: "end" });
    };
  };

  return Object.create(document, Object.getOwnPropertyDescriptors(recorded())) as PdfDocument;

  function recorded(): Partial<PdfDocument> {
    return {
      addPage(size) {
        steps.push({ kind: "page", ...size });
        document.addPage(size);
      },
      turnTo(page) {
        steps.push({ kind: "turn", page });
        document.turnTo(page);
      },
      wrap(text, style) {
        const lines = document.wrap(text, style);
        for (const line of lines) sources.set(line, { text, lines });
        return lines;
      },
      text(text, x, top, style) {
        steps.push({ kind: "text", text, x, top, style });
        return document.text(text, x, top, style);
      },
      lines(lines, x, top, style) {
        const text = textOf(lines, sources);
        if (text !== "") steps.push({ kind: "text", text, x, top, style });
        return document.lines(lines, x, top, style);
      },
      rectangle(box, style) {
        steps.push({ kind: "boxes", boxes: [box], style });
        document.rectangle(box, style);
      },
      rectangles(boxes, fill) {
        steps.push({ kind: "boxes", boxes, style: { fill } });
        document.rectangles(boxes, fill);
      },
      polyline(points, style) {
        steps.push({ kind: "lines", lines: [points], style, isClosed: style.closed ?? false });
        document.polyline(points, style);
      },
      polylines(lines, style) {
        steps.push({ kind: "lines", lines, style, isClosed: style.closed ?? false });
        document.polylines(lines, style);
      },
      circle(center, radius, style) {
        steps.push({ kind: "circle", center, radius, fill: style.fill ?? null });
        document.circle(center, radius, style);
      },
      image(source, box) {
        if (!photos.includes(source)) photos.push(source);
        steps.push({ kind: "photo", index: photos.indexOf(source), box });
        document.image(source, box);
      },
      clipped: (box, draw) => document.clipped(box, around({ kind: "clip", box }, draw)),
      tag(tag, draw, attributes) {
        opened += 1;
        const element = opened;
        const made = document.tag(tag, around({ kind: "open", tag, element }, draw), attributes);
        elements.set(made, element);
        return made;
      },
      within(element, draw) {
        document.within(element, around({ kind: "within", element: elements.get(element) ?? 0 }, draw));
      },
      artifact: (draw) => document.artifact(around({ kind: "artifact" }, draw)),
      figure: (alternative, box, draw) =>
        document.figure(alternative, box, around({ kind: "figure", alternative }, draw)),
      link(box, target, contents) {
        steps.push({ kind: "link", box, target, contents });
        document.link(box, target, contents);
      },
      destination(name, top) {
        steps.push({ kind: "destination", name, top });
        document.destination(name, top);
      },
      bookmark(title, top, level = 0) {
        steps.push({ kind: "bookmark", title, level });
        document.bookmark(title, top, level);
      },
      attach(attachment) {
        const { name, mediaType, description, relationship, content } = attachment;
        const text = content instanceof Blob ? null : new TextDecoder().decode(content);
        attachments.push({ name, mediaType, description, relationship, text });
        document.attach(attachment);
      },
    };
  }
}

/** Of a part of a text that goes on over the page: its words by their number, which a broken word may shift a little. */
function textOf(lines: readonly Line[], sources: WeakMap<Line, LineSource>): string {
  const [first] = lines;
  const source = first === undefined ? undefined : sources.get(first);
  if (first === undefined || source === undefined) return "";
  if (source.lines.length === lines.length) return source.text;
  const count = (some: readonly Line[]) => some.reduce((sum, { pieces }) => sum + pieces.length, 0);
  const from = count(source.lines.slice(0, source.lines.indexOf(first)));
  return source.text
    .split(/[ \n]+/)
    .slice(from, from + count(lines))
    .join(" ");
}
