/** Which items of the assessed catalog stand for the ids that the plan's links name. */
import type { CatalogMapping } from "#src/domain/catalog/catalog-mapping";
import { mapControls } from "#src/domain/catalog/map-controls";
import type { Plan } from "./plan";
import type { CounterpartsOf } from "./plan-links";

/** A catalog that is neither the plan's nor the mapping's earlier edition has no counterparts: nothing is guessed. */
export function counterpartsIn(
  catalogId: string,
  plan: Pick<Plan, "catalogId" | "tasks">,
  mapping: Pick<CatalogMapping, "from" | "to" | "links">,
): CounterpartsOf {
  if (catalogId === plan.catalogId) return (controlId) => [controlId];
  if (mapping.from !== catalogId || mapping.to !== plan.catalogId) return () => [];
  const named = new Set(plan.tasks.flatMap(({ links }) => links.map(({ controlId }) => controlId)));
  const sources = new Map(
    mapControls(mapping, [...named]).map((row) => [row.controlId, row.sources.map(({ controlId }) => controlId)]),
  );
  return (controlId) => sources.get(controlId) ?? [];
}
