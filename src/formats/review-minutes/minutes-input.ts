/** What minutes are made of: plain facts that survive structured cloning. */
import type { Verdict } from "#src/domain/assessment/verdict";
import type { RuleOutcome } from "#src/domain/pack/verification";
import type { PackOpinion, PackReview } from "#src/domain/review/pack-review";

export interface MinutesInput {
  readonly review: PackReview;
  /** In the order of the catalog. */
  readonly opinions: readonly PackOpinion[];
  readonly controlIds: readonly string[];
  /** Vietnamese short titles by control. */
  readonly titles: Readonly<Record<string, string>>;
  readonly edition: string;
  readonly outcomes: readonly RuleOutcome[];
  readonly verdict: Verdict;
  readonly overall: number | null;
  readonly isDemo: boolean;
  /** ISO 8601 with the offset to print. */
  readonly generatedAt: string;
  readonly appVersion: string;
}
