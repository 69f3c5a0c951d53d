import { expect, it } from "vitest";
import { validityOf } from "#src/domain/evidence/evidence-coverage";
import { matchesEvidenceSearch, passesFilter } from "#src/domain/evidence/evidence-search";
import { aProfile } from "#test/support/a-profile";
import { anEvidenceItem } from "#test/support/an-evidence-item";

it("finds words without marks from their beginning, codes and items also from their middle", () => {
  const item = anEvidenceItem({
    code: "BC-014",
    title: "Biên bản thử máy phát",
    site: "Phòng máy A",
    controlIds: ["A.7.11"],
  });
  const finds = (search: string) => matchesEvidenceSearch(item, search);
  expect(["bien ban", "MÁY PHÁT", "phong may", "014", "7.11", ""].map(finds)).toEqual([
    true,
    true,
    true,
    true,
    true,
    true,
  ]);
  expect(["an", "hat", "A.8.1", "bien lai"].map(finds)).toEqual([false, false, false, false]);
});

it("filters by kind, by what it serves, by what ends, and by the claims that lack a record", () => {
  const validity = validityOf(aProfile(), 12);
  const passes = (item: Parameters<typeof passesFilter>[0], filter: Parameters<typeof passesFilter>[1]) =>
    passesFilter(item, filter, validity, [{ control: { id: "A.8.13" } as never }]);
  const item = anEvidenceItem();
  expect(passes(item, "all")).toBe(true);
  expect(passes(item, "record")).toBe(true);
  expect(passes(item, "document")).toBe(false);
  expect(passes(item, "weak")).toBe(true);
  expect(passes(item, "servingNothing")).toBe(false);
  expect(passes(anEvidenceItem({ controlIds: [] }), "servingNothing")).toBe(true);
  expect(passes(item, "ending")).toBe(false);
  expect(passes(anEvidenceItem({ datedOn: "2025-01-01" }), "ending")).toBe(true);
});
