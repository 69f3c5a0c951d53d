/** One cross-reference section: a table, or a stream, with its trailer (ISO 32000-1, 7.5.4 and 7.5.8). */
import type { ByteSource } from "./byte-source";
import { directLength, isStream, parseAt, readIndirectObject, type Extent, type PdfStream } from "./indirect-object";
import { codeAt, isSpace, parseValue, readCount, takeWord, type Cursor } from "./parse-value";
import { damaged, tooLarge } from "./pdf-read-error";
import { countIn, isArray, isDictionary, nameIn, type PdfDictionary } from "./pdf-value";
import { readLimits } from "./read-limits";
import { streamBytes } from "./stream-bytes";
import type { Work } from "./work";

export type CrossReferenceEntry =
  | { readonly type: "free" }
  | { readonly type: "at"; readonly offset: number; readonly generation: number }
  | { readonly type: "in-stream"; readonly container: number; readonly index: number };

export type Entries = ReadonlyMap<number, CrossReferenceEntry>;

export type CrossReferenceSection = {
  readonly extent: Extent;
  readonly entries: Entries;
  readonly trailer: PdfDictionary;
};

export async function readSection(source: ByteSource, work: Work, offset: number): Promise<CrossReferenceSection> {
  const isTable = await parseAt(source, work, offset, startsTable, `byte ${offset}`);
  if (!isTable) return readStreamSection(source, work, offset);
  const table = await readTable(source, work, offset);
  const beside = table.trailer.get("XRefStm");
  if (beside === undefined) return table;
  // A hybrid file: what old readers see as free may lie in the stream.
  const hidden = await readStreamSection(source, work, countIn(beside) ?? Number.NaN);
  const entries = new Map(table.entries);
  for (const [number, entry] of hidden.entries)
    if ((entries.get(number)?.type ?? "free") === "free") entries.set(number, entry);
  return { ...table, entries };
}

const startsTable = (cursor: Cursor): boolean => !isSpace(codeAt(cursor)) && takeWord(cursor, "xref");

const entryLength = 20;

async function readTable(source: ByteSource, work: Work, offset: number): Promise<CrossReferenceSection> {
  const place = `byte ${offset}`;
  const entries = new Map<number, CrossReferenceEntry>();
  let at = offset + "xref".length;
  for (;;) {
    const head = await parseAt(source, work, at, parseSubsectionHead, place);
    at += head.end;
    if (head.count === null) break;
    if (entries.size + head.count > readLimits.objects) throw tooLarge(place);
    const bytes = await source.read(at, head.count * entryLength);
    if (bytes.byteLength < head.count * entryLength) throw damaged(place);
    for (let index = 0; index < head.count; index += 1) {
      const number = head.first + index;
      if (entries.has(number)) throw damaged(place);
      entries.set(number, parseEntry(bytes.subarray(index * entryLength, (index + 1) * entryLength), place));
    }
    work.spend(head.count);
    at += bytes.byteLength;
  }
  const trailer = await parseAt(source, work, at, parseTrailer, place);
  return { extent: { start: offset, end: at + trailer.end }, entries, trailer: trailer.value };
}

/** `0 12`, or the word `trailer`. */
function parseSubsectionHead(cursor: Cursor): {
  readonly first: number;
  readonly count: number | null;
  readonly end: number;
} {
  if (takeWord(cursor, "trailer")) return { first: 0, count: null, end: cursor.at };
  const [first, count] = [readCount(cursor), readCount(cursor)];
  if (first + count > readLimits.objects * 10) throw tooLarge("cross-reference");
  return { first, count, end: skipWhiteSpace(cursor) };
}

function parseTrailer(cursor: Cursor): { readonly value: PdfDictionary; readonly end: number } {
  const value = parseValue(cursor);
  if (!isDictionary(value)) throw damaged("trailer");
  return { value, end: cursor.at };
}

function parseEntry(bytes: Uint8Array, place: string): CrossReferenceEntry {
  const parts = /^(\d{10}) (\d{5}) ([nf])(?: \r| \n|\r\n)$/.exec(String.fromCharCode(...bytes));
  if (parts === null) throw damaged(place);
  return parts[3] === "f" ? { type: "free" } : { type: "at", offset: Number(parts[1]), generation: Number(parts[2]) };
}

