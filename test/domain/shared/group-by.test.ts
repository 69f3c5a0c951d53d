import { expect, it } from "vitest";
import { groupBy } from "#src/domain/shared/group-by";

it("groups and their members keep their order", () => {
  expect([...groupBy(["b1", "a1", "b2"], ([letter]) => letter)]).toEqual([
    ["b", ["b1", "b2"]],
    ["a", ["a1"]],
  ]);
});

it("nothing makes no group", () => {
  expect(groupBy([], String).size).toBe(0);
});
