import { demoFacts } from "#test/controls/shipped-demo";
import { noRows } from "#src/domain/assessment/assessment-parts";
import type { AssessmentFacts } from "#src/domain/assessment/evaluation";
import type { DocumentInput } from "#src/formats/documents/document-input";
import { shippedCatalog, shippedModel, shippedTexts } from "#test/support/shipped-files";

/** The demo organisation. */
export const demoInput = (changes: Partial<DocumentInput> = {}): DocumentInput => ({
  ...demoFacts,
  catalog: shippedCatalog,
  catalogText: shippedTexts[changes.locale ?? "vi"],
  scoringModel: shippedModel,
  locale: "vi",
  generatedAt: "2026-11-29T15:04:05+07:00",
  isDemo: true,
  appVersion: "0.5.0",
  ...changes,
});

/** Nothing but what is given. */
export const inputOf = (facts: AssessmentFacts, changes: Partial<DocumentInput> = {}): DocumentInput => ({
  ...demoInput(),
  ...noRows,
  ...facts,
  isDemo: false,
  ...changes,
});
