/** Evaluated inside the page of the built app: the least that Dexie can do to store the same row durably. */
import { createControlAssessment } from "#src/domain/assessment/assessment";
import { declareDatabase } from "#src/storage/database";

export async function openBarePut(): Promise<() => PromiseLike<unknown>> {
  const database = declareDatabase("bench-bare-put");
  await database.open();
  let level: 1 | 2 = 1;
  return () => {
    level = level === 1 ? 2 : 1;
    return database.controlAssessments.put({ ...createControlAssessment("bench", "A.5.15"), level });
  };
}
