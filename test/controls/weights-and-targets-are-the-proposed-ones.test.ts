import { expect, it } from "vitest";
import type { Control } from "#src/domain/catalog/catalog";
import { annexA, clauses } from "#test/support/shipped-files";

const sum = (controls: readonly Control[]) => controls.reduce((total, { weight }) => total + weight, 0);
const idsWhere = (controls: readonly Control[], predicate: (control: Control) => boolean) =>
  controls.filter(predicate).map(({ id }) => id);

it("the weights sum to 197 over the controls and 68 over the clauses", () => {
  expect(sum(annexA)).toBe(197);
  expect(sum(clauses)).toBe(68);
});

it("these 37 controls have target 4 in a data centre", () => {
  expect(idsWhere(annexA, ({ defaultTarget }) => defaultTarget === 4)).toEqual([
    "A.5.9",
    "A.5.15",
    "A.5.17",
    "A.5.18",
    "A.5.22",
    "A.5.24",
    "A.5.26",
    "A.5.29",
    "A.5.30",
    "A.5.31",
    "A.5.37",
    "A.6.3",
    "A.6.8",
    "A.7.1",
    "A.7.2",
    "A.7.4",
    "A.7.5",
    "A.7.6",
    "A.7.8",
    "A.7.10",
    "A.7.11",
    "A.7.12",
    "A.7.13",
    "A.7.14",
    "A.8.2",
    "A.8.5",
    "A.8.6",
    "A.8.8",
    "A.8.9",
    "A.8.13",
    "A.8.14",
    "A.8.15",
    "A.8.16",
    "A.8.17",
    "A.8.20",
    "A.8.22",
    "A.8.32",
  ]);
});

it("no default target is 5, and every clause has target 3", () => {
  expect(idsWhere(annexA, ({ defaultTarget }) => defaultTarget === 5)).toEqual([]);
  expect(idsWhere(clauses, ({ defaultTarget }) => defaultTarget !== 3)).toEqual([]);
});

it("41 items have weight 3: 11 clauses and 30 controls", () => {
  expect(idsWhere(clauses, ({ weight }) => weight === 3)).toEqual([
    "4.3",
    "5.1",
    "6.1.2",
    "6.1.3",
    "8.1",
    "8.2",
    "8.3",
    "9.2.1",
    "9.2.2",
    "9.3.1",
    "10.2",
  ]);
  expect(idsWhere(annexA, ({ weight }) => weight === 3)).toHaveLength(30);
});

it("only target 2 goes with development that a data centre may not do", () => {
  expect(idsWhere(annexA, ({ defaultTarget }) => defaultTarget === 2).every((id) => id.startsWith("A.8."))).toBe(true);
});

it("these 12 controls may plausibly not apply to a data centre", () => {
  expect(idsWhere(annexA, ({ practicallyAlwaysApplicable }) => !practicallyAlwaysApplicable)).toEqual([
    "A.5.23",
    "A.6.7",
    "A.8.4",
    "A.8.11",
    "A.8.25",
    "A.8.26",
    "A.8.27",
    "A.8.28",
    "A.8.29",
    "A.8.30",
    "A.8.31",
    "A.8.33",
  ]);
});
