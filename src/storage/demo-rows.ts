/** Turns the names in the demo's files into ids, and refuses a name of something that is not there. */
import { createCorrectiveAction } from "#src/domain/action/corrective-action";
import { createControlAssessment } from "#src/domain/assessment/assessment";
import { noRows, type AssessmentRows } from "#src/domain/assessment/assessment-parts";
import type { Digest } from "#src/domain/history/change";
import { createPlanRecord } from "#src/domain/plan/plan-record";
import { findingId } from "#src/domain/review/take-in-opinion";
import { createRisk } from "#src/domain/risk/risk";
import { siteIdOf, siteLevelId } from "#src/domain/site/site";
import { createOwnControl } from "#src/domain/statement/own-control";
import { createSoaEntry } from "#src/domain/statement/soa-entry";
import type { DemoFile } from "./demo-file";

type Reference = { readonly place: string; readonly known: boolean };

/** Where the first name of something that is not there stands; null where all are known. */
export function findUnknownReference(file: DemoFile, controlIds: ReadonlySet<string>): string | null {
  const references = [
    ...toControls(file, controlIds),
    ...toEvidence(file),
    ...toSites(file),
    ...toReviews(file),
    ...toPeriods(file),
  ];
  return references.find(({ known }) => !known)?.place ?? null;
}

const namesIn = (place: string, names: readonly string[], known: ReadonlySet<string>): readonly Reference[] =>
  names.map((name, index) => ({ place: `${place}.${index}`, known: known.has(name) }));

function toControls(file: DemoFile, known: ReadonlySet<string>): readonly Reference[] {
  const single = ["controlAssessments", "soaEntries", "siteLevels", "reviewFindings"] as const;
  const several = ["evidenceItems", "risks", "correctiveActions"] as const;
  return [
    ...single.flatMap((name) =>
      file[name].map(({ controlId }, index) => ({ place: `${name}.${index}.controlId`, known: known.has(controlId) })),
    ),
    ...several.flatMap((name) =>
      file[name].flatMap(({ controlIds = [] }, index) => namesIn(`${name}.${index}.controlIds`, controlIds, known)),
    ),
    ...(["earlierPeriods", "workDays"] as const).flatMap((name) =>
      file[name].flatMap(({ levels }, index) =>
        Object.keys(levels).map((id) => ({ place: `${name}.${index}.levels.${id}`, known: known.has(id) })),
      ),
    ),
  ];
}

function toEvidence(file: DemoFile): readonly Reference[] {
  const known = new Set(file.evidenceItems.map(({ code }) => code));
  return (["ownControls", "correctiveActions", "planRecords"] as const).flatMap((name) =>
    file[name].flatMap(({ evidence }, index) => namesIn(`${name}.${index}.evidence`, evidence, known)),
  );
}

function toSites({ assessment, sites, siteLevels }: DemoFile): readonly Reference[] {
  const listed = assessment.profile.sites;
  return [
    ...sites.map(({ name }, index) => ({ place: `sites.${index}.name`, known: listed.includes(name) })),
    ...siteLevels.map(({ site }, index) => ({ place: `siteLevels.${index}.site`, known: site <= listed.length })),
  ];
}

function toReviews({ reviewReceipts, reviewFindings, correctiveActions }: DemoFile): readonly Reference[] {
  const reviews = new Set(reviewReceipts.map(({ minutesNumber }) => minutesNumber));
  const found = new Set(reviewFindings.map(({ controlId }) => controlId));
  return [
    ...reviewFindings.map(({ review }, index) => ({
      place: `reviewFindings.${index}.review`,
      known: reviews.has(review),
    })),
    ...correctiveActions.map(({ source, sourceId = "" }, index) => ({
      place: `correctiveActions.${index}.sourceId`,
      known: source !== "review" || found.has(sourceId),
    })),
  ];
}

