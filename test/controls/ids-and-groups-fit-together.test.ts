import { describe, expect, it } from "vitest";
import catalogFile2013 from "#controls/iso27001-2013/catalog.json" with { type: "json" };
import catalogFile from "#controls/iso27001-2022/catalog.json" with { type: "json" };
import { edition2013, shippedCatalog, shippedEditions } from "#test/support/shipped-files";

describe.each(shippedEditions)("in $id", ({ catalog, clauses, annexA }) => {
  const { groups, controls } = catalog;

  it("the id of a control starts with the id of its group, and both have the same class", () => {
    const classById = new Map(groups.map((group) => [group.id, group.class]));
    const strays = controls.filter(
      (control) => !control.id.startsWith(`${control.groupId}.`) || classById.get(control.groupId) !== control.class,
    );
    expect(strays).toEqual([]);
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
});

it("no id stands twice", () => {
  expect(new Set(shippedCatalog.controls.map(({ id }) => id)).size).toBe(123);
  expect(new Set(edition2013.catalog.controls.map(({ id }) => id)).size).toBe(140);
});

it("the groups are clauses 4 to 10 and the four themes, in order", () => {
  expect(shippedCatalog.groups.map(({ id }) => id).join(" ")).toBe("4 5 6 7 8 9 10 A.5 A.6 A.7 A.8");
});

it("the groups of 2013 are clauses 4 to 10 and the 14 domains, in order", () => {
  expect(edition2013.catalog.groups.map(({ id }) => id).join(" ")).toBe(
    "4 5 6 7 8 9 10 A.5 A.6 A.7 A.8 A.9 A.10 A.11 A.12 A.13 A.14 A.15 A.16 A.17 A.18",
  );
});

it("the key clauses are the audit programme and the results of the review", () => {
  expect(shippedCatalog.keyClauses).toEqual({ internalAudit: "9.2.2", managementReview: "9.3.3" });
});

it("the key clauses of 2013 are audit and review, not split yet", () => {
  expect(edition2013.catalog.keyClauses).toEqual({ internalAudit: "9.2", managementReview: "9.3" });
});

it("each catalog is named as its folder", () => {
  expect([catalogFile.id, catalogFile2013.id]).toEqual(["iso27001-2022", "iso27001-2013"]);
});

it("source, copyright and edition are stated", () => {
  expect(catalogFile.edition).toBe("ISO/IEC 27001:2022 + Amd 1:2024");
  expect(catalogFile.copyright).toContain("CC BY 4.0");
  expect(catalogFile.source).toContain("ISO/IEC 27002:2022");
});

it("the source of 2013 says where titles come from and from what weights are derived", () => {
  expect(catalogFile2013.edition).toBe("ISO/IEC 27001:2013");
  expect(catalogFile2013.copyright).toContain("CC BY 4.0");
  expect(catalogFile2013.source).toContain("TCVN ISO/IEC 27001:2019");
  expect(catalogFile2013.source).toContain("derived from the successors in the edition of 2022");
});
