/**
 * Training paths: for each role the items whose questions a course goes through, in its order. As with the catalog, the
 * file has no words for people; they are in `TrainingPathsText`, one per language.
 */
import * as z from "zod/mini";
import { locales } from "#src/domain/catalog/catalog-text";
import { trainingLimits } from "./training-session";

const identifier = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,63}$/));
const controlId = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,63}$/));
const text = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest));

export const trainingPathsSchema = z.strictObject({
  id: identifier,
  version: text(30),
  /** The catalog to which the items belong, whichever edition the assessment is made by. */
  catalogId: identifier,
  source: text(2000),
  copyright: text(2000),
  /** By catalog: the items to which the attendance sheet is evidence. */
  evidenceFor: z.record(identifier, z.array(controlId).check(z.minLength(1), z.maxLength(8))),
  roles: z
    .array(
      z.strictObject({
        id: identifier,
        /** Suggested length of the course. */
        hours: z.number().check(z.positive(), z.maximum(trainingLimits.hours)),
        controlIds: z.array(controlId).check(z.minLength(1), z.maxLength(trainingLimits.items)),
      }),
    )
    .check(z.minLength(1), z.maxLength(12)),
});

const roleTextSchema = z.strictObject({
  name: text(60),
  /** Suggested name of the course. */
  course: text(120),
  /** What somebody can do after the course. */
  purpose: text(240),
  /** Why the item is on the path, one sentence each. */
  reasons: z.record(controlId, text(160)),
});

export const trainingPathsTextSchema = z.strictObject({
  pathsId: identifier,
  locale: z.enum(locales),
  title: text(60),
  licence: text(400),
  roles: z.record(identifier, roleTextSchema),
});

export type TrainingPaths = Readonly<z.infer<typeof trainingPathsSchema>>;
export type TrainingPathsText = Readonly<z.infer<typeof trainingPathsTextSchema>>;
export type TrainingRole = TrainingPaths["roles"][number];
