/** The words that the pages of a pack are made of, out of what was loaded. */
import type { PackTexts } from "#src/formats/evidence-pack/rebuild-pages";
import type { CatalogBundle } from "#src/storage/catalog-source";

export const packTextsOf = ({ text, modelText }: CatalogBundle): PackTexts => ({
  catalogText: text,
  scoringModelText: modelText,
});
