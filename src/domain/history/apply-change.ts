/**
 * The state as a function of the changes. The writer, which knows only the state before, and `replay`, which knows only
 * the changes, both go through `applyEdit`; a new change has the latest clock, so both come to the same state.
 */
import type { Json } from "#src/domain/shared/canonical-json";
import { knownAt } from "./ancestry";
import { inClockOrder, type Change, type ChangeEntity, type Edit } from "./change";

type JsonObject = { readonly [key: string]: Json };

/**
 * The entity after an edit; null when it was deleted or a field was set on something that is not there. A field may
 * lie one level down: `profile.scope`.
 */
export function applyEdit(entity: Json, edit: Pick<Edit, "field" | "value">): Json {
  if (edit.field === null) return edit.value;
  if (!isObject(entity)) return null;
  const [name = "", inner] = edit.field.split(".");
  return {
    ...entity,
    [name]:
      inner === undefined ? edit.value : applyEdit(member(entity, name) ?? {}, { field: inner, value: edit.value }),
  };
}

/** The value that an edit would replace. */
export function currentValue(entity: Json, field: string | null): Json {
  if (field === null) return entity;
  const [name = "", inner] = field.split(".");
  const value = isObject(entity) ? member(entity, name) : null;
  return inner === undefined ? value : currentValue(value, inner);
}

/** Every living entity after all changes, by `entityKey`. The changes may come in any order. */
export function replay(changes: readonly Change[]): ReadonlyMap<string, Json> {
  const entities = new Map<string, Json>();
  for (const { entity, entityId, field, newValue } of inClockOrder(changes)) {
    const key = entityKey(entity, entityId);
    const next = applyEdit(entities.get(key) ?? null, { field, value: newValue });
    if (next === null) entities.delete(key);
    else entities.set(key, next);
  }
  return entities;
}

/** The living entities as the change with that hash knew them: what its writer had before him, and the change itself. */
export const stateAt = (changes: readonly Change[], headHash: string): ReadonlyMap<string, Json> =>
  replay(knownAt(changes, headHash));

export const entityKey = (entity: ChangeEntity, entityId: string) => `${entity}/${entityId}`;

const isObject = (value: Json): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Own members only: a field called `toString` is not there until somebody sets it. */
const member = (entity: JsonObject, name: string): Json =>
  Object.hasOwn(entity, name) ? (entity[name] ?? null) : null;
