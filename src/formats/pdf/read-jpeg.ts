/**
 * The head of a JPEG file (ITU-T T.81, Annex B): size, components, orientation. Baseline and progressive pictures in
 * grey or colour can stand in a PDF as they are; anything else is told apart here and not drawn.
 */
import type { ImageSource, Orientation } from "./images";

/** `content` is what is written: it may be the same bytes in another place. */
export function readJpeg(bytes: Uint8Array, content: ImageSource["content"]): ImageSource | null {
  const head = readJpegHead(bytes);
  return head === null ? null : { ...head, encoding: "jpeg", bitsPerComponent: 8, content };
}

export type JpegHead = Pick<ImageSource, "width" | "height" | "orientation" | "colors">;

export function readJpegHead(bytes: Uint8Array): JpegHead | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint16(0) !== 0xffd8) return null;
  let orientation: Orientation = 1;
  for (let at = 2; at + 4 <= bytes.length;) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = view.getUint16(at + 2);
    const segment = bytes.subarray(at + 4, at + 2 + length);
    if (length < 2 || segment.length < length - 2) return null;
    if (marker === 0xe1) orientation = readOrientation(segment) ?? orientation;
    // Baseline, extended and progressive, Huffman coded: what DCTDecode knows.
    if (marker >= 0xc0 && marker <= 0xc2) return frameOf(segment, orientation);
    const isOtherFrame = marker >= 0xc3 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isOtherFrame || marker === 0xda || marker === 0xd9) return null;
    at += 2 + length;
  }
  return null;
}

function frameOf(segment: Uint8Array, orientation: Orientation): JpegHead | null {
  const [precision = 0, high = 0, low = 0, wide = 0, narrow = 0, colors = 0] = segment;
  const [height, width] = [high * 256 + low, wide * 256 + narrow];
  const isDrawable = precision === 8 && width > 0 && height > 0 && (colors === 1 || colors === 3);
  return isDrawable ? { width, height, orientation, colors } : null;
}

/** Tag 0x0112 of the first directory of an Exif segment (Exif 2.32, 4.5.4). */
function readOrientation(segment: Uint8Array): Orientation | null {
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0];
  if (segment.length < 14 || exif.some((byte, index) => segment[index] !== byte)) return null;
  const view = new DataView(segment.buffer, segment.byteOffset + 6, segment.length - 6);
  const byteOrder = view.getUint16(0);
  if (byteOrder !== 0x4949 && byteOrder !== 0x4d4d) return null;
  const little = byteOrder === 0x4949;
  const directory = view.getUint32(4, little);
  if (directory + 2 > view.byteLength) return null;
  const count = view.getUint16(directory, little);
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * 12;
    if (entry + 12 > view.byteLength) return null;
    if (view.getUint16(entry, little) !== 0x0112) continue;
    const value = view.getUint16(entry + 8, little);
    return value >= 1 && value <= 8 ? (value as Orientation) : null;
  }
  return null;
}
