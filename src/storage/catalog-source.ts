/** Loads what is in controls/ and refuses what is not a catalog. */
import type { Catalog } from "#src/domain/catalog/catalog";
import type { CatalogText, Locale } from "#src/domain/catalog/catalog-text";
import { parseCatalog, parseCatalogText, type CatalogError } from "#src/domain/catalog/parse-catalog";
import {
  parseScoringModel,
  parseScoringModelText,
  type ScoringModel,
  type ScoringModelError,
  type ScoringModelText,
} from "#src/domain/assessment/scoring-model";
import { fail, succeed, type Result } from "#src/domain/shared/result";
import { catalogPaths, readFile } from "./catalog-files";
import { nextTurn } from "./next-turn";

export { catalogIds, currentCatalogId, type CatalogId } from "./catalog-files";

export type CatalogBundle = {
  readonly catalog: Catalog;
  readonly text: CatalogText;
  readonly model: ScoringModel;
  readonly modelText: ScoringModelText;
};

export type CatalogSourceError =
  | { readonly type: "catalog-missing"; readonly file: string }
  | { readonly type: "catalog-refused"; readonly file: string; readonly cause: CatalogError | ScoringModelError };

/** One catalog with its words in one language, and the model by which it is scored. */
export async function loadCatalog(
  catalogId: string,
  locale: Locale,
): Promise<Result<CatalogBundle, CatalogSourceError>> {
  const paths = catalogPaths(catalogId, locale);
  const contents = await Promise.all(Object.values(paths).map((path) => readFile(path)));
  const absent = Object.values(paths).find((_, index) => contents[index] === undefined);
  if (absent !== undefined) return fail({ type: "catalog-missing", file: absent });

  const refused = (file: string, cause: CatalogError | ScoringModelError) =>
    fail({ type: "catalog-refused" as const, file, cause });
  const catalog = parseCatalog(contents[0]);
  if (!catalog.ok) return refused(paths.catalog, catalog.error);
  await nextTurn();
  const text = parseCatalogText(contents[1], catalog.value);
  if (!text.ok) return refused(paths.text, text.error);
  await nextTurn();
  const model = parseScoringModel(contents[2]);
  if (!model.ok) return refused(paths.model, model.error);
  const modelText = parseScoringModelText(contents[3]);
  if (!modelText.ok) return refused(paths.modelText, modelText.error);
  return succeed({ catalog: catalog.value, text: text.value, model: model.value, modelText: modelText.value });
}
