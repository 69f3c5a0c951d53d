/** The rows of an assessment's thumbnail: all clauses first, then a row for each theme of Annex A. */
import type { Catalog } from "#src/domain/catalog/catalog";
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import { cellLevel, type CellLevel } from "#src/ui/cell-level";

export function mapRows(
  catalog: Pick<Catalog, "groups">,
  controls: readonly EvaluatedControl[],
): readonly (readonly CellLevel[])[] {
  const themes = catalog.groups.filter((group) => group.class === "annex-a");
  return [
    controls.filter(({ control }) => control.class === "clause"),
    ...themes.map(({ id }) => controls.filter(({ control }) => control.groupId === id)),
  ].map((row) => row.map(cellLevel));
}
