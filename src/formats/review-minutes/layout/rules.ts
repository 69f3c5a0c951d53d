/** II. Every rule with what it found; a rule that was not tried is said to be unchecked. */
import { packRules, type RuleOutcome } from "#src/domain/pack/verification";
import { createFormats } from "#src/i18n/formats";
import { ruleWords } from "#src/i18n/rule-words";
import { reviewMinutes as words } from "#src/i18n/vi/review-minutes";
import { reviewRules } from "#src/i18n/vi/review-rules";
import { heading, paragraphStyle, tableText, type MinutesSheet } from "./sheet";

const formats = createFormats("vi");
const widths = { code: 34, rule: 118, result: 84 } as const;
const namedPlaces = 12;

export function drawRules(sheet: MinutesSheet): void {
  const { flow, input } = sheet;
  heading(sheet, words.sections.rules);
  const count = (status: RuleOutcome["status"]) =>
    formats.integer(input.outcomes.filter((outcome) => outcome.status === status).length);
  flow.paragraph(words.rulesSummary(count("passed"), count("failed"), count("unchecked")), paragraphStyle, 6);
  const columns = words.ruleColumns;
  flow.table(
    [
      { width: widths.code, header: columns.code },
      { width: widths.rule, header: columns.rule },
      { width: widths.result, header: columns.result },
      { width: flow.width - widths.code - widths.rule - widths.result, header: columns.found },
    ],
    input.outcomes.map((outcome) => ({
      cells: [
        { text: codeOf(outcome) },
        { text: reviewRules.names[outcome.rule] },
        {
          text: reviewRules.status[outcome.status],
          face: outcome.status === "passed" ? ("regular" as const) : ("bold" as const),
        },
        { text: foundText(outcome) },
      ],
    })),
    tableText,
  );
  flow.y += 4;
}

const codeOf = ({ rule }: RuleOutcome) => `Q${String(packRules.indexOf(rule) + 1).padStart(2, "0")}`;

function foundText(outcome: RuleOutcome): string {
  const { found } = ruleWords(outcome, reviewRules, formats.integer);
  const sentence = /[.!?]$/.test(found) ? found : `${found}.`;
  const places = outcome.status === "passed" ? [] : (outcome.places ?? []);
  if (places.length === 0) return sentence;
  const named = places.slice(0, namedPlaces).join("; ");
  const more = places.length > namedPlaces ? ` ${reviewRules.morePlaces(places.length - namedPlaces)}` : "";
  return `${sentence} ${words.places(`${named}${more}`)}`;
}
