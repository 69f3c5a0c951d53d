/** What the dialog holds when it opens: the row to fill down from, or what most of a group have. */
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import { setFields, type SetField, type SetValues } from "./set-plan";

export type StartValues = {
  readonly values: SetValues;
  /** Fields that are set unless the person unticks them. */
  readonly ticked: readonly SetField[];
};

export const emptyValues: SetValues = {
  level: 3,
  target: 3,
  owner: "",
  dueOn: null,
  applicability: { applicability: "not-applicable", justification: "", approvedBy: "", approvedOn: null },
  note: "",
  evidence: "",
};

/** All that the item says itself; its evidence stays its own. */
export function valuesOfItem({ record, control, siteLevels }: EvaluatedControl): StartValues {
  const { level, target, owner, dueOn, note, applicability, justification } = record;
  const { justificationApprovedBy: approvedBy, justificationApprovedOn: approvedOn } = record;
  const given: Readonly<Record<SetField, boolean>> = {
    level: level !== null && siteLevels.length === 0 && applicability !== "not-applicable",
    target: target !== null && target >= control.defaultTarget,
    owner: owner !== "",
    dueOn: dueOn !== null,
    applicability: applicability !== "applicable" || justification !== "",
    note: note !== "",
    evidence: false,
  };
  return {
    values: {
      ...emptyValues,
      level: level ?? emptyValues.level,
      target: target ?? control.defaultTarget,
      owner,
      dueOn,
      note,
      applicability: { applicability, justification, approvedBy, approvedOn },
    },
    ticked: setFields.filter((field) => given[field]),
  };
}

/** Offered, not ticked: what is common is no decision yet. */
export function commonValues(items: readonly EvaluatedControl[]): StartValues {
  const records = items.map(({ record }) => record);
  return {
    values: {
      ...emptyValues,
      target: mostFrequent(items.map(({ target }) => target).filter((target) => target !== 0)) ?? emptyValues.target,
      owner: mostFrequent(records.map(({ owner }) => owner.trim()).filter((owner) => owner !== "")) ?? "",
      dueOn: mostFrequent(records.map(({ dueOn }) => dueOn).filter((dueOn) => dueOn !== null)) ?? null,
      evidence: mostFrequent(items.flatMap(({ evidence }) => evidence.map(({ id }) => id))) ?? "",
    },
    ticked: [],
  };
}

/** The first of those that occur most often. */
function mostFrequent<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted((left, right) => right[1] - left[1])[0]?.[0];
}
