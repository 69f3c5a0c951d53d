/** The files of controls/ as they are shipped, believed by their own parsers. */
import catalogFile from "#controls/iso27001-2022/catalog.json" with { type: "json" };
import textEn from "#controls/iso27001-2022/text.en.json" with { type: "json" };
import textVi from "#controls/iso27001-2022/text.vi.json" with { type: "json" };
import modelFile from "#controls/scoring-model/model.json" with { type: "json" };
import modelTextEn from "#controls/scoring-model/text.en.json" with { type: "json" };
import modelTextVi from "#controls/scoring-model/text.vi.json" with { type: "json" };
import { parseScoringModel, parseScoringModelText } from "#src/domain/assessment/scoring-model";
import { parseCatalog, parseCatalogText } from "#src/domain/catalog/parse-catalog";
import type { Result } from "#src/domain/shared/result";

function accepted<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

export const shippedCatalog = accepted(parseCatalog(catalogFile));
export const clauses = shippedCatalog.controls.filter((control) => control.class === "clause");
export const annexA = shippedCatalog.controls.filter((control) => control.class === "annex-a");

export const shippedTexts = {
  vi: accepted(parseCatalogText(textVi, shippedCatalog)),
  en: accepted(parseCatalogText(textEn, shippedCatalog)),
} as const;

export const shippedModel = accepted(parseScoringModel(modelFile));
export const shippedModelTexts = {
  vi: accepted(parseScoringModelText(modelTextVi)),
  en: accepted(parseScoringModelText(modelTextEn)),
} as const;
