/**
 * What later revisions did to objects of the first one. A signature fills its field, lists itself on its page and in the
 * form; whatever else is replaced changes what the file shows.
 */
import { isStream, type IndirectObject } from "./indirect-object";
import type { OpenedPdf } from "./open-pdf";
import { damaged } from "./pdf-read-error";
import {
  isArray,
  isDictionary,
  isReference,
  isSameValue,
  nameIn,
  type PdfDictionary,
  type PdfValue,
} from "./pdf-value";
import type { PdfObject, PdfView } from "./pdf-view";

export type Replacements = {
  /** Numbers of objects that a signature does not explain. */
  readonly unexplained: readonly number[];
  /** Annotations that were added to pages: appearances of signatures, or whatever looks like them. */
  readonly addedAnnotations: number;
};

const mostFields = 1000;
const catalogKeys = new Set(["AcroForm", "DSS", "Extensions", "Perms", "Version", "Metadata"]);
const formKeys = new Set(["Fields", "SigFlags", "DR", "DA", "NeedAppearances"]);
const fieldKeys = new Set(["V", "AP", "AS", "F", "M", "Lock", "SV", "MK", "DA", "P", "DR", "BS"]);

export async function findReplacements({ first, last, revisions }: OpenedPdf): Promise<Replacements> {
  const later = new Set(revisions.slice(1).flatMap(({ own }) => [...own.keys()]));
  const unexplained: number[] = [];
  let addedAnnotations = 0;
  const root = first.trailer.get("Root");
  if (revisions.some(({ trailer }) => !isSameValue(trailer.get("Root"), root))) throw damaged("trailer");
  const information = first.trailer.get("Info");
  const appearances = await appearancesOfFields(first);
  for (const number of later) {
    const [before, after] = [await first.object(number), await last.object(number)];
    if (before === null || isUnchanged(before, after)) continue;
    if (isReference(information) && information.number === number) continue;
    if (appearances.has(number)) continue;
    const verdict = await judge(first, last, before, after, isReference(root) && root.number === number);
    if (verdict === null) unexplained.push(number);
    else addedAnnotations += verdict;
  }
  return { unexplained, addedAnnotations };
}

/** What the empty signature fields show: whoever signs replaces it. */
async function appearancesOfFields(view: PdfView): Promise<ReadonlySet<number>> {
  const root = await view.resolve(view.trailer.get("Root"));
  const form = isDictionary(root) ? await view.resolve(root.get("AcroForm")) : null;
  const fields = isDictionary(form) ? await view.resolve(form.get("Fields")) : null;
  const numbers = new Set<number>();
  for (const reference of isArray(fields) ? fields.slice(0, mostFields) : []) {
    const field = await view.resolve(reference);
    if (!isDictionary(field) || nameIn(field.get("FT")) !== "Sig") continue;
    const appearance = await view.resolve(field.get("AP"));
    for (const shown of isDictionary(appearance) ? appearance.values() : [])
      if (isReference(shown)) numbers.add(shown.number);
  }
  return numbers;
}

function isUnchanged(before: PdfObject, after: PdfObject | null): boolean {
  const [old, young] = [before, after] as readonly (IndirectObject | null)[];
  if (isStream(old ?? null) || isStream(young ?? null)) return old?.stream?.start === young?.stream?.start;
  return isSameValue(before.value, after?.value);
}

/** How many annotations were added, or null where a signature does not do this. */
async function judge(
  first: PdfView,
  last: PdfView,
  { value: before }: PdfObject,
  after: PdfObject | null,
  isCatalog: boolean,
): Promise<number | null> {
  const now = after?.value;
  // The list of annotations of a page may be an object of its own.
  if (isArray(before)) return isArray(now) ? addedTo(last, before, now) : null;
  if (!isDictionary(before) || !isDictionary(now) || isStream(after as IndirectObject)) return null;
  if (isCatalog) return onlyDiffers(before, now, catalogKeys) ? 0 : null;
  if (nameIn(before.get("Type")) === "Page") return judgePage(first, last, before, now);
  if (nameIn(before.get("FT")) === "Sig") return onlyDiffers(before, now, fieldKeys) ? 0 : null;
  return before.has("Fields") && onlyDiffers(before, now, formKeys) ? 0 : null;
}

async function judgePage(
  first: PdfView,
  last: PdfView,
  before: PdfDictionary,
  now: PdfDictionary,
): Promise<number | null> {
  if (!onlyDiffers(before, now, new Set(["Annots"]))) return null;
  const [old, young] = [await first.resolve(before.get("Annots")), await last.resolve(now.get("Annots"))];
  return addedTo(last, isArray(old) ? old : [], isArray(young) ? young : []);
}

/** Everything of before is still there in its order, and what is new belongs to signature fields. */
async function addedTo(last: PdfView, before: readonly PdfValue[], now: readonly PdfValue[]): Promise<number | null> {
  const isKept = before.every((item, index) => isSameValue(item, now[index]));
  if (!isKept) return null;
  const added = now.slice(before.length);
  for (const item of added) {
    const annotation = await last.resolve(item);
    const isField = isDictionary(annotation) && nameIn(annotation.get("Subtype")) === "Widget";
    if (!isField || nameIn(await last.resolve(annotation.get("FT"))) !== "Sig") return null;
  }
  return added.length;
}

const onlyDiffers = (before: PdfDictionary, now: PdfDictionary, allowed: ReadonlySet<string>): boolean =>
  [...new Set([...before.keys(), ...now.keys()])].every(
    (key) => allowed.has(key) || isSameValue(before.get(key), now.get(key)),
  );
