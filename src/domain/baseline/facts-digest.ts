/**
 * One digest of the facts that levels, targets and the verdict follow from. It is taken over what decides and not over
 * words: a note that is mended later, or a name that is left out of a pack, does not change it.
 */
import { isExclusionJustified } from "#src/domain/assessment/applicability";
import type { ControlAssessment } from "#src/domain/assessment/assessment";
import type { AssessmentFacts } from "#src/domain/assessment/evaluation";
import { collectSiteLevels } from "#src/domain/assessment/site-levels";
import type { EvidenceItem } from "#src/domain/evidence/evidence-item";
import type { Digest } from "#src/domain/history/change";
import { canonicalJson, type Json } from "#src/domain/shared/canonical-json";

/** SHA-256 of the canonical JSON: the same whatever order the rows come in. */
export function factsDigest(facts: AssessmentFacts, digest: Digest): string {
  const { catalogId, profile } = facts.assessment;
  const siteLevels = collectSiteLevels(profile.sites, facts.sites ?? [], facts.siteLevels ?? []);
  return digest(
    canonicalJson({
      catalogId,
      assessedOn: profile.assessedOn,
      lastInternalAuditOn: profile.lastInternalAuditOn,
      lastManagementReviewOn: profile.lastManagementReviewOn,
      controls: byId(facts.controlAssessments).map(decisive),
      evidence: facts.evidenceItems
        .filter(({ controlIds }) => controlIds.length > 0)
        .map(counted)
        .toSorted(),
      siteLevels: [...siteLevels]
        .toSorted(([left], [right]) => (left < right ? -1 : 1))
        .map(([controlId, levels]) => [controlId, levels.map(({ weight, level }) => [weight, level])]),
    }),
  );
}

const byId = (records: readonly ControlAssessment[]) =>
  records.toSorted((left, right) => (left.controlId < right.controlId ? -1 : 1));

const isGiven = (text: string) => text.trim() !== "";

function decisive(record: ControlAssessment): Json {
  const { controlId, level, target, weight, applicability, implementationStatus, dueOn } = record;
  return {
    controlId,
    level,
    target,
    weight,
    applicability,
    implementationStatus,
    dueOn,
    targetApproved: isGiven(record.targetReason) && isGiven(record.targetApprovedBy),
    excluded: applicability === "not-applicable" && isExclusionJustified(record),
    plan: [isGiven(record.owner), isGiven(record.planApprovedBy)],
    verifiedOn: isGiven(record.verifiedBy) ? record.verifiedOn : null,
    documentedInformation: record.documentedInformation,
  };
}

const counted = ({ kind, datedOn, validUntil = null, controlIds }: EvidenceItem): string =>
  canonicalJson({ kind, datedOn, validUntil, controlIds: controlIds.toSorted() });
