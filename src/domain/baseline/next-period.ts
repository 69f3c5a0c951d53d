/**
 * The next period of an assessment: a new assessment that begins with what does not have to be said again. Answers come
 * along only when asked for; verifications and approvals of the statement never do, for they were given for the period
 * before.
 */
import {
  createControlAssessment,
  type Assessment,
  type ControlAssessment,
  type Profile,
} from "#src/domain/assessment/assessment";
import { noRows, type AssessmentRows } from "#src/domain/assessment/assessment-parts";
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import { monthsBefore } from "#src/domain/shared/calendar-day";
import type { Baseline } from "./baseline";

export type NextPeriodInput = {
  readonly source: AssessmentRows & { readonly assessment: Assessment };
  /** Of the source. */
  readonly controls: readonly EvaluatedControl[];
  /** Of the new assessment. */
  readonly id: string;
  readonly createdAt: string;
  /** For pieces of evidence, whose ids are unique in the whole database. */
  readonly newId: () => string;
  /** Levels, levels at sites, stated status and confirmed documents come along as a starting point. */
  readonly keepLevels: boolean;
  /** All of the source, the one of its own included. */
  readonly baselines: readonly Baseline[];
};

export type NextPeriod = { readonly assessment: Assessment; readonly rows: AssessmentRows };

export function nextPeriod({
  source,
  controls,
  id,
  createdAt,
  newId,
  keepLevels,
  baselines,
}: NextPeriodInput): NextPeriod {
  const { assessment } = source;
  const here = <Row extends { readonly assessmentId: string }>(rows: readonly Row[]): readonly Row[] =>
    rows.map((row) => ({ ...row, assessmentId: id }));
  const newIds = new Map(source.evidenceItems.map((item) => [item.id, newId()]));
  const renamed = <Row extends { readonly evidenceItemIds: readonly string[] }>(row: Row): Row => ({
    ...row,
    evidenceItemIds: row.evidenceItemIds.flatMap((one) => newIds.get(one) ?? []),
  });
  return {
    assessment: { id, catalogId: assessment.catalogId, createdAt, profile: shiftedProfile(assessment.profile) },
    rows: {
      ...noRows,
      controlAssessments: controls.map((item) => nextRecord(item, id, keepLevels)),
      evidenceItems: here(source.evidenceItems).map((item) => ({ ...item, id: newIds.get(item.id) ?? item.id })),
      soaEntries: here(source.soaEntries),
      ownControls: here(source.ownControls).map(renamed),
      risks: here(source.risks),
      correctiveActions: here(source.correctiveActions)
        .filter(({ state }) => state !== "closed" && state !== "withdrawn")
        .map(renamed),
      sites: here(source.sites),
      siteLevels: keepLevels ? here(source.siteLevels) : [],
      planReferences: here(source.planReferences),
      legalChoices: here(source.legalChoices),
      baselines: here(baselines),
      ownCatalogs: here(source.ownCatalogs),
    },
  };
}

/** The same unit a year on; number and day of the document belong to the report of the period before. */
function shiftedProfile(profile: Profile): Profile {
  const later = (day: string | null) => (day === null ? null : monthsBefore(day, -12));
  return {
    ...profile,
    periodFrom: later(profile.periodFrom),
    periodTo: later(profile.periodTo),
    assessedOn: monthsBefore(profile.assessedOn, -12),
    documentNumber: "",
    documentDate: null,
  };
}

function nextRecord({ control, record, gap }: EvaluatedControl, id: string, keepLevels: boolean): ControlAssessment {
  const { level, implementationStatus, documentedInformation } = record;
  const { target, targetReason, targetApprovedBy, weight, owner, note } = record;
  const { applicability, justification, justificationApprovedBy, justificationApprovedOn } = record;
  return {
    ...createControlAssessment(id, control.id),
    target,
    targetReason,
    targetApprovedBy,
    weight,
    owner,
    note,
    applicability,
    justification,
    justificationApprovedBy,
    justificationApprovedOn,
    // A plan goes on as long as there is something left to close.
    ...(gap > 0 ? { dueOn: record.dueOn, planApprovedBy: record.planApprovedBy } : {}),
    ...(keepLevels ? { level, implementationStatus, documentedInformation } : {}),
  };
}
