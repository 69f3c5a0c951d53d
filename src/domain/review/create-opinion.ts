/** Puts together what travels back to the unit, from the auditor's work. The signature is somebody else's business. */
import { opinionFormat, opinionFormatVersion, type OpinionContent } from "./opinion-document";
import type { PackOpinion, PackReview } from "./pack-review";
import type { DeviceKey } from "./review-receipt";
import { countConclusions } from "./review-progress";

export type OpinionInput = {
  readonly review: PackReview;
  readonly opinions: readonly PackOpinion[];
  /** All items of the pack's catalog, in its order. */
  readonly controlIds: readonly string[];
  /** Of the pack's document: the last change that it shows. */
  readonly historyHead: string | null;
  /** ISO instant. */
  readonly reviewedAt: string;
  readonly appVersion: string;
  readonly key: DeviceKey;
};

/** Items with a conclusion, in the order of the catalog. */
export function createOpinionContent(input: OpinionInput): OpinionContent {
  const { review, opinions, controlIds, historyHead, reviewedAt, appVersion, key } = input;
  const { id, assessmentId, fingerprint, reviewer, office, minutesNumber, conclusion } = review;
  const byControl = new Map(opinions.map((opinion) => [opinion.controlId, opinion]));
  return {
    format: opinionFormat,
    formatVersion: opinionFormatVersion,
    appVersion,
    receipt: {
      id,
      assessmentId,
      packFingerprint: fingerprint,
      historyHead,
      reviewedAt,
      reviewer,
      office,
      minutesNumber,
      conclusion,
      counts: countConclusions(controlIds, opinions),
    },
    organisationName: review.organisationName,
    catalogId: review.catalogId,
    findings: controlIds.flatMap((controlId) => {
      const opinion = byControl.get(controlId);
      if (opinion === undefined || opinion.conclusion === null) return [];
      const { conclusion: said, grade, remark, question } = opinion;
      return [{ controlId, conclusion: said, grade, remark, question }];
    }),
    key,
  };
}
