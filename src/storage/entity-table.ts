/** Where each kind of entity lies. */
import type { Table } from "dexie";
import { partOf, partOfEntity } from "#src/domain/assessment/assessment-parts";
import { entityKey } from "#src/domain/history/apply-change";
import type { ChangeEntity } from "#src/domain/history/change";
import type { Json } from "#src/domain/shared/canonical-json";
import type { AssessmentDatabase } from "./database";

export type EntityName = { readonly entity: ChangeEntity; readonly entityId: string };

export type StoredEntity = EntityName & { readonly key: string; readonly row: Json };

/** Each entity once, as it stands at this moment of the transaction; null where there is none. */
export function readEntities(
  database: AssessmentDatabase,
  assessmentId: string,
  names: readonly EntityName[],
): Promise<readonly StoredEntity[]> {
  const byKey = new Map(names.map((name) => [entityKey(name.entity, name.entityId), name]));
  return Promise.all(
    [...byKey].map(async ([key, { entity, entityId }]) => {
      const { table, key: primaryKey } = locate(database, assessmentId, { entity, entityId });
      return { key, entity, entityId, row: ((await table.get(primaryKey)) ?? null) as Json };
    }),
  );
}

/** Null deletes. */
export async function writeEntity(
  database: AssessmentDatabase,
  assessmentId: string,
  name: EntityName,
  state: Json,
): Promise<void> {
  const { table, key } = locate(database, assessmentId, name);
  if (state === null) await table.delete(key);
  else await table.put(state);
}

function locate(
  database: AssessmentDatabase,
  assessmentId: string,
  { entity, entityId }: EntityName,
): { readonly table: Table; readonly key: string | string[] } {
  if (entity === "assessment") return { table: database.assessments, key: entityId };
  if (entity === "pack-review") return { table: database.packReviews, key: entityId };
  if (entity === "training-session") return { table: database.trainingSessions, key: entityId };
  if (entity === "pack-opinion") return { table: database.packOpinions, key: [assessmentId, entityId] };
  const name = partOfEntity(entity);
  const key = partOf(name).unique === "database" ? entityId : [assessmentId, entityId];
  return { table: database.table(name), key };
}
