/** The files of controls/ as they are shipped, believed by their own parsers. */
import catalogFile2013 from "#controls/iso27001-2013/catalog.json" with { type: "json" };
import textEn2013 from "#controls/iso27001-2013/text.en.json" with { type: "json" };
import textVi2013 from "#controls/iso27001-2013/text.vi.json" with { type: "json" };
import catalogFile from "#controls/iso27001-2022/catalog.json" with { type: "json" };
import textEn from "#controls/iso27001-2022/text.en.json" with { type: "json" };
import textVi from "#controls/iso27001-2022/text.vi.json" with { type: "json" };
import mappingFile from "#controls/mappings/iso27001-2013-to-2022.json" with { type: "json" };
import modelFile from "#controls/scoring-model/model.json" with { type: "json" };
import modelTextEn from "#controls/scoring-model/text.en.json" with { type: "json" };
import modelTextVi from "#controls/scoring-model/text.vi.json" with { type: "json" };
import { parseScoringModel, parseScoringModelText } from "#src/domain/assessment/scoring-model";
import { parseCatalogMapping } from "#src/domain/catalog/catalog-mapping";
import { parseCatalog, parseCatalogText } from "#src/domain/catalog/parse-catalog";
import type { Result } from "#src/domain/shared/result";

function accepted<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function editionOf(catalogFile: unknown, textVi: unknown, textEn: unknown) {
  const catalog = accepted(parseCatalog(catalogFile));
  return {
    id: catalog.id,
    catalog,
    clauses: catalog.controls.filter((control) => control.class === "clause"),
    annexA: catalog.controls.filter((control) => control.class === "annex-a"),
    texts: { vi: accepted(parseCatalogText(textVi, catalog)), en: accepted(parseCatalogText(textEn, catalog)) },
  } as const;
}

export const edition2022 = editionOf(catalogFile, textVi, textEn);
export const edition2013 = editionOf(catalogFile2013, textVi2013, textEn2013);
export const shippedEditions = [edition2022, edition2013] as const;
export const shippedMapping = accepted(parseCatalogMapping(mappingFile, edition2013.catalog, edition2022.catalog));

/** Of the current edition. */
export const { catalog: shippedCatalog, clauses, annexA, texts: shippedTexts } = edition2022;

export const shippedModel = accepted(parseScoringModel(modelFile));
export const shippedModelTexts = {
  vi: accepted(parseScoringModelText(modelTextVi)),
  en: accepted(parseScoringModelText(modelTextEn)),
} as const;
