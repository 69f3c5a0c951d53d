// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from "vitest";
import { backUpBefore, backUpWhenDue } from "#src/features/backup/automatic-backup";
import { aFilledWorkspace, answer } from "./a-backed-up-workspace";
import { aFolder, type Faults } from "./a-folder";
import { memoryLocks } from "./memory-locks";

beforeEach(() => void vi.stubGlobal("navigator", { locks: memoryLocks() }));

const minute = 60_000;

async function start(faults: Faults = {}) {
  const { writer, assessmentId } = await aFilledWorkspace();
  const folder = aFolder(faults);
  let now = Date.parse("2026-11-22T02:00:00Z");
  const later = (minutes: number) => void (now += minutes * minute);
  const input = { writer: { ...writer, now: () => now }, appVersion: "0.1.0", loadFolder: async () => folder };
  return { input, folder, later, change: (note: string) => answer(input.writer, assessmentId, "A.5.1", note) };
}

describe("the backup that nobody asks for", () => {
  it("comes when something changed, and then not before ten minutes have gone", async () => {
    const { input, folder, later, change } = await start();
    expect(await backUpWhenDue(input)).toMatchObject({ status: "made" });
    expect(await backUpWhenDue(input)).toEqual({ status: "skipped", reason: "not-due" });
    await change("mới");
    later(9);
    expect(await backUpWhenDue(input)).toEqual({ status: "skipped", reason: "not-due" });
    later(1);
    expect(await backUpWhenDue(input)).toMatchObject({ status: "made" });
    expect(folder.files.size).toBe(2);
    later(60);
    expect(await backUpWhenDue(input)).toEqual({ status: "skipped", reason: "not-due" });
  });

  it("does nothing where no folder was chosen", async () => {
    const { input } = await start();
    const without = { ...input, loadFolder: async () => null };
    expect(await backUpWhenDue(without)).toEqual({ status: "skipped", reason: "no-folder" });
    expect(await backUpBefore(without)).toEqual({ status: "skipped", reason: "no-folder" });
  });

  it("asks nobody for a permission that was taken away, and says that it is missing", async () => {
    const { input, folder } = await start({ permission: () => "prompt" });
    const denied = { status: "failed", error: { type: "backup-folder-denied" } };
    expect(await backUpWhenDue(input)).toEqual(denied);
    expect(await backUpBefore(input)).toEqual(denied);
    expect(folder.files.size).toBe(0);
  });

  it("is made by one tab only", async () => {
    const { input, folder } = await start();
    const outcomes = await Promise.all([backUpWhenDue(input), backUpWhenDue(input)]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["made", "skipped"]);
    expect(folder.files.size).toBe(1);
  });

  it("leaves the earlier ones alone when it fails", async () => {
    const { input, folder, later, change } = await start();
    expect(await backUpWhenDue(input)).toMatchObject({ status: "made" });
    const before = [...folder.files.keys()];
    await change("mới");
    later(10);
    folder.vanish();
    expect(await backUpWhenDue(input)).toEqual({ status: "failed", error: { type: "backup-folder-missing" } });
    expect([...folder.files.keys()]).toEqual(before);
  });
});

describe("the backup before something that touches much", () => {
  it("does not wait for the ten minutes", async () => {
    const { input, folder, change } = await start();
    await backUpWhenDue(input);
    await change("mới");
    expect(await backUpBefore(input)).toMatchObject({ status: "made" });
    expect(folder.files.size).toBe(2);
  });

  it("is left out where nothing has changed since the last one", async () => {
    const { input } = await start();
    await backUpWhenDue(input);
    expect(await backUpBefore(input)).toEqual({ status: "skipped", reason: "nothing-new" });
  });

  it("says when it has read what it will hold, so that the edit need not wait for the disk", async () => {
    const { input, folder } = await start();
    let filesThen = -1;
    await backUpBefore(input, { onRead: () => void (filesThen = folder.files.size) });
    expect(filesThen).toBe(0);
    expect(folder.files.size).toBe(1);
  });
});
