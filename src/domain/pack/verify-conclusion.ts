/** What the outcomes of all rules come to. */
import type { PackRule, RuleOutcome, VerificationConclusion } from "./verification";

/** All of them have to pass: one that could not be tried is not enough. */
export const decisiveRules = [
  "container",
  "revision",
  "manifest",
  "files",
  "no-stray-files",
  "document",
  "references",
  "levels",
  "results",
] as const satisfies readonly PackRule[];

/** Nothing speaks against the file; this app cannot make anything of it. */
const unknown: Partial<Readonly<Record<PackRule, readonly string[]>>> = {
  manifest: ["missing", "newer"],
  document: ["newer", "edition-unknown"],
};

export function concludeVerification(outcomes: readonly RuleOutcome[]): VerificationConclusion {
  const failures = outcomes.filter(({ status }) => status === "failed");
  const isUnreadable = failures.length > 0 && failures.every(({ rule, reason }) => unknown[rule]?.includes(reason));
  const isClosed = failures.some(({ rule }) => rule === "container") && !outcomes.some(wasTried("manifest"));
  if (isUnreadable || isClosed) return "unreadable";
  if (failures.length > 0) return "damaged";
  const hasPassed = (rule: PackRule) =>
    outcomes.some((outcome) => outcome.rule === rule && (outcome.status === "passed" || isOfOwnCatalog(outcome)));
  return decisiveRules.every(hasPassed) ? "intact" : "unreadable";
}

/** The file is whole and comes out as it says; what its catalog is worth, whoever receives it judges. */
const isOfOwnCatalog = ({ rule, reason }: RuleOutcome): boolean => rule === "document" && reason === "own-catalog";

const wasTried =
  (rule: PackRule) =>
  (outcome: RuleOutcome): boolean =>
    outcome.rule === rule && outcome.status !== "unchecked";
