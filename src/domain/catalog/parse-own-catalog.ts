/** The border at which a catalog that a unit brought along is believed or refused: the rules of the shipped ones, and its own. */
import { boundedJson } from "#src/domain/history/bounded-json";
import { fail, succeed, type Result } from "#src/domain/shared/result";
import type { Catalog } from "./catalog";
import { locales, type CatalogText, type Locale } from "./catalog-text";
import { parseCatalog, parseCatalogText, type CatalogError } from "./parse-catalog";

export type ParsedOwnCatalog = {
  readonly catalog: Catalog;
  /** In the order of `locales`, each language once. */
  readonly texts: readonly [CatalogText, ...CatalogText[]];
};

export function parseOwnCatalog(input: {
  readonly catalog: unknown;
  readonly texts: readonly unknown[];
}): Result<ParsedOwnCatalog, CatalogError> {
  const catalog = parseCatalog(input.catalog);
  if (!catalog.ok) return fail({ ...catalog.error, place: `catalog: ${catalog.error.place}` });
  const found = new Map<Locale, CatalogText>();
  for (const given of input.texts) {
    const text = parseCatalogText(given, catalog.value);
    if (!text.ok) return fail({ ...text.error, place: placeInTexts(given, text.error.place) });
    const { locale } = text.value;
    if (found.has(locale)) return fail({ type: "catalog-text-twice", place: `text.${locale}` });
    found.set(locale, text.value);
  }
  // The row becomes a change of the history, which is only read back within these bounds.
  if (!boundedJson({ catalog: catalog.value, texts: [...found.values()] })) {
    return fail({ type: "catalog-malformed", place: "catalog", expected: "bounded" });
  }
  const [first, ...others] = locales.flatMap((locale) => found.get(locale) ?? []);
  if (first === undefined) return fail({ type: "catalog-text-missing", place: "texts" });
  return succeed({ catalog: catalog.value, texts: [first, ...others] });
}

/** The words in this language or, where there are none, in the language that there is. */
export function textInLocale(texts: ParsedOwnCatalog["texts"], locale: Locale): CatalogText {
  return texts.find((text) => text.locale === locale) ?? texts[0];
}

/** Which of the two languages, as far as the file says it itself. */
function placeInTexts(given: unknown, place: string): string {
  const locale = typeof given === "object" && given !== null && "locale" in given ? given.locale : undefined;
  return `${locales.some((known) => known === locale) ? `text.${String(locale)}` : "texts"}: ${place}`;
}
