/**
 * PlanView: the tasks of the plan as an assessment answers them. Nothing is dropped: tasks of other kinds of unit stay
 * with `concern: "none"`, links without a counterpart stay without items.
 */
import type { Profile } from "#src/domain/assessment/assessment";
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import type { EvidenceItem } from "#src/domain/evidence/evidence-item";
import type { Plan, PlanTask, UnitType } from "./plan";
import {
  deriveLinks,
  summariseLinks,
  type CounterpartsOf,
  type EvidenceClock,
  type LinkSummary,
  type LinkView,
} from "./plan-links";
import type { PlanRecord } from "./plan-record";
import { deriveRecordKind, unansweredOrders, type RecordKindView, type UnansweredOrder } from "./plan-record-view";
import { recordPeriod, type Period } from "./record-years";

export type PlanFacts = {
  readonly plan: Plan;
  readonly profile: Pick<Profile, "unitType" | "periodFrom" | "periodTo" | "assessedOn">;
  readonly controls: readonly EvaluatedControl[];
  readonly evidenceItems: readonly EvidenceItem[];
  readonly records: readonly PlanRecord[];
  /** Of the scoring model. */
  readonly evidenceValidityMonths: number;
  /** For another edition than the one that the links name. */
  readonly counterpartsOf?: CounterpartsOf;
};

/** `named`: the task itself names this kind of unit; `related`: our judgement. */
export type Concern = "named" | "related" | "none";

export type PlanTaskView = {
  readonly task: PlanTask;
  readonly concern: Concern;
  readonly links: readonly LinkView[];
  readonly summary: LinkSummary;
  /** The kinds of record that serve the task. */
  readonly records: readonly RecordKindView[];
};

export type PlanView = {
  readonly period: Period;
  readonly tasks: readonly PlanTaskView[];
  /** Over the tasks that concern the unit; an item that serves several counts once. */
  readonly summary: LinkSummary;
  readonly records: readonly RecordKindView[];
  readonly unansweredOrders: readonly UnansweredOrder[];
};

export function derivePlanView({
  plan,
  profile,
  controls,
  evidenceItems,
  records,
  evidenceValidityMonths,
  counterpartsOf = (controlId) => [controlId],
}: PlanFacts): PlanView {
  const { unitType, assessedOn } = profile;
  const clock: EvidenceClock = { assessedOn, evidenceValidityMonths };
  const period = recordPeriod(profile);
  const controlById = new Map(controls.map((item) => [item.control.id, item]));
  const library = new Map(evidenceItems.map((item) => [item.id, item]));
  const recordKinds = plan.recordKinds.map((expectation) =>
    deriveRecordKind(plan, expectation, unitType, records, library, period, clock),
  );
  const tasks = plan.tasks.map((task): PlanTaskView => {
    const links = deriveLinks(task, controlById, counterpartsOf, clock);
    const ownRecords = recordKinds.filter(({ kind }) => task.records.includes(kind));
    return {
      task,
      concern: concernOf(task, unitType),
      links,
      summary: summariseLinks(links, evidenceOf(ownRecords)),
      records: ownRecords,
    };
  });
  const concerned = tasks.filter(({ concern }) => concern !== "none");
  return {
    period,
    tasks,
    summary: summariseLinks(
      concerned.flatMap(({ links }) => links),
      evidenceOf(concerned.flatMap((task) => task.records)),
    ),
    records: recordKinds,
    unansweredOrders: unansweredOrders(records, assessedOn),
  };
}

export function concernOf({ unitTypes, namedUnitTypes }: PlanTask, unitType: UnitType): Concern {
  if (namedUnitTypes.includes(unitType)) return "named";
  return unitTypes.includes(unitType) ? "related" : "none";
}

const evidenceOf = (records: readonly RecordKindView[]) =>
  records.flatMap(({ entries }) => entries.flatMap(({ evidence }) => evidence));
