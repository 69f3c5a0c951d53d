/** What every OSCAL document is written from: the facts, what follows from them, the words, and the derived UUIDs. */
import { pickRows, sortRows } from "#src/domain/assessment/assessment-parts";
import { evaluate, type Evaluation } from "#src/domain/assessment/evaluation";
import type { Locale } from "#src/domain/catalog/catalog-text";
import { oscal as english } from "#src/i18n/en/oscal";
import { laterTerms as laterEnglishTerms } from "#src/i18n/en/later-terms";
import { terms as englishTerms } from "#src/i18n/en/terms";
import { oscal as vietnamese, type OscalMessages } from "#src/i18n/vi/oscal";
import { laterTerms as laterVietnameseTerms, type LaterTerms } from "#src/i18n/vi/later-terms";
import { terms as vietnameseTerms, type Terms } from "#src/i18n/vi/terms";
import { lineOf } from "./oscal-text";
import type { DocumentInput } from "#src/formats/documents/document-input";
import { uuidV5 } from "./uuid-v5";

export interface OscalSource {
  readonly input: DocumentInput;
  readonly evaluation: Evaluation;
  readonly words: OscalMessages;
  readonly terms: Terms & LaterTerms;
  readonly organisation: string;
  /** Of a subject of this assessment; the same in every document and at every export. */
  readonly uuidOf: (kind: string, id?: string) => string;
  /** «A.5.1 Chính sách …» */
  readonly titleOf: (controlId: string) => string;
}

export function sourceOf(given: DocumentInput): OscalSource {
  const { words, terms } = wordsOf(given.locale);
  // In whatever order the rows come, the documents are the same.
  const input = { ...given, ...sortRows(pickRows(given)) };
  return {
    input,
    evaluation: evaluate(input.catalog, input, input.scoringModel),
    words,
    terms,
    organisation: lineOf(input.assessment.profile.organisationName) ?? words.organisation,
    uuidOf: (kind, id = "") => uuidV5(`assessment/${input.assessment.id}/${kind}/${id}`),
    titleOf: (controlId) => `${controlId} ${input.catalogText.controls[controlId]?.title ?? ""}`.trim(),
  };
}

const wordsOf = (locale: Locale): Pick<OscalSource, "words" | "terms"> =>
  locale === "vi"
    ? { words: vietnamese, terms: { ...vietnameseTerms, ...laterVietnameseTerms } }
    : { words: english, terms: { ...englishTerms, ...laterEnglishTerms } };
