/** An incremental update with something that looks like a signature; whether it is one, the reader does not ask. */
import { updated, type RawObjects } from "./raw-pdf";

type Lies = {
  readonly number?: number;
  /** Bytes left out besides the signature. */
  readonly hole?: number;
  readonly start?: number;
  readonly end?: number;
  readonly extra?: string;
  readonly contents?: string;
};

const width = 10;
const room = "#".repeat(width);

export function signed(file: string, objects: RawObjects = {}, lies: Lies = {}): string {
  const { number = 40, hole = 0, start = 0, end = 0, extra = "", contents = `30${"5a".repeat(100)}` } = lies;
  const dictionary = `<</Type /Sig /Filter /Adobe.PPKLite /ByteRange [${start} ${room} ${room} ${room}${extra}] /Contents <${contents}>>>`;
  const draft = updated(file, { ...objects, [number]: dictionary });
  const opening = draft.lastIndexOf(`<${contents}>`);
  const closing = opening + contents.length + 2 + hole;
  const places = [opening, closing, draft.length - closing + end].map((place) => String(place).padStart(width));
  const at = draft.lastIndexOf(`[${start} ${room}`) + 2 + String(start).length;
  const numbers = places.join(" ");
  return `${draft.slice(0, at)}${numbers}${draft.slice(at + numbers.length)}`;
}
