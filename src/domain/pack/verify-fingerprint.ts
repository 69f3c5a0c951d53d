/** The fingerprint against one that was typed from paper or read by a scanner: `tdg-pack:1:<64 hex digits>`. */
import { failed, notReached, passed, unchecked } from "./rule-outcome";
import type { RuleOutcome } from "./verification";

const wholeLength = 64;
/** What footers print. */
const leastLength = 16;

export function verifyFingerprint(fingerprint: string | null, typed: string | null): RuleOutcome {
  if (fingerprint === null) return notReached("fingerprint");
  const digits = typed === null ? "" : hexadecimalIn(typed);
  if (digits === "") return unchecked("fingerprint", "nothing-typed");
  const isOne = /^[0-9a-f]+$/.test(digits) && digits.length >= leastLength && digits.length <= wholeLength;
  if (!isOne) return unchecked("fingerprint", "not-understood");
  if (!fingerprint.startsWith(digits)) return failed("fingerprint", "typed-differs");
  return digits.length === wholeLength
    ? passed("fingerprint", "typed-matches")
    : unchecked("fingerprint", "only-short-form", { figures: { digits: digits.length } });
}

const hexadecimalIn = (typed: string): string =>
  typed
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(/^tdg-pack:1:/, "")
    .replaceAll(/[\s.…·–-]+/g, "");
