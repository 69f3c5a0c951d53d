/** The border at which catalog files are believed or refused. */
import type * as z from "zod/mini";
import { fail, succeed, type Result } from "#src/domain/shared/result";
import {
  attributeNames,
  attributeValues,
  catalogSchema,
  type Catalog,
  type Control,
  type ControlClass,
} from "./catalog";
import { catalogTextSchema, type CatalogText } from "./catalog-text";

/** Every error says where (`place`, a path inside the file) and carries what the message needs to name the remedy. */
export type CatalogError =
  | { readonly type: "catalog-malformed"; readonly place: string; readonly expected: string }
  | { readonly type: "catalog-control-duplicate"; readonly place: string; readonly controlId: string }
  | { readonly type: "catalog-group-duplicate"; readonly place: string; readonly groupId: string }
  | { readonly type: "catalog-class-mismatch"; readonly place: string; readonly controlId: string }
  | { readonly type: "catalog-group-unknown"; readonly place: string; readonly groupId: string }
  | { readonly type: "catalog-control-unknown"; readonly place: string; readonly controlId: string }
  | { readonly type: "catalog-text-foreign"; readonly place: string; readonly expected: string; readonly found: string }
  | { readonly type: "catalog-text-missing"; readonly place: string }
  | { readonly type: "catalog-text-twice"; readonly place: string }
  | { readonly type: "catalog-text-unknown"; readonly place: string };

export function parseCatalog(input: unknown): Result<Catalog, CatalogError> {
  const parsed = catalogSchema.safeParse(input);
  if (!parsed.success) return fail(malformed(parsed.error));
  const catalog = parsed.data;
  const classes = new Map<string, ControlClass>();
  for (const [index, group] of catalog.groups.entries()) {
    if (classes.has(group.id)) {
      return fail({ type: "catalog-group-duplicate", place: `groups[${index}]`, groupId: group.id });
    }
    classes.set(group.id, group.class);
  }
  const controls = new Map<string, Control>();
  for (const [index, control] of catalog.controls.entries()) {
    const place = `controls[${index}]`;
    const { id, groupId } = control;
    if (controls.has(id)) return fail({ type: "catalog-control-duplicate", place, controlId: id });
    if (!classes.has(groupId)) return fail({ type: "catalog-group-unknown", place, groupId });
    if (classes.get(groupId) !== control.class) return fail({ type: "catalog-class-mismatch", place, controlId: id });
    controls.set(id, control);
  }
  for (const [role, controlId] of Object.entries(catalog.keyClauses)) {
    const place = `keyClauses.${role}`;
    const clause = controls.get(controlId);
    if (clause === undefined) return fail({ type: "catalog-control-unknown", place, controlId });
    if (clause.class !== "clause") return fail({ type: "catalog-class-mismatch", place, controlId });
  }
  return succeed(catalog);
}

/** A text file belongs to one catalog and must cover it exactly: nothing missing, nothing foreign. */
export function parseCatalogText(input: unknown, catalog: Catalog): Result<CatalogText, CatalogError> {
  const parsed = catalogTextSchema.safeParse(input);
  if (!parsed.success) return fail(malformed(parsed.error));
  const text = parsed.data;
  if (text.catalogId !== catalog.id) {
    return fail({ type: "catalog-text-foreign", place: "catalogId", expected: catalog.id, found: text.catalogId });
  }
  return (
    coverage("groups", new Set(catalog.groups.map((group) => group.id)), text.groups) ??
    coverage("controls", new Set(catalog.controls.map((control) => control.id)), text.controls) ??
    documentedInformation(catalog, text) ??
    attributeWords(catalog, text) ??
    succeed(text)
  );
}

function coverage(
  section: string,
  expected: ReadonlySet<string>,
  found: object,
): Result<never, CatalogError> | undefined {
  const present = new Set(Object.keys(found));
  for (const id of expected)
    if (!present.has(id)) return fail({ type: "catalog-text-missing", place: `${section}.${id}` });
  for (const id of present)
    if (!expected.has(id)) return fail({ type: "catalog-text-unknown", place: `${section}.${id}` });
  return undefined;
}

/** An edition with attributes names all of them and all their values; one without names none. */
function attributeWords(
  { controls }: Catalog,
  { attributes: words }: CatalogText,
): Result<never, CatalogError> | undefined {
  const names = controls.some(({ attributes }) => attributes !== undefined) ? attributeNames : [];
  const strangers = coverage("attributes", new Set(names), words);
  if (strangers !== undefined) return strangers;
  for (const name of names) {
    const gap = coverage(`attributes.${name}.values`, new Set(attributeValues[name]), words[name]?.values ?? {});
    if (gap !== undefined) return gap;
  }
  return undefined;
}

function documentedInformation(catalog: Catalog, text: CatalogText): Result<never, CatalogError> | undefined {
  for (const control of catalog.controls) {
    const named = text.controls[control.id]?.documentedInformation.length;
    if (named !== control.documentedInformationCount) {
      return fail({ type: "catalog-text-missing", place: `controls.${control.id}.documentedInformation` });
    }
  }
  return undefined;
}

function malformed(error: z.core.$ZodError): CatalogError {
  const issue = error.issues[0];
  return {
    type: "catalog-malformed",
    place: issue ? issue.path.map(String).join(".") || "(root)" : "(root)",
    expected: issue?.message ?? "",
  };
}
