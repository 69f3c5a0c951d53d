/** The constants of the scoring model: configuration with a source, read from controls/scoring-model. */
import * as z from "zod/mini";
import { succeed, fail, type Result } from "#src/domain/shared/result";
import { maturityLevels, evidenceKinds } from "./maturity";

const share = z.number().check(z.minimum(0), z.maximum(1));
const constant = <Value extends z.ZodMiniType>(value: Value) =>
  z.strictObject({ value, source: z.string().check(z.minLength(1)) });

export const scoringModelSchema = z.strictObject({
  id: z.string().check(z.minLength(1)),
  version: z.string().check(z.minLength(1)),
  clauseShare: constant(share),
  notApplicableWarningShare: constant(share),
  evidenceValidityMonths: constant(z.int().check(z.minimum(1), z.maximum(60))),
  auditValidityMonths: constant(z.int().check(z.minimum(1), z.maximum(60))),
  readyAttainment: constant(z.number().check(z.minimum(0), z.maximum(100))),
  readyVerifiedShare: constant(share),
  minorsThatMakeMajor: constant(z.int().check(z.minimum(2), z.maximum(20))),
  leastClauseTarget: constant(z.union([z.literal(2), z.literal(3), z.literal(4)])),
});

type ScoringModelFile = z.infer<typeof scoringModelSchema>;
type ConstantName = Exclude<keyof ScoringModelFile, "id" | "version">;

/** Plain values, as the formulas use them. Shares are 0..1, attainment is per cent. */
export type ScoringModel = { readonly id: string; readonly version: string } & {
  readonly [Name in ConstantName]: ScoringModelFile[Name]["value"];
};

const words = z.string().check(z.minLength(1), z.maxLength(240));

export const scoringModelTextSchema = z.strictObject({
  locale: z.enum(["vi", "en"]),
  levels: z
    .array(
      z.strictObject({ name: words, summary: words, anchors: z.array(words).check(z.minLength(1), z.maxLength(5)) }),
    )
    .check(z.minLength(maturityLevels.length), z.maxLength(maturityLevels.length)),
  evidenceKinds: z.record(z.enum(evidenceKinds), z.strictObject({ name: words, description: words })),
});

/** Level names with their observable anchors: all anchors of a level must be true. */
export type ScoringModelText = Readonly<z.infer<typeof scoringModelTextSchema>>;

export type ScoringModelError = { readonly type: "scoring-model-malformed"; readonly place: string };

export function parseScoringModel(input: unknown): Result<ScoringModel, ScoringModelError> {
  const parsed = scoringModelSchema.safeParse(input);
  if (!parsed.success) return fail(malformed(parsed.error));
  const { id, version, ...constants } = parsed.data;
  const values = Object.fromEntries(Object.entries(constants).map(([name, constant]) => [name, constant.value]));
  return succeed({ id, version, ...values } as ScoringModel);
}

export function parseScoringModelText(input: unknown): Result<ScoringModelText, ScoringModelError> {
  const parsed = scoringModelTextSchema.safeParse(input);
  return parsed.success ? succeed(parsed.data) : fail(malformed(parsed.error));
}

const malformed = (error: z.core.$ZodError): ScoringModelError => ({
  type: "scoring-model-malformed",
  place: error.issues[0]?.path.map(String).join(".") || "(root)",
});
