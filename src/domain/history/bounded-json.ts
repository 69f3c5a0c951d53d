/** Limits of a value that comes from a file which somebody else may have written. */
import type { Json } from "#src/domain/shared/canonical-json";

const deepest = 8;
const longestText = 20_000;
const mostMembers = 2000;
const memberName = /^(?!(?:__proto__|constructor|prototype)$).{1,64}$/;

/**
 * JSON of reasonable size. `1e999` is refused: it is read as Infinity, which has the same canonical text as null and so
 * the same seal.
 */
export function boundedJson(value: unknown, depth = deepest): value is Json {
  if (value === null || typeof value === "boolean") return true;
  if (typeof value === "string") return value.length <= longestText;
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || depth === 0) return false;
  if (Array.isArray(value))
    return value.length <= mostMembers && value.every((member) => boundedJson(member, depth - 1));
  const members = Object.entries(value);
  return (
    members.length <= mostMembers &&
    members.every(([name, member]) => memberName.test(name) && boundedJson(member, depth - 1))
  );
}
