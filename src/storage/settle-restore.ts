/** After a restore: the user keeps the new state, or goes back to the one before. */
import { fail, succeed, type Result } from "#src/domain/shared/result";
import { declareDatabase, type AssessmentDatabase } from "./database";
import { deleteMirror } from "./mirror/read-mirror";
import { rootName } from "./replace-workspace";
import { saveErrorOf, type SaveError } from "./save-error";
import type { Writer } from "./writer";

/** The former state is given up. The first database stays as the signpost, without its contents. */
export const confirmRestore = (
  { database }: Writer,
  declare: typeof declareDatabase = declareDatabase,
): Promise<Result<null, SaveError>> =>
  guarded(async () => {
    const device = await database.device.get("device");
    if (device?.predecessor === undefined) return;
    const root = rootName(database.name);
    await withDatabase(declare(root), (first) =>
      first.transaction("rw", first.tables, async () => {
        const signpost = await first.device.get("device");
        await Promise.all(first.tables.map((table) => table.clear()));
        if (signpost !== undefined) await first.device.put({ ...signpost, supersededBy: database.name });
      }),
    );
    if (device.predecessor !== root) await declare(device.predecessor).delete();
    const { predecessor, ...settled } = device;
    await database.device.put(settled);
    await deleteMirror(predecessor);
  });

/** The former state is opened again at the next start; what was restored, and anything written since, is deleted. */
export const revertRestore = (
  { database, newId }: Writer,
  declare: typeof declareDatabase = declareDatabase,
): Promise<Result<null, SaveError>> =>
  guarded(async () => {
    const device = await database.device.get("device");
    if (device?.predecessor === undefined) return;
    // Other tabs stop writing here first: nothing said to be saved may be thrown away unseen.
    await database.device.put({ ...device, canary: newId() });
    await withDatabase(declare(device.predecessor), async (former) => {
      const guard = await former.device.get("device");
      if (guard === undefined) throw new Error(`${former.name} is empty`);
      const { supersededBy: _, ...active } = guard;
      await former.device.put(active);
    });
    await database.delete();
    // Where marker and database went too, the mirror written last would bring back what was given up here.
    await deleteMirror(database.name);
  });

async function withDatabase(
  database: AssessmentDatabase,
  work: (database: AssessmentDatabase) => Promise<void>,
): Promise<void> {
  try {
    await database.open();
    await work(database);
  } finally {
    database.close({ disableAutoOpen: true });
  }
}

async function guarded(work: () => Promise<void>): Promise<Result<null, SaveError>> {
  try {
    await work();
    return succeed(null);
  } catch (error) {
    return fail(saveErrorOf(error));
  }
}
