import { expect, it } from "vitest";
import type { Control } from "#src/domain/catalog/catalog";
import { edition2013, edition2022, shippedMapping } from "#test/support/shipped-files";

const successors = new Map(edition2022.catalog.controls.map((control) => [control.id, control]));
const successorsOf = (id: string) =>
  shippedMapping.links.flatMap(({ from, to }) => (from === id ? (successors.get(to) ?? []) : []));
const sum = (controls: readonly Control[]) => controls.reduce((total, { weight }) => total + weight, 0);
const idsWhere = (predicate: (control: Control) => boolean) => edition2013.annexA.filter(predicate).map(({ id }) => id);

it("an item has the highest weight and target of its successors, and is needed if one of them is", () => {
  const derived = edition2013.catalog.controls.map(({ id }) => {
    const those = successorsOf(id);
    return {
      id,
      weight: Math.max(...those.map(({ weight }) => weight)),
      defaultTarget: Math.max(...those.map(({ defaultTarget }) => defaultTarget)),
      practicallyAlwaysApplicable: those.some(({ practicallyAlwaysApplicable }) => practicallyAlwaysApplicable),
    };
  });
  expect(edition2013.catalog.controls).toMatchObject(derived);
});

it("A.18.2.3 takes weight 3 and target 4 from A.8.8, not 2 and 3 from A.5.36", () => {
  expect(edition2013.annexA.find(({ id }) => id === "A.18.2.3")).toMatchObject({ weight: 3, defaultTarget: 4 });
});

it("the weights sum to 248 over the controls and 60 over the clauses", () => {
  expect(sum(edition2013.annexA)).toBe(248);
  expect(sum(edition2013.clauses)).toBe(60);
});

it("these 12 controls may plausibly not apply to a data centre", () => {
  expect(idsWhere(({ practicallyAlwaysApplicable }) => !practicallyAlwaysApplicable)).toEqual([
    "A.6.2.2",
    "A.9.4.5",
    "A.12.1.4",
    "A.14.1.2",
    "A.14.1.3",
    "A.14.2.1",
    "A.14.2.5",
    "A.14.2.6",
    "A.14.2.7",
    "A.14.2.8",
    "A.14.2.9",
    "A.14.3.1",
  ]);
});
