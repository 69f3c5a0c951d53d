/**
 * OpinionDocument: the file in which an auditor's opinion travels back (`.tdg-opinion.json`, docs/FORMAT.md). The
 * signature is by a key of the machine that wrote it, over the canonical JSON of everything else.
 */
import * as z from "zod/mini";
import { opinionConclusions, opinionGrades } from "./pack-review";
import { deviceKeySchema, reviewReceiptSchema } from "./review-receipt";

export const opinionFormat = "tdg-opinion";
export const opinionFormatVersion = "1.0";

const text = z.string().check(z.maxLength(4000));
const identifier = z.string().check(z.regex(/^(?!(?:constructor|prototype)$)[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/));

export const opinionContentSchema = z.strictObject({
  format: z.literal(opinionFormat),
  formatVersion: z.string().check(z.regex(/^1\.\d{1,4}$/)),
  appVersion: z.string().check(z.regex(/^[\x20-\x7e]{0,60}$/)),
  receipt: z.omit(reviewReceiptSchema, { opinionSha256: true, importedAt: true, deviceKey: true }),
  organisationName: z.string().check(z.maxLength(255)),
  catalogId: identifier,
  findings: z
    .array(
      z.strictObject({
        controlId: identifier,
        conclusion: z.enum(opinionConclusions),
        grade: z.nullable(z.enum(opinionGrades)),
        remark: text,
        question: text,
      }),
    )
    .check(z.maxLength(1000)),
  key: deviceKeySchema,
});

export const opinionDocumentSchema = z.extend(opinionContentSchema, {
  /** ECDSA P-256 with SHA-256, r and s, base64url: 64 bytes, so that the last digit has four bits that are zero. */
  signature: z.string().check(z.regex(/^[A-Za-z0-9_-]{85}[AQgw]$/)),
});

export type OpinionContent = Readonly<z.infer<typeof opinionContentSchema>>;
export type OpinionDocument = Readonly<z.infer<typeof opinionDocumentSchema>>;
