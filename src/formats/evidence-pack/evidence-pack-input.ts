/** What a pack is made of: plain facts that survive structured cloning. Everything else is derived again from them. */
import type { Assessment, ControlAssessment } from "#src/domain/assessment/assessment";
import type { ScoringModel, ScoringModelText } from "#src/domain/assessment/scoring-model";
import type { Catalog } from "#src/domain/catalog/catalog";
import type { CatalogText, Locale } from "#src/domain/catalog/catalog-text";
import type { EvidenceItem } from "#src/domain/evidence/evidence-item";

export interface EvidencePackInput {
  readonly assessment: Assessment;
  readonly controlAssessments: readonly ControlAssessment[];
  readonly evidenceItems: readonly EvidenceItem[];
  readonly catalog: Catalog;
  readonly catalogText: CatalogText;
  readonly scoringModel: ScoringModel;
  readonly scoringModelText: ScoringModelText;
  readonly locale: Locale;
  /** ISO 8601 with the offset whose wall time is printed: 2026-11-22T15:04:05+07:00. */
  readonly generatedAt: string;
  readonly isDemo: boolean;
  readonly appVersion: string;
}
