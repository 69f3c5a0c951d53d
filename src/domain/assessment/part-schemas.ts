/** Where the rows of an assessment's parts are believed or refused, in a backup or a pack that anybody may have written. */
import * as z from "zod/mini";
import { correctiveActionSchema } from "#src/domain/action/corrective-action";
import { baselineSchema } from "#src/domain/baseline/baseline";
import { ownCatalogSchema } from "#src/domain/catalog/own-catalog";
import { evidenceItemSchema } from "#src/domain/evidence/evidence-item";
import { legalReferenceChoiceSchema } from "#src/domain/law/legal-reference-choice";
import { planRecordSchema } from "#src/domain/plan/plan-record";
import { planReferenceSchema } from "#src/domain/plan/plan-reference";
import { reviewFindingSchema, reviewReceiptSchema } from "#src/domain/review/review-receipt";
import { riskSchema } from "#src/domain/risk/risk";
import { siteLevelSchema, siteSchema } from "#src/domain/site/site";
import { ownControlSchema } from "#src/domain/statement/own-control";
import { soaEntrySchema } from "#src/domain/statement/soa-entry";
import { soaVersionSchema } from "#src/domain/statement/soa-version";
import { controlAssessmentSchema } from "./assessment";
import { rowLimits } from "./row-limits";

/** Nothing that means something to JavaScript objects or to file systems. */
export const identifierSchema = z
  .string()
  .check(z.regex(/^(?!(?:constructor|prototype)$)[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/));

const byControl = { controlId: identifierSchema };
const byId = { id: identifierSchema };

export const partSchemas = {
  controlAssessments: z.array(z.extend(controlAssessmentSchema, byControl)).check(z.maxLength(rowLimits.controls)),
  evidenceItems: z.array(z.extend(evidenceItemSchema, byId)).check(z.maxLength(rowLimits.evidenceItems)),
  reviewReceipts: z.array(reviewReceiptSchema).check(z.maxLength(rowLimits.receipts)),
  reviewFindings: z.array(reviewFindingSchema).check(z.maxLength(rowLimits.findings)),
  soaEntries: z.array(z.extend(soaEntrySchema, byControl)).check(z.maxLength(rowLimits.controls)),
  ownControls: z.array(z.extend(ownControlSchema, byId)).check(z.maxLength(rowLimits.ownControls)),
  soaVersions: z.array(z.extend(soaVersionSchema, byId)).check(z.maxLength(rowLimits.soaVersions)),
  risks: z.array(z.extend(riskSchema, byId)).check(z.maxLength(rowLimits.risks)),
  correctiveActions: z.array(z.extend(correctiveActionSchema, byId)).check(z.maxLength(rowLimits.correctiveActions)),
  sites: z.array(z.extend(siteSchema, byId)).check(z.maxLength(rowLimits.sites)),
  siteLevels: z.array(z.extend(siteLevelSchema, byId)).check(z.maxLength(rowLimits.siteLevels)),
  planRecords: z.array(z.extend(planRecordSchema, byId)).check(z.maxLength(rowLimits.planRecords)),
  planReferences: z
    .array(z.extend(planReferenceSchema, { ...byId, assessmentId: z.string() }))
    .check(z.maxLength(rowLimits.planReferences)),
  legalChoices: z
    .array(z.extend(legalReferenceChoiceSchema, { referenceId: identifierSchema, assessmentId: z.string() }))
    .check(z.maxLength(rowLimits.legalChoices)),
  baselines: z.array(z.extend(baselineSchema, byId)).check(z.maxLength(rowLimits.baselines)),
  ownCatalogs: z.array(z.extend(ownCatalogSchema, byId)).check(z.maxLength(rowLimits.ownCatalogs)),
} as const;
