/** The words that the pages of a pack are made of, out of what was loaded. */
import type { PlanBundle } from "#src/domain/plan/plan-bundle";
import type { PackTexts } from "#src/formats/evidence-pack/rebuild-pages";
import type { CatalogBundle } from "#src/storage/catalog-source";

export const packTextsOf = ({ text, modelText }: CatalogBundle, plan: PlanBundle): PackTexts => ({
  catalogText: text,
  scoringModelText: modelText,
  plan,
});
