import { expect, it } from "vitest";
import { clauses, edition2013 } from "#test/support/shipped-files";

it("the 30 assessable clauses run from 4.1 to 10.2", () => {
  expect(clauses.map(({ id }) => id).join(" ")).toBe(
    "4.1 4.2 4.3 4.4 5.1 5.2 5.3 6.1.1 6.1.2 6.1.3 6.2 6.3 7.1 7.2 7.3 7.4 7.5.1 7.5.2 7.5.3 8.1 8.2 8.3 9.1 " +
      "9.2.1 9.2.2 9.3.1 9.3.2 9.3.3 10.1 10.2",
  );
});

it("clauses stand before Annex A, as in the standard", () => {
  expect(clauses).toHaveLength(30);
});

it("clauses have no attributes and no origin: only Annex A has", () => {
  expect(clauses.filter(({ attributes, origin }) => attributes !== undefined || origin !== undefined)).toEqual([]);
});

it("clauses are always applicable", () => {
  expect(clauses.every(({ practicallyAlwaysApplicable }) => practicallyAlwaysApplicable)).toBe(true);
});

it("the 26 assessable clauses of 2013 lack 6.3 and have 9.2 and 9.3 whole", () => {
  expect(edition2013.clauses.map(({ id }) => id).join(" ")).toBe(
    "4.1 4.2 4.3 4.4 5.1 5.2 5.3 6.1.1 6.1.2 6.1.3 6.2 7.1 7.2 7.3 7.4 7.5.1 7.5.2 7.5.3 8.1 8.2 8.3 9.1 9.2 9.3 " +
      "10.1 10.2",
  );
  expect(edition2013.clauses.every(({ practicallyAlwaysApplicable }) => practicallyAlwaysApplicable)).toBe(true);
});
