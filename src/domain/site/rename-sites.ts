/** What the list of sites means for the rows behind it: a name that was mended in its place takes its levels along. */
import type { Digest, Edit } from "#src/domain/history/change";
import { siteIdOf, type Site } from "./site";

export type SiteRename = { readonly from: string; readonly to: string };

/** Same place in a list of the same length, and neither name stands in the other list: mended, not moved. */
export function findRenames(before: readonly string[], now: readonly string[]): readonly SiteRename[] {
  if (before.length !== now.length) return [];
  return before.flatMap((from, index) => {
    const to = now[index] ?? from;
    return now.includes(from) || before.includes(to) ? [] : [{ from, to }];
  });
}

/**
 * One edit for each renamed site that has a row. A name with a row of its own is a site that comes back, with the levels
 * it had: then nothing is renamed.
 */
export function renameSite(sites: readonly Site[], { from, to }: SiteRename): readonly Edit[] {
  const site = siteNamed(sites, from);
  if (site === undefined || siteNamed(sites, to) !== undefined) return [];
  return [{ entity: "site", entityId: site.id, field: "name", value: to }];
}

export const siteNamed = (sites: readonly Site[], name: string): Site | undefined =>
  sites.find((site) => site.name === name);

/** The digest of the name; of the name and a number where a renamed site still has that id. */
export function freeSiteId(sites: readonly Site[], name: string, digest: Digest): string {
  const taken = new Set(sites.map(({ id }) => id));
  let id = siteIdOf(name, digest);
  for (let number = 2; taken.has(id); number += 1) id = siteIdOf(`${name}\n${number}`, digest);
  return id;
}
