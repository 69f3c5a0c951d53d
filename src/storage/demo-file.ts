/**
 * The files in controls/demo-organisation: rows of an assessment's parts without their ids. They name each other as
 * people do: evidence by its code, a site by its place in the profile, a finding by its review and its control.
 */
import * as z from "zod/mini";
import { correctiveActionSchema } from "#src/domain/action/corrective-action";
import { controlAssessmentSchema, profileSchema } from "#src/domain/assessment/assessment";
import { maturityLevels } from "#src/domain/assessment/maturity";
import { baselineSchema } from "#src/domain/baseline/baseline";
import { evidenceItemSchema } from "#src/domain/evidence/evidence-item";
import { legalReferenceChoiceSchema } from "#src/domain/law/legal-reference-choice";
import { planRecordSchema } from "#src/domain/plan/plan-record";
import { planReferenceSchema } from "#src/domain/plan/plan-reference";
import { reviewFindingSchema, reviewReceiptSchema } from "#src/domain/review/review-receipt";
import { riskSchema } from "#src/domain/risk/risk";
import { isCalendarDay } from "#src/domain/shared/calendar-day";
import { siteLevelSchema, siteSchema } from "#src/domain/site/site";
import { ownControlSchema } from "#src/domain/statement/own-control";
import { soaEntrySchema } from "#src/domain/statement/soa-entry";
import { soaVersionSchema } from "#src/domain/statement/soa-version";
import { readFile } from "./catalog-files";

const list = <Row extends z.core.$ZodType>(row: Row) => z._default(z.array(row), []);

const owned = { id: true, assessmentId: true } as const;
const evidence = z._default(z.array(z.string()), []);

/** From the first on (1), in the order of the profile. */
const sitePlace = z.int().check(z.positive());

/** A period before this one: what its assessment said otherwise. Its evidence follows from that of now. */
const earlierPeriodSchema = z.extend(
  z.pick(baselineSchema, { label: true, frozenAt: true, assessedOn: true, periodFrom: true, periodTo: true }),
  {
    lastInternalAuditOn: profileSchema.shape.lastInternalAuditOn,
    lastManagementReviewOn: profileSchema.shape.lastManagementReviewOn,
    /** By control; null: not assessed then. The others claimed what they claim now. */
    levels: z.record(z.string(), z.nullable(z.literal(maturityLevels))),
  },
);
/** Levels that were given, or given anew, on one day of the work; all else follows from the rows. */
const workDaySchema = z.strictObject({
  on: z.string().check(z.refine(isCalendarDay)),
  /** Who sat at the machine. */
  by: z.string(),
  levels: z.record(z.string(), z.literal(maturityLevels)),
});

export type EarlierPeriod = Readonly<z.infer<typeof earlierPeriodSchema>>;

export const demoFileSchema = z.strictObject({
  assessment: z.strictObject({ catalogId: z.string(), profile: profileSchema }),
  controlAssessments: z.array(
    z.extend(z.partial(z.omit(controlAssessmentSchema, { assessmentId: true })), { controlId: z.string() }),
  ),
  evidenceItems: z.array(z.omit(evidenceItemSchema, owned)),
  reviewReceipts: list(z.omit(reviewReceiptSchema, { ...owned, historyHead: true })),
  /** `review`: the number of the minutes. */
  reviewFindings: list(
    z.extend(z.partial(z.omit(reviewFindingSchema, { ...owned, receiptId: true }), { grade: true, response: true }), {
      review: z.string(),
    }),
  ),
  soaEntries: list(z.extend(z.partial(z.omit(soaEntrySchema, { assessmentId: true })), { controlId: z.string() })),
  ownControls: list(
    z.extend(z.partial(z.omit(ownControlSchema, { ...owned, evidenceItemIds: true })), {
      code: ownControlSchema.shape.code,
      evidence,
    }),
  ),
  /** `period`: the label of the earlier period of which it was the statement; absent: of this one. */
  soaVersions: list(
    z.extend(z.pick(soaVersionSchema, { label: true, approvedBy: true, approvedOn: true, remark: true }), {
      period: z.exactOptional(z.string()),
    }),
  ),
  risks: list(z.extend(z.partial(z.omit(riskSchema, owned)), { code: riskSchema.shape.code })),
  /** `sourceId` of an action that answers a review: the control of its finding. */
  correctiveActions: list(
    z.extend(z.partial(z.omit(correctiveActionSchema, { ...owned, evidenceItemIds: true })), {
      code: correctiveActionSchema.shape.code,
      evidence,
    }),
  ),
  sites: list(z.omit(siteSchema, owned)),
  siteLevels: list(
    z.extend(z.partial(z.omit(siteLevelSchema, { ...owned, siteId: true }), { note: true }), { site: sitePlace }),
  ),
  planRecords: list(
    z.extend(z.partial(z.omit(planRecordSchema, { ...owned, evidenceItemIds: true })), {
      kind: planRecordSchema.shape.kind,
      evidence,
    }),
  ),
  planReferences: list(planReferenceSchema).check(z.maxLength(1)),
  legalChoices: list(legalReferenceChoiceSchema),
  earlierPeriods: list(earlierPeriodSchema),
  workDays: list(workDaySchema),
});

export type DemoFile = Readonly<z.infer<typeof demoFileSchema>>;

/** Each holds some of the lists. */
export const demoFileNames = [
  "assessment",
  "statement",
  "risks",
  "actions",
  "plan-records",
  "periods",
  "history",
] as const;

/** As shipped, unread; undefined where one of them cannot be fetched. */
export async function loadDemoFiles(): Promise<unknown> {
  const files = await Promise.all(demoFileNames.map((name) => readFile(`/controls/demo-organisation/${name}.json`)));
  return files.includes(undefined) ? undefined : (Object.assign({}, ...files) as unknown);
}
