/** The catalog that an assessment was made against: an edition that is shipped, or one that the unit brought along. */
import type { Assessment } from "#src/domain/assessment/assessment";
import type { Locale } from "#src/domain/catalog/catalog-text";
import type { OwnCatalog } from "#src/domain/catalog/own-catalog";
import { parseOwnCatalog, textInLocale } from "#src/domain/catalog/parse-own-catalog";
import type { PackDocument } from "#src/domain/pack/pack-document";
import { fail, succeed, type Result } from "#src/domain/shared/result";
import {
  catalogIds,
  currentCatalogId,
  loadCatalog,
  type CatalogBundle,
  type CatalogSourceError,
} from "./catalog-source";
import type { AssessmentDatabase } from "./database";

export async function loadCatalogOf(
  database: AssessmentDatabase,
  { id, catalogId }: Pick<Assessment, "id" | "catalogId">,
  locale: Locale,
): Promise<Result<CatalogBundle, CatalogSourceError>> {
  return isShipped(catalogId)
    ? loadCatalog(catalogId, locale)
    : bundleOfOwnCatalog(await database.ownCatalogs.get([id, catalogId]), catalogId, locale);
}

/** The same of a pack, which brings a catalog of the unit's own along. */
export const loadCatalogOfPack = (
  { catalog, ownCatalogs }: Pick<PackDocument, "catalog" | "ownCatalogs">,
  locale: Locale,
): Promise<Result<CatalogBundle, CatalogSourceError>> =>
  isShipped(catalog.id)
    ? loadCatalog(catalog.id, locale)
    : bundleOfOwnCatalog(
        ownCatalogs.find(({ id }) => id === catalog.id),
        catalog.id,
        locale,
      );

/** A catalog that came along never takes the place of a shipped one. */
const isShipped = (catalogId: string) => catalogIds.some((shipped) => shipped === catalogId);

/** Scored by our model. Where it has no words in this language it speaks the one it has; `text.locale` says which. */
async function bundleOfOwnCatalog(
  own: Pick<OwnCatalog, "catalog" | "texts"> | undefined,
  catalogId: string,
  locale: Locale,
): Promise<Result<CatalogBundle, CatalogSourceError>> {
  if (own === undefined) return fail({ type: "catalog-missing", file: catalogId });
  const parsed = parseOwnCatalog(own);
  if (!parsed.ok) return fail({ type: "catalog-refused", file: own.catalog.id, cause: parsed.error });
  const shipped = await loadCatalog(currentCatalogId, locale);
  if (!shipped.ok) return shipped;
  const { model, modelText } = shipped.value;
  const { catalog, texts } = parsed.value;
  return succeed({ catalog, text: textInLocale(texts, locale), model, modelText });
}
