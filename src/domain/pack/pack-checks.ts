/**
 * What somebody should look at before a pack leaves. Nothing here blocks: the report states every shortcoming itself.
 */
import type { AssessmentFacts, Evaluation } from "#src/domain/assessment/evaluation";
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import type { ScoringModel } from "#src/domain/assessment/scoring-model";
import { isEvidenceCounted } from "#src/domain/evidence/evidence-validity";
import { hasAllDocumentedInformation } from "#src/domain/finding/suggest-findings";

export const packCheckIds = [
  "organisation-named",
  "scope-described",
  "period-complete",
  "people-named",
  "signer-named",
  "reviewing-office-named",
  "all-assessed",
  "exclusions-justified",
  "no-unusual-exclusion",
  "claims-supported",
  "evidence-current",
  "evidence-used",
  "targets-approved",
  "documents-confirmed",
  "gaps-assigned",
] as const;
export type PackCheckId = (typeof packCheckIds)[number];

export type PackCheck = {
  readonly id: PackCheckId;
  /** 0 when nothing is wanting. */
  readonly wanting: number;
  /** Where to look: control ids, or evidence codes for the checks on evidence; empty for the profile. */
  readonly places: readonly string[];
};

export function derivePackChecks(
  { assessment, evidenceItems }: AssessmentFacts,
  { controls, scores }: Evaluation,
  model: ScoringModel,
): readonly PackCheck[] {
  const { profile } = assessment;
  const field = (id: PackCheckId, ...values: readonly (string | null)[]): PackCheck => ({
    id,
    wanting: values.filter((value) => value === null || value.trim() === "").length,
    places: [],
  });
  const among = (id: PackCheckId, isWanting: (item: EvaluatedControl) => boolean): PackCheck => {
    const places = controls.filter(isWanting).map(({ control }) => control.id);
    return { id, wanting: places.length, places };
  };
  const evidence = (id: PackCheckId, isWanting: (item: (typeof evidenceItems)[number]) => boolean): PackCheck => {
    const places = evidenceItems.filter(isWanting).map(({ code }) => code);
    return { id, wanting: places.length, places };
  };
  return [
    field("organisation-named", profile.organisationName),
    field("scope-described", profile.scope),
    field("period-complete", profile.periodFrom, profile.periodTo),
    field("people-named", profile.assessors),
    field("signer-named", profile.signerPosition, profile.signerName),
    field("reviewing-office-named", profile.reviewingOffice),
    among("all-assessed", (item) => item.applicable && !item.assessed),
    among("exclusions-justified", (item) => item.exclusionUnjustified),
    { id: "no-unusual-exclusion", wanting: scores.unusualExclusions.length, places: scores.unusualExclusions },
    among("claims-supported", (item) => item.claimedLevel !== null && item.claimedLevel > item.cap),
    evidence(
      "evidence-current",
      (item) => item.datedOn === null || !isEvidenceCounted(item, profile.assessedOn, model.evidenceValidityMonths),
    ),
    evidence("evidence-used", (item) => item.controlIds.length === 0),
    among("targets-approved", (item) => item.targetReductionRefused),
    among("documents-confirmed", (item) => item.assessed && !hasAllDocumentedInformation(item)),
    among("gaps-assigned", (item) => item.gap > 0 && (item.record.owner.trim() === "" || item.record.dueOn === null)),
  ];
}