function toPeriods({ earlierPeriods, soaVersions }: DemoFile): readonly Reference[] {
  const labels = new Set(earlierPeriods.map(({ label }) => label));
  return soaVersions.map(({ period }, index) => ({
    place: `soaVersions.${index}.period`,
    known: period === undefined || labels.has(period),
  }));
}

type Naming = { readonly assessmentId: string; readonly newId: () => string; readonly digest: Digest };

/** All rows but those that say what was approved or frozen: they follow from these. */
export function demoRows(file: DemoFile, { assessmentId, newId, digest }: Naming): AssessmentRows {
  const evidenceItems = file.evidenceItems.map((item) => ({ ...item, id: newId(), assessmentId }));
  const evidenceIds = new Map(evidenceItems.map(({ code, id }) => [code, id]));
  const siteIds = file.assessment.profile.sites.map((name) => siteIdOf(name, digest));
  const reviewReceipts = file.reviewReceipts.map((receipt) => ({
    ...receipt,
    id: newId(),
    assessmentId,
    // The history that the reviewer saw is that of the period before, which is not shipped.
    historyHead: null,
  }));
  const receiptIds = new Map(reviewReceipts.map(({ minutesNumber, id }) => [minutesNumber, id]));
  const reviewFindings = file.reviewFindings.map(({ review, grade = null, response = "", ...finding }) => {
    const receiptId = named(receiptIds, review);
    const id = findingId({ id: receiptId, assessmentId }, finding.controlId, digest);
    return { ...finding, grade, response, id, assessmentId, receiptId };
  });
  const findingIds = new Map(reviewFindings.map(({ controlId, id }) => [controlId, id]));
  const withEvidence = <Row extends { readonly evidence: readonly string[] }>({ evidence, ...row }: Row) => ({
    ...row,
    evidenceItemIds: evidence.map((code) => named(evidenceIds, code)),
  });
  return {
    ...noRows,
    evidenceItems,
    reviewReceipts,
    reviewFindings,
    controlAssessments: file.controlAssessments.map((answers) =>
      over(createControlAssessment(assessmentId, answers.controlId), answers),
    ),
    soaEntries: file.soaEntries.map((entry) => over(createSoaEntry(assessmentId, entry.controlId), entry)),
    ownControls: file.ownControls.map((control) =>
      over(createOwnControl(assessmentId, newId(), control.code), withEvidence(control)),
    ),
    risks: file.risks.map((risk) => over(createRisk({ id: newId(), assessmentId, code: risk.code }), risk)),
    correctiveActions: file.correctiveActions.map((action) => {
      const { code, source, sourceId = "" } = action;
      return {
        ...over(createCorrectiveAction({ id: newId(), assessmentId, code }), withEvidence(action)),
        sourceId: source === "review" ? named(findingIds, sourceId) : sourceId,
      };
    }),
    sites: file.sites.map((site) => ({ ...site, id: siteIdOf(site.name, digest), assessmentId })),
    siteLevels: file.siteLevels.map(({ site, note = "", ...level }) => {
      const siteId = siteIds[site - 1] ?? "";
      return { ...level, note, id: siteLevelId(level.controlId, siteId), assessmentId, siteId };
    }),
    planRecords: file.planRecords.map((record) =>
      over(createPlanRecord(newId(), assessmentId, record.kind), withEvidence(record)),
    ),
    planReferences: file.planReferences.map((reference) => ({ ...reference, id: "successor", assessmentId })),
    legalChoices: file.legalChoices.map((choice) => ({ ...choice, assessmentId })),
  };
}

/** JSON has no undefined: what a file does not say stays as the empty row has it. */
const over = <Row extends object>(empty: Row, given: { readonly [Key in keyof Row]?: Row[Key] | undefined }): Row => ({
  ...empty,
  ...given,
});

/** `findUnknownReference` has been asked before. */
const named = (ids: ReadonlyMap<string, string>, name: string): string => ids.get(name) ?? "";
