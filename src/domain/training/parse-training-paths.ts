/** The border at which the files of the training paths are believed or refused. */
import type * as z from "zod/mini";
import type { Catalog } from "#src/domain/catalog/catalog";
import { fail, succeed, type Result } from "#src/domain/shared/result";
import {
  trainingPathsSchema,
  trainingPathsTextSchema,
  type TrainingPaths,
  type TrainingPathsText,
} from "./training-paths";

/** `place` is a path inside the file. */
export type TrainingPathsError = {
  readonly type: "training-paths-malformed" | "training-paths-unknown" | "training-paths-text-differs";
  readonly place: string;
};

/** The paths belong to one catalog, whose items they name, each once in a path. */
export function parseTrainingPaths(
  input: unknown,
  catalog: Pick<Catalog, "id" | "controls">,
): Result<TrainingPaths, TrainingPathsError> {
  const parsed = trainingPathsSchema.safeParse(input);
  if (!parsed.success) return fail(malformed(parsed.error));
  const paths = parsed.data;
  const unknown = (place: string) => fail({ type: "training-paths-unknown" as const, place });
  if (paths.catalogId !== catalog.id) return unknown("catalogId");
  const known = new Set(catalog.controls.map(({ id }) => id));
  const roles = new Set<string>();
  for (const [index, { id, controlIds }] of paths.roles.entries()) {
    if (roles.has(id)) return unknown(`roles[${index}].id`);
    roles.add(id);
    const stray = controlIds.findIndex((one, at) => !known.has(one) || controlIds.indexOf(one) !== at);
    if (stray >= 0) return unknown(`roles[${index}].controlIds[${stray}]`);
  }
  const strayEvidence = (paths.evidenceFor[catalog.id] ?? []).findIndex((id) => !known.has(id));
  return strayEvidence >= 0 ? unknown(`evidenceFor.${catalog.id}[${strayEvidence}]`) : succeed(paths);
}

/** A text file covers its paths exactly: a reason for each item of each role and for nothing else. */
export function parseTrainingPathsText(
  input: unknown,
  paths: TrainingPaths,
): Result<TrainingPathsText, TrainingPathsError> {
  const parsed = trainingPathsTextSchema.safeParse(input);
  if (!parsed.success) return fail(malformed(parsed.error));
  const text = parsed.data;
  const differs = (place: string) => fail({ type: "training-paths-text-differs" as const, place });
  if (text.pathsId !== paths.id) return differs("pathsId");
  const wrongRole = differenceOf(
    paths.roles.map(({ id }) => id),
    Object.keys(text.roles),
  );
  if (wrongRole !== undefined) return differs(`roles.${wrongRole}`);
  for (const { id, controlIds } of paths.roles) {
    const wrong = differenceOf(controlIds, Object.keys(text.roles[id]?.reasons ?? {}));
    if (wrong !== undefined) return differs(`roles.${id}.reasons.${wrong}`);
  }
  return succeed(text);
}

/** The first name that only one of the two lists has. */
const differenceOf = (expected: readonly string[], found: readonly string[]): string | undefined =>
  expected.find((name) => !found.includes(name)) ?? found.find((name) => !expected.includes(name));

const malformed = ({ issues }: z.core.$ZodError): TrainingPathsError => ({
  type: "training-paths-malformed",
  place: issues[0]?.path.map(String).join(".") || "(root)",
});
