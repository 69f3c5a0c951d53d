/** An edition by its number alone, where its catalog is not at hand or its full title is too long. */

const shippedId = /^iso27001-(\d{4})$/;
const numbered = /^ISO\/IEC 27001:\d{4}/;

/** «ISO/IEC 27001:2013»; a catalog of one's own goes by its id. */
export function editionNameOf(catalogId: string): string {
  const year = shippedId.exec(catalogId)?.[1];
  return year === undefined ? catalogId : `ISO/IEC 27001:${year}`;
}

/** Without amendments; the name of a catalog of one's own as it is. */
export const shortEdition = (edition: string): string => numbered.exec(edition)?.[0] ?? edition;
