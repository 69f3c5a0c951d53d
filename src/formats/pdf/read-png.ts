/**
 * A PNG file (ISO/IEC 15948) whose compressed rows can stand in a PDF as they are: no interlacing, no transparency, at
 * most eight bits a component. Anything else is told apart here and not drawn.
 */
import type { ImageSource } from "./images";

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const colorTypes = { grey: 0, color: 2, indexed: 3 } as const;

export function readPng(bytes: Uint8Array<ArrayBuffer>): ImageSource | null {
  if (signature.some((byte, index) => bytes[index] !== byte)) return null;
  const chunks = chunksOf(bytes);
  const [header] = chunks;
  if (header?.type !== "IHDR" || header.data.length !== 13) return null;
  // Frames of an animation would be left out in silence.
  if (chunks.some(({ type }) => type === "tRNS" || type === "acTL") || chunks.at(-1)?.type !== "IEND") return null;
  const view = new DataView(header.data.buffer, header.data.byteOffset, 13);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const [bitsPerComponent = 0, colorType = 0, compression, filter, interlace] = header.data.subarray(8);
  if (compression !== 0 || filter !== 0 || interlace !== 0 || width === 0 || height === 0) return null;
  const depths = colorType === colorTypes.color ? [8] : [1, 2, 4, 8];
  if (!depths.includes(bitsPerComponent)) return null;
  const rows = joined(chunks.filter(({ type }) => type === "IDAT").map(({ data }) => data));
  if (rows.length === 0) return null;
  const source = { width, height, orientation: 1, bitsPerComponent, encoding: "png", content: rows } as const;
  if (colorType === colorTypes.grey) return { ...source, colors: 1 };
  if (colorType === colorTypes.color) return { ...source, colors: 3 };
  const palette = chunks.find(({ type }) => type === "PLTE")?.data;
  if (colorType !== colorTypes.indexed || !palette || palette.length === 0 || palette.length % 3 !== 0) return null;
  return { ...source, colors: 3, palette: palette.slice() };
}

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
}

/** As far as they are whole. */
function chunksOf(bytes: Uint8Array): readonly Chunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    if (at + 12 + length > bytes.length) break;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    chunks.push({ type, data: bytes.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
