/** A catalog of one's own as it comes: one file with everything, or the catalog and its texts beside each other. */
import { parseOwnCatalog, type ParsedOwnCatalog } from "#src/domain/catalog/parse-own-catalog";
import type { CatalogError } from "#src/domain/catalog/parse-catalog";
import { fail, succeed, type Result } from "#src/domain/shared/result";
import { catalogIds } from "#src/storage/catalog-source";

/** Twice what a shipped edition takes in two languages; a change of the history, one line of a log, holds it. */
const ownCatalogByteLimit = 900_000;
const mostFiles = 3;

export type ReadOwnCatalogError =
  | { readonly type: "own-catalog-too-many-files" }
  | { readonly type: "own-catalog-too-large"; readonly limit: number }
  | { readonly type: "own-catalog-unreadable"; readonly file: string }
  | { readonly type: "own-catalog-unknown-file"; readonly file: string }
  | { readonly type: "own-catalog-no-catalog" }
  | { readonly type: "own-catalog-catalog-twice" }
  | { readonly type: "own-catalog-id-taken"; readonly id: string }
  | CatalogError;

export async function readOwnCatalog(files: readonly File[]): Promise<Result<ParsedOwnCatalog, ReadOwnCatalogError>> {
  if (files.length > mostFiles) return fail({ type: "own-catalog-too-many-files" });
  if (files.reduce((sum, { size }) => sum + size, 0) > ownCatalogByteLimit)
    return fail({ type: "own-catalog-too-large", limit: ownCatalogByteLimit });
  const catalogs: unknown[] = [];
  const texts: unknown[] = [];
  for (const file of files) {
    const content = await readJson(file);
    if (content === undefined) return fail({ type: "own-catalog-unreadable", file: file.name });
    const kind = kindOf(content);
    if (kind === null) return fail({ type: "own-catalog-unknown-file", file: file.name });
    catalogs.push(...kind.catalogs);
    texts.push(...kind.texts);
  }
  const [catalog, second] = catalogs;
  if (catalog === undefined) return fail({ type: "own-catalog-no-catalog" });
  if (second !== undefined) return fail({ type: "own-catalog-catalog-twice" });
  const parsed = parseOwnCatalog({ catalog, texts });
  if (!parsed.ok) return parsed;
  const { id } = parsed.value.catalog;
  return catalogIds.some((shipped) => shipped === id)
    ? fail({ type: "own-catalog-id-taken", id })
    : succeed(parsed.value);
}

type FileKind = { readonly catalogs: readonly unknown[]; readonly texts: readonly unknown[] };

/** By what is in it: names of files are lost on the way. */
function kindOf(content: unknown): FileKind | null {
  if (typeof content !== "object" || content === null) return null;
  if ("catalog" in content) {
    const texts = "texts" in content && Array.isArray(content.texts) ? content.texts : [];
    return { catalogs: [content.catalog], texts };
  }
  if ("catalogId" in content) return { catalogs: [], texts: [content] };
  return "controls" in content ? { catalogs: [content], texts: [] } : null;
}

/** Undefined where it is no JSON in UTF-8. Words are brought into the form in which they are compared. */
async function readJson(file: File): Promise<unknown> {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
    return JSON.parse(text.normalize("NFC")) as unknown;
  } catch {
    return undefined;
  }
}
