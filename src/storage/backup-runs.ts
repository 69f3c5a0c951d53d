/** Remembers the backups that left this browser, and refuses where the data are no longer the ones that were opened. */
import { fail, succeed, type Result } from "#src/domain/shared/result";
import { declareDatabase, type AssessmentDatabase, type BackupRun } from "./database";
import { saveErrorOf, WriteRefused, type SaveError } from "./save-error";
import type { Writer } from "./writer";

/** Runs that are remembered. Only the newest says how old the data outside are. */
const keptRuns = 50;

/** Whether this tab still works on the data that it opened. A backup of anything else must not push out a good one. */
export async function refusalToBackUp({ database, device }: Writer): Promise<SaveError | null> {
  const guard = await database.device.get("device");
  if (guard?.canary !== device.canary) return { type: "save-database-emptied" };
  return guard.supersededBy === undefined ? null : { type: "save-tab-outdated" };
}

export async function recordBackupRun(writer: Writer, run: BackupRun): Promise<Result<null, SaveError>> {
  const { database } = writer;
  try {
    await database.transaction("rw", database.device, database.backupRuns, async () => {
      const refusal = await refusalToBackUp(writer);
      if (refusal !== null) throw new WriteRefused(refusal);
      await database.backupRuns.put(run);
      const oldestFirst = await database.backupRuns.orderBy("at").primaryKeys();
      await database.backupRuns.bulkDelete(oldestFirst.slice(0, -keptRuns));
    });
    return succeed(null);
  } catch (error) {
    return fail(saveErrorOf(error));
  }
}

const restoredId = "restored-";

export const isRestored = ({ id }: BackupRun): boolean => id.startsWith(restoredId);

/** The file that «Thay thế» brought into this database. */
export const loadRestoredFile = (database: AssessmentDatabase): Promise<BackupRun | undefined> =>
  database.backupRuns.where("id").startsWith(restoredId).last();

/** After «Thay thế»: the restored file is the one backup of the new database, the earlier ones hold other data. */
export async function recordRestoredFile(writer: Writer, file: Omit<BackupRun, "id" | "target">): Promise<void> {
  const { database, newId } = writer;
  const run: BackupRun = { ...file, id: `${restoredId}${newId()}`, target: "download" };
  const guard = await database.device.get("device");
  if (guard?.supersededBy === undefined) return;
  const successor = declareDatabase(guard.supersededBy);
  try {
    await successor.open();
    await successor.transaction("rw", successor.backupRuns, async () => {
      await successor.backupRuns.clear();
      await successor.backupRuns.put(run);
    });
  } finally {
    successor.close({ disableAutoOpen: true });
  }
}
