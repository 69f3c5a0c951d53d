/**
 * The only file that touches jsPDF, and its internals. jsPDF is the container: fonts and their subsets, pages, resources,
 * catalog, information dictionary and the first cross-reference table. Everything drawn is written by our own operators.
 * Pinned to 4.2.1; test/formats/pdf/golden.test.ts tells when another version behaves differently.
 */
import { jsPDF } from "jspdf";
import type { GlyphSource } from "./font-face";
import { latin1Text } from "./pdf-syntax";

export interface ContainerOptions {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: string;
  readonly creator: string;
  /** D:YYYYMMDDHHmmSS+07'00', as a string: jsPDF would write a Date in local time. */
  readonly creationDate: string;
  /** 32 hexadecimal digits. */
  readonly fileId: string;
}

/** What the other modules add while jsPDF writes its part of the file. */
export interface ContainerHooks {
  /** Called once, when page objects have their numbers and before anything is written. */
  reserveObjects(newObject: () => number): void;
  pageEntries(pageNumber: number): string;
  catalogEntries(): string;
}

/** jsPDF's part of the file, cut before its cross-reference table. */
export interface WrittenContainer {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** By object number; our own reserved objects hold no meaningful offset yet. */
  readonly offsets: readonly number[];
  readonly trailerEntries: string;
}

export interface PdfContainer {
  readonly producer: string;
  loadFace(baseFont: string, bytes: Uint8Array): GlyphSource;
  addPage(width: number, height: number): void;
  pageObject(pageNumber: number): number;
  /** Deflates a page ahead of `write`, so that a long document can be finished in short steps. */
  compress(pageContent: string): void;
  write(pageContents: readonly string[], hooks: ContainerHooks): WrittenContainer;
}

interface FontMetadata {
  readonly cmap: { readonly unicode: { readonly codeMap: Readonly<Record<number, number>> } };
  readonly head: { readonly unitsPerEm: number };
  readonly hhea: { readonly ascender: number; readonly decender: number };
  readonly glyIdsUsed: number[];
  readonly toUnicode: Record<number, number>;
  readonly Unicode: { readonly widths: (number | number[])[] };
  widthOfGlyph(glyph: number): number;
}

interface Internals {
  readonly pages: string[][];
  readonly events: {
    subscribe(topic: string, callback: (argument: { readonly pageNumber: number }) => void): string;
    unsubscribe(token: string): boolean;
  };
  write(...parts: string[]): void;
  newObjectDeferred(): number;
  getFont(name: string, style: string): { readonly id: string; readonly metadata: FontMetadata };
  getPageInfo(pageNumber: number): { readonly objId: number };
}

type StreamFilter = (data: string, filters: string | readonly string[]) => unknown;

/** jsPDF looks its filter up in this object each time it writes a stream. */
function filterHolder(): { processDataByFilters: StreamFilter } {
  return jsPDF.API as unknown as { processDataByFilters: StreamFilter };
}

const deflate = ["FlateEncode"] as const;

/** Runs `work` while streams deflated before are taken from `deflated`. */
function withDeflated<Value>(deflated: ReadonlyMap<string, unknown>, work: () => Value): Value {
  const holder = filterHolder();
  const original = holder.processDataByFilters;
  holder.processDataByFilters = (data, filters) => deflated.get(data) ?? original(data, filters);
  try {
    return work();
  } finally {
    holder.processDataByFilters = original;
  }
}

function internalsOf(document: jsPDF): Internals {
  // The type file describes two of these members; the rest is what the pin and the golden test are for.
  return document.internal as unknown as Internals;
}

function glyphSource(internals: Internals, baseFont: string, onUse: () => void): GlyphSource {
  const { id, metadata } = internals.getFont(baseFont, "normal");
  const scale = 1000 / metadata.head.unitsPerEm;
  const used = new Set<number>([0]);
  return {
    resourceName: id,
    ascent: metadata.hhea.ascender * scale,
    descent: -metadata.hhea.decender * scale,
    glyphOf: (codePoint) => metadata.cmap.unicode.codeMap[codePoint],
    use(glyph, codePoint) {
      const width = Math.trunc(metadata.widthOfGlyph(glyph));
      // The first meaning of a shared glyph wins: space, not no-break space.
      if (!used.has(glyph)) {
        // Every face knows its space from the start; one that draws nothing else stays out of the file.
        if (codePoint !== 0x20) onUse();
        used.add(glyph);
        metadata.glyIdsUsed.push(glyph);
        metadata.toUnicode[glyph] = codePoint;
        metadata.Unicode.widths.push(glyph, [width]);
      }
      return width;
    },
  };
}

