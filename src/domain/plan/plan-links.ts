/** The items that evidence a task, as they stand in the assessed edition. */
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import type { EvidenceItem } from "#src/domain/evidence/evidence-item";
import { isEvidenceCounted } from "#src/domain/evidence/evidence-validity";
import type { CalendarDay } from "#src/domain/shared/calendar-day";
import type { PlanTask } from "./plan";

/** The ids in the assessed catalog that stand for an id of the edition that the links name; none: no counterpart. */
export type CounterpartsOf = (controlId: string) => readonly string[];

export type PlanEvidence = {
  readonly id: string;
  readonly code: string;
  /** Counts on the day of assessment; what has expired or lacks a day supports nothing. */
  readonly counted: boolean;
};

export type LinkedItem = Pick<EvaluatedControl, "applicable" | "level" | "target" | "gap" | "missingEvidence"> & {
  /** Id in the assessed catalog. */
  readonly controlId: string;
  readonly evidence: readonly PlanEvidence[];
};

export type LinkView = {
  /** Id in the edition that the link names. */
  readonly controlId: string;
  /** Empty: «no counterpart» in the assessed catalog. More than one: the edition splits it. */
  readonly items: readonly LinkedItem[];
};

export type EvidenceClock = { readonly assessedOn: CalendarDay; readonly evidenceValidityMonths: number };

export const planEvidence = (
  item: EvidenceItem,
  { assessedOn, evidenceValidityMonths }: EvidenceClock,
): PlanEvidence => ({
  id: item.id,
  code: item.code,
  counted: isEvidenceCounted(item, assessedOn, evidenceValidityMonths),
});

export function deriveLinks(
  { links }: Pick<PlanTask, "links">,
  controls: ReadonlyMap<string, EvaluatedControl>,
  counterpartsOf: CounterpartsOf,
  clock: EvidenceClock,
): readonly LinkView[] {
  return links.map(({ controlId }) => ({
    controlId,
    items: [...new Set(counterpartsOf(controlId))].flatMap((id) => {
      const evaluated = controls.get(id);
      return evaluated === undefined ? [] : [linkedItem(evaluated, clock)];
    }),
  }));
}

const linkedItem = (
  { control, evidence, applicable, level, target, gap, missingEvidence }: EvaluatedControl,
  clock: EvidenceClock,
): LinkedItem => ({
  controlId: control.id,
  applicable,
  level,
  target,
  gap,
  missingEvidence,
  evidence: evidence.map((item) => planEvidence(item, clock)),
});

export type LinkSummary = {
  /** Distinct ids of the edition that the links name. */
  readonly linkCount: number;
  /** Links without a counterpart in the assessed catalog. */
  readonly withoutCounterpartCount: number;
  /** Distinct items; the counts below are parts of it. */
  readonly itemCount: number;
  readonly applicableCount: number;
  /** Applicable, and no level missing to the target. */
  readonly onTargetCount: number;
  /** Applicable and below target; not assessed counts as level 0. */
  readonly gapCount: number;
  readonly notAssessedCount: number;
  /** Among the assessed; null when none is. */
  readonly lowestLevel: number | null;
  /** Distinct pieces, those of the records among them. */
  readonly evidenceCount: number;
  readonly countedEvidenceCount: number;
};

export function summariseLinks(links: readonly LinkView[], fromRecords: readonly PlanEvidence[]): LinkSummary {
  const named = distinct(links, ({ controlId }) => controlId);
  const items = distinct(
    named.flatMap((link) => link.items),
    ({ controlId }) => controlId,
  );
  const applicable = items.filter((item) => item.applicable);
  const levels = applicable.flatMap(({ level }) => (level === null ? [] : [level]));
  const evidence = distinct([...items.flatMap((item) => item.evidence), ...fromRecords], ({ id }) => id);
  return {
    linkCount: named.length,
    withoutCounterpartCount: named.filter((link) => link.items.length === 0).length,
    itemCount: items.length,
    applicableCount: applicable.length,
    onTargetCount: applicable.filter(({ gap }) => gap === 0).length,
    gapCount: applicable.filter(({ gap }) => gap > 0).length,
    notAssessedCount: applicable.length - levels.length,
    lowestLevel: levels.length === 0 ? null : Math.min(...levels),
    evidenceCount: evidence.length,
    countedEvidenceCount: evidence.filter(({ counted }) => counted).length,
  };
}

const distinct = <Item>(items: readonly Item[], idOf: (item: Item) => string): readonly Item[] => [
  ...new Map(items.map((item) => [idOf(item), item])).values(),
];
