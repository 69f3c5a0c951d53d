import { expect, it } from "vitest";
import { mapControls } from "#src/domain/catalog/map-controls";
import { annexA, edition2013, edition2022, shippedMapping } from "#test/support/shipped-files";

const { links } = shippedMapping;
const annexLinks = links.filter(({ from }) => from.startsWith("A."));
const mapped = mapControls(
  shippedMapping,
  edition2022.catalog.controls.map(({ id }) => id),
);
const idsOf = (relation: string) => mapped.filter((row) => row.relation === relation).map(({ controlId }) => controlId);
const successorsOf = (id: string) => links.filter(({ from }) => from === id).map(({ to }) => to);

it("115 links lead from the 114 controls of 2013 to Annex A, 29 from the 26 clauses to the clauses", () => {
  expect(annexLinks).toHaveLength(115);
  expect(new Set(annexLinks.map(({ from }) => from)).size).toBe(114);
  expect(links.length - annexLinks.length).toBe(29);
});

it("the links of Annex A are the predecessors that the catalog of 2022 names", () => {
  const named = annexA.flatMap(({ id, predecessors }) => predecessors.map((from) => `${from} ${id}`));
  expect(annexLinks.map(({ from, to }) => `${from} ${to}`).toSorted()).toEqual(named.toSorted());
});

it("no item of 2013 is left without a successor", () => {
  expect(shippedMapping.unmapped).toEqual([]);
});

it("links stand in the order of the catalog of 2013", () => {
  expect([...new Set(links.map(({ from }) => from))]).toEqual(edition2013.catalog.controls.map(({ id }) => id));
});

it("A.18.2.3, 9.2 and 9.3 are the only ones with several successors", () => {
  const several = edition2013.catalog.controls.filter(({ id }) => successorsOf(id).length > 1);
  expect(several.map(({ id }) => [id, successorsOf(id)])).toEqual([
    ["9.2", ["9.2.1", "9.2.2"]],
    ["9.3", ["9.3.1", "9.3.2", "9.3.3"]],
    ["A.18.2.3", ["A.5.36", "A.8.8"]],
  ]);
});

it("10.1 and 10.2 changed places", () => {
  expect([successorsOf("10.1"), successorsOf("10.2")]).toEqual([["10.2"], ["10.1"]]);
});

it("of 123 items 82 come from one, 24 from several and 5 from a part of one; 12 are new", () => {
  expect(idsOf("one-to-one")).toHaveLength(82);
  expect(idsOf("merged")).toHaveLength(24);
  expect(idsOf("split")).toEqual(["9.2.1", "9.2.2", "9.3.1", "9.3.2", "9.3.3"]);
  expect(idsOf("new")).toEqual([
    "6.3",
    "A.5.7",
    "A.5.23",
    "A.5.30",
    "A.7.4",
    "A.8.9",
    "A.8.10",
    "A.8.11",
    "A.8.12",
    "A.8.16",
    "A.8.23",
    "A.8.28",
  ]);
});
