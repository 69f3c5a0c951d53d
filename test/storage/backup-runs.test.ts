import { expect, it } from "vitest";
import { recordBackupRun } from "#src/storage/backup-runs";
import { loadLastRun } from "#src/storage/backup-stand";
import type { BackupRun } from "#src/storage/database";
import { openTestSession } from "#test/support/open-test-session";

const aRun = (at: string, changeCount: number): BackupRun => ({
  id: at,
  at,
  target: "folder",
  fileName: "tdg-2026-11-22-140207.tdg.zip",
  byteCount: 1,
  changeCount,
});

it("the newest fifty runs are remembered", async () => {
  const { session } = await openTestSession();
  const { writer } = session;
  for (let day = 10; day < 70; day += 1) await recordBackupRun(writer, aRun(`2026-11-22T02:00:00.0${day}Z`, 124));
  expect(await writer.database.backupRuns.count()).toBe(50);
  expect((await loadLastRun(writer.database))?.at).toBe("2026-11-22T02:00:00.069Z");
});

it("nothing is recorded in a database that is no longer the one that was opened", async () => {
  const { session } = await openTestSession();
  const { writer } = session;
  await writer.database.device.put({ ...writer.device, supersededBy: "khác" });
  const run = aRun("2026-11-22T02:00:00.000Z", 124);
  expect(await recordBackupRun(writer, run)).toEqual({ ok: false, error: { type: "save-tab-outdated" } });
  await writer.database.device.clear();
  expect(await recordBackupRun(writer, run)).toEqual({ ok: false, error: { type: "save-database-emptied" } });
  expect(await loadLastRun(writer.database)).toBeUndefined();
});
