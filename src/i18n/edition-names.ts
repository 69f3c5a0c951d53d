import type { Locale } from "#src/domain/catalog/catalog-text";

/** Editions as they are cited; a catalog of a unit's own goes by its id. */
const names: Readonly<Record<string, string | undefined>> = {
  "iso27001-2022": "ISO/IEC 27001:2022",
  "iso27001-2013": "ISO/IEC 27001:2013",
};

/** A catalog names its edition as ISO does; people read the amendment in their own language. */
export const citedEdition = (edition: string, locale: Locale): string =>
  edition.replace(/ \+ Amd (?=\d+:\d{4}$)/, locale === "vi" ? " và Sửa đổi " : " with Amendment ");

export const editionName = (catalogId: string): string => names[catalogId] ?? catalogId;
