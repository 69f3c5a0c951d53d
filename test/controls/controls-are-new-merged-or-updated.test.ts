import { expect, it } from "vitest";
import { annexA } from "#test/support/shipped-files";

const idsOf = (origin: string) => annexA.filter((control) => control.origin === origin).map(({ id }) => id);

it("11 controls are new in 2022", () => {
  expect(idsOf("new")).toEqual([
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

it("24 controls are merged from several of 2013", () => {
  expect(idsOf("merged")).toHaveLength(24);
});

it("58 controls are updated", () => {
  expect(idsOf("updated")).toHaveLength(58);
});

it("new controls have no predecessor, merged ones at least two, updated ones one", () => {
  const counts = (origin: string) =>
    annexA.filter((control) => control.origin === origin).map(({ predecessors }) => predecessors.length);
  expect(new Set(counts("new"))).toEqual(new Set([0]));
  expect(Math.min(...counts("merged"))).toBe(2);
  expect(new Set(counts("updated"))).toEqual(new Set([1]));
});