async function readStreamSection(source: ByteSource, work: Work, offset: number): Promise<CrossReferenceSection> {
  const object = await readIndirectObject(source, work, offset, directLength);
  const place = `object ${object.number}`;
  if (!isStream(object) || nameIn(object.value.get("Type")) !== "XRef") throw damaged(`byte ${offset}`);
  const bytes = await streamBytes(source, work, object, (value) => Promise.resolve(value ?? null));
  return { extent: object.extent, entries: parseStreamEntries(object, bytes, work, place), trailer: object.value };
}

function parseStreamEntries({ value }: PdfStream, bytes: Uint8Array, work: Work, place: string): Entries {
  const widths = countsIn(value, "W") ?? [];
  const [typeWidth = 0, secondWidth = 0, thirdWidth = 0] = widths;
  if (widths.length !== 3 || widths.some((width) => width > 6)) throw damaged(place);
  const index = countsIn(value, "Index") ?? [0, countIn(value.get("Size")) ?? Number.NaN];
  const rowLength = typeWidth + secondWidth + thirdWidth;
  const entries = new Map<number, CrossReferenceEntry>();
  let at = 0;
  const next = (width: number): number => {
    let number = 0;
    for (const end = at + width; at < end; at += 1) number = number * 256 + (bytes[at] ?? 0);
    return number;
  };
  for (let pair = 0; pair < index.length; pair += 2) {
    const [first = Number.NaN, count = Number.NaN] = index.slice(pair, pair + 2);
    if (!(at + count * rowLength <= bytes.byteLength)) throw damaged(place);
    if (!(entries.size + count <= readLimits.objects)) throw tooLarge(place);
    for (let number = first; number < first + count; number += 1) {
      if (entries.has(number)) throw damaged(place);
      const type = typeWidth === 0 ? 1 : next(typeWidth);
      entries.set(number, entryOf(type, next(secondWidth), next(thirdWidth), place));
    }
    work.spend(count);
  }
  if (at !== bytes.byteLength) throw damaged(place);
  return entries;
}

function entryOf(type: number, second: number, third: number, place: string): CrossReferenceEntry {
  if (type === 0) return { type: "free" };
  if (type === 1) return { type: "at", offset: second, generation: third };
  if (type === 2) return { type: "in-stream", container: second, index: third };
  throw damaged(place);
}

/** Whole numbers of an array, null where there is none. */
function countsIn(dictionary: PdfDictionary, name: string): readonly number[] | null {
  const value = dictionary.get(name);
  if (value === undefined || value === null) return null;
  const counts = isArray(value) ? value.map((item) => countIn(item)) : [null];
  if (counts.length > readLimits.objects || counts.some((count) => count === null)) throw damaged(`/${name}`);
  return counts as number[];
}

/** What stands behind a section: `startxref`, a number and `%%EOF` with at most one end of line. Null where it does not. */
export async function readTail(
  source: ByteSource,
  work: Work,
  offset: number,
): Promise<{ readonly startxref: number; readonly end: number } | null> {
  // Writers of linearized files leave much room before it.
  const start = offset + (await parseAt(source, work, offset, skipWhiteSpace, "startxref"));
  const text = String.fromCharCode(...(await source.read(start, 100)));
  const found = /^startxref[\0\t\n\f\r ]+(\d{1,12})[\0\t\n\f\r ]+%%EOF(?:\r\n|\r|\n)?/.exec(text);
  return found === null ? null : { startxref: Number(found[1]), end: start + found[0].length };
}

function skipWhiteSpace(cursor: Cursor): number {
  while (isSpace(codeAt(cursor))) cursor.at += 1;
  return cursor.at;
}

/** The last `startxref` of the file, from its end. */
export async function findStart(source: ByteSource): Promise<number | null> {
  const length = Math.min(source.size, 64 * 1024);
  const bytes = await source.read(source.size - length, length);
  let text = "";
  for (let at = 0; at < bytes.byteLength; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  const found = [...text.matchAll(/startxref[\0\t\n\f\r ]+(\d{1,12})[\0\t\n\f\r ]+%%EOF/g)].at(-1);
  return found === undefined ? null : Number(found[1]);
}
