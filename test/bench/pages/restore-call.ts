/**
 * Evaluated inside the page of the built app: a backup is made, opened and restored by «Thay thế», as the screens do
 * it, against one bare transaction that only puts the same rows and chunks.
 */
import { storeFile } from "#src/storage/evidence-files";
import { prepareRestore, restoreByReplacing } from "#src/features/backup/restore-backup";
import { sourceOf } from "#src/features/backup/make-backup";
import { writeBackup } from "#src/formats/backup/write-backup";
import { createUuidV7 } from "#src/domain/shared/uuid-v7";
import { defaultProfile } from "#src/i18n/vi/default-profile";
import { createAssessment, saveControl } from "#src/storage/assessments";
import { declareDatabase, type AssessmentDatabase } from "#src/storage/database";
import { loadWorkspaceContent } from "#src/storage/workspace-content";
import type { Writer } from "#src/storage/writer";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

export type RestoreTimes = {
  /** Data and history are read and verified, and what the file would do is known. */
  readonly prepare: number;
  /** Files read and compared, all filled, read back, compared, switched. */
  readonly replace: number;
  readonly bare: number;
  readonly answers: number;
  readonly files: number;
  readonly fileBytes: number;
};

const assessments = 9;
const controlIds = Array.from({ length: 123 }, (_, index) => `A.${index}`);
const fileCount = 68;
const fileBytes = 256 * 1024;
const newId = () => createUuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
const { signal } = new AbortController();

let backup: File | null = null;

/** Once: answers by the product's own writes, one by one, so that the history is as long as in life. */
export async function prepareBackup(): Promise<void> {
  const writer = await openWriter("bench-restore-source");
  for (let index = 0; index < assessments; index += 1) {
    const profile = { ...defaultProfile("2026-11-22"), organisationName: `Trung tâm dữ liệu ${index}` };
    const created = await createAssessment(writer, { catalogId: "bench", controlIds, profile });
    if (!created.ok) throw new Error(created.error.type);
    for (const controlId of controlIds) await saveControl(writer, created.value.id, controlId, { level: 3, note });
  }
  for (let index = 0; index < fileCount; index += 1) await addFile(writer.database, index);
  const content = await loadWorkspaceContent(writer.database);
  const origin = {
    appVersion: "bench",
    createdAt: new Date().toISOString(),
    timeZone: "Asia/Ho_Chi_Minh",
    deviceId: writer.device.deviceId,
  };
  const stream = writeBackup(sourceOf(writer, content, origin), { passphrase: null, signal });
  if (!stream.ok) throw new Error(stream.error.type);
  backup = new File([await new Response(stream.value).blob()], "bench.tdg.zip");
}

export async function timeRestore(): Promise<RestoreTimes> {
  if (backup === null) throw new Error("no backup was made");
  const writer = await openWriter(`bench-restore-${newId()}`);
  let start = performance.now();
  const prepared = await prepareRestore(writer, backup, { signal });
  if (!prepared.ok) throw new Error(prepared.error.type);
  const prepare = performance.now() - start;
  start = performance.now();
  const replaced = await restoreByReplacing(writer, prepared.value, { signal });
  if (!replaced.ok) throw new Error(replaced.error.type);
  const replace = performance.now() - start;
  const bare = await timeBare();
  return { prepare, replace, bare, answers: assessments * controlIds.length, files: fileCount, fileBytes };
}

const note = "Quy trình đã ban hành, hồ sơ vận hành lưu tại phòng trực; còn thiếu biên bản diễn tập quý III.";

async function timeBare(): Promise<number> {
  const source = declareDatabase("bench-restore-source");
  await source.open();
  const content = await loadWorkspaceContent(source);
  const chunks = await source.evidenceFileChunks.toArray();
  const target = declareDatabase(`bench-bare-${newId()}`);
  await target.open();
  const start = performance.now();
  await target.transaction("rw", target.tables, async () => {
    await Promise.all([
      target.chainHeads.bulkPut(content.assessments.map(({ head }) => head)),
      target.assessments.bulkPut(content.assessments.map(({ assessment }) => assessment)),
      target.controlAssessments.bulkPut(content.assessments.flatMap((one) => one.controlAssessments)),
      target.changes.bulkPut(content.assessments.flatMap((one) => one.changes)),
      target.evidenceFiles.bulkPut([...content.files]),
      target.evidenceFileChunks.bulkPut(chunks),
    ]);
  });
  const took = performance.now() - start;
  source.close();
  await target.delete();
  return took;
}

async function addFile(database: AssessmentDatabase, index: number): Promise<void> {
  const bytes = new Uint8Array(fileBytes);
  for (let from = 0; from < fileBytes; from += 65_536) crypto.getRandomValues(bytes.subarray(from, from + 65_536));
  bytes[0] = index;
  const description = { sha256: bytesToHex(sha256(bytes)), byteCount: fileBytes, mediaType: "image/jpeg" };
  const stored = await storeFile(database, description, () => new Blob([bytes]).stream());
  if (!stored.ok) throw new Error(stored.error.type);
}

async function openWriter(name: string): Promise<Writer> {
  const database = declareDatabase(name);
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
