/** The conclusion in one phrase, with the number of rules behind it. */
import type { RuleOutcome, VerificationConclusion } from "#src/domain/pack/verification";
import type { ReviewRulesMessages } from "#src/i18n/vi/review-rules";
import { useLocale, useMessages } from "#src/ui/messages";
import { Verdict } from "#src/ui/verdict";
import { countOutcomes, phraseOf, type PackPhrase } from "./judged-outcomes";

type PackConclusionProps = {
  readonly conclusion: VerificationConclusion;
  readonly outcomes: readonly RuleOutcome[];
};

export function PackConclusion({ conclusion, outcomes }: PackConclusionProps) {
  const { reviewRules } = useMessages();
  const { formats } = useLocale();
  const { passed, failed, unchecked } = countOutcomes(outcomes);
  const counts = reviewRules.counts(formats.integer(passed), formats.integer(failed), formats.integer(unchecked));
  return (
    <Verdict
      phrase={phraseText(phraseOf(conclusion, outcomes), reviewRules)}
      reason={`${counts} ${reviewRules.meaning[meaningOf(conclusion, outcomes)]}`}
    />
  );
}

export const phraseText = (phrase: PackPhrase, { phrase: words }: ReviewRulesMessages): string =>
  phrase.kind === "files" ? words.files(phrase.count) : words[phrase.kind];

function meaningOf(
  conclusion: VerificationConclusion,
  outcomes: readonly RuleOutcome[],
): keyof ReviewRulesMessages["meaning"] {
  const { kind } = phraseOf(conclusion, outcomes);
  if (kind === "files") return "scoresWhole";
  return kind === "intact" || kind === "data-intact" || kind === "unreadable" || kind === "fingerprint"
    ? kind
    : "damaged";
}
