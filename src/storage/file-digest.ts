/**
 * SHA-256 of a file that comes in pieces. What is small enough is kept and handed to the browser's own function at
 * once, which is many times quicker; a large file goes through piece by piece and never lies in memory whole.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

export type FileDigest = {
  /** The bytes must stay as they are until the end. */
  readonly update: (bytes: Uint8Array) => void;
  /** 64 hex digits. */
  readonly end: () => Promise<string>;
};

export const keptAtMost = 16 * 1024 * 1024;

/** Of bytes that lie in memory; 64 hex digits. */
export async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return bytesToHex(hasOwnFunction() ? new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)) : sha256(bytes));
}

/** `byteCount` is how much is expected; of more than that the digest is one of nothing that was asked for. */
export const createFileDigest = (byteCount: number): FileDigest =>
  byteCount <= keptAtMost && hasOwnFunction() ? digestAtOnce(byteCount) : digestInPieces();

const hasOwnFunction = () => typeof globalThis.crypto?.subtle?.digest === "function";

function digestInPieces(): FileDigest {
  const digest = sha256.create();
  return {
    update: (bytes) => void digest.update(bytes),
    end: async () => bytesToHex(digest.digest()),
  };
}

function digestAtOnce(byteCount: number): FileDigest {
  const kept: Uint8Array[] = [];
  let left = byteCount;
  return {
    update: (bytes) => {
      if (left > 0) kept.push(bytes.subarray(0, left));
      left -= bytes.byteLength;
    },
    end: () => digestOf(joined(kept)),
  };
}

/** Most files are one piece, which is not copied. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const [first] = pieces;
  if (pieces.length === 1 && first?.buffer instanceof ArrayBuffer) return first as Uint8Array<ArrayBuffer>;
  const bytes = new Uint8Array(pieces.reduce((total, { byteLength }) => total + byteLength, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.byteLength;
  }
  return bytes;
}
