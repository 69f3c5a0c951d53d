/**
 * «Khôi phục» by replacing: the new contents go into a database of their own, are read back and compared, and only then
 * one write in the old database names the new one. Before that write everything is as it was; after it everything is
 * new. The old database stays until the user confirms.
 */
import { historiesOf, type WorkspaceHistories } from "#src/domain/backup/workspace-content";
import { findChainBreak } from "#src/domain/history/change";
import { fail, succeed, type Result } from "#src/domain/shared/result";
import { declareDatabase, type AssessmentDatabase, type Device } from "./database";
import { findFileHoles, storeFile, type FileDescription, type FileError } from "./evidence-files";
import { fillDatabase, holdsExactly } from "./fill-database";
import { saveErrorOf, WriteRefused } from "./save-error";
import { digest } from "./write-edits";
import type { Writer } from "./writer";

export type IncomingFile = FileDescription & { readonly open: () => ReadableStream<Uint8Array> };

export type IncomingContent = WorkspaceHistories & { readonly files: readonly IncomingFile[] };

export type RestoreError =
  | FileError
  | { readonly type: "restore-cancelled" }
  /** What was read back is not what was to be stored. */
  | { readonly type: "restore-not-verified" };

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

async function fill(
  old: AssessmentDatabase,
  database: AssessmentDatabase,
  device: Device,
  incoming: IncomingContent,
  { signal, onProgress }: RestoreOptions,
): Promise<Result<null, RestoreError>> {
  try {
    await database.open();
    for (const [index, file] of incoming.files.entries()) {
      if (signal.aborted) return fail({ type: "restore-cancelled" });
      const stored = await storeFile(database, file, file.open);
      if (!stored.ok) return stored;
      onProgress({ files: index + 1, of: incoming.files.length });
    }
    await fillDatabase(database, device, incoming);
    // What belongs to this browser and is in no backup.
    await database.handles.bulkAdd(await old.handles.toArray());
    await database.deviceKeys.bulkAdd(await old.deviceKeys.toArray());
    await database.backupRuns.bulkAdd(await old.backupRuns.toArray());
    const isVerified =
      (await holdsExactly(database, incoming)) &&
      historiesOf(incoming).every(({ changes, head }) => findChainBreak(changes, digest, head.hash) === null) &&
      (await findFileHoles(database, true)).length === 0;
    if (!isVerified) return fail({ type: "restore-not-verified" });
    return signal.aborted ? fail({ type: "restore-cancelled" }) : succeed(null);
  } catch (error) {
    return fail(saveErrorOf(error));
  }
}

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
