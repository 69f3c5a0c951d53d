/**
 * BackupDocument: the whole workspace as one value, `data/assessment.json` of a backup. The changes and the evidence
 * files stand beside it (docs/FORMAT.md).
 */
import * as z from "zod/mini";
import { assessmentSchema } from "#src/domain/assessment/assessment";
import { partNames, type AssessmentRows, type PartName } from "#src/domain/assessment/assessment-parts";
import { identifierSchema as identifier, partSchemas } from "#src/domain/assessment/part-schemas";
import { chainHeadSchema } from "#src/domain/history/chain-head";
import { packOpinionSchema, packReviewSchema } from "#src/domain/review/pack-review";
import { trainingSessionSchema } from "#src/domain/training/training-session";
import { backupLimits } from "./backup-limits";

export const backupFormat = "tdg-backup";
/** Of the container and the header. A reader opens every minor version of its major version. */
export const backupFormatVersion = "1.0";
/** Of all records and changes. The chain seals their fields, so that none is ever ignored. Counts with the database. */
export const backupSchemaVersion = 4;

const wholeNumber = z.int().check(z.nonnegative());
const isInstant = (text: string) => !Number.isNaN(Date.parse(text));
/** Of each part: how many rows all assessments together have. */
const rowCounts = Object.fromEntries(partNames.map((name) => [name, wholeNumber])) as Readonly<
  Record<PartName, typeof wholeNumber>
>;

export const backupFileSchema = z.strictObject({
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  byteCount: wholeNumber,
  mediaType: z.string().check(z.maxLength(255)),
});

export const backupAssessmentSchema = z.strictObject({
  head: z.extend(chainHeadSchema, { assessmentId: identifier }),
  assessment: z.extend(assessmentSchema, { id: identifier }),
  ...partSchemas,
});

export const backupReviewSchema = z.strictObject({
  head: z.extend(chainHeadSchema, { assessmentId: identifier }),
  packReview: z.extend(packReviewSchema, { id: identifier }),
  packOpinions: z
    .array(z.extend(packOpinionSchema, { controlId: identifier }))
    .check(z.maxLength(backupLimits.opinionsPerReview)),
});

export const backupTrainingSchema = z.strictObject({
  head: z.extend(chainHeadSchema, { assessmentId: identifier }),
  trainingSession: z.extend(trainingSessionSchema, { id: identifier }),
});

export const backupDocumentSchema = z.strictObject({
  format: z.literal(backupFormat),
  formatVersion: z.string().check(z.regex(/^1\.\d{1,4}$/)),
  /** One printable line: it also stands in `bag-info.txt`. */
  appVersion: z.string().check(z.regex(/^[\x20-\x7e]{0,60}$/)),
  schemaVersion: z.literal(backupSchemaVersion),
  createdAt: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/), z.refine(isInstant)),
  /** IANA name: whose wall clock the maker of the backup looked at. */
  timeZone: z.string().check(z.regex(/^[A-Za-z0-9_+\-/]{1,64}$/)),
  deviceId: identifier,
  counts: z.strictObject({
    assessments: wholeNumber,
    ...rowCounts,
    reviews: wholeNumber,
    packOpinions: wholeNumber,
    trainings: wholeNumber,
    changes: wholeNumber,
    files: wholeNumber,
    fileBytes: wholeNumber,
  }),
  files: z.array(backupFileSchema).check(z.maxLength(backupLimits.entries)),
  assessments: z.array(backupAssessmentSchema).check(z.maxLength(backupLimits.assessments)),
  reviews: z.array(backupReviewSchema).check(z.maxLength(backupLimits.reviews)),
  trainings: z.array(backupTrainingSchema).check(z.maxLength(backupLimits.trainings)),
});

export type BackupAssessment = Readonly<Omit<z.infer<typeof backupAssessmentSchema>, PartName>> & AssessmentRows;
export type BackupDocument = Readonly<Omit<z.infer<typeof backupDocumentSchema>, "assessments">> & {
  readonly assessments: readonly BackupAssessment[];
};
export type BackupFile = Readonly<z.infer<typeof backupFileSchema>>;
