/**
 * What leaves in a pack of scores only: answers, dates and codes without the unit's own words. Where it decides
 * something that words are there at all (a reason, an approver), a mark stays in their place, so that every number
 * comes out the same as before.
 */
import type { CorrectiveAction } from "#src/domain/action/corrective-action";
import type { Assessment, ControlAssessment, Profile } from "#src/domain/assessment/assessment";
import type { AssessmentRows } from "#src/domain/assessment/assessment-parts";
import type { EvidenceItem } from "#src/domain/evidence/evidence-item";
import type { Risk } from "#src/domain/risk/risk";
import type { PackContents } from "./pack-document";

export type PackFacts = { readonly assessment: Assessment } & AssessmentRows;

/** Stands where words were taken out. */
export const redactedText = "…";

export function redactFacts(facts: PackFacts, contents: PackContents): PackFacts {
  if (contents !== "scores-only") return facts;
  return {
    assessment: { ...facts.assessment, profile: redactProfile(facts.assessment.profile, facts.sites) },
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
    soaEntries: facts.soaEntries.map((entry) => ({
      ...entry,
      inclusionText: marked(entry.inclusionText),
      provider: marked(entry.provider),
      providerProof: marked(entry.providerProof),
    })),
    ownControls: facts.ownControls.map((control) => ({
      ...control,
      title: marked(control.title),
      description: marked(control.description),
      inclusionText: marked(control.inclusionText),
      owner: marked(control.owner),
    })),
    soaVersions: facts.soaVersions.map((version) => ({
      ...version,
      approvedBy: marked(version.approvedBy),
      remark: marked(version.remark),
    })),
    risks: facts.risks.map(redactRisk),
    correctiveActions: facts.correctiveActions.map(redactAction),
    sites: facts.sites.map((site) => ({ ...site, name: siteMark(facts.assessment.profile.sites.indexOf(site.name)) })),
    siteLevels: facts.siteLevels.map((level) => ({ ...level, note: "" })),
    planRecords: facts.planRecords.map((record) => ({
      ...record,
      title: marked(record.title),
      documentNumber: marked(record.documentNumber),
      result: marked(record.result),
    })),
    planReferences: facts.planReferences,
    legalChoices: facts.legalChoices.map((choice) => ({ ...choice, text: null })),
    baselines: facts.baselines.map((baseline) => ({ ...baseline, label: marked(baseline.label) })),
    ownCatalogs: facts.ownCatalogs,
  };
}

const redactRisk = (risk: Risk): Risk => ({
  ...risk,
  // What the library says about it is public.
  libraryId: null,
  asset: marked(risk.asset),
  threat: marked(risk.threat),
  vulnerability: marked(risk.vulnerability),
  consequence: marked(risk.consequence),
  riskOwner: marked(risk.riskOwner),
  treatment: marked(risk.treatment),
  treatmentOwner: marked(risk.treatmentOwner),
  acceptedBy: marked(risk.acceptedBy),
});

const redactAction = (action: CorrectiveAction): CorrectiveAction => ({
  ...action,
  statement: marked(action.statement),
  correction: marked(action.correction),
  consequence: marked(action.consequence),
  whys: [],
  rootCause: marked(action.rootCause),
  similarCases: marked(action.similarCases),
  action: marked(action.action),
  owner: marked(action.owner),
  approvedBy: marked(action.approvedBy),
  result: marked(action.result),
  effectivenessCheckedBy: marked(action.effectivenessCheckedBy),
  effectivenessBasis: marked(action.effectivenessBasis),
  withdrawnReason: marked(action.withdrawnReason),
});

const marked = (text: string): string => (text.trim() === "" ? "" : redactedText);

/** Which unit it is and to whom it writes stay; its people, places and systems do not. */
const redactProfile = (profile: Profile, sites: PackFacts["sites"]): Profile => ({
  ...profile,
  scope: marked(profile.scope),
  // Levels follow from them once they have levels of their own: then their number and order stay.
  sites: sites.length === 0 ? [] : profile.sites.map((_, index) => siteMark(index)),
  assessors: marked(profile.assessors),
  independentReviewer: marked(profile.independentReviewer),
  signerName: "",
});

const siteMark = (index: number): string => `${redactedText} ${index + 1}`;

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
