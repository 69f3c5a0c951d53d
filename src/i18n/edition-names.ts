/** Editions as they are cited; a catalog of a unit's own goes by its id. */
const names: Readonly<Record<string, string | undefined>> = {
  "iso27001-2022": "ISO/IEC 27001:2022",
  "iso27001-2013": "ISO/IEC 27001:2013",
};

export const editionName = (catalogId: string): string => names[catalogId] ?? catalogId;
