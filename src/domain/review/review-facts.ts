/** What a review notes of the pack that it is about, from what the verifier found. */
import type { PackDocument } from "#src/domain/pack/pack-document";
import type { PackVerification } from "#src/domain/pack/verification";
import type { PackReview } from "./pack-review";

export type ReviewFacts = Pick<
  PackReview,
  | "fileName"
  | "byteCount"
  | "fingerprint"
  | "organisationName"
  | "assessmentId"
  | "catalogId"
  | "generatedAt"
  | "failedRules"
  | "uncheckedRules"
>;

/** Null where nothing in the pack could be believed: there is nothing to have an opinion on. */
export function reviewFactsOf(
  verification: PackVerification,
): { readonly facts: ReviewFacts; readonly document: PackDocument } | null {
  const { document, fingerprint, fileName, byteCount, outcomes } = verification;
  if (document === null || fingerprint === null) return null;
  const rulesThat = (status: "failed" | "unchecked") =>
    outcomes.flatMap((outcome) => (outcome.status === status ? [outcome.rule] : []));
  return {
    document,
    facts: {
      fileName,
      byteCount,
      fingerprint,
      organisationName: document.assessment.profile.organisationName,
      assessmentId: document.assessment.id,
      catalogId: document.catalog.id,
      generatedAt: document.generatedAt,
      failedRules: rulesThat("failed"),
      uncheckedRules: rulesThat("unchecked"),
    },
  };
}
