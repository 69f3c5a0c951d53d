import { expect, it } from "vitest";
import {
  askFolderAccess,
  folderAccess,
  forgetBackupFolder,
  loadBackupFolder,
  storeBackupFolder,
} from "#src/storage/backup-folder";
import { openTestSession } from "#test/support/open-test-session";

const aHandle = { kind: "directory", name: "Sao lưu" } as unknown as FileSystemDirectoryHandle;

it("the folder is remembered until it is given up", async () => {
  const { writer } = (await openTestSession()).session;
  expect(await loadBackupFolder(writer.database)).toBeNull();
  expect(await storeBackupFolder(writer, aHandle)).toEqual({ ok: true, value: null });
  expect((await loadBackupFolder(writer.database))?.name).toBe("Sao lưu");
  await forgetBackupFolder(writer);
  expect(await loadBackupFolder(writer.database)).toBeNull();
});

it("no folder is remembered in a database that was emptied", async () => {
  const { writer } = (await openTestSession()).session;
  await writer.database.device.clear();
  expect(await storeBackupFolder(writer, aHandle)).toEqual({ ok: false, error: { type: "save-database-emptied" } });
});

it("a browser that does not ask has said yes", async () => {
  expect(await folderAccess(aHandle)).toBe("granted");
  expect(await askFolderAccess(aHandle)).toBe("granted");
  const asking = {
    queryPermission: async () => "prompt",
    requestPermission: async () => "denied",
  } as unknown as FileSystemDirectoryHandle;
  expect(await folderAccess(asking)).toBe("prompt");
  expect(await askFolderAccess(asking)).toBe("denied");
});
