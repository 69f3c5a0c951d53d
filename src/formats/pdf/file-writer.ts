/** Puts the file together: jsPDF's objects, then ours, then one cross-reference table. A single revision. */
import { groupBy } from "#src/domain/shared/group-by";
import type { Annotation } from "./annotation";
import type { Attachments } from "./attachments";
import { byteLength } from "./attachments";
import { createSrgbProfile } from "./color-profile";
import type { PdfContainer } from "./jspdf-container";
import type { Images } from "./images";
import type { Links } from "./links";
import { type DocumentMetadata, xmpPacket } from "./metadata";
import type { ObjectSink } from "./object-sink";
import type { Outline } from "./outline";
import { latin1Bytes, pdfReference } from "./pdf-syntax";
import type { SignatureFields } from "./signature-field";
import type { Structure } from "./structure";

export type FilePart = Uint8Array<ArrayBuffer> | Blob;

export interface FileContent {
  readonly container: PdfContainer;
  /** Deflated. */
  readonly pageContents: readonly Uint8Array<ArrayBuffer>[];
  readonly metadata: DocumentMetadata;
  readonly structure: Structure;
  readonly links: Links;
  readonly images: Images;
  readonly signatureFields: SignatureFields;
  readonly outline: Outline;
  readonly attachments: Attachments;
}

interface OwnObjects {
  profile: number;
  xmp: number;
}

function catalogEntries(content: FileContent, own: OwnObjects): string {
  const { structure, links, outline, attachments, signatureFields, metadata } = content;
  const [destinations, files] = [links.destinationsReference(), attachments.nameTree()];
  const names = `${destinations ? `/Dests ${destinations}` : ""}${files ? ` /EmbeddedFiles ${files}` : ""}`;
  return [
    `/Lang (${metadata.language}) /ViewerPreferences <</DisplayDocTitle true>>`,
    outline.catalogEntries(),
    names === "" ? "" : `/Names <<${names}>>`,
    attachments.catalogEntries(),
    signatureFields.catalogEntries(),
    `/OutputIntents [<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /Info (sRGB IEC61966-2.1) /DestOutputProfile ${pdfReference(own.profile)}>>]`,
    `/Metadata ${pdfReference(own.xmp)}`,
    structure.catalogEntries(),
  ]
    .filter((entry) => entry !== "")
    .join("\n");
}

/** Appends objects and remembers where each one starts. */
function createFile(
  start: Uint8Array<ArrayBuffer>,
  offsets: number[],
): ObjectSink & { append(part: FilePart): void; size(): number; parts(): FilePart[] } {
  const parts: FilePart[] = [start];
  let pending: string[] = [];
  let pendingLength = 0;
  let size = start.length;

  // Thousands of small objects, ASCII only: other text is written in hexadecimal. A browser's encoder takes longer.
  function flush(): void {
    if (pending.length === 0) return;
    parts.push(latin1Bytes(pending.join("")));
    pending = [];
    pendingLength = 0;
  }
  function appendText(text: string): void {
    pending.push(text);
    pendingLength += text.length;
    size += text.length;
    if (pendingLength > 1 << 16) flush();
  }
  function append(part: FilePart): void {
    flush();
    parts.push(part);
    size += byteLength(part);
  }
  return {
    append,
    put(objectNumber, dictionary, stream) {
      offsets[objectNumber] = size;
      appendText(`${objectNumber} 0 obj\n${dictionary}\n`);
      if (stream) {
        appendText("stream\n");
        append(stream);
        appendText("\nendstream\n");
      }
      appendText("endobj\n");
    },
    size: () => size,
    parts() {
      flush();
      return parts;
    },
  };
}

function crossReference(offsets: readonly number[], trailerEntries: string, place: number): string {
  const entries = offsets.slice(1).map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`);
  return `xref\n0 ${offsets.length}\n0000000000 65535 f \n${entries.join("")}trailer\n<<${trailerEntries}>>\nstartxref\n${place}\n%%EOF\n`;
}

function annotationEntry(annotations: readonly Annotation[] = []): string {
  if (annotations.length === 0) return "";
  return `/Annots [${annotations.map(({ objectNumber }) => pdfReference(objectNumber)).join(" ")}]`;
}

export function writeFile(content: FileContent): FilePart[] {
  const { container, pageContents, metadata, structure, links, images, signatureFields, outline, attachments } =
    content;
  const pageCount = pageContents.length;
  const annotations: readonly Annotation[] = [...links.annotations, ...signatureFields.annotations];
  const annotationsOf = groupBy(annotations, ({ page }) => page);
  const own: OwnObjects = { profile: 0, xmp: 0 };
  const written = container.write({
    reserveObjects(newObject) {
      links.reserveObjects(newObject);
      signatureFields.reserveObjects(newObject);
      annotations.forEach((annotation, index) => (annotation.structureKey = pageCount + index));
      images.reserveObjects(newObject);
      outline.reserveObjects(newObject);
      structure.reserveObjects(newObject);
      attachments.reserveObjects(newObject);
      [own.profile, own.xmp] = [newObject(), newObject()];
    },
    pageEntries: (page) => `${annotationEntry(annotationsOf.get(page))} /StructParents ${page - 1} /Tabs /S`.trim(),
    imageEntries: () => images.resourceEntries(),
    catalogEntries: () => catalogEntries(content, own),
  });

  const offsets = [...written.offsets];
  const file = createFile(written.bytes, offsets);
  const pageObject = (page: number): number => container.pageObject(page);
  pageContents.forEach((content, index) => {
    file.put(written.pageContents[index] ?? 0, `<</Length ${content.length} /Filter /FlateDecode>>`, content);
  });
  attachments.write(file);
  links.write(file, pageObject);
  signatureFields.write(file, pageObject);
  images.write(file);
  outline.write(file, pageObject);
  structure.write(file, { language: metadata.language, pageCount, annotations, pageObject });
  const profile = createSrgbProfile();
  file.put(own.profile, `<</N 3 /Length ${profile.length}>>`, profile);
  const xmp = new TextEncoder().encode(xmpPacket(metadata));
  file.put(own.xmp, `<</Type /Metadata /Subtype /XML /Length ${xmp.length}>>`, xmp);
  file.append(latin1Bytes(crossReference(offsets, written.trailerEntries, file.size())));
  return file.parts();
}
