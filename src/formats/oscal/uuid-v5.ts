/**
 * UUID version 5 (RFC 9562, 5.5): the same name gives the same UUID on every machine. OSCAL takes versions 4 and 5 only,
 * and the identifiers of this app are version 7, so each subject gets one that is derived from its own.
 */
import { sha1 } from "@noble/hashes/legacy.js";
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";

/** A UUID of version 4, drawn once for this format. Never changed: every derived UUID follows from it. */
export const namespace = "5d2f8a5e-64c3-4f0b-9a37-3c1f6a7b27e1";

export function uuidV5(name: string, within: string = namespace): string {
  const bytes = sha1(concatBytes(hexToBytes(within.replaceAll("-", "")), utf8ToBytes(name))).subarray(0, 16);
  bytes[6] = 0x50 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = bytesToHex(bytes);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
