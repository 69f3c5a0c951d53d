/** What every part of the summary works with: the facts, what follows from them, the words. */
import { evaluate, type Evaluation } from "#src/domain/assessment/evaluation";
import { createFormats, type Formats } from "#src/i18n/formats";
import { managementSummary as english } from "#src/i18n/en/management-summary";
import { managementSummary as vietnamese, type ManagementSummaryMessages } from "#src/i18n/vi/management-summary";
import type { DocumentInput } from "#src/formats/documents/document-input";

export interface SummarySheet {
  readonly input: DocumentInput;
  readonly evaluation: Evaluation;
  readonly words: ManagementSummaryMessages;
  readonly formats: Formats;
  readonly organisation: string;
}

export function sheetOf(input: DocumentInput): SummarySheet {
  const words = input.locale === "vi" ? vietnamese : english;
  return {
    input,
    evaluation: evaluate(input.catalog, input, input.scoringModel),
    words,
    formats: createFormats(input.locale),
    organisation: input.assessment.profile.organisationName.trim() || words.organisationFallback,
  };
}
