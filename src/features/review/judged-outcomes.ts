/** The outcomes of the rules as they are shown: worst first, and the phrase that sums them up. */
import type { PackRule, PackVerification, RuleOutcome, VerificationConclusion } from "#src/domain/pack/verification";
import { packRules } from "#src/domain/pack/verification";
import { rulesAgainstFingerprint } from "#src/domain/pack/verify-fingerprint";
import { compareFingerprint, type FingerprintAnswer } from "./typed-fingerprint";

export type PackPhrase =
  | { readonly kind: "intact" | "data-intact" | "unreadable" | "fingerprint" | "figures" | "revision" | "damaged" }
  | { readonly kind: "files"; readonly count: number };

const order = { failed: 0, unchecked: 1, passed: 2 } as const;

/** Q01 … in the order of the rules. */
export const ruleCode = (rule: PackRule): string => `Q${String(packRules.indexOf(rule) + 1).padStart(2, "0")}`;

export const inOrder = (outcomes: readonly RuleOutcome[]): readonly RuleOutcome[] =>
  outcomes.toSorted(
    (left, right) =>
      order[left.status] - order[right.status] || packRules.indexOf(left.rule) - packRules.indexOf(right.rule),
  );

/** The rule `fingerprint` once something was typed; only the whole fingerprint of a file that is as listed can pass it. */
export function withTyped(
  { outcomes, fingerprint }: Pick<PackVerification, "outcomes" | "fingerprint">,
  typed: string,
): readonly RuleOutcome[] {
  const isAsListed = rulesAgainstFingerprint(outcomes).length === 0;
  const judged = fingerprint === null ? null : fingerprintOutcome(compareFingerprint(typed, fingerprint), isAsListed);
  if (judged === null) return outcomes;
  return outcomes.map((outcome) => (outcome.rule === "fingerprint" ? judged : outcome));
}

function fingerprintOutcome(answer: FingerprintAnswer, isAsListed: boolean): RuleOutcome | null {
  if (answer.state === "differs") return { rule: "fingerprint", status: "failed", reason: "typed-differs" };
  if (answer.state !== "matches") return null;
  if (!isAsListed) return { rule: "fingerprint", status: "unchecked", reason: "only-manifest-matches" };
  return answer.isWhole
    ? { rule: "fingerprint", status: "passed", reason: "typed-matches" }
    : { rule: "fingerprint", status: "unchecked", reason: "only-short-form" };
}

/** What could not be tried because of another rule stands as one row, below the rest of what was not checked. */
export function withNotReachedApart(outcomes: readonly RuleOutcome[]): {
  readonly rows: readonly RuleOutcome[];
  readonly notReached: readonly RuleOutcome[];
} {
  const shown = inOrder(outcomes);
  const isNotReached = ({ reason }: RuleOutcome) => reason === "not-reached";
  const notReached = shown.filter(isNotReached);
  return notReached.length < 2
    ? { rows: shown, notReached: [] }
    : { rows: shown.filter((outcome) => !isNotReached(outcome)), notReached };
}

export function conclusionOf(
  { conclusion }: Pick<PackVerification, "conclusion">,
  outcomes: readonly RuleOutcome[],
): VerificationConclusion {
  if (conclusion === "unreadable") return conclusion;
  return outcomes.some(({ status }) => status === "failed") ? "damaged" : conclusion;
}

const figureRules: readonly PackRule[] = ["levels", "results"];

/** One phrase names the fault where there is only one. */
export function phraseOf(conclusion: VerificationConclusion, outcomes: readonly RuleOutcome[]): PackPhrase {
  if (conclusion === "intact" && !outcomes.some(({ rule, status }) => rule === "pages" && status === "passed")) {
    // Pages that were not made again may say anything.
    return { kind: "data-intact" };
  }
  if (conclusion !== "damaged") return { kind: conclusion };
  const failed = outcomes.filter(({ status }) => status === "failed");
  const [only] = failed;
  if (failed.every(({ rule }) => figureRules.includes(rule)) && failed.length > 0) return { kind: "figures" };
  if (failed.length !== 1 || only === undefined) return { kind: "damaged" };
  if (only.rule === "files") return { kind: "files", count: Math.max(1, only.places?.length ?? 1) };
  return only.rule === "fingerprint" || only.rule === "revision" ? { kind: only.rule } : { kind: "damaged" };
}

export const countOutcomes = (outcomes: readonly RuleOutcome[]) => ({
  passed: outcomes.filter(({ status }) => status === "passed").length,
  failed: outcomes.filter(({ status }) => status === "failed").length,
  unchecked: outcomes.filter(({ status }) => status === "unchecked").length,
});
