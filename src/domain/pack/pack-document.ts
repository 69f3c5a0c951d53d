/**
 * PackDocument: `assessment.json` inside an evidence pack (docs/FORMAT.md). Facts, the place of the history they were
 * taken from, and the results that the pages print, so that whoever reads it can compare them with his own.
 */
import * as z from "zod/mini";
import { assessmentSchema } from "#src/domain/assessment/assessment";
import { maturityLevels } from "#src/domain/assessment/maturity";
import type { AssessmentRows, PartName } from "#src/domain/assessment/assessment-parts";
import { identifierSchema as identifier, partSchemas } from "#src/domain/assessment/part-schemas";
import { verdicts } from "#src/domain/assessment/verdict";
import { chainHeadSchema } from "#src/domain/history/chain-head";

export const packFormat = "tdg-pack";
/** Of the container. A reader opens every minor version of its major version. */
export const packFormatVersion = "1.1";
/** Of the records; the same number as in the database and in backups. */
export const packSchemaVersion = 4;

/** How much leaves: everything; everything but the files and the history; levels without the unit's words. */
export const packContents = ["full", "without-files", "scores-only"] as const;
export type PackContents = (typeof packContents)[number];

const wholeNumber = z.int().check(z.nonnegative());

/** The numbers that the pages print; a verifier derives them again. Percentages are exact sums, not rounded. */
export const packResultsSchema = z.strictObject({
  overall: z.nullable(z.number()),
  provisional: z.nullable(z.number()),
  verdict: z.enum(verdicts),
  /** In the order of the gates. */
  gates: z.array(z.strictObject({ id: z.string().check(z.maxLength(60)), passed: z.boolean() })).check(z.maxLength(30)),
  counts: z.strictObject({
    assessed: wholeNumber,
    applicable: wholeNumber,
    notApplicable: wholeNumber,
    majors: wholeNumber,
    minors: wholeNumber,
    belowTarget: wholeNumber,
  }),
  /** One for each control of the catalog, in its order. */
  controls: z
    .array(
      z.strictObject({
        controlId: identifier,
        applicable: z.boolean(),
        level: z.nullable(z.literal(maturityLevels)),
        target: z.literal(maturityLevels),
      }),
    )
    .check(z.maxLength(600)),
});

export const packDocumentSchema = z.strictObject({
  format: z.literal(packFormat),
  formatVersion: z.string().check(z.regex(/^1\.\d{1,4}$/)),
  schemaVersion: z.literal(packSchemaVersion),
  appVersion: z.string().check(z.regex(/^[\x20-\x7e]{0,60}$/)),
  contents: z.enum(packContents),
  locale: z.enum(["vi", "en"]),
  /** ISO 8601 with the offset whose wall time is printed: 2026-11-22T15:04:05+07:00. */
  generatedAt: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/)),
  /** Made from the sample organisation. */
  isDemo: z.boolean(),
  catalog: z.strictObject({
    id: identifier,
    edition: z.string().check(z.maxLength(120)),
    sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  }),
  scoringModel: z.strictObject({
    id: identifier,
    version: z.string().check(z.maxLength(60)),
    sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  }),
  /** Last change at the moment of export; null where no history was kept (never in an app of this version). */
  head: z.nullable(z.extend(chainHeadSchema, { assessmentId: identifier })),
  assessment: z.extend(assessmentSchema, { id: identifier }),
  ...partSchemas,
  results: packResultsSchema,
});

export type PackDocument = Readonly<Omit<z.infer<typeof packDocumentSchema>, PartName>> & AssessmentRows;
export type PackResults = Readonly<z.infer<typeof packResultsSchema>>;
