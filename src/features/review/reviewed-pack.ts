/** One review as the parts of the screen work with it: what was claimed, what follows, what the auditor has said. */
import type { Evaluation } from "#src/domain/assessment/evaluation";
import type { PackDocument } from "#src/domain/pack/pack-document";
import type { RuleOutcome } from "#src/domain/pack/verification";
import { packRules } from "#src/domain/pack/verification";
import type { PackOpinion, PackReview } from "#src/domain/review/pack-review";
import { recordedReason } from "#src/i18n/rule-words";
import type { CatalogBundle } from "#src/storage/catalog-source";
import type { VerifiedPack } from "./pack-verifier";

export type ReviewedPack = {
  readonly review: PackReview;
  /** By control; an item that is not there was not looked at. */
  readonly opinions: ReadonlyMap<string, PackOpinion>;
  readonly document: PackDocument;
  readonly bundle: CatalogBundle;
  readonly evaluation: Evaluation;
  /** Null until the file itself was opened in this session. */
  readonly verified: VerifiedPack | null;
};

export const opinionsById = (opinions: readonly PackOpinion[]): ReadonlyMap<string, PackOpinion> =>
  new Map(opinions.map((opinion) => [opinion.controlId, opinion]));

export const isSeen = (opinion: PackOpinion | undefined): boolean => (opinion?.conclusion ?? null) !== null;

/** What was found when the pack was first opened. */
export function recordedOutcomes({
  failedRules,
  uncheckedRules,
}: Pick<PackReview, "failedRules" | "uncheckedRules">): readonly RuleOutcome[] {
  return packRules.map((rule) => ({
    rule,
    status: failedRules.includes(rule) ? "failed" : uncheckedRules.includes(rule) ? "unchecked" : "passed",
    reason: recordedReason,
  }));
}

/** In the words of the head: organisation, period, edition, day. */
export const organisationOf = ({ organisationName }: Pick<PackReview, "organisationName">, unnamed: string): string =>
  organisationName.trim() === "" ? unnamed : organisationName;
