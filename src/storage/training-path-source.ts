/** Loads the training paths and the catalog whose questions they ask, and refuses what is none of them. */
import type { Catalog } from "#src/domain/catalog/catalog";
import type { CatalogText, Locale } from "#src/domain/catalog/catalog-text";
import {
  parseTrainingPaths,
  parseTrainingPathsText,
  type TrainingPathsError,
} from "#src/domain/training/parse-training-paths";
import type { TrainingPaths, TrainingPathsText } from "#src/domain/training/training-paths";
import { fail, succeed, type Result } from "#src/domain/shared/result";
import { readFile } from "./catalog-files";
import { currentCatalogId, loadCatalog, type CatalogSourceError } from "./catalog-source";

export type TrainingBundle = {
  readonly paths: TrainingPaths;
  readonly text: TrainingPathsText;
  /** The current edition, whichever edition the assessment is made by. */
  readonly catalog: Catalog;
  readonly catalogText: CatalogText;
};

export type TrainingSourceError =
  | { readonly type: "training-paths-missing"; readonly file: string }
  | { readonly type: "training-paths-refused"; readonly file: string; readonly cause: TrainingPathsError }
  | CatalogSourceError;

export async function loadTrainingPaths(locale: Locale): Promise<Result<TrainingBundle, TrainingSourceError>> {
  const files = {
    paths: "/controls/training-paths/paths.json",
    text: `/controls/training-paths/text.${locale}.json`,
  };
  const [bundle, paths, text] = await Promise.all([
    loadCatalog(currentCatalogId, locale),
    readFile(files.paths),
    readFile(files.text),
  ]);
  if (!bundle.ok) return bundle;
  if (paths === undefined) return fail({ type: "training-paths-missing", file: files.paths });
  if (text === undefined) return fail({ type: "training-paths-missing", file: files.text });
  const { catalog, text: catalogText } = bundle.value;
  const parsed = parseTrainingPaths(paths, catalog);
  if (!parsed.ok) return fail({ type: "training-paths-refused", file: files.paths, cause: parsed.error });
  const words = parseTrainingPathsText(text, parsed.value);
  if (!words.ok) return fail({ type: "training-paths-refused", file: files.text, cause: words.error });
  return succeed({ paths: parsed.value, text: words.value, catalog, catalogText });
}
