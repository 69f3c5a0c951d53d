/**
 * What leaves in a pack of scores only: answers, dates and codes without the unit's own words. Where it decides
 * something that words are there at all (a reason, an approver), a mark stays in their place, so that every number
 * comes out the same as before.
 */
import type { ControlAssessment, Profile } from "#src/domain/assessment/assessment";
import type { AssessmentFacts } from "#src/domain/assessment/evaluation";
import type { EvidenceItem } from "#src/domain/evidence/evidence-item";
import type { ReviewFinding, ReviewReceipt } from "#src/domain/review/review-receipt";
import type { PackContents } from "./pack-document";

export type PackFacts = AssessmentFacts & {
  readonly reviewReceipts: readonly ReviewReceipt[];
  readonly reviewFindings: readonly ReviewFinding[];
};

/** Stands where words were taken out. */
export const redactedText = "…";

export function redactFacts(facts: PackFacts, contents: PackContents): PackFacts {
  if (contents !== "scores-only") return facts;
  return {
    assessment: { ...facts.assessment, profile: redactProfile(facts.assessment.profile) },
    controlAssessments: facts.controlAssessments.map(redactRecord),
    evidenceItems: facts.evidenceItems.map(redactEvidence),
    reviewReceipts: facts.reviewReceipts.map((receipt) => ({
      ...receipt,
      reviewer: marked(receipt.reviewer),
      conclusion: marked(receipt.conclusion),
    })),
    reviewFindings: facts.reviewFindings.map((finding) => ({
      ...finding,
      remark: marked(finding.remark),
      question: marked(finding.question),
      response: marked(finding.response),
    })),
  };
}

const marked = (text: string): string => (text.trim() === "" ? "" : redactedText);

/** Which unit it is and to whom it writes stay; its people, places and systems do not. */
const redactProfile = (profile: Profile): Profile => ({
  ...profile,
  scope: marked(profile.scope),
  sites: [],
  assessors: marked(profile.assessors),
  independentReviewer: marked(profile.independentReviewer),
  signerName: "",
});

const redactRecord = (record: ControlAssessment): ControlAssessment => ({
  ...record,
  targetReason: marked(record.targetReason),
  targetApprovedBy: marked(record.targetApprovedBy),
  justification: marked(record.justification),
  justificationApprovedBy: marked(record.justificationApprovedBy),
  owner: marked(record.owner),
  planApprovedBy: marked(record.planApprovedBy),
  note: "",
  verifiedBy: marked(record.verifiedBy),
});

/** Code, kind, dates and the items served: what a level's cap follows from. */
const redactEvidence = ({
  id,
  assessmentId,
  code,
  kind,
  datedOn,
  controlIds,
  source,
  periodFrom,
  validUntil,
}: EvidenceItem): EvidenceItem => ({
  id,
  assessmentId,
  code,
  title: redactedText,
  kind,
  datedOn,
  location: "",
  controlIds,
  ...(source === undefined ? {} : { source }),
  ...(periodFrom === undefined ? {} : { periodFrom }),
  ...(validUntil === undefined ? {} : { validUntil }),
});
