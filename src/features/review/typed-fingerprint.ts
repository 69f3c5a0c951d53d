/** A fingerprint as people type it from paper, and as a scanner types it from the QR code: `tdg-pack:1:<64 hex>`. */
export type FingerprintAnswer =
  | { readonly state: "empty" }
  /** Neither whole nor the short form of the footers. */
  | { readonly state: "incomplete"; readonly digits: number }
  | { readonly state: "foreign" }
  | { readonly state: "matches" | "differs"; readonly isWhole: boolean };

const wholeLength = 64;
const shortLength = 16;

export function compareFingerprint(typed: string, fingerprint: string): FingerprintAnswer {
  const digits = typed
    .normalize("NFKC")
    .trim()
    .replace(/^tdg-pack:1:/i, "")
    .replaceAll(/[\s.…–-]+/g, "")
    .toLowerCase();
  if (digits === "") return { state: "empty" };
  if (!/^[0-9a-f]+$/.test(digits) || digits.length > wholeLength) return { state: "foreign" };
  if (digits.length !== wholeLength && digits.length !== shortLength) {
    return { state: "incomplete", digits: digits.length };
  }
  const isWhole = digits.length === wholeLength;
  return { state: fingerprint.startsWith(digits) ? "matches" : "differs", isWhole };
}

/** Groups of eight, as on page 1. */
export const fingerprintGroups = (fingerprint: string): readonly string[] => fingerprint.match(/.{1,8}/g) ?? [];
