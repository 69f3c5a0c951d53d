/** The fingerprint against one that was typed from paper or read by a scanner: `tdg-pack:1:<64 hex digits>`. */
import { failed, notReached, passed, unchecked } from "./rule-outcome";
import { packRules, type PackRule, type RuleOutcome } from "./verification";

const wholeLength = 64;
/** What footers print. */
const leastLength = 16;

/**
 * The fingerprint is that of the manifest alone. Where the file is not what its manifest says, an equal one on paper says
 * nothing of what is in the file: these are the rules that speak against it.
 */
export const rulesAgainstFingerprint = (outcomes: readonly RuleOutcome[]): readonly PackRule[] =>
  packRules
    .slice(0, packRules.indexOf("fingerprint"))
    .filter((rule) => outcomes.some((outcome) => outcome.rule === rule && outcome.status === "failed"));

/** `others`: outcomes of the rules before it. */
export function verifyFingerprint(
  fingerprint: string | null,
  typed: string | null,
  others: readonly RuleOutcome[],
): RuleOutcome {
  if (fingerprint === null) return notReached("fingerprint");
  const digits = typed === null ? "" : hexadecimalIn(typed);
  if (digits === "") return unchecked("fingerprint", "nothing-typed");
  const isOne = /^[0-9a-f]+$/.test(digits) && digits.length >= leastLength && digits.length <= wholeLength;
  if (!isOne) return unchecked("fingerprint", "not-understood");
  if (!fingerprint.startsWith(digits)) return failed("fingerprint", "typed-differs");
  if (rulesAgainstFingerprint(others).length > 0) return unchecked("fingerprint", "only-manifest-matches");
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
