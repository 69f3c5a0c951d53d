import type { RuleOutcome } from "#src/domain/pack/verification";
import { ruleWords, type RuleWords } from "#src/i18n/rule-words";
import { useLocale, useMessages } from "#src/ui/messages";

export function useRuleWords(): (outcome: RuleOutcome) => RuleWords {
  const { reviewRules } = useMessages();
  const { formats } = useLocale();
  return (outcome) => ruleWords(outcome, reviewRules, formats.integer);
}
