/**
 * Copies of the data as they were before an upgrade of the database, in the browser's private files: an upgrade cannot
 * ask anybody for a folder. They guard against a faulty upgrade, not against the loss of the browser's data.
 */
import { changesInBackup, describeBackup } from "#src/domain/backup/describe-backup";
import { historiesOf, type WorkspaceHistories } from "#src/domain/backup/workspace-content";
import { backupFileName, parseBackupFileName } from "#src/formats/backup/backup-file-name";
import { checkBackup } from "#src/formats/backup/check-backup";
import { writeBackup } from "#src/formats/backup/write-backup";
import { hasPrivateFiles, isNotFound } from "#src/storage/mirror/mirror-directory";
import { writeVerified } from "./write-verified";

const folderName = "tu-danh-gia-27001-before-upgrade";

/** Throws where no copy could be made and checked; the upgrade must not begin then. */
export async function keepBeforeUpgrade(
  content: WorkspaceHistories,
  fromVersion: number,
  appVersion: string,
): Promise<void> {
  const histories = historiesOf(content);
  if (histories.length === 0) return;
  if (!hasPrivateFiles()) throw new Error("no private files in this browser");
  const createdAt = new Date().toISOString();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const deviceId = histories.flatMap(({ changes }) => changes.at(-1)?.deviceId ?? []).at(0) ?? "unknown";
  const document = describeBackup({ ...content, files: [] }, { appVersion, createdAt, timeZone, deviceId });
  const changes = changesInBackup(document, content);
  const stream = writeBackup({ document, changes, files: [] }, { passphrase: null });
  if (!stream.ok) throw new Error(stream.error.type);

  const organisationNames = content.assessments.map(({ assessment }) => assessment.profile.organisationName);
  const name = `v${fromVersion}-${backupFileName({ organisationNames, createdAt, timeZone, isEncrypted: false })}`;
  const folder = await openFolder({ create: true });
  const handle = await folder.getFileHandle(name, { create: true });
  const written = await writeVerified(handle, stream.value, new AbortController().signal);
  const checked = written.ok ? await checkBackup(written.value) : written;
  if (checked.ok) return;
  await folder.removeEntry(name).catch(() => undefined);
  const { error } = checked;
  throw new Error("place" in error ? `${error.type} ${error.place}` : error.type);
}

export type KeptCopy = {
  readonly name: string;
  readonly fromVersion: number;
  readonly byteCount: number;
  /** ISO instant of the write. */
  readonly at: string;
  readonly file: File;
};

/** Newest first. Empty where the browser has no private files. */
export async function listKeptCopies(): Promise<readonly KeptCopy[]> {
  if (!hasPrivateFiles()) return [];
  const copies: KeptCopy[] = [];
  try {
    const folder = await openFolder({ create: false });
    for await (const [name, handle] of folder.entries()) {
      const parts = /^v(\d{1,4})-(.+)$/.exec(name);
      if (handle.kind !== "file" || parseBackupFileName(parts?.[2] ?? "") === null) continue;
      const file = await handle.getFile();
      const at = new Date(file.lastModified).toISOString();
      copies.push({ name, fromVersion: Number(parts?.[1]), byteCount: file.size, at, file });
    }
  } catch (error) {
    if (!isNotFound(error)) throw error;
  }
  return copies.toSorted((left, right) => (left.at < right.at ? 1 : -1));
}

async function openFolder(options: FileSystemGetDirectoryOptions): Promise<FileSystemDirectoryHandle> {
  const top = await navigator.storage.getDirectory();
  return top.getDirectoryHandle(folderName, options);
}
