/** Loads the risks to start from, with the scales in words, and refuses what is no library. Only «Rủi ro» asks. */
import type { Locale } from "#src/domain/catalog/catalog-text";
import { parseCatalog, type CatalogError } from "#src/domain/catalog/parse-catalog";
import { parseRiskLibrary, parseRiskLibraryText, type RiskLibraryError } from "#src/domain/risk/parse-risk-library";
import type { RiskLibrary, RiskLibraryText } from "#src/domain/risk/risk-library";
import { fail, succeed, type Result } from "#src/domain/shared/result";
import { catalogPaths, currentCatalogId, readFile } from "./catalog-files";

export type RiskLibraryBundle = { readonly library: RiskLibrary; readonly text: RiskLibraryText };

export type RiskLibrarySourceError =
  | { readonly type: "risk-library-missing"; readonly file: string }
  | { readonly type: "risk-library-refused"; readonly file: string; readonly cause: CatalogError | RiskLibraryError };

/**
 * The library names controls of the current edition, whichever edition the assessment is made by: scales and words
 * serve both, and `addLibraryRisks` leaves out the controls that the assessment's catalog does not have.
 */
export async function loadRiskLibrary(locale: Locale): Promise<Result<RiskLibraryBundle, RiskLibrarySourceError>> {
  const files = {
    library: "/controls/risk-library/library.json",
    text: `/controls/risk-library/text.${locale}.json`,
    catalog: catalogPaths(currentCatalogId, locale).catalog,
  };
  const [library, text, catalog] = await Promise.all(Object.values(files).map((file) => readFile(file)));
  const contents: Readonly<Record<string, unknown>> = { [files.library]: library, [files.text]: text };
  const absent = Object.entries({ ...contents, [files.catalog]: catalog }).find(([, content]) => content === undefined);
  if (absent !== undefined) return fail({ type: "risk-library-missing", file: absent[0] });

  const refused = (file: string, cause: CatalogError | RiskLibraryError) =>
    fail({ type: "risk-library-refused" as const, file, cause });
  const named = parseCatalog(catalog);
  if (!named.ok) return refused(files.catalog, named.error);
  const parsed = parseRiskLibrary(library, named.value);
  if (!parsed.ok) return refused(files.library, parsed.error);
  const words = parseRiskLibraryText(text, parsed.value);
  if (!words.ok) return refused(files.text, words.error);
  return succeed({ library: parsed.value, text: words.value });
}
