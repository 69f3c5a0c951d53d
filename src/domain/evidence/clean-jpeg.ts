/** JPEG (ITU-T T.81, annex B): a row of segments, of which those that build the picture stay. */
import { startsWith } from "./file-sample";
import { isSame, orientationOnly, readExif, tracesOfXmp, type KeptPieces, type PhotoTrace } from "./photo-traces";

const startOfScan = 0xda;
const endOfImage = 0xd9;
const exifName = "Exif\0\0";
const xmpName = "http://ns.adobe.com/xap/1.0/\0";

type Reading = { readonly pieces: Uint8Array[]; readonly traces: Set<PhotoTrace>; orientation: number };

export function cleanJpeg(bytes: Uint8Array): KeptPieces | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const reading: Reading = { pieces: [bytes.subarray(0, 2)], traces: new Set(), orientation: 1 };
  let at = 2;
  for (;;) {
    // Any number of 0xff may stand before a marker.
    while (at + 1 < bytes.byteLength && bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1;
    if (at + 2 > bytes.byteLength || bytes[at] !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === endOfImage) {
      reading.pieces.push(bytes.subarray(at, at + 2));
      if (at + 2 < bytes.byteLength) reading.traces.add("trailing");
      return finish(reading);
    }
    if (marker === 0 || (marker >= 0xd0 && marker <= 0xd8) || at + 4 > bytes.byteLength) return null;
    const length = view.getUint16(at + 2);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.byteLength) return null;
    takeSegment(reading, marker, bytes.subarray(at, end));
    at = end;
    if (marker !== startOfScan) continue;
    const scanEnd = endOfScan(bytes, at);
    reading.pieces.push(bytes.subarray(at, scanEnd));
    // Cut off before its end: the rest of the picture is all there is.
    if (scanEnd === bytes.byteLength) return finish(reading);
    at = scanEnd;
  }
}

/** The turning goes first, where every reader looks for it. */
function finish({ pieces, traces, orientation }: Reading): KeptPieces {
  if (orientation === 1) return { pieces, traces };
  const [start, ...rest] = pieces;
  const isJfif = rest[0] !== undefined && startsWith(rest[0], [0xff, 0xe0]);
  const head = [start, ...(isJfif ? rest.slice(0, 1) : []), exifSegment(orientation)];
  return { pieces: [...head, ...rest.slice(isJfif ? 1 : 0)].filter((piece) => piece !== undefined), traces };
}

function exifSegment(orientation: number): Uint8Array {
  const tiff = orientationOnly(orientation);
  const length = 2 + exifName.length + tiff.byteLength;
  const name = Array.from(exifName, (character) => character.charCodeAt(0));
  return Uint8Array.of(0xff, 0xe1, length >> 8, length & 0xff, ...name, ...tiff);
}

function takeSegment(reading: Reading, marker: number, segment: Uint8Array): void {
  const { pieces, traces } = reading;
  const content = segment.subarray(4);
  if (marker === 0xe0 && startsWith(content, "JFIF\0")) return void pieces.push(withoutThumbnail(segment, traces));
  if (marker === 0xe2 && startsWith(content, "ICC_PROFILE\0")) return void pieces.push(segment);
  // Adobe's segment says how the colours are coded.
  if (marker === 0xee && startsWith(content, "Adobe")) return void pieces.push(segment);
  if (marker === 0xfe) return void traces.add("text");
  if (marker < 0xe0 || marker > 0xef) return void pieces.push(segment);
  if (marker === 0xe1 && startsWith(content, exifName)) return takeExif(reading, content.subarray(exifName.length));
  if (marker === 0xe1 && startsWith(content, xmpName)) {
    for (const trace of tracesOfXmp(content.subarray(xmpName.length))) traces.add(trace);
    return;
  }
  traces.add(marker === 0xe0 || marker === 0xe2 ? "thumbnail" : "text");
}

function takeExif(reading: Reading, tiff: Uint8Array): void {
  const { orientation, traces } = readExif(tiff);
  if (orientation !== 1) reading.orientation = orientation;
  if (orientation !== 1 && isSame(tiff, orientationOnly(orientation))) return;
  for (const trace of traces) reading.traces.add(trace);
}

/** JFIF (ITU-T T.871): 14 bytes, then a thumbnail of the size that the last two tell. */
function withoutThumbnail(segment: Uint8Array, traces: Set<PhotoTrace>): Uint8Array {
  const length = 18;
  if (segment.byteLength <= length) return segment;
  traces.add("thumbnail");
  const bare = segment.slice(0, length);
  bare.set([0, length - 2], 2);
  bare.set([0, 0], 16);
  return bare;
}

/** Up to the next marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; ;) {
    at = bytes.indexOf(0xff, at);
    const next = at === -1 ? undefined : bytes[at + 1];
    if (next === undefined) return bytes.byteLength;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
    at += next === 0xff ? 1 : 2;
  }
}
