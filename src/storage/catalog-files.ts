/** The files in controls/, unread. Apart from `catalog-source.ts`, so that they can be asked for before it has come. */
import type { Locale } from "#src/domain/catalog/catalog-text";

export const currentCatalogId = "iso27001-2022";

const files = import.meta.glob<unknown>("/controls/*/*.json", { import: "default" });

/** Undefined also when the file cannot be fetched: the server is gone and the app not yet stored on this machine. */
export const readFile = async (path: string): Promise<unknown> => files[path]?.().catch(() => undefined);

export const catalogPaths = (catalogId: string, locale: Locale) => ({
  catalog: `/controls/${catalogId}/catalog.json`,
  text: `/controls/${catalogId}/text.${locale}.json`,
  model: "/controls/scoring-model/model.json",
  modelText: `/controls/scoring-model/text.${locale}.json`,
});

/** Has the current catalog on its way; `loadCatalog` then finds it there. */
export async function fetchCatalog(locale: Locale): Promise<void> {
  await Promise.all(Object.values(catalogPaths(currentCatalogId, locale)).map(readFile));
}
