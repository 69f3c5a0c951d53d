import type { Json } from "./canonical-json";

/** Whether both have the same canonical text, without writing either: the order of keys says nothing, nor do members without a value. */
export function isSameJson(left: Json, right: Json): boolean {
  if (left === right) return true;
  if (left === null || right === null || typeof left !== "object" || typeof right !== "object") return false;
  if (isList(left) || isList(right)) {
    if (!isList(left) || !isList(right) || left.length !== right.length) return false;
    return left.every((member, index) => isSameJson(member, right[index] ?? null));
  }
  const names = namesIn(left);
  return names.length === namesIn(right).length && names.every((name) => hasSame(name, left, right));
}

type JsonObject = { readonly [key: string]: Json };

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

const namesIn = (value: JsonObject) => Object.keys(value).filter((name) => value[name] !== undefined);

const hasSame = (name: string, left: JsonObject, right: JsonObject) =>
  Object.hasOwn(right, name) && isSameJson(left[name] ?? null, right[name] ?? null);
