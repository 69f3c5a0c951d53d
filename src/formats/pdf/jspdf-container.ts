/**
 * The only file that touches jsPDF, and its internals. jsPDF is the container: fonts and their subsets, pages, resources,
 * catalog, information dictionary and the first cross-reference table. Everything drawn is written by our own operators.
 * Pinned to 4.2.1; test/formats/pdf/golden.test.ts tells when another version behaves differently.
 */
import { jsPDF } from "jspdf";
import { deflate } from "./deflate";
import type { GlyphSource } from "./font-face";
import { latin1Bytes, latin1Text } from "./pdf-syntax";
import { subsetFace } from "./subset-face";

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
  /** Names and objects of the pictures, for the resources that all pages share. */
  imageEntries(): string;
}

/** jsPDF's part of the file, cut before its cross-reference table and without the content of the pages. */
export interface WrittenContainer {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** By object number; our own reserved objects hold no meaningful offset yet. */
  readonly offsets: readonly number[];
  readonly trailerEntries: string;
  /** By page: the object that its content is to be written under. */
  readonly pageContents: readonly number[];
}

export interface PdfContainer {
  readonly producer: string;
  loadFace(baseFont: string, bytes: Uint8Array): GlyphSource;
  addPage(width: number, height: number): void;
  pageObject(pageNumber: number): number;
  write(hooks: ContainerHooks): WrittenContainer;
}

