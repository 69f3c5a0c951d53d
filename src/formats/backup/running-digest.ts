/**
 * SHA-256 of bytes as they pass. The browser's own digest is several times quicker and runs beside the page, but takes
 * everything at once: it is used for what fits into a little memory, which is nearly every piece of evidence.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

export type RunningDigest = {
  readonly update: (piece: Uint8Array) => void;
  /** 64 hex digits; once, at the end. */
  readonly finish: () => Promise<string>;
};

const longestAtOnce = 16 * 1024 * 1024;

/** 64 hex digits. */
export const digestOf = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  bytesToHex(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));

/** `byteCount`: how much will come, where that is known. */
export const createDigest = (byteCount: number | null): RunningDigest =>
  byteCount === null || byteCount > longestAtOnce ? stepwise() : atOnce(byteCount);

function stepwise(): RunningDigest {
  const digest = sha256.create();
  return {
    update: (piece) => void digest.update(piece),
    finish: () => Promise.resolve(bytesToHex(digest.digest())),
  };
}

function atOnce(byteCount: number): RunningDigest {
  const bytes = new Uint8Array(byteCount);
  let filled = 0;
  let instead: RunningDigest | undefined;
  return {
    update(piece) {
      if (instead === undefined && filled + piece.byteLength > byteCount) {
        instead = stepwise();
        instead.update(bytes.subarray(0, filled));
      }
      if (instead !== undefined) return instead.update(piece);
      bytes.set(piece, filled);
      filled += piece.byteLength;
    },
    finish: async () => instead?.finish() ?? digestOf(bytes.subarray(0, filled)),
  };
}
