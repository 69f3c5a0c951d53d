/** Checked against the plan's own words; what is not named there is marked as our judgement. */
import { expect, it } from "vitest";
import { unitTypes } from "#src/domain/assessment/assessment";
import { shippedPlan, shippedTask } from "./shipped-plan";

it("II.3 names network members, data centres, important systems and four kinds of enterprise", () => {
  expect(shippedTask("II.3").namedUnitTypes).toEqual([
    "network-member",
    "data-centre",
    "important-state-system",
    "telecom",
    "internet",
    "finance-banking",
  ]);
});

it("row 6 names no enterprises, and departments and districts as helpers", () => {
  expect(shippedTask("PL.6").namedUnitTypes).toEqual([
    "network-member",
    "data-centre",
    "important-state-system",
    "department-district",
  ]);
});

it("exercises name departments and districts alone and concern everybody", () => {
  for (const id of ["II.4", "PL.7"]) {
    expect(shippedTask(id).namedUnitTypes).toEqual(["department-district"]);
    expect(shippedTask(id).unitTypes).toEqual([...unitTypes]);
  }
});

it("the plan means every kind of unit that an assessment can have", () => {
  expect(unitTypes.filter((type) => !shippedPlan.tasks.some((task) => task.unitTypes.includes(type)))).toEqual([]);
});

it("kinds of unit stand in the order in which they are offered", () => {
  const lists = shippedPlan.tasks.flatMap((task) => [task.unitTypes, task.namedUnitTypes]);
  expect(lists.filter((list) => list.join() !== unitTypes.filter((type) => list.includes(type)).join())).toEqual([]);
});
