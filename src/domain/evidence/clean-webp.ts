/** WebP (RFC 9649): a RIFF file; its first chunk says which others are there. */
import { asciiAt } from "./file-sample";
import { isSame, orientationOnly, readExif, tracesOfXmp, type KeptPieces, type PhotoTrace } from "./photo-traces";

const kept = /^(?:VP8 |VP8L|VP8X|ALPH|ANIM|ANMF|ICCP)$/;
const exifFlag = 0x08;
const xmpFlag = 0x04;
const headLength = 12;

export function cleanWebp(bytes: Uint8Array): KeptPieces | null {
  if (bytes.byteLength < headLength + 8) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = 8 + view.getUint32(4, true);
  if (end > bytes.byteLength) return null;
  const pieces: Uint8Array[] = [];
  const traces = new Set<PhotoTrace>();
  let orientation = 1;
  let at = headLength;
  while (at + 8 <= end) {
    const name = asciiAt(bytes, at, 4);
    const length = view.getUint32(at + 4, true);
    const next = at + 8 + length + (length % 2);
    if (next > end) return null;
    const content = bytes.subarray(at + 8, at + 8 + length);
    if (kept.test(name)) pieces.push(bytes.subarray(at, next));
    else if (name === "EXIF") orientation = takeExif(content, traces);
    else for (const trace of name === "XMP " ? tracesOfXmp(content) : (["text"] as const)) traces.add(trace);
    at = next;
  }
  if (at !== end) return null;
  if (end < bytes.byteLength) traces.add("trailing");
  if (orientation !== 1) pieces.push(exifChunk(orientation));
  return { pieces: [riffHead(pieces), ...pieces.map((piece) => withFlags(piece, orientation !== 1))], traces };
}

/** Some writers put the name that JPEG uses before the structure. */
function takeExif(content: Uint8Array, traces: Set<PhotoTrace>): number {
  const tiff = asciiAt(content, 0, 4) === "Exif" ? content.subarray(6) : content;
  const { orientation, traces: found } = readExif(tiff);
  const isLeast = orientation !== 1 && isSame(tiff, orientationOnly(orientation));
  if (!isLeast) for (const trace of found) traces.add(trace);
  return orientation;
}

function exifChunk(orientation: number): Uint8Array {
  const tiff = orientationOnly(orientation);
  return Uint8Array.of(0x45, 0x58, 0x49, 0x46, tiff.byteLength, 0, 0, 0, ...tiff);
}

function riffHead(pieces: readonly Uint8Array[]): Uint8Array {
  const head = Uint8Array.of(0x52, 0x49, 0x46, 0x46, 0, 0, 0, 0, 0x57, 0x45, 0x42, 0x50);
  const length = pieces.reduce((sum, { byteLength }) => sum + byteLength, 4);
  new DataView(head.buffer).setUint32(4, length, true);
  return head;
}

function withFlags(piece: Uint8Array, hasExif: boolean): Uint8Array {
  if (asciiAt(piece, 0, 4) !== "VP8X" || piece.byteLength < 9) return piece;
  const told = piece.slice();
  const flags = (piece[8] ?? 0) & ~(exifFlag | xmpFlag);
  told[8] = flags | (hasExif ? exifFlag : 0);
  return told;
}