interface FontMetadata {
  readonly cmap: { readonly unicode: { readonly codeMap: Readonly<Record<number, number>> } };
  readonly head: { readonly unitsPerEm: number };
  readonly hhea: { readonly ascender: number; readonly decender: number };
  readonly glyIdsUsed: number[];
  readonly toUnicode: Record<number, number>;
  readonly Unicode: { readonly widths: (number | number[])[] };
  readonly subset: { encode(glyphs: readonly number[]): Uint8Array };
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

interface Filtered {
  readonly data: string;
  /** The value of /Filter. */
  readonly reverseChain: string;
}

/**
 * In the place of jsPDF's own: without a string that grows by one byte at a time, and nothing for the empty streams that
 * are taken out again. Every stream of a compressed document comes through here.
 */
function deflatedStream(data: string): Filtered {
  if (data === "") return { data, reverseChain: "" };
  return { data: latin1Text(deflate(latin1Bytes(data))), reverseChain: "/FlateDecode" };
}

Object.assign(jsPDF.API, { processDataByFilters: deflatedStream });

function internalsOf(document: jsPDF): Internals {
  // The type file describes two of these members; the rest is what the pin and the golden test are for.
  return document.internal as unknown as Internals;
}

function glyphSource(internals: Internals, baseFont: string, bytes: Uint8Array, onUse: () => void): GlyphSource {
  const { id, metadata } = internals.getFont(baseFont, "normal");
  // jsPDF's own takes more time and memory than all pages, and keeps tables that nobody reads.
  metadata.subset.encode = (glyphs) => subsetFace(bytes, glyphs);
  const scale = 1000 / metadata.head.unitsPerEm;
  const used = new Set<number>([0]);
  return {
    resourceName: id,
    ascent: metadata.hhea.ascender * scale,
    descent: -metadata.hhea.decender * scale,
    glyphOf(codePoint) {
      const glyph = metadata.cmap.unicode.codeMap[codePoint];
      // Glyph 0 is «not defined»: the tables map U+FFFF to it.
      return glyph === 0 ? undefined : glyph;
    },
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
function cutCrossReference(bytes: Uint8Array<ArrayBuffer>): Omit<WrittenContainer, "pageContents"> {
  const start = Number(/startxref\n(\d+)/.exec(latin1Text(bytes.subarray(-128)))?.[1]);
  const header = /^xref\n0 (\d+)\n/.exec(latin1Text(bytes.subarray(start, start + 32)));
  const [first, count] = [start + (header?.[0].length ?? 0), Number(header?.[1])];
  const trailer = /^trailer\n<<([\s\S]*)>>\nstartxref/.exec(latin1Text(bytes.subarray(first + count * entryLength)));
  if (!trailer?.[1]) throw new Error("jsPDF wrote no cross-reference table of the known form");
  const offsets = Array.from({ length: count }, (_, number) => tenDigits(bytes, first + number * entryLength));
  // jsPDF says 1.3 in the header; tagged structure, XMP and associated files need 1.7.
  bytes.set([0x31, 0x2e, 0x37], 5);
  return { bytes: bytes.subarray(0, start), offsets, trailerEntries: trailer[1].trim() };
}

const entryLength = 20;

/** Without a text for each of some ten thousand entries. */
function tenDigits(bytes: Uint8Array, from: number): number {
  let value = 0;
  for (let at = from; at < from + 10; at += 1) value = value * 10 + (bytes[at] ?? 0) - 0x30;
  return value;
}

/**
 * jsPDF writes an empty stream after each page; it is taken out, and its number is free for the content that we write:
 * a page goes from its operators to the file without becoming one of jsPDF's strings.
 */
function withoutPageContents(
  { bytes, offsets, trailerEntries }: Omit<WrittenContainer, "pageContents">,
  pageObjects: readonly number[],
): WrittenContainer {
  const kept: Uint8Array[] = [];
  const moved = [...offsets];
  const places = offsets
    .map((offset, number) => ({ offset, number }))
    .toSorted((one, other) => one.offset - other.offset);
  const pageContents = pageObjects.map((page) => page + 1);
  const removed = new Set(pageContents);
  let [from, shift] = [0, 0];
  places.forEach(({ offset, number }, index) => {
    moved[number] = offset - shift;
    if (!removed.has(number)) return;
    const end = places[index + 1]?.offset ?? bytes.length;
    kept.push(bytes.subarray(from, offset));
    from = end;
    shift += end - offset;
  });
  kept.push(bytes.subarray(from));
  const joined = new Uint8Array(bytes.length - shift);
  let at = 0;
  for (const piece of kept) {
    joined.set(piece, at);
    at += piece.length;
  }
  return { bytes: joined, offsets: moved, trailerEntries, pageContents };
}

export function createJsPdfContainer(options: ContainerOptions): PdfContainer {
  const document = new jsPDF({ unit: "pt", format: "a4", compress: true, putOnlyUsedFonts: true });
  const internals = internalsOf(document);
  const { title, author, subject, keywords, creator } = options;
  document.setCreationDate(options.creationDate);
  document.setFileId(options.fileId.toUpperCase());
  document.setDocumentProperties({ title, author, subject, keywords, creator });
  const usedFaces = new Set<string>();
  let pages = 0;

  return {
    producer: `jsPDF ${jsPDF.version}`,
    loadFace(baseFont, bytes) {
      // Each face is a family of its own: jsPDF uses the family as /BaseFont, and a subset needs a prefix in it.
      document.addFileToVFS(`${baseFont}.ttf`, latin1Text(bytes));
      document.addFont(`${baseFont}.ttf`, baseFont, "normal");
      return glyphSource(internals, baseFont, bytes, () => usedFaces.add(baseFont));
    },
    addPage(width, height) {
      pages += 1;
      const orientation = width > height ? "landscape" : "portrait";
      if (pages === 1 && orientation === "landscape") throw new Error("The first page of a document is upright");
      if (pages > 1) document.addPage([width, height], orientation);
    },
    pageObject: (pageNumber) => internals.getPageInfo(pageNumber).objId,
    write(hooks) {
      // A face counts as used once jsPDF itself has drawn with it; the drawing is thrown away.
      document.setPage(1);
      for (const family of [...usedFaces].toSorted()) {
        document.setFont(family, "normal");
        document.text(" ", 0, 0);
      }
      for (let page = 1; page <= pages; page += 1) internals.pages.splice(page, 1, []);
      let reserved = false;
      const onPage = internals.events.subscribe("putPage", ({ pageNumber }) => {
        if (!reserved) hooks.reserveObjects(() => internals.newObjectDeferred());
        reserved = true;
        internals.write(hooks.pageEntries(pageNumber));
      });
      const onImages = internals.events.subscribe("putXobjectDict", () => {
        const entries = hooks.imageEntries();
        if (entries !== "") internals.write(entries);
      });
      const onCatalog = internals.events.subscribe("putCatalog", () => internals.write(hooks.catalogEntries()));
      // Once only: jsPDF's second output of one document differs from its first.
      const bytes = new Uint8Array(document.output("arraybuffer"));
      internals.events.unsubscribe(onPage);
      internals.events.unsubscribe(onImages);
      internals.events.unsubscribe(onCatalog);
      const pageObjects = Array.from({ length: pages }, (_, index) => internals.getPageInfo(index + 1).objId);
      return withoutPageContents(cutCrossReference(bytes), pageObjects);
    },
  };
}
