import { expect, it } from "vitest";
import { shippedCatalog } from "#test/support/shipped-files";
import { shippedPlan } from "./shipped-plan";

const order = shippedCatalog.controls.map(({ id }) => id);
const linksOf = shippedPlan.tasks.map(({ id, links }) => ({ id, controlIds: links.map(({ controlId }) => controlId) }));

it("the plan names the edition whose ids it uses", () => {
  expect(shippedPlan.catalogId).toBe(shippedCatalog.id);
});

it("every link leads to a control of that edition", () => {
  expect(linksOf.flatMap(({ controlIds }) => controlIds).filter((id) => !order.includes(id))).toEqual([]);
});

it("the links of a task stand in the order of the catalog", () => {
  const mixed = linksOf.filter(({ controlIds }) =>
    controlIds.some((id, index) => index > 0 && order.indexOf(id) < order.indexOf(controlIds[index - 1] ?? "")),
  );
  expect(mixed).toEqual([]);
});

it("every task has at least four links, a clause and a control among them", () => {
  const thin = linksOf.filter(
    ({ controlIds }) =>
      controlIds.length < 4 ||
      !controlIds.some((id) => id.startsWith("A.")) ||
      controlIds.every((id) => id.startsWith("A.")),
  );
  expect(thin).toEqual([]);
});