/** Cuts jsPDF's cross-reference table off and reads it: the writer makes the only one of the file. */
function cutCrossReference(bytes: Uint8Array<ArrayBuffer>): WrittenContainer {
  const start = Number(/startxref\n(\d+)/.exec(latin1Text(bytes.subarray(-128)))?.[1]);
  const table = latin1Text(bytes.subarray(start));
  const header = /^xref\n0 (\d+)\n/.exec(table);
  const trailer = /trailer\n<<([\s\S]*)>>\nstartxref/.exec(table);
  if (!header?.[1] || !trailer?.[1]) throw new Error("jsPDF wrote no cross-reference table of the known form");
  const first = header[0].length;
  const offsets = Array.from({ length: Number(header[1]) }, (_, index) =>
    Number(table.slice(first + index * 20, first + index * 20 + 10)),
  );
  // jsPDF says 1.3 in the header; tagged structure, XMP and associated files need 1.7.
  bytes.set([0x31, 0x2e, 0x37], 5);
  return { bytes: bytes.subarray(0, start), offsets, trailerEntries: trailer[1].trim() };
}

export function createJsPdfContainer(options: ContainerOptions): PdfContainer {
  const document = new jsPDF({ unit: "pt", format: "a4", compress: true, putOnlyUsedFonts: true });
  const internals = internalsOf(document);
  const { title, author, subject, keywords, creator } = options;
  document.setCreationDate(options.creationDate);
  document.setFileId(options.fileId.toUpperCase());
  document.setDocumentProperties({ title, author, subject, keywords, creator });
  const deflated = new Map<string, unknown>();
  const usedFaces = new Set<string>();
  let pages = 0;

  return {
    producer: `jsPDF ${jsPDF.version}`,
    loadFace(baseFont, bytes) {
      // Each face is a family of its own: jsPDF uses the family as /BaseFont, and a subset needs a prefix in it.
      document.addFileToVFS(`${baseFont}.ttf`, latin1Text(bytes));
      document.addFont(`${baseFont}.ttf`, baseFont, "normal");
      return glyphSource(internals, baseFont, () => usedFaces.add(baseFont));
    },
    addPage(width, height) {
      pages += 1;
      const orientation = width > height ? "landscape" : "portrait";
      if (pages === 1 && orientation === "landscape") throw new Error("The first page of a document is upright");
      if (pages > 1) document.addPage([width, height], orientation);
    },
    pageObject: (pageNumber) => internals.getPageInfo(pageNumber).objId,
    compress(pageContent) {
      deflated.set(pageContent, filterHolder().processDataByFilters(pageContent, deflate));
    },
    write(pageContents, hooks) {
      // A face counts as used once jsPDF itself has drawn with it; the drawing is thrown away.
      document.setPage(1);
      for (const family of [...usedFaces].toSorted()) {
        document.setFont(family, "normal");
        document.text(" ", 0, 0);
      }
      pageContents.forEach((content, index) => internals.pages.splice(index + 1, 1, [content]));
      let reserved = false;
      const onPage = internals.events.subscribe("putPage", ({ pageNumber }) => {
        if (!reserved) hooks.reserveObjects(() => internals.newObjectDeferred());
        reserved = true;
        internals.write(hooks.pageEntries(pageNumber));
      });
      const onCatalog = internals.events.subscribe("putCatalog", () => internals.write(hooks.catalogEntries()));
      // Once only: jsPDF's second output of one document differs from its first.
      const bytes = new Uint8Array(withDeflated(deflated, () => document.output("arraybuffer")));
      internals.events.unsubscribe(onPage);
      internals.events.unsubscribe(onCatalog);
      return cutCrossReference(bytes);
    },
  };
}
