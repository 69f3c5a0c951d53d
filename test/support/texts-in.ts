/** Every string inside a value, with the path that leads to it. */
export type PlacedText = { readonly place: string; readonly text: string };

export function textsIn(value: unknown, place = ""): readonly PlacedText[] {
  if (typeof value === "string") return [{ place, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => textsIn(member, place === "" ? key : `${place}.${key}`));
}
