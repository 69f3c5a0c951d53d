/** Documents of older schemas, and the one pure step that turns each into the next. Released schemas are never edited. */
import * as z from "zod/mini";
import { noRows, partNames } from "#src/domain/assessment/assessment-parts";
import { partSchemas } from "#src/domain/assessment/part-schemas";
import { rowLimits } from "#src/domain/assessment/row-limits";
import { evidenceItemSchema } from "#src/domain/evidence/evidence-item";
import {
  backupAssessmentSchema,
  backupDocumentSchema,
  backupSchemaVersion,
  type BackupAssessment,
  type BackupDocument,
} from "./backup-document";
import { backupLimits } from "./backup-limits";

const identifier = backupAssessmentSchema.shape.assessment.shape.id;
const { head, assessment } = backupAssessmentSchema.shape;
const { controlAssessments, evidenceItems, reviewReceipts, reviewFindings } = partSchemas;
const { counts } = backupDocumentSchema.shape;

/** Before the Statement of Applicability, actions, sites, baselines and catalogs of a unit's own. */
export const backupAssessmentSchema3 = z.strictObject({
  head,
  assessment,
  controlAssessments,
  evidenceItems,
  reviewReceipts,
  reviewFindings,
});

const wholeNumber = counts.shape.files;
const counts3 = z.strictObject({
  assessments: wholeNumber,
  controlAssessments: wholeNumber,
  evidenceItems: wholeNumber,
  reviewReceipts: wholeNumber,
  reviewFindings: wholeNumber,
  reviews: wholeNumber,
  packOpinions: wholeNumber,
  changes: wholeNumber,
  files: wholeNumber,
  fileBytes: wholeNumber,
});

export const backupDocumentSchema3 = z.extend(z.omit(backupDocumentSchema, { trainings: true }), {
  schemaVersion: z.literal(3),
  counts: counts3,
  assessments: z.array(backupAssessmentSchema3).check(z.maxLength(backupLimits.assessments)),
});

/** Before there were reviews, and files of evidence. */
export const backupAssessmentSchema2 = z.extend(
  z.omit(backupAssessmentSchema3, { reviewReceipts: true, reviewFindings: true }),
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
      .check(z.maxLength(rowLimits.evidenceItems)),
  },
);

export const backupDocumentSchema2 = z.extend(z.omit(backupDocumentSchema3, { reviews: true }), {
  schemaVersion: z.literal(2),
  counts: z.omit(counts3, { reviewReceipts: true, reviewFindings: true, reviews: true, packOpinions: true }),
  assessments: z.array(backupAssessmentSchema2).check(z.maxLength(backupLimits.assessments)),
});

type BackupDocument2 = Readonly<z.infer<typeof backupDocumentSchema2>>;
type BackupDocument3 = Readonly<z.infer<typeof backupDocumentSchema3>>;

const upgradeDocument2 = (document: BackupDocument2): BackupDocument3 => ({
  ...document,
  schemaVersion: 3,
  counts: { ...document.counts, reviewReceipts: 0, reviewFindings: 0, reviews: 0, packOpinions: 0 },
  assessments: document.assessments.map((content) => ({ ...content, reviewReceipts: [], reviewFindings: [] })),
  reviews: [],
});

const upgradeDocument3 = (document: BackupDocument3): BackupDocument => ({
  ...document,
  schemaVersion: backupSchemaVersion,
  counts: { ...noCounts, trainings: 0, ...document.counts },
  assessments: document.assessments.map((content): BackupAssessment => ({ ...noRows, ...content })),
  trainings: [],
});

const noCounts = Object.fromEntries(partNames.map((name) => [name, 0])) as Readonly<
  Record<(typeof partNames)[number], number>
>;

/** The schemas that were ever written into a file, today's last, each with the steps from there to today. */
export const backupSchemas = {
  2: {
    document: backupDocumentSchema2,
    assessment: backupAssessmentSchema2,
    parse: (json: unknown) =>
      upgraded(backupDocumentSchema2.safeParse(json), (one) => upgradeDocument3(upgradeDocument2(one))),
  },
  3: {
    document: backupDocumentSchema3,
    assessment: backupAssessmentSchema3,
    parse: (json: unknown) => upgraded(backupDocumentSchema3.safeParse(json), upgradeDocument3),
  },
  4: {
    document: backupDocumentSchema,
    assessment: backupAssessmentSchema,
    parse: (json: unknown) => upgraded(backupDocumentSchema.safeParse(json), (one): BackupDocument => one),
  },
} as const;

/** The document in today's shape, or the path of the first place that is not as its schema says. */
type Parsed = { readonly document: BackupDocument } | { readonly path: readonly PropertyKey[] };

type SafeParsed<Value> =
  | { readonly success: true; readonly data: Value }
  | { readonly success: false; readonly error: { readonly issues: readonly { readonly path: PropertyKey[] }[] } };

const upgraded = <Older>(parsed: SafeParsed<Older>, upgrade: (document: Older) => BackupDocument): Parsed =>
  parsed.success ? { document: upgrade(parsed.data) } : { path: parsed.error.issues[0]?.path ?? [] };
