/**
 * PackReview: an auditor's examination of one evidence pack, and his opinion on each item. It has a history of its own,
 * under its id, in the same log as the assessments; the pack's facts stay what they were.
 */
import * as z from "zod/mini";

const line = (longest: number) => z.string().check(z.maxLength(longest));
const text = z.string().check(z.maxLength(4000));
const digest = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** Đạt / cần bổ sung / không đạt. An item without an opinion has not been looked at. */
export const opinionConclusions = ["conforming", "needs-more", "not-conforming"] as const;
export type OpinionConclusion = (typeof opinionConclusions)[number];

/** Grades of a finding (ISO/IEC 17021-1, 3.12, 3.13; ISO 19011, 3.10). */
export const opinionGrades = ["major", "minor", "observation", "improvement"] as const;
export type OpinionGrade = (typeof opinionGrades)[number];

export const packReviewSchema = z.strictObject({
  id: z.string(),
  createdAt: z.string(),
  fileName: line(255),
  byteCount: z.int().check(z.nonnegative()),
  /** Of the pack: SHA-256 of its manifest. */
  fingerprint: digest,
  /** `assessment.json` of the pack, kept in the vault so that the work goes on without the file. */
  documentSha256: digest,
  /** From the pack, for lists. */
  organisationName: line(255),
  assessmentId: z.string(),
  catalogId: z.string(),
  generatedAt: z.string(),
  /** Rules that did not pass when the pack was opened, by name; empty where all passed. */
  failedRules: z.array(line(60)).check(z.maxLength(60)),
  uncheckedRules: z.array(line(60)).check(z.maxLength(60)),
  reviewer: line(120),
  office: line(255),
  minutesNumber: line(60),
  place: line(100),
  /** For the minutes; absent until somebody writes them. */
  parentOffice: z.exactOptional(line(255)),
  participants: z.exactOptional(text),
  heldAt: z.exactOptional(line(120)),
  /** Of the whole pack; empty while open. */
  conclusion: text,
  /** Items drawn to be looked at, and how; null while none were drawn. */
  sample: z.nullable(
    z.strictObject({
      method: z.enum(["random", "risk-weighted"]),
      seed: z.string().check(z.regex(/^[0-9a-f]{1,16}$/)),
      controlIds: z.array(z.string()).check(z.maxLength(600)),
    }),
  ),
});

export const packOpinionSchema = z.strictObject({
  reviewId: z.string(),
  controlId: z.string(),
  /** Null: chưa xem. */
  conclusion: z.nullable(z.enum(opinionConclusions)),
  grade: z.nullable(z.enum(opinionGrades)),
  remark: text,
  /** To the unit. */
  question: text,
});

export type PackReview = Readonly<z.infer<typeof packReviewSchema>>;
export type PackOpinion = Readonly<z.infer<typeof packOpinionSchema>>;

export const createPackOpinion = (reviewId: string, controlId: string): PackOpinion => ({
  reviewId,
  controlId,
  conclusion: null,
  grade: null,
  remark: "",
  question: "",
});
