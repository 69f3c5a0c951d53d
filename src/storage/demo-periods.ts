/**
 * What the demo organisation approved and froze: versions of its Statement of Applicability, and the period before.
 *
 * The files say of an earlier period only which levels were other; facts are made of that and evaluated like any, caps
 * of the evidence included. Its own history is not shipped: a digest of those facts stands where its last change would.
 */
import type { Assessment } from "#src/domain/assessment/assessment";
import { noRows, type AssessmentRows } from "#src/domain/assessment/assessment-parts";
import { evaluate } from "#src/domain/assessment/evaluation";
import type { Baseline } from "#src/domain/baseline/baseline";
import { createBaseline } from "#src/domain/baseline/create-baseline";
import { factsDigest } from "#src/domain/baseline/facts-digest";
import { monthsBefore, type CalendarDay } from "#src/domain/shared/calendar-day";
import type { SoaVersion } from "#src/domain/statement/soa-version";
import { soaCounts, statementDigest, statementOf } from "#src/domain/statement/statement-digest";
import type { CatalogBundle } from "./catalog-source";
import type { DemoFile, EarlierPeriod } from "./demo-file";
import { digest } from "./write-edits";

type Facts = { readonly assessment: Assessment } & AssessmentRows;
type Bundle = Pick<CatalogBundle, "catalog" | "model">;

/** `headHash`: the last change by which the facts of now were written. */
export function approvedRows(
  file: Pick<DemoFile, "earlierPeriods" | "soaVersions">,
  facts: Facts,
  { catalog, model }: Bundle,
  { headHash, newId }: { readonly headHash: string; readonly newId: () => string },
): Pick<AssessmentRows, "baselines" | "soaVersions"> {
  const assessmentId = facts.assessment.id;
  const periods = file.earlierPeriods.map((period) => {
    const earlier = earlierFacts(facts, period);
    return { period, earlier, factsSha256: factsDigest(earlier, digest) };
  });
  const baselines = periods.map(({ period, earlier, factsSha256 }): Baseline =>
    createBaseline({
      id: newId(),
      assessmentId,
      label: period.label,
      frozenAt: period.frozenAt,
      headHash: headOf(factsSha256),
      assessment: earlier.assessment,
      evaluation: evaluate(catalog, earlier, model),
      catalogId: catalog.id,
      scoringModelVersion: model.version,
      factsSha256,
    }),
  );
  const soaVersions = file.soaVersions.map(({ period: label, ...approval }): SoaVersion => {
    const then = periods.find(({ period }) => period.label === label);
    const rows = statementOf(then?.earlier ?? facts, catalog, model);
    return {
      ...approval,
      id: newId(),
      assessmentId,
      headHash: then === undefined ? headHash : headOf(then.factsSha256),
      statementSha256: statementDigest(rows, digest),
      counts: soaCounts(rows),
    };
  });
  return { baselines, soaVersions };
}

const headOf = (factsSha256: string): string => digest(`history that ends with ${factsSha256}`);

/** An assessment of its own, as far as levels follow from it: no risks, sites or words. */
export function earlierFacts({ assessment, controlAssessments, evidenceItems }: Facts, period: EarlierPeriod): Facts {
  const { assessedOn, periodFrom, periodTo, lastInternalAuditOn, lastManagementReviewOn, levels } = period;
  const id = `${assessment.id}-${assessedOn.slice(0, 4)}`;
  const dates = { assessedOn, periodFrom, periodTo, lastInternalAuditOn, lastManagementReviewOn };
  return {
    ...noRows,
    assessment: { ...assessment, id, profile: { ...assessment.profile, ...dates } },
    controlAssessments: controlAssessments.map((record) => {
      const level = levels[record.controlId];
      return {
        ...record,
        assessmentId: id,
        level: level === undefined ? record.level : level,
        // Plans, checks and declared states are of this period.
        implementationStatus: null,
        dueOn: null,
        planApprovedBy: "",
        verifiedBy: "",
        verifiedOn: null,
      };
    }),
    evidenceItems: evidenceItems.map((item) => ({
      ...item,
      assessmentId: id,
      datedOn: item.datedOn === null ? null : dayThen(item.datedOn, assessedOn),
    })),
  };
}

/** Of a piece that came later there was one of the same kind a year before. */
const dayThen = (datedOn: CalendarDay, assessedOn: CalendarDay): CalendarDay =>
  datedOn > assessedOn ? monthsBefore(datedOn, 12) : datedOn;
