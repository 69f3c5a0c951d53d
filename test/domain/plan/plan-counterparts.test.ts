import { expect, it } from "vitest";
import { counterpartsIn } from "#src/domain/plan/plan-counterparts";
import { shippedPlanBundle } from "#test/support/shipped-plan-bundle";
import { aPlan } from "./a-plan";

const mapping = {
  from: "iso27001-2013",
  to: "iso27001-2022",
  links: [
    { from: "4.1", to: "4.1" },
    { from: "A.12.3.1", to: "A.8.13" },
    { from: "A.5.1.1", to: "A.5.1" },
    { from: "A.5.1.2", to: "A.5.1" },
  ],
};

it("In the edition that the links name, an item stands for itself", () => {
  expect(counterpartsIn("iso27001-2022", aPlan(), mapping)("A.8.13")).toEqual(["A.8.13"]);
});

it("In the earlier edition, the items that went into it do, also where there are several", () => {
  const counterpartsOf = counterpartsIn("iso27001-2013", aPlan(), mapping);
  expect(["4.1", "A.8.13", "A.5.1"].map(counterpartsOf)).toEqual([["4.1"], ["A.12.3.1"], ["A.5.1.1", "A.5.1.2"]]);
});

it("Where nothing went into it, nothing does", () => {
  const fewer = { ...mapping, links: mapping.links.slice(0, 1) };
  expect(counterpartsIn("iso27001-2013", aPlan(), fewer)("A.8.13")).toEqual([]);
});

it("In a catalog that the mapping does not know, nothing is guessed", () => {
  expect(counterpartsIn("own-catalog", aPlan(), mapping)("4.1")).toEqual([]);
});

it("As shipped, only what is new in 2022 has none in the edition of 2013", () => {
  const { plan, mapping: shipped } = shippedPlanBundle();
  const counterpartsOf = counterpartsIn("iso27001-2013", plan, shipped);
  const linked = [...new Set(plan.tasks.flatMap(({ links }) => links.map(({ controlId }) => controlId)))];
  expect(linked.filter((id) => counterpartsOf(id).length === 0)).toEqual([
    "A.5.7",
    "A.5.23",
    "A.5.30",
    "A.8.16",
    "6.3",
  ]);
  expect(counterpartsOf("A.8.15")).toEqual(["A.12.4.1", "A.12.4.2", "A.12.4.3"]);
});
