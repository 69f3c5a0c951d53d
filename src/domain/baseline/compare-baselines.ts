/**
 * Two periods side by side (docs/scoring-model.md, 13): what moved, what closed and what came back. Figures are taken
 * over the comparable set, the items applicable in both, with the weights of the later one; everything else is a change
 * of scope and is named.
 */
import { compareItems, countMoves, type ComparedItem, type ItemMove } from "#src/domain/assessment/compare-items";
import { overallAttainment } from "#src/domain/assessment/scores";
import type { ScoringModel } from "#src/domain/assessment/scoring-model";
import type { Catalog } from "#src/domain/catalog/catalog";
import { fail, succeed, type Result } from "#src/domain/shared/result";
import type { BaselineControl } from "./baseline";

/** A baseline, or the present evaluation through `baselineControls`. */
export type Period = { readonly catalogId: string; readonly controls: readonly BaselineControl[] };

/** Before and now, per cent. Null: nothing to take a mean of. */
export type AttainmentChange = {
  readonly before: number | null;
  readonly now: number | null;
  readonly difference: number | null;
};

export type PeriodComparison = {
  /** Items of both, in the catalog's order. */
  readonly items: readonly ComparedItem[];
  readonly totals: Readonly<Record<ItemMove, number>>;
  /** Items applicable in both. */
  readonly comparable: number;
  /** Over the comparable set; what was not assessed counts as 0. */
  readonly attainment: AttainmentChange;
  /** Of these, the ones assessed in both; `count` below `comparable` says that the figure above is still growing. */
  readonly assessedInBoth: AttainmentChange & { readonly count: number };
  readonly targetsLowered: readonly ComparedItem[];
  /** Below target then, assessed and at target now. */
  readonly closedGaps: readonly string[];
  /** At target then, assessed and below it now. */
  readonly reopenedGaps: readonly string[];
  /** A nonconformity then, assessed and none now. */
  readonly closedNonconformities: readonly string[];
  /** A nonconformity in both. */
  readonly repeatedNonconformities: readonly string[];
  readonly newNonconformities: readonly string[];
};

/** Control ids of two editions collide and mean different things, so that nothing is subtracted between them. */
export type PeriodComparisonError = {
  readonly type: "periods-of-two-editions";
  readonly earlier: string;
  readonly later: string;
};

export function comparePeriods(
  earlier: Period,
  later: Period,
  { catalog, model }: { readonly catalog: Catalog; readonly model: ScoringModel },
): Result<PeriodComparison, PeriodComparisonError> {
  if (earlier.catalogId !== later.catalogId || later.catalogId !== catalog.id) {
    return fail({ type: "periods-of-two-editions", earlier: earlier.catalogId, later: later.catalogId });
  }
  const pairs = pairUp(earlier.controls, later.controls);
  const both = pairs.filter(({ was, is }) => was.applicable && is.applicable);
  const assessed = both.filter(({ was, is }) => was.level !== null && is.level !== null);
  const items = compareItems(earlier.controls, later.controls);
  const idsOf = (wanted: (pair: Pair) => boolean) => both.filter(wanted).map(({ is }) => is.controlId);
  const totals = countMoves(items);
  return succeed({
    items,
    totals,
    comparable: both.length,
    attainment: changeOf(both, catalog, model),
    assessedInBoth: { ...changeOf(assessed, catalog, model), count: assessed.length },
    targetsLowered: items.filter(({ targetLowered }) => targetLowered),
    closedGaps: idsOf(({ was, is }) => isBelow(was) && is.level !== null && !isBelow(is)),
    reopenedGaps: idsOf(({ was, is }) => was.level !== null && !isBelow(was) && is.level !== null && isBelow(is)),
    closedNonconformities: idsOf(({ was, is }) => isNonconforming(was) && is.level !== null && !isNonconforming(is)),
    repeatedNonconformities: idsOf(({ was, is }) => isNonconforming(was) && isNonconforming(is)),
    newNonconformities: idsOf(({ was, is }) => was.level !== null && !isNonconforming(was) && isNonconforming(is)),
  });
}

type Pair = { readonly was: BaselineControl; readonly is: BaselineControl };

function pairUp(before: readonly BaselineControl[], now: readonly BaselineControl[]): readonly Pair[] {
  const earlier = new Map(before.map((control) => [control.controlId, control]));
  return now.flatMap((is) => {
    const was = earlier.get(is.controlId);
    return was === undefined ? [] : [{ was, is }];
  });
}

const isBelow = ({ level, target }: BaselineControl) => (level ?? 0) < target;

const isNonconforming = ({ grade }: BaselineControl) => grade === "major" || grade === "minor";

function changeOf(pairs: readonly Pair[], catalog: Catalog, model: ScoringModel): AttainmentChange {
  const before = attainmentOver(
    pairs.map(({ was, is }) => ({ ...was, weight: is.weight })),
    catalog,
    model,
  );
  const now = attainmentOver(
    pairs.map(({ is }) => is),
    catalog,
    model,
  );
  return { before, now, difference: before === null || now === null ? null : now - before };
}

/** A of section 6 over these items alone. */
export function attainmentOver(
  controls: readonly BaselineControl[],
  catalog: Catalog,
  { clauseShare }: ScoringModel,
): number | null {
  const clauses = new Set(catalog.controls.filter((one) => one.class === "clause").map(({ id }) => id));
  return overallAttainment(
    controls.filter(({ controlId }) => clauses.has(controlId)),
    controls.filter(({ controlId }) => !clauses.has(controlId)),
    clauseShare,
  );
}
