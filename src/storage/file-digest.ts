/**
 * SHA-256 of a file that comes in pieces. What is small enough is kept and handed to the browser's own function at
 * once, which is many times quicker; a large file goes through piece by piece and never lies in memory whole.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

export type FileDigest = {
  readonly update: (bytes: Uint8Array) => void;
  /** 64 hex digits. */
  readonly end: () => Promise<string>;
};

const keptAtMost = 16 * 1024 * 1024;

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
  const kept = new Uint8Array(byteCount);
  let length = 0;
  return {
    update: (bytes) => {
      kept.set(bytes.subarray(0, byteCount - Math.min(length, byteCount)), Math.min(length, byteCount));
      length += bytes.byteLength;
    },
    end: async () =>
      bytesToHex(new Uint8Array(await crypto.subtle.digest("SHA-256", kept.subarray(0, Math.min(length, byteCount))))),
  };
}
