import { expect, it } from "vitest";
import { currentCatalogSize } from "#src/storage/catalog-size";
import { currentCatalogId, loadCatalog } from "#src/storage/catalog-source";

it("the size that is told before the catalog has come is the catalog's own", async () => {
  expect(currentCatalogSize).toEqual({ clauses: 30, annexControls: 93 });
  const loaded = await loadCatalog(currentCatalogId, "vi");
  expect(loaded.ok && loaded.value.catalog.controls.length).toBe(123);
});
