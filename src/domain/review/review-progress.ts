/** How far a review has come, in counts. */
import type { PackOpinion, PackReview } from "./pack-review";
import type { ReviewReceipt } from "./review-receipt";

export type ReviewProgress = {
  readonly total: number;
  /** Items with a conclusion. */
  readonly seen: number;
  readonly counts: ReviewReceipt["counts"];
  /** Null while no sample is drawn. */
  readonly sample: { readonly total: number; readonly seen: number } | null;
  readonly questions: number;
  /** Not conforming and not graded yet. */
  readonly ungraded: readonly string[];
  /** A remark or a question without a conclusion: it does not travel to the unit. */
  readonly withoutConclusion: readonly string[];
};

/** Opinions on controls that the catalog does not have count for nothing. */
export function reviewProgress(
  controlIds: readonly string[],
  opinions: readonly PackOpinion[],
  sample: PackReview["sample"] = null,
): ReviewProgress {
  const byControl = new Map(opinions.map((opinion) => [opinion.controlId, opinion]));
  const own = controlIds.flatMap((controlId) => byControl.get(controlId) ?? []);
  const isSeen = (controlId: string) => (byControl.get(controlId)?.conclusion ?? null) !== null;
  const ids = (isMeant: (opinion: PackOpinion) => boolean) => own.filter(isMeant).map(({ controlId }) => controlId);
  return {
    total: controlIds.length,
    seen: controlIds.filter(isSeen).length,
    counts: countConclusions(controlIds, opinions),
    sample: sample === null ? null : { total: sample.controlIds.length, seen: sample.controlIds.filter(isSeen).length },
    questions: ids(({ question }) => hasText(question)).length,
    ungraded: ids(({ conclusion, grade }) => conclusion === "not-conforming" && grade === null),
    withoutConclusion: ids(
      ({ conclusion, remark, question }) => conclusion === null && (hasText(remark) || hasText(question)),
    ),
  };
}

export function countConclusions(
  controlIds: readonly string[],
  opinions: readonly Pick<PackOpinion, "controlId" | "conclusion">[],
): ReviewReceipt["counts"] {
  const conclusions = new Map(opinions.map(({ controlId, conclusion }) => [controlId, conclusion]));
  const count = (wanted: PackOpinion["conclusion"]) =>
    controlIds.filter((controlId) => (conclusions.get(controlId) ?? null) === wanted).length;
  return {
    conforming: count("conforming"),
    needsMore: count("needs-more"),
    notConforming: count("not-conforming"),
    notReviewed: count(null),
  };
}

const hasText = (text: string) => text.trim() !== "";
