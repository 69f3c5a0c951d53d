import { expect, it } from "vitest";
import { edition2013 } from "#test/support/shipped-files";

const { annexA, catalog } = edition2013;

it("Annex A of 2013 has 114 controls in 14 domains", () => {
  expect(annexA).toHaveLength(114);
  expect(catalog.groups.filter((group) => group.class === "annex-a")).toHaveLength(14);
});

/** How many controls each of the 35 objectives has. */
const objectives = {
  "A.5": [2],
  "A.6": [5, 2],
  "A.7": [2, 3, 1],
  "A.8": [4, 3, 3],
  "A.9": [2, 6, 1, 5],
  "A.10": [2],
  "A.11": [6, 9],
  "A.12": [4, 1, 1, 4, 1, 2, 1],
  "A.13": [3, 4],
  "A.14": [3, 9, 1],
  "A.15": [3, 2],
  "A.16": [7],
  "A.17": [3, 1],
  "A.18": [5, 3],
};

it.each(Object.entries(objectives))("domain %s is numbered without a hole and in order", (domain, counts) => {
  const numbered = counts.flatMap((count, objective) =>
    Array.from({ length: count }, (_, index) => `${domain}.${objective + 1}.${index + 1}`),
  );
  expect(annexA.filter(({ groupId }) => groupId === domain).map(({ id }) => id)).toEqual(numbered);
});
