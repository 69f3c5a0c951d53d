/** Packs of older schemas, and the step that turns one into today's. Released schemas are never edited. */
import * as z from "zod/mini";
import { noRows } from "#src/domain/assessment/assessment-parts";
import { partSchemas } from "#src/domain/assessment/part-schemas";
import { packDocumentSchema, packSchemaVersion, type PackDocument } from "./pack-document";

const { controlAssessments, evidenceItems, reviewReceipts, reviewFindings } = partSchemas;
const { assessment, head, results, catalog, scoringModel } = packDocumentSchema.shape;
const { format, formatVersion, appVersion, contents, locale, generatedAt, isDemo } = packDocumentSchema.shape;

/** Before the Statement of Applicability, actions, sites, baselines and catalogs of a unit's own (format 1.0). */
export const packDocumentSchema3 = z.strictObject({
  format,
  formatVersion,
  schemaVersion: z.literal(3),
  appVersion,
  contents,
  locale,
  generatedAt,
  isDemo,
  catalog,
  scoringModel,
  head,
  assessment,
  controlAssessments,
  evidenceItems,
  reviewReceipts,
  reviewFindings,
  results,
});

export const upgradePackDocument3 = (document: Readonly<z.infer<typeof packDocumentSchema3>>): PackDocument => ({
  ...noRows,
  ...document,
  schemaVersion: packSchemaVersion,
});
