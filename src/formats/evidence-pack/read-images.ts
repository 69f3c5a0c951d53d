/** Finds out which attached pictures can be printed as they are, before the pages are laid out. */
import type { ImageSource } from "#src/formats/pdf/images";
import { readJpeg } from "#src/formats/pdf/read-jpeg";
import { readPng } from "#src/formats/pdf/read-png";
import type { PackedEvidence } from "./pack-data";

/** Larger ones would double the file for a look; they are attached like any other. */
const longestImage = 12 * 1024 ** 2;
const longestSide = 20_000;

export function readImage({ version, file }: PackedEvidence, bytes: Uint8Array<ArrayBuffer>): ImageSource | null {
  if (bytes.length > longestImage) return null;
  const source = sourceOf(version.mediaType, bytes, file.content);
  return source !== null && Math.max(source.width, source.height) <= longestSide ? source : null;
}

function sourceOf(mediaType: string, bytes: Uint8Array<ArrayBuffer>, content: Blob): ImageSource | null {
  if (mediaType === "image/jpeg") return readJpeg(bytes, content);
  return mediaType === "image/png" ? readPng(bytes) : null;
}
