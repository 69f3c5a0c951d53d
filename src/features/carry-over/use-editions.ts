/** The current edition and the mapping that leads to it from the opened one. */
import { useEffect, useState } from "react";
import type { CatalogMapping } from "#src/domain/catalog/catalog-mapping";
import { succeed, type Result } from "#src/domain/shared/result";
import {
  currentCatalogId,
  loadCatalog,
  type CatalogBundle,
  type CatalogSourceError,
} from "#src/storage/catalog-source";
import { currentMappingId, loadMapping, type MappingSourceError } from "#src/storage/mapping-source";
import { useLocale } from "#src/ui/messages";

export type Editions = { readonly from: CatalogBundle; readonly to: CatalogBundle; readonly mapping: CatalogMapping };

export type LoadedEditions = Result<Editions, CatalogSourceError | MappingSourceError>;

/** Null while loading. */
export function useEditions(from: CatalogBundle): LoadedEditions | null {
  const { locale } = useLocale();
  const [editions, setEditions] = useState<LoadedEditions | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const load = async (): Promise<LoadedEditions> => {
      const to = await loadCatalog(currentCatalogId, locale);
      if (!to.ok) return to;
      const mapping = await loadMapping(currentMappingId, from.catalog, to.value.catalog);
      return mapping.ok ? succeed({ from, to: to.value, mapping: mapping.value }) : mapping;
    };
    void load().then((loaded) => isCurrent && setEditions(loaded));
    return () => {
      isCurrent = false;
    };
  }, [from, locale]);
  return editions;
}
