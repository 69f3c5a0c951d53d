/** Values that a person may choose between: what a change put in the place of what, and the sides of a conflict. */
import type { AssessmentFacts } from "#src/domain/assessment/evaluation";
import { applyEdit, currentValue } from "#src/domain/history/apply-change";
import type { Change } from "#src/domain/history/change";
import type { Conflict } from "#src/domain/history/merge";
import { canonicalJson, type Json } from "#src/domain/shared/canonical-json";
import { groupBy } from "#src/domain/shared/group-by";
import { isMergeMark, type Place } from "./change-words";

/** What a place holds now; undefined where its entity is gone. */
export function currentValueOf(facts: AssessmentFacts, { entity, entityId, field }: Place): Json | undefined {
  const found = entityOf(facts, entity, entityId);
  return found === undefined ? undefined : currentValue(found as unknown as Json, field);
}

export type OfferedValue = {
  readonly side: "before" | "after";
  readonly value: Json;
  /** In use: it is what the place holds now. Past: it can be read, but its place is gone. */
  readonly state: "restorable" | "in-use" | "past";
};

/** The two values of a change, and which of them can be brought back. None where there is nothing to choose. */
export function offeredValues(facts: AssessmentFacts, change: Change): readonly OfferedValue[] {
  const { entity, field, oldValue, newValue } = change;
  if (
    isMergeMark(change) ||
    // Somebody's answers are not brought back from a log.
    entity === "training-session" ||
    field === "code" ||
    (field === null && (entity !== "evidence-item" || newValue !== null))
  ) {
    return [];
  }
  const current = currentValueOf(facts, change);
  const stateOf = (value: Json): OfferedValue["state"] => {
    if (field === null) return current === undefined ? "restorable" : "past";
    if (current === undefined || (field === "controlIds" && isEmptyList(value))) return "past";
    return canonicalJson(value) === canonicalJson(current) ? "in-use" : "restorable";
  };
  const offer = (side: OfferedValue["side"], value: Json): OfferedValue => ({ side, value, state: stateOf(value) });
  const after = offer("after", newValue);
  // A removal leaves no second value; a confirmation leaves the one that was there.
  if (field === null) return [offer("before", oldValue)];
  return canonicalJson(oldValue) === canonicalJson(newValue) ? [after] : [offer("before", oldValue), after];
}

export type OpenConflict = {
  readonly key: string;
  /** Where the decision is written. */
  readonly place: Place;
  readonly kept: ConflictSide;
  /** Mostly one; as many as there were branches. */
  readonly others: readonly ConflictSide[];
};

export type ConflictSide = {
  /** The value that a person chooses by choosing this side. */
  readonly value: Json;
  /** The last change that said so: by whom, when. */
  readonly change: Change;
};

/** Whoever decides about a place decides about all that was said there: one entry for each place. */
export function openConflicts(conflicts: readonly Conflict[]): readonly OpenConflict[] {
  const byPlace = groupBy(conflicts, ({ entity, entityId, field }) => `${entity}/${entityId}/${field ?? ""}`);
  return [...byPlace].flatMap(([key, [first, ...rest]]) => {
    if (first === undefined) return [];
    const { entity, entityId, field, kept } = first;
    const others = [first, ...rest].map(({ other }) => other);
    return [
      { key, place: { entity, entityId, field }, kept: sideOf(kept, field), others: othersOf(others, kept, field) },
    ];
  });
}

/** The controls beside which a conflict is shown; none for the profile. */
export function conflictControls(
  { place, kept }: OpenConflict,
  evidenceItems: readonly { readonly id: string; readonly controlIds: readonly string[] }[],
): readonly string[] {
  if (place.entity === "assessment") return [];
  if (["control-assessment", "pack-opinion", "soa-entry"].includes(place.entity)) return [place.entityId];
  const item = evidenceItems.find(({ id }) => id === place.entityId);
  const removed = currentValue(kept.change.oldValue, "controlIds");
  return item?.controlIds ?? (Array.isArray(removed) ? removed.map(String) : []);
}

const sideOf = (change: Change, field: string | null): ConflictSide => ({ change, value: saidAbout(change, field) });

function othersOf(others: readonly Change[], kept: Change, field: string | null): readonly ConflictSide[] {
  const edits = others.filter((other) => field === null && other.field !== null);
  const last = edits.at(-1);
  const sides = others.filter((other) => !edits.includes(other)).map((other) => sideOf(other, field));
  if (last === undefined) return sides;
  // One side removed the whole while the other went on editing it: the whole comes back with all those edits.
  const whole = edits.reduce(
    (entity, edit) => applyEdit(entity, { field: edit.field, value: edit.newValue }),
    kept.oldValue,
  );
  return [...sides, { change: last, value: whole }];
}

function entityOf(facts: AssessmentFacts, entity: Place["entity"], entityId: string): object | undefined {
  if (entity === "assessment") return facts.assessment.id === entityId ? facts.assessment : undefined;
  if (entity === "control-assessment") return facts.controlAssessments.find(({ controlId }) => controlId === entityId);
  return entity === "evidence-item" ? facts.evidenceItems.find(({ id }) => id === entityId) : undefined;
}

const isEmptyList = (value: Json) => Array.isArray(value) && value.length === 0;

/** What a change says about a place at least as narrow as its own. */
function saidAbout({ field, newValue }: Change, place: string | null): Json {
  if (field === place || place === null) return newValue;
  return currentValue(newValue, field === null ? place : place.slice(field.length + 1));
}
