/**
 * Looks at every object that the file holds now, whether anything leads to it or not: what hides in a PDF hides where
 * no name reaches.
 */
import { isStream, type Extent, type PdfStream } from "./indirect-object";
import type { OpenedPdf } from "./open-pdf";
import { PdfReadException, type PdfReadError } from "./pdf-read-error";
import { isArray, isDictionary, nameIn, type PdfDictionary, type PdfValue } from "./pdf-value";
import type { PdfObject } from "./pdf-view";

export type Found<Value> = { readonly number: number; readonly value: Value };

export type Scan = {
  readonly objects: number;
  /** File specifications with something embedded, wherever they stand. */
  readonly specifications: readonly Found<PdfDictionary>[];
  readonly embeddedStreams: readonly PdfStream[];
  /** Signature dictionaries, with the extent of the object that they stand in. */
  readonly signatures: readonly (Found<PdfDictionary> & { readonly extent: Extent | null })[];
  /** Objects with scripts, or with actions that start, send or embed something. */
  readonly active: readonly number[];
  /** What could not be read, and objects that share bytes. */
  readonly faults: readonly PdfReadError[];
};

type Gathered = { -readonly [Name in keyof Scan]: Scan[Name] extends readonly (infer Item)[] ? Item[] : Scan[Name] };

const activeActions = new Set([
  "JavaScript",
  "Launch",
  "SubmitForm",
  "ImportData",
  "GoToE",
  "Rendition",
  "RichMediaExecute",
  "Movie",
  "Sound",
]);
const activeKeys = ["JS", "JavaScript", "XFA", "RichMediaContent"] as const;

/** A file of which half the objects are damaged needs no longer list. */
const mostFaults = 100;

export async function scanObjects({ last, work, sections }: OpenedPdf): Promise<Scan> {
  const found: Gathered = {
    objects: 0,
    specifications: [],
    embeddedStreams: [],
    signatures: [],
    active: [],
    faults: [],
  };
  // By where they begin: a cross-reference stream is a section and an object.
  const extents = new Map(sections.map(({ extent }) => [extent.start, extent]));
  const inFileOrder = [...last.entries].toSorted(([, left], [, right]) => placeOf(left) - placeOf(right));
  for (const [number, { type }] of inFileOrder) {
    if (type === "free") continue;
    work.spend(1);
    const object = await readOrNote(() => last.object(number), found.faults);
    if (object === null) continue;
    found.objects += 1;
    if (object.extent !== undefined) extents.set(object.extent.start, object.extent);
    lookAt(object, found);
  }
  const overlap = findOverlap([...extents.values()]);
  if (overlap !== null) found.faults.push({ type: "pdf-damaged", place: `byte ${overlap}` });
  return found;
}

function placeOf(entry: { readonly type: string; readonly offset?: number; readonly container?: number }): number {
  return entry.offset ?? Number.MAX_SAFE_INTEGER - 1e9 + (entry.container ?? 0);
}

/** One damaged object does not hide the others; a limit that is reached ends everything. */
async function readOrNote(read: () => Promise<PdfObject | null>, faults: PdfReadError[]): Promise<PdfObject | null> {
  try {
    return await read();
  } catch (error) {
    const isDamage = error instanceof PdfReadException && error.failure.type === "pdf-damaged";
    if (!isDamage || faults.length >= mostFaults) throw error;
    faults.push(error.failure);
    return null;
  }
}

function lookAt(object: PdfObject, found: Gathered): void {
  const { number, value, extent } = object;
  let isActive = false;
  const waiting: PdfValue[] = [value];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (isArray(next)) for (const item of next) waiting.push(item);
    if (!isDictionary(next)) continue;
    if (next.has("EF") || next.has("RF")) found.specifications.push({ number, value: next });
    if (next.has("ByteRange")) found.signatures.push({ number, value: next, extent: extent ?? null });
    isActive ||= activeActions.has(nameIn(next.get("S")) ?? "") || activeKeys.some((key) => next.has(key));
    for (const member of next.values()) waiting.push(member);
  }
  if (isActive) found.active.push(number);
  if (isEmbeddedFile(object)) found.embeddedStreams.push(object);
}

const isEmbeddedFile = (object: PdfObject): object is PdfStream =>
  object.extent !== undefined &&
  isStream(object as PdfStream) &&
  nameIn((object as PdfStream).value.get("Type")) === "EmbeddedFile";

/** Where two objects claim the same bytes, one of them is not what it says. */
function findOverlap(extents: readonly Extent[]): number | null {
  const sorted = extents.toSorted((left, right) => left.start - right.start);
  const second = sorted.find(({ start }, index) => start < (sorted[index - 1]?.end ?? 0));
  return second?.start ?? null;
}
