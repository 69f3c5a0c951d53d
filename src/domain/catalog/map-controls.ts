/** What became of each item of the later edition, derived from the links of a mapping. */
import { groupBy } from "#src/domain/shared/group-by";
import type { CatalogMapping } from "./catalog-mapping";

export const mappingRelations = ["one-to-one", "merged", "split", "new"] as const;
/**
 * From one item that went nowhere else; from several; from one that went to others as well; from none. An item of
 * several sources is `merged` even where one of them was split (A.5.36 and A.8.8 of 2022 share A.18.2.3 of 2013).
 */
export type MappingRelation = (typeof mappingRelations)[number];

export type MappedControl = {
  /** In the later edition. */
  readonly controlId: string;
  readonly relation: MappingRelation;
  /** In the order of the links. */
  readonly sources: readonly MappedSource[];
};

export type MappedSource = {
  /** In the earlier edition. */
  readonly controlId: string;
  /** The other items of the later edition to which it went. */
  readonly sharedWith: readonly string[];
};

/** One row for each of the target ids, in their order. */
export function mapControls(
  { links }: Pick<CatalogMapping, "links">,
  targetControlIds: readonly string[],
): readonly MappedControl[] {
  const byTarget = groupBy(links, ({ to }) => to);
  const bySource = groupBy(links, ({ from }) => from);
  return targetControlIds.map((controlId) => {
    const sources = (byTarget.get(controlId) ?? []).map(({ from }) => ({
      controlId: from,
      sharedWith: (bySource.get(from) ?? []).map(({ to }) => to).filter((other) => other !== controlId),
    }));
    return { controlId, relation: relationOf(sources), sources };
  });
}

function relationOf(sources: readonly MappedSource[]): MappingRelation {
  const [only, ...others] = sources;
  if (only === undefined) return "new";
  if (others.length > 0) return "merged";
  return only.sharedWith.length > 0 ? "split" : "one-to-one";
}
