/** What is looked at of a file to know what it is, and what comes of looking. */
import type { Result } from "#src/domain/shared/result";

export type MediaType = {
  readonly mediaType: string;
  /** Extensions that this content may have, the usual one first; without the dot. */
  readonly extensions: readonly string[];
  /** Can carry something that runs or calls out when it is opened: it is only ever handed out as a download. */
  readonly active: boolean;
  readonly preview: "image" | "none";
};

export const mediaRefusals = [
  "empty",
  "executable",
  "script",
  "markup",
  "macro",
  "legacy-office",
  "encrypted",
  "broken-archive",
  "unknown",
] as const;
export type MediaRefusal = (typeof mediaRefusals)[number];

export type Identified = Result<MediaType, MediaRefusal>;

/** The parts of a file that are looked at. */
export type FileSample = {
  readonly name: string;
  readonly byteCount: number;
  /** The first `sampleBytes`, or all of a smaller file. */
  readonly head: Uint8Array;
  /** The last `sampleBytes`, or all of a smaller file. */
  readonly tail: Uint8Array;
  /** Whether every byte of the file was read and is text; null where it is not. */
  readonly text: "utf-8" | "utf-16" | null;
};

/** Enough for the directory of an archive of some ten thousand files. */
export const sampleBytes = 1024 * 1024;

export function startsWith(bytes: Uint8Array, wanted: readonly number[] | string, at = 0): boolean {
  const length = wanted.length;
  for (let index = 0; index < length; index += 1) {
    const code = typeof wanted === "string" ? wanted.charCodeAt(index) : wanted[index];
    if (bytes[at + index] !== code) return false;
  }
  return true;
}

/** Bytes as characters of the same code; for names that are ASCII by their format. */
export function asciiAt(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length));
}
