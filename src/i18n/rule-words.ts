/** The sentences for what a rule found. A reason without words of its own falls to one that is true of any. */
import type { RuleOutcome } from "#src/domain/pack/verification";
import type { ReviewRulesMessages, RuleFigures } from "./vi/review-rules";

export type RuleWords = {
  readonly found: string;
  /** What to do about it. */
  readonly next: string | null;
  /** The number beside the result. */
  readonly figure: string | null;
};

/** Of outcomes that were kept with a review: what exactly was found is not kept. */
export const recordedReason = "recorded";

export function ruleWords(
  outcome: RuleOutcome,
  words: ReviewRulesMessages,
  integer: (value: number) => string,
): RuleWords {
  const { rule, status, reason } = outcome;
  if (reason === recordedReason) return { found: words.recorded[status], next: null, figure: null };
  const reasons: Readonly<Record<string, ReasonWords>> = words.reasons[rule];
  const own = Object.hasOwn(reasons, reason) ? reasons[reason] : undefined;
  const figures = figuresOf(outcome, integer);
  return {
    found: own === undefined ? words.generic[status] : typeof own === "string" ? own : own(figures),
    next: status === "failed" ? words.next[rule] : null,
    figure: figureOf(outcome, figures, words.figure),
  };
}

type ReasonWords = string | ((figures: RuleFigures) => string);

function figuresOf({ figures = {}, places = [] }: RuleOutcome, integer: (value: number) => string): RuleFigures {
  const shown = Object.entries(figures).map(([name, value]) => [
    name,
    typeof value === "number" ? integer(value) : value,
  ]);
  return { places: integer(places.length), ...Object.fromEntries(shown) };
}

function figureOf(
  { rule, status, places = [] }: RuleOutcome,
  figures: RuleFigures,
  words: ReviewRulesMessages["figure"],
): string | null {
  const { files, count, changes } = figures;
  if (rule === "files" && files !== undefined) return words.files(files);
  if (rule === "history" && changes !== undefined) return words.changes(changes);
  if (rule === "evidence-elsewhere" && status === "unchecked" && count !== undefined) return words.items(count);
  return status === "failed" && places.length > 0 ? words.places(figures["places"] ?? "") : null;
}
