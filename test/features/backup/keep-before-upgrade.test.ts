// @vitest-environment node
import { beforeEach, expect, it, vi } from "vitest";
import { keepBeforeUpgrade, listKeptCopies } from "#src/features/backup/keep-before-upgrade";
import { openBackup } from "#src/formats/backup/read-backup";
import { loadWorkspaceContent } from "#src/storage/workspace-content";
import { aFilledWorkspace } from "./a-backed-up-workspace";
import { aFolder, type Faults, type MemoryFolder } from "./a-folder";

let folder: MemoryFolder;

function privateFiles(faults: Faults = {}) {
  folder = aFolder(faults);
  vi.stubGlobal("navigator", { storage: { getDirectory: async () => folder } });
}

beforeEach(() => privateFiles());

const contents = async () => loadWorkspaceContent((await aFilledWorkspace()).writer.database);

it("keeps a copy that opens as a backup, and lists it", async () => {
  const content = await contents();
  await keepBeforeUpgrade(content, 1, "0.2.0");
  const [copy, ...others] = await listKeptCopies();
  expect(others).toEqual([]);
  expect(copy?.name).toMatch(/^v1-tdg-trung-tam-du-lieu-cua-cam-\d{4}-\d\d-\d\d-\d{6}\.tdg\.zip$/);
  expect(copy?.fromVersion).toBe(1);
  const opened = await openBackup(copy?.file ?? new Blob([]));
  expect(opened.ok && opened.value.assessments).toEqual(content.assessments);
});

it("refuses the upgrade where the copy cannot be written or does not read back", async () => {
  privateFiles({ failingWrite: 1 });
  await expect(keepBeforeUpgrade(await contents(), 1, "0.2.0")).rejects.toThrow("backup-folder-full");
  privateFiles({ onRead: (bytes) => bytes.subarray(1) });
  await expect(keepBeforeUpgrade(await contents(), 1, "0.2.0")).rejects.toThrow("backup-not-verified");
  expect(folder.files.size).toBe(0);
});

it("refuses the upgrade in a browser without private files, unless there is nothing to keep", async () => {
  vi.stubGlobal("navigator", {});
  await expect(keepBeforeUpgrade(await contents(), 1, "0.2.0")).rejects.toThrow("no private files");
  await expect(keepBeforeUpgrade({ assessments: [], reviews: [], trainings: [] }, 1, "0.2.0")).resolves.toBeUndefined();
  expect(await listKeptCopies()).toEqual([]);
});

it("lists nothing else that lies there", async () => {
  folder.files.set("ghi-chu.txt", new Uint8Array(3));
  expect(await listKeptCopies()).toEqual([]);
});
