/**
 * The copy of a photo that may leave the house: without place, device, serial numbers, names, thumbnail and whatever
 * hides behind the picture. The picture itself is not touched, its turning and its colour profile stay. Same bytes in,
 * same bytes out.
 */
import { cleanJpeg } from "./clean-jpeg";
import { cleanPng } from "./clean-png";
import { cleanWebp } from "./clean-webp";
import { startsWith } from "./file-sample";
import { inOrder, isSame, type KeptPieces, type PhotoTrace } from "./photo-traces";

export type CleanedPhoto = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly removed: readonly PhotoTrace[];
};

/** Null where there is nothing to remove, and where the bytes are no photo that can be read. */
export function cleanPhoto(bytes: Uint8Array): CleanedPhoto | null {
  const kept = clean(bytes);
  if (kept === null) return null;
  const cleaned = join(kept.pieces);
  return isSame(cleaned, bytes) ? null : { bytes: cleaned, removed: inOrder(kept.traces) };
}

function clean(bytes: Uint8Array): KeptPieces | null {
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return cleanJpeg(bytes);
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return cleanPng(bytes);
  if (startsWith(bytes, "RIFF") && startsWith(bytes, "WEBP", 8)) return cleanWebp(bytes);
  return null;
}

function join(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(pieces.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.byteLength;
  }
  return joined;
}
