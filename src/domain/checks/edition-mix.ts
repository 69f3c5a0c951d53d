/**
 * Signs that two editions are mixed: A.8.2 means one thing in 2013 and another in 2022, so that a number cited without
 * its edition misleads. Only the other edition's own forms are looked for: three-part ids, and its name.
 */

/** The older edition's controls have three parts (A.12.6.1), those of 2022 two. */
const threePartId = /(?<![\w.])A\.(?:[5-9]|1[0-8])\.\d{1,2}\.\d{1,2}(?![\w]|\.\d)/g;
const editionName = /(?:ISO(?:\/IEC)?|TCVN ISO\/IEC) ?27001 ?: ?(20\d\d)/g;

/** The year by which a standard is called, and the years under which the same edition is known. */
const editionsOf: Readonly<Record<string, readonly string[]>> = {
  "iso27001-2022": ["2022"],
  "iso27001-2013": ["2013", "2019"],
};

/** What in a text belongs to another edition than the catalog's; nothing for a catalog of the unit's own. */
export function findOtherEdition(text: string, catalogId: string): readonly string[] {
  const own = editionsOf[catalogId];
  if (own === undefined) return [];
  const names = [...text.matchAll(editionName)].flatMap(([name, year = ""]) => (own.includes(year) ? [] : [name]));
  const ids = catalogId === "iso27001-2022" ? [...text.matchAll(threePartId)].map(([id]) => id) : [];
  return [...new Set([...names, ...ids])];
}
