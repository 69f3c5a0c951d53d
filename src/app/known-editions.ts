/** Every edition that is shipped, with its words in both languages: what packs are verified with. */
import type { PackTexts } from "#src/formats/evidence-pack/rebuild-pages";
import type { KnownEdition } from "#src/formats/evidence-pack/verify-contents";
import { locales, type Locale } from "#src/domain/catalog/catalog-text";
import type { PlanBundle } from "#src/domain/plan/plan-bundle";
import { catalogIds, loadCatalog } from "#src/storage/catalog-source";
import { loadPlan } from "#src/storage/plan-source";
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
  const plans = new Map<Locale, PlanBundle>();
  for (const locale of locales) {
    const plan = await loadPlan(locale);
    if (!plan.ok) return null;
    plans.set(locale, plan.value);
  }
  return {
    editions: loaded.flatMap(([first]) =>
      first === undefined ? [] : [{ catalog: first.catalog, model: first.model }],
    ),
    texts: loaded.flat().flatMap((bundle) => {
      const plan = plans.get(bundle.text.locale);
      return plan === undefined ? [] : [packTextsOf(bundle, plan)];
    }),
  };
}
