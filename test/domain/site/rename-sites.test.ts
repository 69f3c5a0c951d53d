import { describe, expect, it } from "vitest";
import { findRenames, freeSiteId, renameSite } from "#src/domain/site/rename-sites";
import { siteIdOf, type Site } from "#src/domain/site/site";
import { sha256 } from "#test/support/a-chain";

const aSite = (name: string): Site => ({ id: siteIdOf(name, sha256), assessmentId: "a-1", name, weight: 1 });

describe("a list of sites that was edited", () => {
  it("renames what changed in its place", () => {
    expect(findRenames(["Phòng A", "Phòng B"], ["Phòng máy A", "Phòng B"])).toEqual([
      { from: "Phòng A", to: "Phòng máy A" },
    ]);
  });

  it("renames nothing where sites changed places, came or went", () => {
    expect(findRenames(["A", "B"], ["B", "A"])).toEqual([]);
    expect(findRenames(["A", "B"], ["B"])).toEqual([]);
    expect(findRenames(["A", "B"], ["B", "C"])).toEqual([]);
    expect(findRenames(["A"], ["C", "D"])).toEqual([]);
  });
});

describe("renaming a site", () => {
  it("changes the name and keeps the id, by which its levels are known", () => {
    const site = aSite("Phòng A");
    expect(renameSite([site], { from: "Phòng A", to: "Phòng máy A" })).toEqual([
      { entity: "site", entityId: site.id, field: "name", value: "Phòng máy A" },
    ]);
  });

  it("changes nothing where the site has no row yet, or the new name is a site that comes back", () => {
    expect(renameSite([], { from: "A", to: "B" })).toEqual([]);
    expect(renameSite([aSite("A"), aSite("B")], { from: "A", to: "B" })).toEqual([]);
  });

  it("leaves the old name free for another site", () => {
    const renamed = { ...aSite("Phòng A"), name: "Phòng máy A" };
    const id = freeSiteId([renamed], "Phòng A", sha256);
    expect(id).toMatch(/^[0-9a-f]{16}$/);
    expect(id).not.toBe(renamed.id);
    expect(freeSiteId([], "Phòng A", sha256)).toBe(renamed.id);
  });
});
