/**
 * Sites of the scope, and one level for each of them (docs/scoring-model.md, 12).
 *
 * The profile lists the names. A site is known by a digest of its name, so that two machines that list the same site
 * mean the same one; renaming it keeps its id and so its levels (`rename-sites.ts`). A site that is no longer listed keeps
 * its rows, which count for nothing until it is listed again.
 */
import * as z from "zod/mini";
import { noteLimit } from "#src/domain/assessment/assessment";
import { maturityLevels } from "#src/domain/assessment/maturity";
import type { Digest } from "#src/domain/history/change";

const line = (longest: number) => z.string().check(z.maxLength(longest));

/** What is known of a site beside its name; one without a row weighs 1. */
export const siteSchema = z.strictObject({
  id: z.string(),
  assessmentId: z.string(),
  name: line(255),
  /** In the weighted mean of controls that are not key controls. */
  weight: z.literal([1, 2, 3]),
});
export type Site = Readonly<z.infer<typeof siteSchema>>;

export const siteLevelSchema = z.strictObject({
  /** `siteLevelId` of the two below. */
  id: z.string(),
  assessmentId: z.string(),
  controlId: z.string(),
  siteId: z.string(),
  level: z.nullable(z.literal(maturityLevels)),
  note: line(noteLimit),
});
export type SiteLevel = Readonly<z.infer<typeof siteLevelSchema>>;

/** Sixteen hexadecimal digits: enough to tell fifty names apart. */
export const siteIdOf = (name: string, digest: Digest): string => digest(name.trim().normalize("NFC")).slice(0, 16);

export const siteLevelId = (controlId: string, siteId: string): string => `${controlId}.${siteId}`;
