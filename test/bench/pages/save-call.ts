/**
 * Evaluated inside the page of the built app: the storage call without the screen around it, against a bare Dexie put
 * of the same row, in turn. Both write into databases of their own with the schema of the product; Dexie is the copy
 * that the app has loaded.
 */
import { createControlAssessment } from "#src/domain/assessment/assessment";
import { createUuidV7 } from "#src/domain/shared/uuid-v7";
import { defaultProfile } from "#src/i18n/vi/default-profile";
import { createAssessment, saveControl } from "#src/storage/assessments";
import type { Writer } from "#src/storage/writer";
import { declareDatabase } from "#src/storage/database";
import { makeSameRequests } from "./same-requests";

export type CallTimes = {
  readonly commit: readonly number[];
  readonly put: readonly number[];
  readonly sameRequests: readonly number[];
};

const controlIds = Array.from({ length: 123 }, (_, index) => `A.${index}`);
const newId = () => createUuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
const pause = () => new Promise((resolve) => setTimeout(resolve, 5));

export async function timeCalls(rounds: number, warmUp: number): Promise<CallTimes> {
  const writer = await openWriter();
  const created = await createAssessment(writer, {
    catalogId: "bench",
    controlIds,
    profile: defaultProfile("2026-11-22"),
  });
  if (!created.ok) throw new Error(created.error.type);
  const assessmentId = created.value.id;
  const bare = declareDatabase("bench-put");
  await bare.open();
  const floor = declareDatabase("bench-same-requests");
  await floor.open();
  const sameRequests = makeSameRequests(floor);
  const times = { commit: [] as number[], put: [] as number[], sameRequests: [] as number[] };
  for (let round = -warmUp; round < rounds; round += 1) {
    const level = round % 2 === 0 ? 2 : 3;
    const commit = await timed(() => saveControl(writer, assessmentId, "A.5", { level }));
    await pause();
    const row = { ...createControlAssessment(assessmentId, "A.5"), level } as const;
    const put = await timed(() => bare.controlAssessments.put(row));
    await pause();
    const same = await timed(sameRequests);
    await pause();
    if (round < 0) continue;
    times.commit.push(commit);
    times.put.push(put);
    times.sameRequests.push(same);
  }
  const changes = await writer.database.changes.count();
  if (changes !== 124 + rounds + warmUp) throw new Error(`${changes} changes were written`);
  await writer.database.delete();
  await bare.delete();
  await floor.delete();
  return times;
}

async function timed(run: () => PromiseLike<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

async function openWriter(): Promise<Writer> {
  const database = declareDatabase("bench-commit");
  await database.open();
  const device = { key: "device", deviceId: newId(), canary: newId() } as const;
  await database.device.add(device);
  return {
    database,
    device,
    newId,
    now: () => Date.now(),
    actor: () => "Trần Thị Bình",
    written: new Set<string>(),
    onCommitted: async () => undefined,
  };
}
