/**
 * pdfkit with the same job: it wraps every paragraph and cell, tags, links and bookmarks, takes the digests of the
 * photos and, if asked, attaches what the pack attaches. Places, page breaks and figures come from our layout.
 */
import PDFDocument, { type StructElement } from "pdfkit";
import type { ShapeStyle } from "#src/formats/pdf/page-content";
import type { Paint } from "#src/formats/pdf/pdf-syntax";
import type { JobStep, JobText, JobWithPhotos } from "./job";
import { facesInOrder, serveDrawing } from "./serve-drawing";

const faceNames = ["regular", "bold", "italic", "bold-italic", "mono"];

serveDrawing<JobWithPhotos>((job) => async (fontsUrl) => {
  const faces = await facesInOrder(fontsUrl);
  await Promise.all(job.photos.map((photo) => crypto.subtle.digest("SHA-256", photo)));
  const document = new PDFDocument({
    autoFirstPage: false,
    margin: 0,
    font: null,
    bufferPages: true,
    tagged: true,
    lang: "vi",
    displayTitle: true,
    pdfVersion: "1.7",
    info: { Title: job.title },
  });
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const finished = new Promise<void>((resolve) => {
    document.on("data", (chunk) => chunks.push(chunk));
    document.on("end", resolve);
  });
  faces.forEach((face, index) => document.registerFont(faceNames[index] ?? "", face));
  draw(document, job);
  if (job.isAttaching) attach(document, job);
  document.end();
  await finished;
  return new Blob(chunks, { type: "application/pdf" });
});

function attach(document: PDFDocument, { attachments, photos }: JobWithPhotos): void {
  const encoder = new TextEncoder();
  attachments.forEach(({ name, mediaType, description, relationship, text }, index) => {
    const content = text === null ? new Uint8Array(photos[index] ?? new ArrayBuffer(0)) : encoder.encode(text);
    document.file(content, { name, type: mediaType, description, relationship });
  });
}

function draw(document: PDFDocument, { steps, photos }: JobWithPhotos): void {
  const root = document.struct("Document");
  document.addStructure(root);
  const elements = new Map<number, StructElement>();
  const outlines = [document.outline];
  const ends: (() => void)[] = [];
  let current: StructElement = root;
  let isMarked = false;

  /** As ours: whatever is drawn inside an element is one piece of its content. */
  const beginContent = (): (() => void) => {
    if (isMarked) return () => {};
    isMarked = true;
    if (current === root) document.markContent("Artifact");
    else current.add(document.markStructureContent(current.dictionary.data.S));
    return endContent;
  };
  const beginArtifact = (): (() => void) => {
    if (isMarked) return () => {};
    isMarked = true;
    document.markContent("Artifact");
    return endContent;
  };
  const endContent = (): void => {
    document.endMarkedContent();
    isMarked = false;
  };
  const enter = (element: StructElement): (() => void) => {
    const outer = current;
    current = element;
    return () => {
      current = outer;
    };
  };

  const run = (step: JobStep): void => {
    switch (step.kind) {
      case "page":
        document.addPage({ size: [step.width, step.height], margin: 0 });
        return;
      case "turn":
        return document.switchToPage(step.page - 1);
      case "open": {
        const element = document.struct(step.tag, step.tag === "TH" ? { scope: "Row" } : {});
        current.add(element);
        elements.set(step.element, element);
        ends.push(enter(element));
        return;
      }
      case "within":
        ends.push(enter(elements.get(step.element) ?? root));
        return;
      case "figure": {
        const figure = document.struct("Figure", { alt: step.alternative });
        current.add(figure);
        const leave = enter(figure);
        const end = beginContent();
        ends.push(() => {
          end();
          leave();
        });
        return;
      }
      case "artifact":
        ends.push(beginArtifact());
        return;
      case "clip": {
        document.save();
        document.rect(step.box.x, step.box.top, step.box.width, step.box.height);
        document.clip();
        ends.push(() => document.restore());
        return;
      }
      case "end":
        return ends.pop()?.();
      case "text": {
        const end = beginContent();
        drawText(document, step);
        return end();
      }
      case "link": {
        const { x, top, width, height } = step.box;
        const contents = { Contents: new String(step.contents), structParent: current };
        return document.goTo(x, top, width, height, step.target, contents);
      }
      case "destination":
        return document.addNamedDestination(step.name, "XYZ", 0, step.top, null);
      case "bookmark":
        outlines.length = step.level + 1;
        outlines.push((outlines.at(-1) ?? document.outline).addItem(step.title));
        return;
      case "boxes":
      case "lines":
      case "circle":
      case "photo": {
        const end = beginArtifact();
        drawShape(document, step, photos);
        return end();
      }
    }
  };
  for (const step of steps) run(step);
}

function drawText(document: PDFDocument, { text, x, top, style }: JobText): void {
  const { face = "regular", size, leading, width, align = "left", color = "0", indent = 0 } = style;
  document.font(face);
  document.fontSize(size);
  document.fillColor(bytes(color));
  const lineGap = (leading ?? size * 1.2) - document.currentLineHeight(true);
  const line = { lineGap, lineBreak: false };
  // So high that no text starts a page of its own: pages are broken by our layout.
  document.text(
    text,
    x,
    top + lineGap / 2,
    width === undefined ? line : { lineGap, width, align, indent, height: 9999 },
  );
}

type Drawn = Extract<JobStep, { readonly kind: "boxes" | "lines" | "circle" | "photo" }>;

function drawShape(document: PDFDocument, step: Drawn, photos: readonly ArrayBuffer[]): void {
  if (step.kind === "photo") {
    const { x, top, width, height } = step.box;
    return document.image(photos[step.index] ?? new ArrayBuffer(0), x, top, { width, height });
  }
  if (step.kind === "circle") {
    document.circle(step.center[0], step.center[1], step.radius);
    return paint(document, { fill: step.fill ?? "0" });
  }
  if (step.kind === "boxes") for (const { x, top, width, height } of step.boxes) document.rect(x, top, width, height);
  else
    for (const points of step.lines) {
      points.forEach(([x, y], index) => (index === 0 ? document.moveTo(x, y) : document.lineTo(x, y)));
      if (step.isClosed) document.closePath();
    }
  return paint(document, step.style);
}

function paint(document: PDFDocument, { fill, line }: ShapeStyle): void {
  if (fill !== undefined) document.fillColor(bytes(fill));
  if (line !== undefined) {
    document.strokeColor(bytes(line.stroke));
    document.lineWidth(line.width);
    const [dash] = line.dash ?? [];
    if (dash === undefined) document.undash();
    else document.dash(dash, { space: line.dash?.[1] ?? dash });
  }
  if (fill !== undefined && line !== undefined) document.fillAndStroke();
  else if (fill !== undefined) document.fill();
  else document.stroke();
}

/** Colours are given as bytes; a grey has one component in ours. */
function bytes(color: Paint): readonly number[] {
  const [red = 0, green = red, blue = red] = color.split(" ").map((channel) => Math.round(Number(channel) * 255));
  return [red, green, blue];
}
