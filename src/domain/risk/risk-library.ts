/**
 * Risk library: risks to start a register from, with scales in observable words.
 *
 * As with the catalog, the library itself has no words; they are in `RiskLibraryText`, one per language. Ratings are
 * suggestions: a risk taken from here is not rated until somebody of the unit has rated it.
 */
import * as z from "zod/mini";
import { locales } from "#src/domain/catalog/catalog-text";
import { createRisk, type Risk } from "./risk";
import { ratings, riskLevels } from "./risk-scales";

/** Where a threat comes from (ISO/IEC 27005:2022, Annex A). */
export const threatKinds = ["environmental", "accidental", "deliberate"] as const;
export type ThreatKind = (typeof threatKinds)[number];

/** Longest text allowed per field, in characters; shorter than what `Risk` accepts, so that a taken text fits. */
export const riskLibraryTextLimits = {
  title: 60,
  name: 30,
  asset: 80,
  threat: 120,
  vulnerability: 140,
  consequence: 160,
  treatment: 260,
  description: 140,
} as const;

const identifier = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,63}$/));
const controlId = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,63}$/));
const text = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest));
const limits = riskLibraryTextLimits;

const libraryRiskSchema = z.strictObject({
  id: identifier,
  groupId: identifier,
  threatKind: z.enum(threatKinds),
  suggestedLikelihood: z.literal(ratings),
  suggestedConsequence: z.literal(ratings),
  controlIds: z.array(controlId).check(z.minLength(1), z.maxLength(8)),
});

export const riskLibrarySchema = z.strictObject({
  id: identifier,
  version: text(limits.name),
  /** The catalog to which `controlIds` belong. */
  catalogId: z.string(),
  source: text(2000),
  copyright: text(2000),
  groups: z.array(z.strictObject({ id: identifier })).check(z.minLength(1), z.maxLength(40)),
  /** In what respects consequences are described, one after the other. */
  consequenceAspects: z.array(identifier).check(z.minLength(1), z.maxLength(8)),
  risks: z.array(libraryRiskSchema).check(z.minLength(1), z.maxLength(400)),
});

const libraryRiskTextSchema = z.strictObject({
  asset: text(limits.asset),
  threat: text(limits.threat),
  vulnerability: text(limits.vulnerability),
  consequence: text(limits.consequence),
  /** Suggested, in the imperative. */
  treatment: text(limits.treatment),
});

const oneForEach = <Item extends z.ZodMiniType>(steps: readonly number[], item: Item) =>
  z.array(item).check(z.minLength(steps.length), z.maxLength(steps.length));

export const riskLibraryTextSchema = z.strictObject({
  libraryId: z.string(),
  locale: z.enum(locales),
  title: text(limits.title),
  licence: text(400),
  groups: z.record(z.string(), text(limits.title)),
  threatKinds: z.record(z.enum(threatKinds), text(limits.title)),
  scales: z.strictObject({
    /** Says whose proposal the scales are; shown wherever they are. */
    note: text(limits.description),
    likelihood: oneForEach(ratings, z.strictObject({ name: text(limits.name), description: text(limits.description) })),
    consequenceAspects: z.record(z.string(), text(limits.title)),
    consequence: oneForEach(
      ratings,
      z.strictObject({ name: text(limits.name), aspects: z.record(z.string(), text(limits.description)) }),
    ),
    levels: oneForEach(riskLevels, z.strictObject({ name: text(limits.name), response: text(limits.description) })),
  }),
  risks: z.record(z.string(), libraryRiskTextSchema),
});

export type LibraryRisk = Readonly<z.infer<typeof libraryRiskSchema>>;
export type LibraryRiskText = Readonly<z.infer<typeof libraryRiskTextSchema>>;
export type RiskLibrary = Readonly<z.infer<typeof riskLibrarySchema>>;
export type RiskLibraryText = Readonly<z.infer<typeof riskLibraryTextSchema>>;

/** The words and controls of an entry as a risk of the assessment: not rated, not owned, not decided. */
export const takeRiskFromLibrary = (
  identity: Pick<Risk, "id" | "assessmentId" | "code">,
  entry: LibraryRisk,
  words: LibraryRiskText,
): Risk => ({ ...createRisk(identity), libraryId: entry.id, controlIds: [...entry.controlIds], ...words });
