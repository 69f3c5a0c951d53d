/** How much the shipped catalog holds, for the headline that is shown before the catalog itself has come. */
export type CatalogSize = { readonly clauses: number; readonly annexControls: number };

/** Counted in the catalog's file when the app is built (`vite.config.ts`). */
declare const __CATALOG_SIZE__: CatalogSize;

export const currentCatalogSize: CatalogSize = __CATALOG_SIZE__;
