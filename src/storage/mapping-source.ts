/** Loads a mapping between two editions and refuses what is none. Apart from the catalogs: only a carry-over asks. */
import type { Catalog } from "#src/domain/catalog/catalog";
import {
  parseCatalogMapping,
  type CatalogMapping,
  type CatalogMappingError,
} from "#src/domain/catalog/catalog-mapping";
import { fail, succeed, type Result } from "#src/domain/shared/result";
import { readFile, type CatalogId } from "./catalog-files";

export const currentMappingId = "iso27001-2013-to-2022";

/** The edition from which that mapping leads to the current one: its assessments can be carried over. */
export const supersededCatalogId: CatalogId = "iso27001-2013";

export type MappingSourceError =
  | { readonly type: "mapping-missing"; readonly file: string }
  | { readonly type: "mapping-refused"; readonly file: string; readonly cause: CatalogMappingError };

export async function loadMapping(
  mappingId: string,
  from: Catalog,
  to: Catalog,
): Promise<Result<CatalogMapping, MappingSourceError>> {
  const file = `/controls/mappings/${mappingId}.json`;
  const content = await readFile(file);
  if (content === undefined) return fail({ type: "mapping-missing", file });
  const mapping = parseCatalogMapping(content, from, to);
  return mapping.ok ? succeed(mapping.value) : fail({ type: "mapping-refused", file, cause: mapping.error });
}
