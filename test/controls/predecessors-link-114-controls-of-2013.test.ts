import { expect, it } from "vitest";
import { annexA } from "#test/support/shipped-files";

const links = annexA.flatMap(({ id, predecessors }) => predecessors.map((predecessor) => ({ id, predecessor })));

it("115 links lead to the 114 controls of 2013", () => {
  expect(links).toHaveLength(115);
  expect(new Set(links.map(({ predecessor }) => predecessor)).size).toBe(114);
});

it("only A.18.2.3 of 2013 has two successors", () => {
  expect(links.filter(({ predecessor }) => predecessor === "A.18.2.3").map(({ id }) => id)).toEqual([
    "A.5.36",
    "A.8.8",
  ]);
});

it("ids of 2013 run from A.5 to A.18, with three numbers", () => {
  expect(links.filter(({ predecessor }) => !/^A\.([5-9]|1[0-8])\.\d\.\d{1,2}$/.test(predecessor))).toEqual([]);
});
