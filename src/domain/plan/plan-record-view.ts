/** Which records of a kind are there, which are wanting, and which orders wait for an answer. */
import type { EvidenceItem } from "#src/domain/evidence/evidence-item";
import type { CalendarDay } from "#src/domain/shared/calendar-day";
import type { Plan, RecordExpectation, UnitType } from "./plan";
import { planEvidence, type EvidenceClock, type PlanEvidence } from "./plan-links";
import type { PlanRecord, PlanRecordKind } from "./plan-record";
import { yearsOf, type Period } from "./record-years";

export type PlanRecordEntry = {
  readonly record: PlanRecord;
  /** `later`: after the period, and not after the day of assessment; `future`: after both. */
  readonly standing: "in-period" | "earlier" | "later" | "future" | "undated";
  readonly evidence: readonly PlanEvidence[];
  /** Named by the record and no longer in the library. */
  readonly lostEvidenceIds: readonly string[];
};

export type RecordKindView = Pick<RecordExpectation, "kind" | "recurrence"> & {
  readonly taskIds: readonly string[];
  /** By day, the undated ones last. */
  readonly entries: readonly PlanRecordEntry[];
  /** `not-expected`: none is there and none is asked of this kind of unit, or none of any unit. */
  readonly state: "present" | "missing" | "not-expected";
  /** Orders of the kind that wait for an answer (`unansweredOrders`). */
  readonly unansweredCount: number;
  /** Yearly kinds, where expected: the years of the period without a record. */
  readonly yearsWithout: readonly Period[];
};

/** An order that waits for its answer, or whose answer is dated before the order. */
export type UnansweredOrder = {
  readonly record: PlanRecord;
  readonly reason: "not-answered" | "answered-before-received";
};

/** Which tasks a kind of record serves; a record does not store it. */
export const taskIdsOf = ({ tasks }: Pick<Plan, "tasks">, kind: PlanRecordKind): readonly string[] =>
  tasks.filter(({ records }) => records.includes(kind)).map(({ id }) => id);

export function deriveRecordKind(
  plan: Pick<Plan, "tasks">,
  { kind, recurrence, unitTypes }: RecordExpectation,
  unitType: UnitType,
  records: readonly PlanRecord[],
  library: ReadonlyMap<string, EvidenceItem>,
  period: Period,
  clock: EvidenceClock,
): RecordKindView {
  const entries = records
    .filter((record) => record.kind === kind)
    .toSorted((left, right) => compareDays(left.happenedOn, right.happenedOn))
    .map((record) => entryOf(record, library, period, clock));
  const days = entries.map(({ record }) => record.happenedOn ?? undatedDay);
  const expected = unitTypes.includes(unitType);
  const yearsWithout =
    expected && recurrence === "yearly"
      ? yearsOf(period).filter(({ from, to }) => !days.some((day) => day >= from && day <= to))
      : [];
  return {
    kind,
    recurrence,
    taskIds: taskIdsOf(plan, kind),
    entries,
    state: stateOf(recurrence, expected, entries, yearsWithout),
    unansweredCount: unansweredOrders(
      entries.map(({ record }) => record),
      clock.assessedOn,
    ).length,
    yearsWithout,
  };
}

/** A decision or a plan holds until another follows it, whatever the period; nothing of the future is there yet. */
function stateOf(
  recurrence: RecordExpectation["recurrence"],
  expected: boolean,
  entries: readonly PlanRecordEntry[],
  yearsWithout: readonly Period[],
): RecordKindView["state"] {
  if (yearsWithout.length > 0) return "missing";
  if (entries.some(({ standing }) => standing !== "future")) return "present";
  return expected && recurrence === "once" ? "missing" : "not-expected";
}

function entryOf(
  record: PlanRecord,
  library: ReadonlyMap<string, EvidenceItem>,
  period: Period,
  clock: EvidenceClock,
): PlanRecordEntry {
  const found = record.evidenceItemIds.map((id) => ({ id, item: library.get(id) }));
  return {
    record,
    standing: standingOf(record.happenedOn, period, clock.assessedOn),
    evidence: found.flatMap(({ item }) => (item === undefined ? [] : [planEvidence(item, clock)])),
    lostEvidenceIds: found.filter(({ item }) => item === undefined).map(({ id }) => id),
  };
}

function standingOf(
  day: CalendarDay | null,
  { from, to }: Period,
  assessedOn: CalendarDay,
): PlanRecordEntry["standing"] {
  if (day === null) return "undated";
  if (day < from) return "earlier";
  if (day > assessedOn) return "future";
  return day > to ? "later" : "in-period";
}

/** Orders received by the day of assessment; an answer given after that day had not been given on it. */
export const unansweredOrders = (records: readonly PlanRecord[], assessedOn: CalendarDay): readonly UnansweredOrder[] =>
  records
    .filter(({ kind, happenedOn }) => kind === "coordination-order" && (happenedOn ?? "") <= assessedOn)
    .toSorted((left, right) => compareDays(left.happenedOn, right.happenedOn))
    .flatMap((record): readonly UnansweredOrder[] => {
      const { happenedOn, answeredOn } = record;
      if (answeredOn === null || answeredOn > assessedOn) return [{ record, reason: "not-answered" }];
      return happenedOn !== null && answeredOn < happenedOn ? [{ record, reason: "answered-before-received" }] : [];
    });

/** After every day, so that what has none stands last and falls into no year. */
const undatedDay = "9999-12-31";
const compareDays = (left: CalendarDay | null, right: CalendarDay | null): number => {
  const [a, b] = [left ?? undatedDay, right ?? undatedDay];
  return a === b ? 0 : a < b ? -1 : 1;
};
