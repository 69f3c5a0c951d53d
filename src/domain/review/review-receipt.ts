/**
 * What a review leaves with the unit that was reviewed: a receipt (which pack was seen, when, by whom) and findings to
 * answer. Both become entities of the assessment's own history, so that next year's pack shows what was seen this year.
 */
import * as z from "zod/mini";
import { opinionConclusions, opinionGrades } from "./pack-review";

const line = (longest: number) => z.string().check(z.maxLength(longest));
const text = z.string().check(z.maxLength(4000));
const digest = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const identifier = z.string().check(z.regex(/^(?!(?:constructor|prototype)$)[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/));

/** ECDSA P-256 public key as JWK coordinates (RFC 7518, 6.2.1). */
export const deviceKeySchema = z.strictObject({
  kty: z.literal("EC"),
  crv: z.literal("P-256"),
  x: z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/)),
  y: z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/)),
});
export type DeviceKey = Readonly<z.infer<typeof deviceKeySchema>>;

export const reviewReceiptSchema = z.strictObject({
  /** The id of the review that it comes from. */
  id: identifier,
  assessmentId: identifier,
  packFingerprint: digest,
  /** Head of the assessment's history in the pack that was seen. */
  historyHead: z.nullable(digest),
  /** ISO 8601 instant. */
  reviewedAt: line(40),
  reviewer: line(120),
  office: line(255),
  minutesNumber: line(60),
  conclusion: text,
  counts: z.strictObject({
    conforming: z.int().check(z.nonnegative()),
    needsMore: z.int().check(z.nonnegative()),
    notConforming: z.int().check(z.nonnegative()),
    notReviewed: z.int().check(z.nonnegative()),
  }),
  /** Of the machine on which the opinion was written. It tells one machine from another, not who sat at it. */
  deviceKey: deviceKeySchema,
  /** SHA-256 of the opinion file. */
  opinionSha256: digest,
  importedAt: line(40),
});
export type ReviewReceipt = Readonly<z.infer<typeof reviewReceiptSchema>>;

/** What the unit does about a finding: open until it is answered; closed by the unit when it is done. */
export const findingStates = ["open", "answered", "closed"] as const;

export const reviewFindingSchema = z.strictObject({
  id: identifier,
  assessmentId: identifier,
  receiptId: identifier,
  controlId: identifier,
  conclusion: z.enum(opinionConclusions),
  grade: z.nullable(z.enum(opinionGrades)),
  remark: text,
  question: text,
  state: z.enum(findingStates),
  /** The unit's answer. */
  response: text,
});
export type ReviewFinding = Readonly<z.infer<typeof reviewFindingSchema>>;
