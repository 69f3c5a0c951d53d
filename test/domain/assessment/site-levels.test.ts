import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maturityLevels, type MaturityLevel } from "#src/domain/assessment/maturity";
import { collectSiteLevels, levelOverSites, type LevelAtSite } from "#src/domain/assessment/site-levels";

type Given = readonly [level: MaturityLevel | null, weight: 1 | 2 | 3];

const sites = (...given: readonly Given[]): readonly LevelAtSite[] =>
  given.map(([level, weight], index) => ({ name: `Cơ sở ${index + 1}`, level, weight }));

describe("the level over sites", () => {
  it("is the lowest for clauses and for key controls", () => {
    expect(levelOverSites(sites([4, 1], [2, 3]), "clause", 1)).toBe(2);
    expect(levelOverSites(sites([4, 3], [1, 1]), "annex-a", 3)).toBe(1);
  });

  it("is the floor of the weighted mean for all other controls", () => {
    // (3·4 + 1·2) / 4 = 3.5
    expect(levelOverSites(sites([4, 3], [2, 1]), "annex-a", 2)).toBe(3);
    // (1·4 + 1·3 + 1·3) / 3 = 3.33
    expect(levelOverSites(sites([4, 1], [3, 1], [3, 1]), "annex-a", 1)).toBe(3);
    // (2·5 + 1·0) / 3 = 3.33: a site with nothing is not hidden by rounding up
    expect(levelOverSites(sites([5, 2], [0, 1]), "annex-a", 2)).toBe(3);
    expect(levelOverSites(sites([3, 2], [3, 1]), "annex-a", 2)).toBe(3);
  });

  it("is none while a site has none, and none without sites", () => {
    expect(levelOverSites(sites([3, 1], [null, 1]), "annex-a", 1)).toBeNull();
    expect(levelOverSites([], "clause", 2)).toBeNull();
  });

  it("lies between the lowest and the highest, and never above the mean", () => {
    const site = fc.tuple(fc.constantFrom(...maturityLevels), fc.constantFrom(1 as const, 2 as const, 3 as const));
    fc.assert(
      fc.property(fc.array(site, { minLength: 1, maxLength: 6 }), fc.constantFrom(1, 2, 3), (given, weight) => {
        const levels = given.map(([level]) => level);
        const level = levelOverSites(sites(...given), "annex-a", weight) ?? -1;
        expect(level).toBeGreaterThanOrEqual(Math.min(...levels));
        expect(level).toBeLessThanOrEqual(Math.max(...levels));
      }),
    );
  });
});

describe("collecting levels at sites", () => {
  const site = { id: "aaaaaaaaaaaaaaaa", assessmentId: "a-1", name: "Phòng máy A", weight: 2 as const };
  const row = { id: "4.1.aaaaaaaaaaaaaaaa", assessmentId: "a-1", controlId: "4.1", siteId: site.id, note: "" };

  it("gives every listed site a place; one without a row weighs 1", () => {
    expect(collectSiteLevels(["Phòng máy A", "Kho B"], [site], [{ ...row, level: 3 }]).get("4.1")).toEqual([
      { name: "Phòng máy A", weight: 2, level: 3 },
      { name: "Kho B", weight: 1, level: null },
    ]);
  });

  it("ignores the levels of a site that is no longer listed, and finds them when it is listed again", () => {
    const rows = [{ ...row, level: 3 as const }];
    expect(collectSiteLevels(["Kho B"], [site], rows).size).toBe(0);
    expect(collectSiteLevels(["Kho B", "Phòng máy A"], [site], rows).get("4.1")?.[1]?.level).toBe(3);
  });

  it("leaves a control to its own level once no site has one", () => {
    expect(collectSiteLevels(["Phòng máy A"], [site], [{ ...row, level: null }]).size).toBe(0);
  });
});
