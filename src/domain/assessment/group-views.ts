/**
 * Group views: the same controls seen by clause and theme (2013: domain) and by each attribute. A control with several values of an
 * attribute counts fully under each, so the views are not additive.
 */
import { attributeNames, attributeValues, type AttributeName, type Catalog } from "#src/domain/catalog/catalog";
import type { EvaluatedControl } from "./evaluated-control";
import { maturityLevels } from "./maturity";
import { attainment, meanMaturity } from "./scores";

export type GroupView = {
  /** Group id of the catalog, or attribute value. */
  readonly id: string;
  readonly count: number;
  readonly applicableCount: number;
  readonly assessedCount: number;
  readonly notApplicableCount: number;
  /** Per cent; unassessed counts as 0. Null when no control of the group is applicable. */
  readonly attainment: number | null;
  readonly meanMaturity: number | null;
  readonly meanTarget: number | null;
  /** Lowest level among the assessed. */
  readonly lowestLevel: number | null;
  readonly belowTargetCount: number;
  /** Number of assessed controls at levels 0..5. */
  readonly histogram: readonly number[];
};

export type GroupViews = {
  /** Clauses 4-10 and the themes or domains of Annex A, in the catalog's order. */
  readonly byGroup: readonly GroupView[];
  /** Each value of each attribute; no views at all for an edition whose controls have no attributes. */
  readonly byAttribute: Readonly<Record<AttributeName, readonly GroupView[]>>;
  /** Number of assessed controls at levels 0..5 over the whole catalog. */
  readonly histogram: readonly number[];
};

export function deriveGroupViews(catalog: Catalog, controls: readonly EvaluatedControl[]): GroupViews {
  const hasAttributes = controls.some(({ control }) => control.attributes !== undefined);
  const byAttribute = Object.fromEntries(
    attributeNames.map((name) => [
      name,
      (hasAttributes ? attributeValues[name] : []).map((value) =>
        deriveGroupView(
          value,
          controls.filter(({ control }) =>
            (control.attributes?.[name] as readonly string[] | undefined)?.includes(value),
          ),
        ),
      ),
    ]),
  ) as unknown as GroupViews["byAttribute"];
  return {
    byGroup: catalog.groups.map(({ id }) =>
      deriveGroupView(
        id,
        controls.filter(({ control }) => control.groupId === id),
      ),
    ),
    byAttribute,
    histogram: histogramOf(controls),
  };
}

export function deriveGroupView(id: string, items: readonly EvaluatedControl[]): GroupView {
  const applicable = items.filter((item) => item.applicable);
  const levels = items.flatMap(({ level }) => (level === null ? [] : [level]));
  return {
    id,
    count: items.length,
    applicableCount: applicable.length,
    assessedCount: levels.length,
    notApplicableCount: items.length - applicable.length,
    attainment: attainment(items),
    meanMaturity: meanMaturity(items),
    meanTarget: meanMaturity(
      items.map(({ applicable, target, weight }) => ({ applicable, target, weight, level: target })),
    ),
    lowestLevel: levels.length === 0 ? null : Math.min(...levels),
    belowTargetCount: applicable.filter(({ gap }) => gap > 0).length,
    histogram: histogramOf(items),
  };
}

const histogramOf = (items: readonly EvaluatedControl[]) =>
  maturityLevels.map((level) => items.filter((item) => item.level === level).length);
