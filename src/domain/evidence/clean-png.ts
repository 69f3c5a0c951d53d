/** PNG (W3C, third edition): chunks of a known name that build the picture stay, everything else goes. */
import { asciiAt } from "./file-sample";
import { isSame, orientationOnly, readExif, type KeptPieces, type PhotoTrace } from "./photo-traces";

const kept =
  /^(?:IHDR|PLTE|IDAT|IEND|tRNS|cHRM|gAMA|iCCP|sBIT|sRGB|cICP|mDCV|cLLI|bKGD|hIST|pHYs|sPLT|acTL|fcTL|fdAT)$/;

const signatureLength = 8;

export function cleanPng(bytes: Uint8Array): KeptPieces | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: Uint8Array[] = [bytes.subarray(0, signatureLength)];
  const traces = new Set<PhotoTrace>();
  let at = signatureLength;
  for (;;) {
    if (at + 12 > bytes.byteLength) return null;
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.byteLength) return null;
    const name = asciiAt(bytes, at + 4, 4);
    const chunk = bytes.subarray(at, end);
    if (kept.test(name)) pieces.push(chunk);
    else if (name === "eXIf") pieces.push(...takeExif(chunk, traces));
    else traces.add(name === "tIME" ? "time" : "text");
    at = end;
    if (name === "IEND") break;
  }
  if (at < bytes.byteLength) traces.add("trailing");
  return { pieces, traces };
}

function takeExif(chunk: Uint8Array, traces: Set<PhotoTrace>): readonly Uint8Array[] {
  const tiff = chunk.subarray(8, -4);
  const { orientation, traces: found } = readExif(tiff);
  if (orientation === 1) {
    for (const trace of found) traces.add(trace);
    return [];
  }
  const least = orientationOnly(orientation);
  if (!isSame(tiff, least)) for (const trace of found) traces.add(trace);
  return [exifChunk(least)];
}

function exifChunk(tiff: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(12 + tiff.byteLength);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, tiff.byteLength);
  chunk.set([0x65, 0x58, 0x49, 0x66], 4);
  chunk.set(tiff, 8);
  view.setUint32(8 + tiff.byteLength, crc32(chunk.subarray(4, 8 + tiff.byteLength)));
  return chunk;
}

/** The checksum of chunks (annex D); a few dozen bytes, so without a table. */
function crc32(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = (rest & 1) === 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return (rest ^ 0xffffffff) >>> 0;
}
