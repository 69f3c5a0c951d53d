/** What the Word summary and the OSCAL files are made of: plain facts that survive structured cloning. Everything else follows from them. */
import type { Assessment } from "#src/domain/assessment/assessment";
import type { AssessmentRows } from "#src/domain/assessment/assessment-parts";
import type { ScoringModel } from "#src/domain/assessment/scoring-model";
import type { Catalog } from "#src/domain/catalog/catalog";
import type { CatalogText, Locale } from "#src/domain/catalog/catalog-text";

export interface DocumentInput extends AssessmentRows {
  readonly assessment: Assessment;
  readonly catalog: Catalog;
  readonly catalogText: CatalogText;
  readonly scoringModel: ScoringModel;
  readonly locale: Locale;
  /** ISO 8601 instant. */
  readonly generatedAt: string;
  readonly isDemo: boolean;
  readonly appVersion: string;
}
