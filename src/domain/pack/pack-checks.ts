/**
 * What somebody should look at before a pack leaves. Nothing here blocks: the report states every shortcoming itself, and
 * prints this list.
 */
import type { Evaluation } from "#src/domain/assessment/evaluation";
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import type { ScoringModel } from "#src/domain/assessment/scoring-model";
import type { Catalog } from "#src/domain/catalog/catalog";
import { isEvidenceCounted } from "#src/domain/evidence/evidence-validity";
import { hasAllDocumentedInformation } from "#src/domain/finding/suggest-findings";
import { deriveManagementChecks, managementCheckIds } from "./management-checks";
import type { PackFacts } from "./redact";

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
  ...managementCheckIds,
] as const;
export type PackCheckId = (typeof packCheckIds)[number];

/** What the places of a check are: a row of the screen that is named so. */
export type CheckSubject = "profile" | "control" | "evidence" | "statement" | "risk" | "action" | "history";

export type PackCheck = {
  readonly id: PackCheckId;
  /** 0 when nothing is wanting. */
  readonly wanting: number;
  readonly subject: CheckSubject;
  /** Where to look: control ids or codes; empty where the screen as a whole is meant. */
  readonly places: readonly string[];
};

export type CheckSurroundings = { readonly catalog: Catalog; readonly model: ScoringModel };

export function derivePackChecks(
  facts: PackFacts,
  evaluation: Evaluation,
  { catalog, model }: CheckSurroundings,
): readonly PackCheck[] {
  const { controls, scores } = evaluation;
  const { evidenceItems } = facts;
  const { profile } = facts.assessment;
  const field = (id: PackCheckId, ...values: readonly (string | null)[]): PackCheck => ({
    id,
    wanting: values.filter((value) => value === null || value.trim() === "").length,
    subject: "profile",
    places: [],
  });
  const among = (id: PackCheckId, isWanting: (item: EvaluatedControl) => boolean): PackCheck => {
    const places = controls.filter(isWanting).map(({ control }) => control.id);
    return { id, wanting: places.length, subject: "control", places };
  };
  const evidence = (id: PackCheckId, isWanting: (item: (typeof evidenceItems)[number]) => boolean): PackCheck => {
    const places = evidenceItems.filter(isWanting).map(({ code }) => code);
    return { id, wanting: places.length, subject: "evidence", places };
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
    {
      id: "no-unusual-exclusion",
      wanting: scores.unusualExclusions.length,
      subject: "control",
      places: scores.unusualExclusions,
    },
    among("claims-supported", (item) => item.claimedLevel !== null && item.claimedLevel > item.cap),
    evidence(
      "evidence-current",
      (item) => item.datedOn === null || !isEvidenceCounted(item, profile.assessedOn, model.evidenceValidityMonths),
    ),
    evidence("evidence-used", (item) => item.controlIds.length === 0),
    among("targets-approved", (item) => item.targetReductionRefused),
    among("documents-confirmed", (item) => item.assessed && !hasAllDocumentedInformation(item)),
    among("gaps-assigned", (item) => item.gap > 0 && (item.record.owner.trim() === "" || item.record.dueOn === null)),
    ...deriveManagementChecks(facts, evaluation, { catalog, model }),
  ];
}
