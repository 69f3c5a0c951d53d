/** `12 0 obj … endobj` at a place in the file, with where its stream lies; the stream itself is not read. */
import type { ByteSource } from "./byte-source";
import { codeAt, EndOfBytes, isSpace, parseValue, readCount, takeWord, type Cursor } from "./parse-value";
import { damaged, tooLarge } from "./pdf-read-error";
import { countIn, isDictionary, type PdfDictionary, type PdfValue } from "./pdf-value";
import { readLimits } from "./read-limits";
import type { Work } from "./work";

export type Extent = { readonly start: number; readonly end: number };

export type IndirectObject = {
  readonly number: number;
  readonly generation: number;
  readonly value: PdfValue;
  /** Where the bytes of the stream lie; null where there is none. */
  readonly stream: Extent | null;
  /** From its number to the end of `endobj`. */
  readonly extent: Extent;
};

export type PdfStream = IndirectObject & { readonly value: PdfDictionary; readonly stream: Extent };

export const isStream = (object: IndirectObject | null): object is PdfStream =>
  object !== null && object.stream !== null && isDictionary(object.value);

/** Gives the length of a stream that is written elsewhere. */
export type LengthOf = (value: PdfValue | undefined) => Promise<number | null>;

/** More than nearly every object needs; what does not fit is read again in larger windows. */
const firstWindow = 1024;
const growth = 8;

/** Runs `parse` on a window of the file that grows until everything is in it. */
export async function parseAt<Value>(
  source: ByteSource,
  work: Work,
  offset: number,
  parse: (cursor: Cursor) => Value,
  place: string,
): Promise<Value> {
  for (let length = firstWindow; ; length *= growth) {
    const cursor = { bytes: await source.read(offset, length), at: 0, work };
    try {
      return parse(cursor);
    } catch (error) {
      if (!(error instanceof EndOfBytes)) throw error;
      if (offset + length >= source.size) throw damaged(place);
      if (length >= readLimits.objectBytes) throw tooLarge(place);
    } finally {
      // A long string is one token; many objects may lie over the same bytes.
      work.spend(cursor.at / 8);
    }
  }
}

export async function readIndirectObject(
  source: ByteSource,
  work: Work,
  offset: number,
  lengthOf: LengthOf,
): Promise<IndirectObject> {
  const place = `byte ${offset}`;
  const head = await parseAt(source, work, offset, parseHead, place);
  const { number, generation, value } = head;
  const start = offset;
  if (!head.isStream) return { number, generation, value, stream: null, extent: { start, end: offset + head.end } };
  const length = isDictionary(value) ? await lengthOf(value.get("Length")) : null;
  const from = offset + head.end;
  if (length === null || from + length > source.size) throw damaged(`stream ${number}`);
  const stream = { start: from, end: from + length };
  const tail = await parseAt(source, work, stream.end, parseStreamEnd, `stream ${number}`);
  return { number, generation, value, stream, extent: { start, end: stream.end + tail } };
}

type Head = Pick<IndirectObject, "number" | "generation" | "value"> & {
  readonly isStream: boolean;
  /** After `endobj`, or where the stream begins. */
  readonly end: number;
};

function parseHead(cursor: Cursor): Head {
  if (isSpace(codeAt(cursor))) throw damaged("offset");
  const number = readCount(cursor);
  const generation = readCount(cursor);
  if (!takeWord(cursor, "obj")) throw damaged("offset");
  const value = parseValue(cursor);
  if (isDictionary(value) && takeWord(cursor, "stream")) {
    skipLineEnd(cursor);
    return { number, generation, value, isStream: true, end: cursor.at };
  }
  if (!takeWord(cursor, "endobj")) throw damaged(`object ${number}`);
  return { number, generation, value, isStream: false, end: cursor.at };
}

/** A stream begins after CR LF or LF; a CR alone could belong to it. */
function skipLineEnd(cursor: Cursor): void {
  if (codeAt(cursor) === 13) cursor.at += 1;
  if (codeAt(cursor) !== 10) throw damaged("stream");
  cursor.at += 1;
}

/** The length is believed only where the stream ends at it. */
function parseStreamEnd(cursor: Cursor): number {
  if (codeAt(cursor) === 13) cursor.at += 1;
  if (codeAt(cursor) === 10) cursor.at += 1;
  const isWhole = takeAtOnce(cursor, "endstream") && takeWord(cursor, "endobj");
  if (!isWhole) throw damaged("stream");
  return cursor.at;
}

function takeAtOnce(cursor: Cursor, word: string): boolean {
  return !isSpace(codeAt(cursor)) && takeWord(cursor, word);
}

/** A value among others in an unpacked object stream, behind which something else stands. */
export function parseEmbedded(bytes: Uint8Array, at: number, work: Work): PdfValue {
  const cursor = { bytes, at, work };
  try {
    return parseValue(cursor);
  } catch (error) {
    throw error instanceof EndOfBytes ? damaged("object stream") : error;
  } finally {
    work.spend((cursor.at - at) / 8);
  }
}

/** Of a cross-reference stream, which is read before anything else can be looked up. */
export const directLength: LengthOf = (value) => Promise.resolve(countIn(value));
