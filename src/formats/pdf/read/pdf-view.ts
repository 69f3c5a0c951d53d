/** The objects of a file as one of its revisions left them. */
import type { ByteSource } from "./byte-source";
import type { Entries } from "./cross-reference";
import { isStream, parseEmbedded, readIndirectObject, type IndirectObject, type PdfStream } from "./indirect-object";
import { damaged, tooLarge } from "./pdf-read-error";
import { countIn, isReference, nameIn, type PdfDictionary, type PdfValue } from "./pdf-value";
import { readLimits } from "./read-limits";
import { streamBytes } from "./stream-bytes";
import type { Work } from "./work";

/** An object in an object stream has no place of its own. */
export type PdfObject = Pick<IndirectObject, "number" | "value"> & Partial<IndirectObject>;

export type PdfView = {
  readonly entries: Entries;
  readonly trailer: PdfDictionary;
  /** Null where the number is free or unknown. */
  readonly object: (number: number) => Promise<PdfObject | null>;
  /** Follows references, however many. */
  readonly resolve: (value: PdfValue | undefined) => Promise<PdfValue>;
  /** The stream that is referred to. */
  readonly stream: (value: PdfValue | undefined) => Promise<PdfStream | null>;
};

type ObjectStream = { readonly bytes: Uint8Array; readonly places: readonly (readonly [number: number, at: number])[] };

const objectStreamsKept = 8;
const longestChain = 32;
/** What cannot follow a number, so that the last one is known to be whole. */
const afterLast = new TextEncoder().encode("\n>");

export function createView(
  source: ByteSource,
  work: Work,
  { entries, trailer }: { readonly entries: Entries; readonly trailer: PdfDictionary },
): PdfView {
  const objectStreams = new Map<number, ObjectStream>();

  /** A length may be an object of its own; that one has no stream. */
  const lengthOf = async (value: PdfValue | undefined): Promise<number | null> => {
    if (!isReference(value)) return countIn(value);
    const entry = entries.get(value.number);
    if (entry?.type === "in-stream") return countIn((await inStream(entry.container, value.number, entry.index)).value);
    if (entry?.type !== "at") return null;
    const noLength = () => Promise.resolve(null);
    return countIn((await objectAt(entry, value.number, noLength)).value);
  };

  async function objectAt(
    entry: { readonly offset: number; readonly generation: number },
    number: number,
    length: typeof lengthOf,
  ): Promise<IndirectObject> {
    const object = await readIndirectObject(source, work, entry.offset, length);
    if (object.number !== number || object.generation !== entry.generation) throw damaged(`object ${number}`);
    return object;
  }

  async function inStream(container: number, number: number, index: number): Promise<PdfObject> {
    const { bytes, places } = await objectStream(container);
    const [there, at = 0] = places[index] ?? [];
    if (there !== number) throw damaged(`object ${number}`);
    return { number, value: parseEmbedded(bytes, at, work) };
  }

  async function objectStream(number: number): Promise<ObjectStream> {
    const kept = objectStreams.get(number);
    if (kept !== undefined) return kept;
    const entry = entries.get(number);
    // Never in another object stream, so that there is no circle.
    if (entry?.type !== "at") throw damaged(`object ${number}`);
    // Its length neither.
    const direct = (value: PdfValue | undefined) => (isReference(value) ? plainLength(value.number) : lengthOf(value));
    const object = await objectAt(entry, number, direct);
    if (!isStream(object) || nameIn(object.value.get("Type")) !== "ObjStm") throw damaged(`object ${number}`);
    const opened = await openObjectStream(object);
    for (const oldest of objectStreams.keys()) {
      if (objectStreams.size < objectStreamsKept) break;
      objectStreams.delete(oldest);
    }
    objectStreams.set(number, opened);
    return opened;
  }

  async function plainLength(number: number): Promise<number | null> {
    const entry = entries.get(number);
    return entry?.type === "at" ? countIn((await objectAt(entry, number, () => Promise.resolve(null))).value) : null;
  }

  async function openObjectStream(object: PdfStream): Promise<ObjectStream> {
    const place = `object ${object.number}`;
    const [count, first] = [countIn(object.value.get("N")), countIn(object.value.get("First"))];
    const bytes = await streamBytes(source, work, object, (value) => Promise.resolve(value ?? null));
    if (count === null || first === null || first > bytes.byteLength) throw damaged(place);
    if (count > readLimits.objects || first > readLimits.objectBytes) throw tooLarge(place);
    const words = textOf(bytes.subarray(0, first))
      .split(/[\0\t\n\f\r ]+/)
      .filter((word) => word !== "");
    if (words.length < count * 2 || words.some((word) => !/^\d{1,10}$/.test(word))) throw damaged(place);
    work.spend(count);
    const places = Array.from({ length: count }, (_, index) => {
      const at = first + Number(words[index * 2 + 1]);
      if (at > bytes.byteLength) throw damaged(place);
      return [Number(words[index * 2]), at] as const;
    });
    const padded = new Uint8Array(bytes.byteLength + afterLast.length);
    padded.set(bytes);
    padded.set(afterLast, bytes.byteLength);
    return { bytes: padded, places };
  }

  async function object(number: number): Promise<PdfObject | null> {
    const entry = entries.get(number);
    if (entry === undefined || entry.type === "free") return null;
    return entry.type === "at" ? objectAt(entry, number, lengthOf) : inStream(entry.container, number, entry.index);
  }

  async function resolve(value: PdfValue | undefined): Promise<PdfValue> {
    let current = value ?? null;
    for (let step = 0; isReference(current); step += 1) {
      if (step === longestChain) throw damaged(`object ${current.number}`);
      current = (await object(current.number))?.value ?? null;
    }
    return current;
  }

  return {
    entries,
    trailer,
    object,
    resolve,
    async stream(value) {
      const found = isReference(value) ? await object(value.number) : null;
      return found !== null && isWhole(found) && isStream(found) ? found : null;
    },
  };
}

const isWhole = (object: PdfObject): object is IndirectObject => object.extent !== undefined;

function textOf(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.byteLength; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}
