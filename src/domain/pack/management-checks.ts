/** Checks on the management system around the levels: statement, risks, actions, audits, and what may not be claimed. */
import { isActionOverdue, majorsWithoutAction, controlIdsOfPoint } from "#src/domain/action/action-register";
import { listRows, type PartName } from "#src/domain/assessment/assessment-parts";
import type { Evaluation } from "#src/domain/assessment/evaluation";
import { findOtherEdition } from "#src/domain/checks/edition-mix";
import { findForbiddenClaims } from "#src/domain/checks/forbidden-claims";
import { monthsBefore } from "#src/domain/shared/calendar-day";
import { findRiskWeaknesses, type RiskWeaknessType } from "#src/domain/risk/risk-weaknesses";
import { findContradictions } from "#src/domain/statement/contradictions";
import { currentVersion } from "#src/domain/statement/statement-digest";
import { deriveStatement } from "#src/domain/statement/statement-of-applicability";
import type { CheckSubject, CheckSurroundings, PackCheck } from "./pack-checks";
import { redactedText, type PackFacts } from "./redact";

export const managementCheckIds = [
  "statement-consistent",
  "statement-approved",
  "audits-current",
  "majors-have-action",
  "actions-on-time",
  "risks-registered",
  "risks-owned-and-treated",
  "risks-accepted",
  "targets-as-frozen",
  "codes-unique",
  "edition-single",
  "nothing-forbidden-claimed",
] as const;
export type ManagementCheckId = (typeof managementCheckIds)[number];

const untreated: readonly RiskWeaknessType[] = [
  "risk-not-rated",
  "risk-without-owner",
  "risk-without-option",
  "risk-reduce-without-control",
  "risk-treatment-without-due-date",
  "risk-treatment-overdue",
];
const unaccepted: readonly RiskWeaknessType[] = ["risk-residual-not-accepted", "risk-retained-not-accepted"];

export function deriveManagementChecks(
  facts: PackFacts,
  evaluation: Evaluation,
  { catalog, model }: CheckSurroundings,
): readonly PackCheck[] {
  const { profile } = facts.assessment;
  const { assessedOn } = profile;
  const at = (id: ManagementCheckId, subject: CheckSubject, places: readonly string[]): PackCheck => {
    const distinct = [...new Set(places)];
    return { id, wanting: distinct.length, subject, places: distinct };
  };
  const missing = (id: ManagementCheckId, subject: CheckSubject, wanting: number): PackCheck => ({
    id,
    wanting,
    subject,
    places: [],
  });

  const rows = deriveStatement(evaluation.controls, facts, {
    assessedOn,
    validityMonths: model.evidenceValidityMonths,
  });
  const isRedacted = profile.scope === redactedText;
  const contradictions = findContradictions(rows, { assessedOn, isRedacted });
  const weaknesses = findRiskWeaknesses(facts.risks, {
    today: assessedOn,
    knownControlIds: new Set(catalog.controls.map(({ id }) => id)),
    notApplicableControlIds: new Set(
      evaluation.controls.filter(({ applicable }) => !applicable).map(({ control }) => control.id),
    ),
  });
  const risksWith = (types: readonly RiskWeaknessType[]) =>
    weaknesses.filter(({ type }) => types.includes(type)).map(({ code }) => code);
  const majors = majorsWithoutAction(
    { suggested: evaluation.findings, reviewed: facts.reviewFindings },
    facts.correctiveActions,
  );
  const recent = monthsBefore(assessedOn, model.auditValidityMonths);
  const overdueAudits = [profile.lastInternalAuditOn, profile.lastManagementReviewOn].filter(
    (day) => day === null || day < recent || day > assessedOn,
  );

  return [
    at(
      "statement-consistent",
      "statement",
      contradictions.map(({ row }) => row.code),
    ),
    missing("statement-approved", "statement", isStatementApproved(facts) ? 0 : 1),
    missing("audits-current", "profile", overdueAudits.length),
    at("majors-have-action", "control", majors.flatMap(controlIdsOfPoint)),
    at(
      "actions-on-time",
      "action",
      facts.correctiveActions.filter((action) => isActionOverdue(action, assessedOn)).map(({ code }) => code),
    ),
    missing("risks-registered", "risk", facts.risks.length === 0 ? 1 : 0),
    at("risks-owned-and-treated", "risk", risksWith(untreated)),
    at("risks-accepted", "risk", risksWith(unaccepted)),
    at("targets-as-frozen", "control", loweredSinceFrozen(facts, evaluation)),
    at("codes-unique", "history", repeatedCodes(facts)),
    at(
      "edition-single",
      "control",
      placesWhere(facts, (text) => findOtherEdition(text, catalog.id).length > 0),
    ),
    at(
      "nothing-forbidden-claimed",
      "control",
      placesWhere(facts, (text) => findForbiddenClaims(text).length > 0),
    ),
  ];
}

/** Somebody approved a version; whether the rows are still the same is said beside the statement. */
const isStatementApproved = ({ soaVersions }: PackFacts): boolean =>
  (currentVersion(soaVersions)?.approvedBy.trim() ?? "") !== "";

/** Lower than in the last frozen period of this or an earlier assessment, with or without a reason. */
function loweredSinceFrozen({ baselines, assessment }: PackFacts, { controls }: Evaluation): readonly string[] {
  const latest = baselines
    .filter(({ catalogId }) => catalogId === assessment.catalogId)
    .toSorted((left, right) => (left.frozenAt < right.frozenAt ? 1 : -1))[0];
  const targets = new Map(latest?.controls.map(({ controlId, target }) => [controlId, target]));
  return controls
    .filter(({ control, applicable, target }) => applicable && target < (targets.get(control.id) ?? 0))
    .map(({ control }) => control.id);
}

/** Two machines may give the same code to different rows; after a merge somebody has to choose. */
function repeatedCodes({ risks, correctiveActions, ownControls }: PackFacts): readonly string[] {
  const codes = [...risks, ...correctiveActions, ...ownControls].map(({ code }) => code);
  return codes.filter((code, index) => codes.indexOf(code) !== index);
}

/** Words of a reviewer, names of documents and of editions. */
const writtenByOthers: ReadonlySet<PartName> = new Set([
  "reviewReceipts",
  "reviewFindings",
  "planReferences",
  "legalChoices",
  "baselines",
  "ownCatalogs",
]);

/** The control or code in whose text something stands, else the name of the part. */
function placesWhere(facts: PackFacts, isThere: (text: string) => boolean): readonly string[] {
  const { scope } = facts.assessment.profile;
  const written = listRows(facts).filter(({ name }) => !writtenByOthers.has(name));
  return [
    ...(isThere(scope) ? [scopePlace] : []),
    ...written
      .filter(({ row }) => Object.values(row).some((value) => typeof value === "string" && isThere(value)))
      .map(({ name, row }) => ("code" in row ? row.code : "controlId" in row ? row.controlId : name)),
  ];
}

/** The profile's scope among the places of a check on texts. */
export const scopePlace = "scope";
