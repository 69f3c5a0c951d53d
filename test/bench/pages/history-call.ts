/** Evaluated inside the page of the built app: an assessment with a long history, by the product's own writes. */
import type { ScoringModel } from "#src/domain/assessment/scoring-model";
import type { Catalog } from "#src/domain/catalog/catalog";
import { createUuidV7 } from "#src/domain/shared/uuid-v7";
import { readDays } from "#src/features/overview/read-days";
import { defaultProfile } from "#src/i18n/vi/default-profile";
import { createAssessment, saveControl } from "#src/storage/assessments";
import { commitEdits } from "#src/storage/commit";
import { loadCurrentAssessmentId, saveCurrentAssessmentId } from "#src/storage/current-assessment";
import { declareDatabase } from "#src/storage/database";
import type { Writer } from "#src/storage/writer";

const day = 86_400_000;
const days = 300;

/** `name` is that of the app's database. Gives the number of changes; all but the last lie in the days before today. */
export async function writeHistory(name: string, controlIds: readonly string[], count: number): Promise<number> {
  const database = declareDatabase(name);
  await database.open();
  const device = await database.device.get("device");
  if (device === undefined) throw new Error("no device");
  let now = Date.now() - (days + 1) * day;
  const writer: Writer = {
    database,
    device,
    now: () => now,
    newId: () => createUuidV7(now, crypto.getRandomValues(new Uint8Array(10))),
    actor: () => "Trần Quốc Bảo",
    written: new Set(),
    onCommitted: async () => undefined,
  };
  const profile = { ...defaultProfile("2026-11-22"), organisationName: "Trung tâm dữ liệu" };
  const created = await createAssessment(writer, { catalogId: "iso27001-2022", controlIds, profile });
  if (!created.ok) throw new Error(created.error.type);
  const { id } = created.value;
  const eachDay = Math.ceil(count / days);
  for (let written = 0; written < count; written += eachDay) {
    now += day;
    const edits = Array.from({ length: Math.min(eachDay, count - written) }, (_, index) => ({
      entity: "control-assessment" as const,
      entityId: controlIds[(written + index) % controlIds.length] ?? "",
      field: index % 3 === 0 ? "note" : "level",
      value: index % 3 === 0 ? `Ghi chú ${written + index}` : (((written + index) / controlIds.length) % 6) | 0,
    }));
    await commitEdits(writer, id, edits);
  }
  now = Date.now();
  await saveControl(writer, id, controlIds[0] ?? "", { level: 3 });
  saveCurrentAssessmentId("own", id);
  const changes = await database.changes.where({ assessmentId: id }).count();
  database.close();
  return changes;
}

/** Milliseconds; `longest` as the browser reports it, from 50 on, else 0. */
export type ReadingTime = { readonly longest: number; readonly total: number; readonly days: number };

/** The history read and evaluated as the screen does it, with nothing drawn. */
export async function timeReading(name: string, catalog: Catalog, model: ScoringModel): Promise<ReadingTime> {
  // A database object of its own: what was read before is kept with the object.
  const database = declareDatabase(name);
  await database.open();
  const tasks: number[] = [0];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
  observer.observe({ type: "longtask" });
  const start = performance.now();
  const days = await readDays(database, loadCurrentAssessmentId("own") ?? "", { catalog, model }, () => false);
  const total = performance.now() - start;
  await new Promise((resolve) => setTimeout(resolve, 200));
  observer.disconnect();
  database.close();
  return { longest: Math.max(...tasks), total, days: days?.length ?? 0 };
}
