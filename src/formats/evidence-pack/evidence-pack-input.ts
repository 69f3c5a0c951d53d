/** What a pack is made of: plain facts that survive structured cloning. Everything else is derived again from them. */
import type { Assessment } from "#src/domain/assessment/assessment";
import type { AssessmentRows } from "#src/domain/assessment/assessment-parts";
import type { ScoringModel, ScoringModelText } from "#src/domain/assessment/scoring-model";
import type { Catalog } from "#src/domain/catalog/catalog";
import type { CatalogText, Locale } from "#src/domain/catalog/catalog-text";
import type { ChainHead } from "#src/domain/history/chain-head";
import type { Change } from "#src/domain/history/change";
import type { PackContents } from "#src/domain/pack/pack-document";
import type { PlanBundle } from "#src/domain/plan/plan-bundle";

/** Bytes that leave: the packed content of the current version of a piece of evidence. */
export interface PackedFile {
  readonly sha256: string;
  readonly byteCount: number;
  readonly mediaType: string;
  readonly content: Blob;
}

export interface EvidencePackInput extends AssessmentRows {
  readonly assessment: Assessment;
  readonly contents: PackContents;
  /** Where the history stood when the facts were read; null where there is none. */
  readonly head: ChainHead | null;
  /** In any order; leave only with contents «full». */
  readonly changes: readonly Change[];
  /** By SHA-256, each content once; leave only with contents «full». */
  readonly files: readonly PackedFile[];
  readonly catalog: Catalog;
  readonly catalogText: CatalogText;
  readonly scoringModel: ScoringModel;
  readonly scoringModelText: ScoringModelText;
  /** In the language of the report; null: no annex on the plan. */
  readonly plan: PlanBundle | null;
  readonly locale: Locale;
  /** ISO 8601 with the offset whose wall time is printed: 2026-11-22T15:04:05+07:00. */
  readonly generatedAt: string;
  readonly isDemo: boolean;
  readonly appVersion: string;
}
