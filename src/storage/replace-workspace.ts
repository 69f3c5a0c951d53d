/**
 * «Khôi phục» by replacing: the new contents go into a database of their own, are read back and compared, and only then
 * one write in the old database names the new one. Before that write everything is as it was; after it everything is
 * new. The old database stays until the user confirms.
 */
import type { WorkspaceHistories } from "#src/domain/backup/workspace-content";
import { fail, succeed, type Result } from "#src/domain/shared/result";
import { declareDatabase, type AssessmentDatabase, type Device } from "./database";
import type { FileError } from "./evidence-files";
import { fillDatabase, holdsExactly } from "./fill-database";
import { saveErrorOf, WriteRefused } from "./save-error";
import { storeFiles, type IncomingFile, type NotVerified } from "./store-files";
import type { Writer } from "./writer";

/** Whoever read it has seen that its chains hold: what is stored is compared with it, row by row. */
export type IncomingContent = WorkspaceHistories & { readonly files: readonly IncomingFile[] };

export type RestoreError = FileError | NotVerified | { readonly type: "restore-cancelled" };

export type RestoreOptions = {
  readonly signal: AbortSignal;
  readonly onProgress: (done: { readonly files: number; readonly of: number }) => void;
  /** Declares the new database; tests put faults between it and the browser. */
  readonly declare?: typeof declareDatabase;
};

/** Resolves to the new database's device once the switch is durable; the page then has to be loaded again. */
export async function replaceWorkspace(
  writer: Writer,
  incoming: IncomingContent,
  { signal, onProgress, declare = declareDatabase }: RestoreOptions,
): Promise<Result<Device, RestoreError>> {
  const { database: old, newId } = writer;
  const database = declare(successorName(old.name, newId()));
  const device: Device = {
    key: "device",
    deviceId: writer.device.deviceId,
    canary: newId(),
    predecessor: old.name,
  };
  const filled = await fill(old, database, device, incoming, { signal, onProgress });
  const switched = filled.ok ? await switchTo(writer, database.name) : filled;
  database.close({ disableAutoOpen: true });
  if (switched.ok) return succeed(device);
  await database.delete().catch(() => undefined);
  return switched;
}

/**
 * Rows and files go in side by side, each waiting for the disk by itself, and are read back once their transactions are
 * complete. All of these are strict: «relaxed» was no quicker, and would leave chunks, which Chromium keeps in files
 * of their own, unflushed whatever is written strictly after them.
 */
async function fill(
  old: AssessmentDatabase,
  database: AssessmentDatabase,
  device: Device,
  incoming: IncomingContent,
  { signal, onProgress }: RestoreOptions,
): Promise<Result<null, RestoreError>> {
  try {
    await database.open();
    const both = await Promise.all([
      guarded(() => fillRows(old, database, device, incoming)),
      guarded(() => fillFiles(database, incoming.files, { signal, onProgress })),
    ]);
    const failed = both.find(({ ok }) => !ok);
    if (failed !== undefined) return failed;
    return signal.aborted ? fail({ type: "restore-cancelled" }) : succeed(null);
  } catch (error) {
    return fail(saveErrorOf(error));
  }
}

async function fillRows(
  old: AssessmentDatabase,
  database: AssessmentDatabase,
  device: Device,
  incoming: IncomingContent,
): Promise<Result<null, RestoreError>> {
  await fillDatabase(database, device, incoming);
  await takeOwn(old, database);
  return (await holdsExactly(database, incoming)) ? succeed(null) : fail({ type: "restore-not-verified" });
}

async function fillFiles(
  database: AssessmentDatabase,
  files: readonly IncomingFile[],
  { signal, onProgress }: RestoreOptions,
): Promise<Result<null, RestoreError>> {
  const stored = await storeFiles(database, files, {
    isStopped: () => signal.aborted,
    onStored: (count) => onProgress({ files: count, of: files.length }),
  });
  if (!stored.ok || signal.aborted) return stored;
  const areThere = (await database.evidenceFiles.count()) === new Set(files.map(({ sha256 }) => sha256)).size;
  return areThere ? succeed(null) : fail({ type: "restore-not-verified" });
}

/** What belongs to this browser and is in no backup. */
async function takeOwn(old: AssessmentDatabase, database: AssessmentDatabase): Promise<void> {
  const [handles, keys, runs] = await Promise.all([
    old.handles.toArray(),
    old.deviceKeys.toArray(),
    old.backupRuns.toArray(),
  ]);
  await database.transaction("rw", database.handles, database.deviceKeys, database.backupRuns, () =>
    Promise.all([
      database.handles.bulkAdd(handles),
      database.deviceKeys.bulkAdd(keys),
      database.backupRuns.bulkAdd(runs),
    ]),
  );
}

const guarded = (work: () => Promise<Result<null, RestoreError>>): Promise<Result<null, RestoreError>> =>
  work().catch((error: unknown) => fail(saveErrorOf(error)));

/** From here on no tab writes into the old database: its guard row is what every write looks at. */
async function switchTo({ database, device }: Writer, name: string): Promise<Result<null, RestoreError>> {
  try {
    await database.transaction("rw", database.device, async () => {
      const guard = await database.device.get("device");
      if (guard?.canary !== device.canary) throw new WriteRefused({ type: "save-database-emptied" });
      if (guard.supersededBy !== undefined) throw new WriteRefused({ type: "save-tab-outdated" });
      await database.device.put({ ...guard, supersededBy: name });
    });
    return succeed(null);
  } catch (error) {
    return fail(saveErrorOf(error));
  }
}

/** The first database keeps its name and points on: it is where every start looks first. */
const successorName = (name: string, id: string) => `${rootName(name)}.${id}`;

export const rootName = (name: string): string => name.split(".")[0] ?? name;
