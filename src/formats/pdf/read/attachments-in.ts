/** The files inside a PDF: those of the list that readers show, and those that hide elsewhere. */
import type { PdfStream } from "./indirect-object";
import { inflated } from "./inflate";
import type { OpenedPdf } from "./open-pdf";
import { damaged, tooLarge } from "./pdf-read-error";
import {
  countIn,
  isArray,
  isDictionary,
  isReference,
  nameIn,
  stringIn,
  type PdfDictionary,
  type PdfValue,
} from "./pdf-value";
import type { PdfView } from "./pdf-view";
import { readLimits } from "./read-limits";
import type { Scan } from "./scan-objects";
import { packingOf } from "./stream-bytes";
import { decodeTextString } from "./text-string";

export type PdfAttachment = {
  /** As readers show it. */
  readonly name: string;
  /** Names or contents that other readers take instead differ from these. */
  readonly isAmbiguous: boolean;
  readonly relationship: string | null;
  /** What the file says about the size; null where it says nothing. */
  readonly declaredSize: number | null;
  readonly stream: PdfStream;
  readonly isPacked: boolean;
  /** The object that describes it; null where it is described in the list itself. */
  readonly specification: number | null;
};

export type HiddenFile = { readonly object: number; readonly name: string | null };

/** Of the list under /Names /EmbeddedFiles, in its order. */
export async function listAttachments(view: PdfView): Promise<readonly PdfAttachment[]> {
  const catalog = dictionaryOr(await view.resolve(view.trailer.get("Root")), "catalog");
  const names = await view.resolve(catalog.get("Names"));
  if (!isDictionary(names)) return [];
  const attachments: PdfAttachment[] = [];
  for (const [key, value] of await nameTree(view, names.get("EmbeddedFiles"))) {
    attachments.push(await attachmentOf(view, key, value));
    if (attachments.length > readLimits.attachments) throw tooLarge("attachments");
  }
  return attachments;
}

/** Leaves of a name tree, without recursion; a node that comes again is damage. */
async function nameTree(
  view: PdfView,
  root: PdfValue | undefined,
): Promise<readonly (readonly [key: string, value: PdfValue])[]> {
  const leaves: (readonly [string, PdfValue])[] = [];
  const waiting: PdfValue[] = root === undefined ? [] : [root];
  const seen = new Set<number>();
  for (let node = waiting.shift(), nodes = 0; node !== undefined; node = waiting.shift(), nodes += 1) {
    if (nodes > readLimits.nodes) throw tooLarge("names");
    if (isReference(node) && seen.size === seen.add(node.number).size) throw damaged("names");
    const dictionary = dictionaryOr(await view.resolve(node), "names");
    const [pairs, kids] = [await view.resolve(dictionary.get("Names")), await view.resolve(dictionary.get("Kids"))];
    if (isArray(kids)) waiting.push(...kids);
    if (!isArray(pairs)) continue;
    if (pairs.length % 2 !== 0 || pairs.length / 2 + leaves.length > readLimits.nodes) throw damaged("names");
    for (let at = 0; at < pairs.length; at += 2) {
      const key = stringIn(await view.resolve(pairs[at]));
      if (key === null) throw damaged("names");
      leaves.push([nameOf(key), pairs[at + 1] ?? null]);
    }
  }
  return leaves;
}

async function attachmentOf(view: PdfView, key: string, value: PdfValue): Promise<PdfAttachment> {
  const specification = dictionaryOr(await view.resolve(value), "file specification");
  const embedded = dictionaryOr(await view.resolve(specification.get("EF")), "file specification");
  const streams = [...embedded.values()];
  const stream = await view.stream(embedded.get("UF") ?? embedded.get("F"));
  if (stream === null) throw damaged("file specification");
  const isOther = (other: PdfValue) => !isReference(other) || other.number !== stream.number;
  const unicode = stringIn(await view.resolve(specification.get("UF")));
  const plain = stringIn(await view.resolve(specification.get("F")));
  const name = nameOf(unicode ?? plain ?? "");
  const parameters = await view.resolve(stream.value.get("Params"));
  const { isPacked } = await packingOf(stream, view.resolve);
  return {
    name,
    isAmbiguous: name !== key || streams.some(isOther) || specification.has("RF"),
    relationship: nameIn(await view.resolve(specification.get("AFRelationship"))),
    declaredSize: isDictionary(parameters) ? countIn(await view.resolve(parameters.get("Size"))) : null,
    stream,
    isPacked,
    specification: isReference(value) ? value.number : null,
  };
}

function nameOf(bytes: string): string {
  // Two bytes for each character, and the mark before them.
  if (bytes.length > readLimits.attachmentNameLength * 4 + 3) throw tooLarge("name");
  const name = decodeTextString(bytes);
  if (name.length > readLimits.attachmentNameLength) throw tooLarge("name");
  return name;
}

/** Embedded files, and descriptions of such, that the list does not lead to: pins on pages, associated files, leftovers. */
export async function findHiddenFiles(
  view: PdfView,
  scan: Scan,
  listed: readonly PdfAttachment[],
): Promise<readonly HiddenFile[]> {
  const names = new Map(listed.map(({ stream, name }) => [stream.number, name]));
  const described = new Set(listed.map(({ specification }) => specification));
  const hidden: HiddenFile[] = scan.embeddedStreams
    .filter(({ number }) => !names.has(number))
    .map(({ number }) => ({ object: number, name: null }));
  for (const { number, value } of scan.specifications) {
    if (described.has(number)) continue;
    const bytes = stringIn(await view.resolve(value.get("UF") ?? value.get("F")));
    const name = bytes === null ? null : nameOf(bytes);
    const embedded = await view.resolve(value.get("EF"));
    const streams = isDictionary(embedded) ? [...embedded.values()] : [];
    // Some writers repeat a description in every place that mentions the file.
    const isKnown = streams.every((stream) => isReference(stream) && names.get(stream.number) === name);
    if (!isKnown || streams.length === 0 || value.has("RF")) hidden.push({ object: number, name });
  }
  return hidden;
}

/** The content as a part of the file, without a copy; unpacked, where it was packed, up to `limit` bytes. */
export async function contentOf(
  { source, work }: OpenedPdf,
  { stream, isPacked }: Pick<PdfAttachment, "stream" | "isPacked">,
  limit: number,
): Promise<Blob> {
  const place = `stream ${stream.number}`;
  const raw = source.file.slice(stream.stream.start, stream.stream.end);
  if (!isPacked) {
    if (raw.size > limit) throw tooLarge(place);
    return raw;
  }
  const bearable = Math.min(limit, Math.max(raw.size * readLimits.ratio, readLimits.harmlessBytes));
  const pieces: Blob[] = [];
  for await (const piece of inflated(raw, bearable, place)) {
    work.inflated(piece.byteLength, "content");
    work.spend(piece.byteLength / 1024);
    // As blobs, which the browser may keep outside of memory.
    pieces.push(new Blob([piece as Uint8Array<ArrayBuffer>]));
  }
  return new Blob(pieces);
}

function dictionaryOr(value: PdfValue, place: string): PdfDictionary {
  if (!isDictionary(value)) throw damaged(place);
  return value;
}
