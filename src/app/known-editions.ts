/** Every edition that is shipped, with its words in both languages: what packs are verified with. */
import type { PackTexts } from "#src/formats/evidence-pack/rebuild-pages";
import type { KnownEdition } from "#src/formats/evidence-pack/verify-contents";
import { locales } from "#src/domain/catalog/catalog-text";
import { catalogIds, loadCatalog } from "#src/storage/catalog-source";
import { packTextsOf } from "./pack-texts";

export type KnownEditions = { readonly editions: readonly KnownEdition[]; readonly texts: readonly PackTexts[] };

/** Null where one of them is missing: then nothing is verified by halves. */
export async function loadKnownEditions(): Promise<KnownEditions | null> {
  const loaded = await Promise.all(
    catalogIds.map(async (id) => {
      const bundles = await Promise.all(locales.map((locale) => loadCatalog(id, locale)));
      return bundles.flatMap((bundle) => (bundle.ok ? [bundle.value] : []));
    }),
  );
  if (loaded.some((bundles) => bundles.length < locales.length)) return null;
  return {
    editions: loaded.flatMap(([first]) =>
      first === undefined ? [] : [{ catalog: first.catalog, model: first.model }],
    ),
    texts: loaded.flat().map(packTextsOf),
  };
}
