/** The files in controls/, unread. Apart from `catalog-source.ts`, so that they can be asked for before it has come. */
import type { Locale } from "#src/domain/catalog/catalog-text";

/** The editions that are shipped, newest first. All but the current one are fetched only when somebody asks. */
export const catalogIds = ["iso27001-2022", "iso27001-2013"] as const;
export type CatalogId = (typeof catalogIds)[number];

export const currentCatalogId: CatalogId = "iso27001-2022";

const files = import.meta.glob<unknown>("/controls/{iso27001-2022,scoring-model}/*.json", { import: "default" });

/** Undefined also when the file cannot be fetched: the server is gone and the app not yet stored on this machine. */
export async function readFile(path: string): Promise<unknown> {
  try {
    const read = files[path] ?? (await import("./further-catalog-files")).furtherFiles[path];
    return await read?.();
  } catch {
    return undefined;
  }
}

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
