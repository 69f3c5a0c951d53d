/** The risk library as it is shipped, believed by its own parsers. */
import libraryFile from "#controls/risk-library/library.json" with { type: "json" };
import textEn from "#controls/risk-library/text.en.json" with { type: "json" };
import textVi from "#controls/risk-library/text.vi.json" with { type: "json" };
import { parseRiskLibrary, parseRiskLibraryText } from "#src/domain/risk/parse-risk-library";
import type { Result } from "#src/domain/shared/result";
import { shippedCatalog } from "#test/support/shipped-files";

function accepted<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

export const shippedRiskLibrary = accepted(parseRiskLibrary(libraryFile, shippedCatalog));

export const shippedRiskTexts = {
  vi: accepted(parseRiskLibraryText(textVi, shippedRiskLibrary)),
  en: accepted(parseRiskLibraryText(textEn, shippedRiskLibrary)),
} as const;
