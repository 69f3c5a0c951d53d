import type { Edit } from "#src/domain/history/change";
import type { Json } from "#src/domain/shared/canonical-json";

/** One edit for each field; those that change nothing leave no row. */
export const fieldEdits = <Fields extends object>(
  { entity, entityId }: Pick<Edit, "entity" | "entityId">,
  fields: Fields,
  seen: Fields = {} as Fields,
  prefix = "",
): readonly Edit[] =>
  Object.entries(fields).map(([name, value]) => ({
    entity,
    entityId,
    field: `${prefix}${name}`,
    value: asJson(value),
    ...(name in seen ? { seenValue: asJson(seen[name as keyof Fields]) } : {}),
  }));

/** The rows are JSON by their schemas; TypeScript's optional fields hide it. */
export const asJson = (value: unknown) => value as Json;
