/** The folder that the user chose once for backups, and whether the browser still lets us write there. */
import { fail, succeed, type Result } from "#src/domain/shared/result";
import { refusalToBackUp } from "./backup-runs";
import type { AssessmentDatabase } from "./database";
import { saveErrorOf, WriteRefused, type SaveError } from "./save-error";
import type { Writer } from "./writer";

/** Not yet in TypeScript's declarations of the DOM: only Chromium asks. */
type AskingHandle = {
  readonly queryPermission?: (descriptor: { readonly mode: "readwrite" }) => Promise<PermissionState>;
  readonly requestPermission?: (descriptor: { readonly mode: "readwrite" }) => Promise<PermissionState>;
};

const toWrite = { mode: "readwrite" } as const;

export async function loadBackupFolder(database: AssessmentDatabase): Promise<FileSystemDirectoryHandle | null> {
  const stored = await database.handles.get("backup-folder");
  return stored?.handle ?? null;
}

export const storeBackupFolder = (
  writer: Writer,
  handle: FileSystemDirectoryHandle,
): Promise<Result<null, SaveError>> =>
  guarded(writer, async () => {
    await writer.database.handles.put({ key: "backup-folder", handle });
  });

/** The files in it stay. */
export const forgetBackupFolder = (writer: Writer): Promise<Result<null, SaveError>> =>
  guarded(writer, async () => {
    await writer.database.handles.delete("backup-folder");
  });

/** Asks nobody. */
export const folderAccess = (handle: FileSystemDirectoryHandle & AskingHandle): Promise<PermissionState> =>
  handle.queryPermission?.(toWrite) ?? Promise.resolve("granted");

/** Only in a click: the browser may ask the person. */
export const askFolderAccess = (handle: FileSystemDirectoryHandle & AskingHandle): Promise<PermissionState> =>
  handle.requestPermission?.(toWrite) ?? Promise.resolve("granted");

async function guarded(writer: Writer, write: () => Promise<void>): Promise<Result<null, SaveError>> {
  const { database } = writer;
  try {
    await database.transaction("rw", database.device, database.handles, async () => {
      const refusal = await refusalToBackUp(writer);
      if (refusal !== null) throw new WriteRefused(refusal);
      await write();
    });
    return succeed(null);
  } catch (error) {
    return fail(saveErrorOf(error));
  }
}
