/** The eight kinds of objects (ISO 32000-1, 7.3) as values. A dictionary is a Map, so that no name is special. */
export type PdfName = { readonly kind: "name"; readonly name: string };
/** One character a byte. */
export type PdfString = { readonly kind: "string"; readonly bytes: string };
export type PdfReference = { readonly kind: "reference"; readonly number: number; readonly generation: number };
export type PdfArray = readonly PdfValue[];
export type PdfDictionary = ReadonlyMap<string, PdfValue>;
export type PdfValue = null | boolean | number | PdfName | PdfString | PdfReference | PdfArray | PdfDictionary;

export const isDictionary = (value: PdfValue | undefined): value is PdfDictionary => value instanceof Map;

export const isArray = (value: PdfValue | undefined): value is PdfArray => Array.isArray(value);

export const isReference = (value: PdfValue | undefined): value is PdfReference => kindOf(value) === "reference";

export const nameIn = (value: PdfValue | undefined): string | null =>
  kindOf(value) === "name" ? (value as PdfName).name : null;

export const stringIn = (value: PdfValue | undefined): string | null =>
  kindOf(value) === "string" ? (value as PdfString).bytes : null;

/** A whole number that is not negative, such as a length, an offset or an object number. */
export const countIn = (value: PdfValue | undefined): number | null =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : null;

const kindOf = (value: PdfValue | undefined): string | null =>
  typeof value === "object" && value !== null && "kind" in value ? value.kind : null;

export function isSameValue(left: PdfValue | undefined, right: PdfValue | undefined): boolean {
  if (left === right) return true;
  if (isArray(left))
    return (
      isArray(right) && left.length === right.length && left.every((item, index) => isSameValue(item, right[index]))
    );
  if (isDictionary(left))
    return (
      isDictionary(right) &&
      left.size === right.size &&
      [...left].every(([name, member]) => isSameValue(member, right.get(name)))
    );
  if (isReference(left))
    return isReference(right) && left.number === right.number && left.generation === right.generation;
  const [name, bytes] = [nameIn(left), stringIn(left)];
  return (name !== null && name === nameIn(right)) || (bytes !== null && bytes === stringIn(right));
}
