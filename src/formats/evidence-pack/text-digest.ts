import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Digest } from "#src/domain/history/change";

/** SHA-256 of the text in UTF-8, 64 lower-case hexadecimal digits. */
export const textDigest: Digest = (text) => bytesToHex(sha256(encoder.encode(text)));

const encoder = new TextEncoder();
