/** Which controls the list shows: search without diacritics and filters, all of which must hold. */
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import type { CatalogText } from "#src/domain/catalog/catalog-text";
import { foldText } from "#src/domain/shared/fold-text";

export const filterNames = ["not-assessed", "below-target", "missing-evidence", "mine"] as const;
export type FilterName = (typeof filterNames)[number];

const predicates: Readonly<Record<FilterName, (item: EvaluatedControl, actor: string) => boolean>> = {
  "not-assessed": (item) => item.applicable && !item.assessed,
  "below-target": (item) => item.assessed && item.gap > 0,
  "missing-evidence": (item) => item.missingEvidence,
  mine: (item, actor) => actor.trim() !== "" && foldText(item.record.owner) === foldText(actor.trim()),
};

export type ControlFilter = {
  readonly query: string;
  readonly filters: readonly FilterName[];
  readonly actor: string;
};

/** `searchable` holds the folded words of each control, by id (`searchableText`). */
export function filterControls(
  controls: readonly EvaluatedControl[],
  searchable: ReadonlyMap<string, string>,
  { query, filters, actor }: ControlFilter,
): readonly EvaluatedControl[] {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  return controls.filter((item) => {
    const text = searchable.get(item.control.id) ?? "";
    return words.every((word) => text.includes(word)) && filters.every((name) => predicates[name](item, actor));
  });
}

/** «Mine» is about a person and asked for by `filterControls` alone. */
export const isFiltered = (item: EvaluatedControl, name: Exclude<FilterName, "mine">): boolean =>
  predicates[name](item, "");

export const countFiltered = (controls: readonly EvaluatedControl[], name: FilterName, actor: string): number =>
  controls.filter((item) => predicates[name](item, actor)).length;

/** Id, title and purpose of every control as search sees them. */
export const searchableText = (text: CatalogText): ReadonlyMap<string, string> =>
  new Map(Object.entries(text.controls).map(([id, { title, purpose }]) => [id, foldText(`${id} ${title} ${purpose}`)]));
