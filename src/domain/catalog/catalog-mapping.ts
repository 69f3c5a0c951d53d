/**
 * CatalogMapping: which items of one edition live on in which items of a later one (OSCAL control mapping).
 *
 * Only links. What becomes of a target follows from them (`map-controls.ts`).
 */
import * as z from "zod/mini";
import { fail, succeed, type Result } from "#src/domain/shared/result";
import { identifier, type Catalog } from "./catalog";

const linkSchema = z.strictObject({ from: identifier, to: identifier });

export const catalogMappingSchema = z.strictObject({
  id: identifier,
  /** Ids of the catalogs: the earlier edition and the later one. */
  from: identifier,
  to: identifier,
  source: z.string().check(z.minLength(1), z.maxLength(2000)),
  links: z.array(linkSchema).check(z.minLength(1), z.maxLength(2000)),
  /** Items of the earlier edition that live on nowhere, each with the reason. */
  unmapped: z
    .array(z.strictObject({ controlId: identifier, reason: z.string().check(z.minLength(1), z.maxLength(400)) }))
    .check(z.maxLength(600)),
});

export type CatalogMapping = Readonly<
  Omit<z.infer<typeof catalogMappingSchema>, "links" | "unmapped"> & {
    links: readonly Readonly<z.infer<typeof linkSchema>>[];
    unmapped: readonly { readonly controlId: string; readonly reason: string }[];
  }
>;

/** Every error says where (`place`, a path inside the file); its words name the remedy. */
export type CatalogMappingError =
  | { readonly type: "mapping-malformed"; readonly place: string; readonly expected: string }
  | { readonly type: "mapping-foreign"; readonly place: string; readonly expected: string; readonly found: string }
  | { readonly type: "mapping-control-unknown"; readonly place: string; readonly controlId: string }
  | { readonly type: "mapping-class-mismatch"; readonly place: string; readonly controlId: string }
  | { readonly type: "mapping-duplicate"; readonly place: string; readonly controlId: string }
  | { readonly type: "mapping-control-missing"; readonly place: string; readonly controlId: string };

type MappedCatalog = Pick<Catalog, "id" | "controls">;

/** A mapping belongs to two catalogs: both ends of each link exist, and no item of the earlier one is forgotten. */
export function parseCatalogMapping(
  input: unknown,
  from: MappedCatalog,
  to: MappedCatalog,
): Result<CatalogMapping, CatalogMappingError> {
  const parsed = catalogMappingSchema.safeParse(input);
  if (!parsed.success) return fail(malformed(parsed.error));
  const mapping = parsed.data;
  const error =
    foreignCatalog("from", from.id, mapping.from) ??
    foreignCatalog("to", to.id, mapping.to) ??
    brokenLink(mapping, from, to) ??
    brokenReason(mapping, from) ??
    forgottenControl(mapping, from);
  return error === undefined ? succeed(mapping) : fail(error);
}

const foreignCatalog = (place: "from" | "to", expected: string, found: string): CatalogMappingError | undefined =>
  expected === found ? undefined : { type: "mapping-foreign", place, expected, found };

function brokenLink(
  { links }: CatalogMapping,
  from: MappedCatalog,
  to: MappedCatalog,
): CatalogMappingError | undefined {
  const [sources, targets] = [classesOf(from), classesOf(to)];
  const seen = new Set<string>();
  for (const [index, link] of links.entries()) {
    const place = `links[${index}]`;
    const [source, target] = [sources.get(link.from), targets.get(link.to)];
    if (source === undefined) {
      return { type: "mapping-control-unknown", place: `${place}.from`, controlId: link.from };
    }
    if (target === undefined) return { type: "mapping-control-unknown", place: `${place}.to`, controlId: link.to };
    if (source !== target) return { type: "mapping-class-mismatch", place, controlId: link.from };
    const key = `${link.from} ${link.to}`;
    if (seen.has(key)) return { type: "mapping-duplicate", place, controlId: link.from };
    seen.add(key);
  }
  return undefined;
}

function brokenReason({ links, unmapped }: CatalogMapping, from: MappedCatalog): CatalogMappingError | undefined {
  const known = classesOf(from);
  const named = new Set(links.map((link) => link.from));
  for (const [index, { controlId }] of unmapped.entries()) {
    const place = `unmapped[${index}]`;
    if (!known.has(controlId)) return { type: "mapping-control-unknown", place: `${place}.controlId`, controlId };
    if (named.has(controlId)) return { type: "mapping-duplicate", place, controlId };
    named.add(controlId);
  }
  return undefined;
}

function forgottenControl({ links, unmapped }: CatalogMapping, from: MappedCatalog): CatalogMappingError | undefined {
  const named = new Set([...links.map((link) => link.from), ...unmapped.map(({ controlId }) => controlId)]);
  const forgotten = from.controls.find(({ id }) => !named.has(id));
  return forgotten && { type: "mapping-control-missing", place: "links", controlId: forgotten.id };
}

const classesOf = ({ controls }: MappedCatalog) => new Map(controls.map((control) => [control.id, control.class]));

function malformed(error: z.core.$ZodError): CatalogMappingError {
  const issue = error.issues[0];
  return {
    type: "mapping-malformed",
    place: issue?.path.map(String).join(".") || "(root)",
    expected: issue?.message ?? "",
  };
}
