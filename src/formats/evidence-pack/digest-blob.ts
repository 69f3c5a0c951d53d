/**
 * SHA-256 of a part of a file. The browser's own digest is several times quicker but takes everything at once; without
 * it (an insecure address) and for what is large, it is done here in pieces.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { releaseBytes } from "./release-bytes";

/** `onBytes` is told of each piece and may stop it by an exception. */
export type DigestBlob = (content: Blob, onBytes: (bytes: number) => void) => Promise<string>;

const longestAtOnce = 16 * 1024 ** 2;
const pieceLength = 4 * 1024 ** 2;

export const digestBlob: DigestBlob = async (content, onBytes) => {
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (content.size <= longestAtOnce && subtle !== undefined) {
    onBytes(content.size);
    const bytes = new Uint8Array(await content.arrayBuffer());
    const found = bytesToHex(new Uint8Array(await subtle.digest("SHA-256", bytes)));
    releaseBytes(bytes);
    return found;
  }
  const digest = sha256.create();
  for (let at = 0; at < content.size; at += pieceLength) {
    const piece = new Uint8Array(await content.slice(at, at + pieceLength).arrayBuffer());
    onBytes(piece.byteLength);
    digest.update(piece);
    releaseBytes(piece);
  }
  return bytesToHex(digest.digest());
};
