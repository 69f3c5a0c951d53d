/** Backups that nobody asks for: into the chosen folder, without a passphrase, one at a time over all tabs. */
import { isAutomaticBackupDue } from "#src/domain/backup/backup-schedule";
import { fail, type Result } from "#src/domain/shared/result";
import { loadBackupFolder, folderAccess } from "#src/storage/backup-folder";
import { loadBackupStand } from "#src/storage/backup-stand";
import type { BackupRun } from "#src/storage/database";
import type { Writer } from "#src/storage/writer";
import { failureOf, type BackupFailure } from "./backup-failure";
import { ifIdle, inTurn } from "./backup-lock";
import { folderSink } from "./backup-sink";
import { deleteOutlived } from "./folder-files";
import { makeBackup, type MadeBackup, type MakeBackupOptions } from "./make-backup";

export type AutomaticOutcome =
  | { readonly status: "made"; readonly run: BackupRun }
  | { readonly status: "skipped"; readonly reason: "no-folder" | "nothing-new" | "not-due" | "busy" }
  | { readonly status: "failed"; readonly error: BackupFailure };

export type AutomaticBackupInput = {
  readonly writer: Writer;
  readonly appVersion: string;
  readonly loadFolder?: (database: Writer["database"]) => Promise<FileSystemDirectoryHandle | null>;
};

/** Every ten minutes at most, and only where something changed. Leaves the work to another tab that is at it. */
export async function backUpWhenDue(input: AutomaticBackupInput): Promise<AutomaticOutcome> {
  const { writer, loadFolder = loadBackupFolder } = input;
  return settled(async () => {
    const folder = await loadFolder(writer.database);
    if (folder === null) return skipped("no-folder");
    if (!(await isDue(writer))) return skipped("not-due");
    // Another tab may have been quicker while this one waited for the lock.
    const done = await ifIdle(async () => ((await isDue(writer)) ? backUp(input, folder) : skipped("not-due")));
    return done ?? skipped("busy");
  });
}

/** Before something that touches much. Nothing happens where nothing has changed since the last backup. */
export async function backUpBefore(
  input: AutomaticBackupInput,
  options: Pick<MakeBackupOptions, "onRead" | "onProgress"> & { readonly signal?: AbortSignal } = {},
): Promise<AutomaticOutcome> {
  const { writer, loadFolder = loadBackupFolder } = input;
  return settled(async () => {
    const folder = await loadFolder(writer.database);
    if (folder === null) return skipped("no-folder");
    return inTurn(async () => {
      const { changesSince } = await loadBackupStand(writer.database);
      return changesSince === 0 ? skipped("nothing-new") : backUp(input, folder, options);
    });
  });
}

/** For whoever holds the lock: by hand, or from here. */
export async function backUpIntoFolder(
  writer: Writer,
  folder: FileSystemDirectoryHandle,
  options: MakeBackupOptions,
): Promise<Result<MadeBackup, BackupFailure>> {
  try {
    if ((await folderAccess(folder)) !== "granted") return fail({ type: "backup-folder-denied" });
    const made = await makeBackup(writer, folderSink(folder), options);
    if (made.ok) await deleteOutlived(folder, made.value.run.fileName, writer.now());
    return made;
  } catch (error) {
    return fail(failureOf(error, options.signal));
  }
}

async function backUp(
  { writer, appVersion }: AutomaticBackupInput,
  folder: FileSystemDirectoryHandle,
  options: Partial<MakeBackupOptions> = {},
): Promise<AutomaticOutcome> {
  const { signal = new AbortController().signal } = options;
  const made = await backUpIntoFolder(writer, folder, { ...options, appVersion, passphrase: null, signal });
  return made.ok ? { status: "made", run: made.value.run } : { status: "failed", error: made.error };
}

const isDue = async ({ database, now }: Writer) => isAutomaticBackupDue(await loadBackupStand(database), now());

const skipped = (reason: Extract<AutomaticOutcome, { status: "skipped" }>["reason"]): AutomaticOutcome => ({
  status: "skipped",
  reason,
});

async function settled(run: () => Promise<AutomaticOutcome>): Promise<AutomaticOutcome> {
  try {
    return await run();
  } catch (error) {
    return { status: "failed", error: failureOf(error) };
  }
}
