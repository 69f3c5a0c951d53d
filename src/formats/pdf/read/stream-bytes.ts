/** The unpacked bytes of a stream that is part of the file's structure. Attached files are not read this way. */
import type { ByteSource } from "./byte-source";
import type { PdfStream } from "./indirect-object";
import { inflate } from "./inflate";
import { unsupported } from "./pdf-read-error";
import { isArray, nameIn, type PdfDictionary, type PdfValue } from "./pdf-value";
import { undoPredictor } from "./predictor";
import { readLimits } from "./read-limits";
import type { Work } from "./work";

export type Resolve = (value: PdfValue | undefined) => Promise<PdfValue>;

export async function streamBytes(
  source: ByteSource,
  work: Work,
  object: PdfStream,
  resolve: Resolve,
): Promise<Uint8Array> {
  const place = `stream ${object.number}`;
  const { isPacked, parameters } = await packingOf(object, resolve);
  const raw = source.file.slice(object.stream.start, object.stream.end);
  work.spend(raw.size / 1024);
  const bytes = isPacked ? await inflate(raw, readLimits.inflatedBytes, place) : await bytesIn(raw);
  work.inflated(bytes.byteLength, "structure");
  work.spend(bytes.byteLength / 1024);
  return undoPredictor(bytes, parameters, place);
}

/** Not packed, or by one FlateDecode: nothing else is read. */
export async function packingOf(
  { number, value }: { readonly number: number; readonly value: PdfDictionary },
  resolve: Resolve,
): Promise<{ readonly isPacked: boolean; readonly parameters: PdfValue }> {
  const [filter, parameters] = [await only(value, "Filter", resolve), await only(value, "DecodeParms", resolve)];
  const isPacked = filter !== null;
  if ((isPacked && nameIn(filter) !== "FlateDecode") || value.has("F")) throw unsupported(`stream ${number}`);
  return { isPacked, parameters: isPacked ? parameters : null };
}

/** A value, or an array of one. */
async function only(dictionary: PdfDictionary, name: string, resolve: Resolve): Promise<PdfValue> {
  const value = await resolve(dictionary.get(name));
  if (!isArray(value)) return value;
  if (value.length > 1) throw unsupported(`/${name}`);
  return resolve(value[0]);
}

const bytesIn = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
