/** The rows of an assessment's thumbnail: all clauses first, then a row for each theme of Annex A. */
import type { Catalog } from "#src/domain/catalog/catalog";
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import { cellLevel, type CellLevel } from "#src/ui/cell-level";

/** More rows would make a tower out of the thumbnail; then the controls run on in rows of the same length. */
const mostRows = 6;

export function mapRows(
  catalog: Pick<Catalog, "groups">,
  controls: readonly EvaluatedControl[],
): readonly (readonly CellLevel[])[] {
  const themes = catalog.groups.filter((group) => group.class === "annex-a");
  const annexA = controls.filter(({ control }) => control.class === "annex-a");
  return [
    controls.filter(({ control }) => control.class === "clause"),
    ...(themes.length > mostRows
      ? inRows(annexA)
      : themes.map(({ id }) => controls.filter(({ control }) => control.groupId === id))),
  ].map((row) => row.map(cellLevel));
}

const longestRow = 37;

function inRows<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const length = Math.ceil(items.length / Math.ceil(items.length / longestRow));
  return Array.from({ length: Math.ceil(items.length / length) }, (_, row) =>
    items.slice(row * length, (row + 1) * length),
  );
}
