import { describe, expect, it } from "vitest";
import { saveControl } from "#src/storage/assessments";
import { recordBackupRun } from "#src/storage/backup-runs";
import { loadBackupStand } from "#src/storage/backup-stand";
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

describe("the age of the last backup", () => {
  it("counts from the first assessment as long as there is none", async () => {
    const { session, facts } = await openTestSession();
    expect(await loadBackupStand(session.writer.database)).toEqual({
      lastAt: null,
      changesSince: 124,
      firstChangeAt: facts.assessment.createdAt,
    });
  });

  it("counts the changes since the newest run", async () => {
    const { session, facts } = await openTestSession();
    const { writer } = session;
    await recordBackupRun(writer, aRun("2026-11-22T02:00:00.000Z", 124));
    await recordBackupRun(writer, aRun("2026-11-21T02:00:00.000Z", 100));
    await saveControl(writer, facts.assessment.id, "A.5.1", { level: 2, note: "mới" });
    expect(await loadBackupStand(writer.database)).toMatchObject({
      lastAt: "2026-11-22T02:00:00.000Z",
      changesSince: 2,
    });
  });

  it("takes all changes for new where the backup held more than there are", async () => {
    const { session } = await openTestSession();
    await recordBackupRun(session.writer, aRun("2026-11-22T02:00:00.000Z", 300));
    expect((await loadBackupStand(session.writer.database)).changesSince).toBe(124);
  });
});
