/**
 * What setting values of many items would do, worked out before anything is written, so that the preview and the write
 * cannot differ. What needs a decision for each item alone is refused and said, never done silently.
 */
import type { Applicability } from "#src/domain/assessment/assessment";
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import type { MaturityLevel } from "#src/domain/assessment/maturity";
import { isEmptyPhrase } from "#src/domain/statement/exclusion-reason";
import type { ControlFields } from "#src/storage/assessments";
import type { ControlSetting, EvidenceLink } from "#src/storage/set-controls";

export type ApplicabilityValue = {
  readonly applicability: Applicability;
  readonly justification: string;
  readonly approvedBy: string;
  /** ISO day. */
  readonly approvedOn: string | null;
};

export type SetValues = {
  readonly level: MaturityLevel;
  readonly target: 1 | 2 | 3 | 4 | 5;
  readonly owner: string;
  /** ISO day; null takes it away. */
  readonly dueOn: string | null;
  readonly applicability: ApplicabilityValue;
  readonly note: string;
  /** Id of the piece that is linked as well; what is linked already stays. */
  readonly evidence: string;
};

export const setFields = ["level", "target", "owner", "dueOn", "applicability", "note", "evidence"] as const;
export type SetField = (typeof setFields)[number];

/**
 * `sites`: the level follows from those of the sites. `excluded`: the item does not apply. `lower`: a lower target needs
 * a reason and an approver of its own. `clause`: a clause always applies.
 */
export type Refusal = "sites" | "excluded" | "lower" | "clause";

export type SetPlan = {
  readonly settings: readonly ControlSetting[];
  readonly link: EvidenceLink | null;
  /** Ids of the items of which anything changes. */
  readonly changed: readonly string[];
  /** How many have all the values already, or keep their own where only empty places are filled. */
  readonly unchanged: number;
  /** How many lose another value, by field; only fields where any does. */
  readonly replaced: readonly { readonly field: SetField; readonly count: number }[];
  readonly refused: readonly { readonly reason: Refusal; readonly ids: readonly string[] }[];
};

export type SetOptions = {
  /** Leaves whatever somebody has given already. */
  readonly onlyEmpty: boolean;
};

type Outcome =
  | { readonly kind: "set"; readonly fields: ControlFields; readonly replaces: boolean }
  | { readonly kind: "link" }
  | { readonly kind: "keep" }
  | { readonly kind: "refuse"; readonly reason: Refusal };

const keep: Outcome = { kind: "keep" };

export function planSet(
  items: readonly EvaluatedControl[],
  values: Partial<SetValues>,
  { onlyEmpty }: SetOptions,
): SetPlan {
  const settings: ControlSetting[] = [];
  const linked: string[] = [];
  const changed: string[] = [];
  const replaced = new Map<SetField, number>();
  const refused = new Map<Refusal, string[]>();
  let unchanged = 0;
  for (const item of items) {
    const { id } = item.control;
    let fields: ControlFields = {};
    let touches = false;
    let refuses = false;
    for (const field of setFields) {
      const outcome = outcomeOf(item, field, values);
      if (outcome.kind === "refuse") {
        refuses = true;
        refused.set(outcome.reason, [...new Set([...(refused.get(outcome.reason) ?? []), id])]);
      } else if (outcome.kind === "link") {
        touches = true;
        linked.push(id);
      } else if (outcome.kind === "set" && !(onlyEmpty && outcome.replaces)) {
        touches = true;
        fields = { ...fields, ...outcome.fields };
        if (outcome.replaces) replaced.set(field, (replaced.get(field) ?? 0) + 1);
      }
    }
    if (Object.keys(fields).length > 0) settings.push({ controlId: id, fields, seen: item.record });
    if (touches) changed.push(id);
    else if (!refuses) unchanged += 1;
  }
  return {
    settings,
    link: values.evidence === undefined || linked.length === 0 ? null : { itemId: values.evidence, controlIds: linked },
    changed,
    unchanged,
    replaced: [...replaced].map(([field, count]) => ({ field, count })),
    refused: [...refused].map(([reason, ids]) => ({ reason, ids })),
  };
}

function outcomeOf(item: EvaluatedControl, field: SetField, values: Partial<SetValues>): Outcome {
  const { record, control } = item;
  const { level, target, owner, dueOn, applicability, note, evidence } = values;
  switch (field) {
    case "level":
      return level === undefined ? keep : levelOutcome(item, level, applicability);
    case "target":
      return target === undefined ? keep : targetOutcome(item, target);
    case "owner":
      return owner === undefined ? keep : textOutcome("owner", record.owner, owner);
    case "note":
      return note === undefined ? keep : textOutcome("note", record.note, note);
    case "dueOn":
      if (dueOn === undefined || dueOn === record.dueOn) return keep;
      return { kind: "set", fields: { dueOn }, replaces: record.dueOn !== null };
    case "applicability":
      return applicability === undefined ? keep : applicabilityOutcome(item, applicability);
    case "evidence":
      if (evidence === undefined || item.evidence.some(({ id }) => id === evidence)) return keep;
      return control.class === "annex-a" && resulting(item, applicability) === "not-applicable"
        ? { kind: "refuse", reason: "excluded" }
        : { kind: "link" };
  }
}

function textOutcome(field: "owner" | "note", held: string, given: string): Outcome {
  const text = given.trim();
  if (held.trim() === text) return keep;
  return { kind: "set", fields: { [field]: text }, replaces: held.trim() !== "" };
}

function levelOutcome(
  item: EvaluatedControl,
  level: MaturityLevel,
  applicability: ApplicabilityValue | undefined,
): Outcome {
  if (item.siteLevels.length > 0) return { kind: "refuse", reason: "sites" };
  if (resulting(item, applicability) === "not-applicable") return { kind: "refuse", reason: "excluded" };
  if (item.record.level === level) return keep;
  return { kind: "set", fields: { level }, replaces: item.record.level !== null };
}

function targetOutcome({ control, record, target: held }: EvaluatedControl, target: SetValues["target"]): Outcome {
  if (held === target) return keep;
  if (held > target) return { kind: "refuse", reason: "lower" };
  const fields = { target: target === control.defaultTarget ? null : target };
  return { kind: "set", fields, replaces: record.target !== null };
}

/** Clauses always apply. */
const resulting = ({ control, record }: EvaluatedControl, wanted: ApplicabilityValue | undefined): Applicability =>
  control.class === "clause" ? "applicable" : (wanted?.applicability ?? record.applicability);

function applicabilityOutcome({ control, record }: EvaluatedControl, wanted: ApplicabilityValue): Outcome {
  if (control.class === "clause") return { kind: "refuse", reason: "clause" };
  const excludes = wanted.applicability === "not-applicable";
  const fields = {
    applicability: wanted.applicability,
    justification: wanted.justification.trim(),
    justificationApprovedBy: excludes ? wanted.approvedBy.trim() : "",
    justificationApprovedOn: excludes ? wanted.approvedOn : null,
  };
  const names = Object.keys(fields) as (keyof typeof fields)[];
  if (names.every((name) => fields[name] === record[name])) return keep;
  const said = record.applicability !== "applicable" || record.justification.trim() !== "";
  return { kind: "set", fields, replaces: said };
}

/** Leaving out and inheriting need a reason (ISO/IEC 27001, 6.1.3 d); a phrase that says nothing is none. */
export function reasonProblem({ applicability, justification }: ApplicabilityValue): "missing" | "empty" | null {
  if (applicability === "applicable") return null;
  if (justification.trim() === "") return "missing";
  return applicability === "not-applicable" && isEmptyPhrase(justification) ? "empty" : null;
}
