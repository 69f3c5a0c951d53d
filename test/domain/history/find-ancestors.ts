/** Ancestors the slow and obvious way, to compare with. */
import { parentsOf, type Change } from "#src/domain/history/change";

export function findAncestors(ordered: readonly Change[]): ReadonlyMap<Change, ReadonlySet<Change>> {
  const byHash = new Map(ordered.map((change) => [change.hash, change]));
  const ancestors = new Map<Change, ReadonlySet<Change>>();
  for (const change of ordered) {
    const parents = parentsOf(change).flatMap((hash) => byHash.get(hash) ?? []);
    ancestors.set(change, new Set([...parents, ...parents.flatMap((parent) => [...(ancestors.get(parent) ?? [])])]));
  }
  return ancestors;
}
