/** Documents of older schemas, and the one pure step that turns each into the next. Released schemas are never edited. */
import * as z from "zod/mini";
import { evidenceItemSchema } from "#src/domain/evidence/evidence-item";
import {
  backupAssessmentSchema,
  backupDocumentSchema,
  backupSchemaVersion,
  type BackupDocument,
} from "./backup-document";
import { backupLimits } from "./backup-limits";

const identifier = backupAssessmentSchema.shape.assessment.shape.id;

/** Before there were reviews, and files of evidence. */
export const backupAssessmentSchema2 = z.extend(
  z.omit(backupAssessmentSchema, { reviewReceipts: true, reviewFindings: true }),
  {
    evidenceItems: z
      .array(
        z.extend(
          z.omit(evidenceItemSchema, {
            source: true,
            periodFrom: true,
            validUntil: true,
            owner: true,
            classification: true,
            checkedBy: true,
            checkedOn: true,
            site: true,
            versions: true,
          }),
          { id: identifier },
        ),
      )
      .check(z.maxLength(backupLimits.evidenceItemsPerAssessment)),
  },
);

export const backupDocumentSchema2 = z.extend(z.omit(backupDocumentSchema, { reviews: true }), {
  schemaVersion: z.literal(2),
  counts: z.omit(backupDocumentSchema.shape.counts, {
    reviewReceipts: true,
    reviewFindings: true,
    reviews: true,
    packOpinions: true,
  }),
  assessments: z.array(backupAssessmentSchema2).check(z.maxLength(backupLimits.assessments)),
});

export type BackupDocument2 = Readonly<z.infer<typeof backupDocumentSchema2>>;

export const upgradeDocument2 = (document: BackupDocument2): BackupDocument => ({
  ...document,
  schemaVersion: backupSchemaVersion,
  counts: { ...document.counts, reviewReceipts: 0, reviewFindings: 0, reviews: 0, packOpinions: 0 },
  assessments: document.assessments.map((content) => ({ ...content, reviewReceipts: [], reviewFindings: [] })),
  reviews: [],
});
