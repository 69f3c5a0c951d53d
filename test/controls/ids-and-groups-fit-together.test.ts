import { expect, it } from "vitest";
import catalogFile from "#controls/iso27001-2022/catalog.json" with { type: "json" };
import { annexA, clauses, shippedCatalog } from "#test/support/shipped-files";

const { groups, controls, keyClauses } = shippedCatalog;

it("no id stands twice", () => {
  expect(new Set(controls.map(({ id }) => id)).size).toBe(123);
});

it("the groups are clauses 4 to 10 and the four themes, in order", () => {
  expect(groups.map(({ id }) => id)).toEqual(["4", "5", "6", "7", "8", "9", "10", "A.5", "A.6", "A.7", "A.8"]);
});

it("the id of a control starts with the id of its group, and both have the same class", () => {
  const classById = new Map(groups.map((group) => [group.id, group.class]));
  const strays = controls.filter(
    (control) => !control.id.startsWith(`${control.groupId}.`) || classById.get(control.groupId) !== control.class,
  );
  expect(strays).toEqual([]);
});

it("the key clauses are the audit programme and the results of the review", () => {
  expect(keyClauses).toEqual({ internalAudit: "9.2.2", managementReview: "9.3.3" });
});

it("controls stand in the order of their numbers", () => {
  const numbersOf = (id: string) => id.replace("A.", "").split(".").map(Number);
  for (const part of [clauses, annexA]) {
    const ids = part.map(({ id }) => id);
    const sorted = ids.toSorted((left, right) => {
      const [a, b] = [numbersOf(left), numbersOf(right)];
      return (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0) || (a[2] ?? 0) - (b[2] ?? 0);
    });
    expect(ids).toEqual(sorted);
  }
});

it("the catalog is named as its folder", () => {
  expect(catalogFile.id).toBe("iso27001-2022");
});

it("source, copyright and edition are stated", () => {
  expect(catalogFile.edition).toBe("ISO/IEC 27001:2022 + Amd 1:2024");
  expect(catalogFile.copyright).toContain("CC BY 4.0");
  expect(catalogFile.source).toContain("ISO/IEC 27002:2022");
});
