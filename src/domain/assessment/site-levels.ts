/**
 * One level for each site of the scope, and the level of the whole (docs/scoring-model.md, 12): the lowest for clauses
 * and key controls, the floor of the weighted mean for the others. A site without a level leaves the control unassessed.
 */
import type { ControlClass, Weight } from "#src/domain/catalog/catalog";
import { groupBy } from "#src/domain/shared/group-by";
import type { Site, SiteLevel } from "#src/domain/site/site";
import type { MaturityLevel } from "./maturity";

export type LevelAtSite = {
  readonly name: string;
  readonly weight: Site["weight"];
  readonly level: MaturityLevel | null;
};

export function levelOverSites(
  sites: readonly LevelAtSite[],
  controlClass: ControlClass,
  weight: Weight,
): MaturityLevel | null {
  const levels = sites.flatMap(({ level }) => (level === null ? [] : [level]));
  if (levels.length < sites.length || levels.length === 0) return null;
  if (controlClass === "clause" || weight === 3) return Math.min(...levels) as MaturityLevel;
  const total = sites.reduce((sum, site) => sum + site.weight, 0);
  const weighted = sites.reduce((sum, site) => sum + site.weight * (site.level ?? 0), 0);
  return Math.floor(weighted / total) as MaturityLevel;
}

/** By control, for controls of which at least one listed site has a level. Rows of sites no longer listed do not count. */
export function collectSiteLevels(
  siteNames: readonly string[],
  sites: readonly Site[],
  siteLevels: readonly SiteLevel[],
): ReadonlyMap<string, readonly LevelAtSite[]> {
  const known = new Map(sites.map((site) => [site.name, site]));
  const byControl = groupBy(siteLevels, ({ controlId }) => controlId);
  const collected = [...byControl].map(([controlId, rows]) => {
    const levels = siteNames.map((name): LevelAtSite => {
      const site = known.get(name);
      const row = rows.find(({ siteId }) => siteId === site?.id);
      return { name, weight: site?.weight ?? 1, level: row?.level ?? null };
    });
    return [controlId, levels] as const;
  });
  return new Map(collected.filter(([, levels]) => levels.some(({ level }) => level !== null)));
}
