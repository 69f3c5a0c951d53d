/**
 * The last resort of a screen that has failed or cannot open the database: what can still be read goes into a backup
 * that the app can restore. Read without Dexie, whatever the version; evidence files are not in it.
 */
import { changesInBackup, describeBackup } from "#src/domain/backup/describe-backup";
import { historiesOf } from "#src/domain/backup/workspace-content";
import { fail, succeed, type Result } from "#src/domain/shared/result";
import { backupFileName } from "#src/formats/backup/backup-file-name";
import { writeBackup } from "#src/formats/backup/write-backup";
import { databaseNames, type Workspace } from "#src/storage/database";
import { readOlderContent } from "#src/storage/read-older-content";
import { findActive } from "#src/storage/open-database";
import { downloadSink } from "./backup-sink";
import type { BackupFailure } from "./backup-failure";

/** Resolves to the name of the file that the browser was given. */
export async function saveACopy(
  workspace: Workspace,
  appVersion: string,
): Promise<Result<string, BackupFailure | { readonly type: "backup-nothing-to-save" }>> {
  const { signal } = new AbortController();
  try {
    const content = await readOlderContent((await findActive(databaseNames[workspace])).name);
    const histories = historiesOf(content);
    if (histories.length === 0) return fail({ type: "backup-nothing-to-save" });
    const createdAt = new Date().toISOString();
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const deviceId = histories.flatMap(({ changes }) => changes.at(-1)?.deviceId ?? []).at(0) ?? "unknown";
    const origin = { appVersion, createdAt, timeZone, deviceId };
    const document = describeBackup({ ...content, files: [] }, origin);
    const changes = changesInBackup(document, content);
    const stream = writeBackup({ document, changes, files: [] }, { passphrase: null });
    if (!stream.ok) return stream;
    const organisationNames = content.assessments.map(({ assessment }) => assessment.profile.organisationName);
    const name = backupFileName({ organisationNames, createdAt, timeZone, isEncrypted: false });
    const written = await downloadSink.write(name, stream.value, signal);
    if (!written.ok) return written;
    written.value.keep();
    return succeed(written.value.fileName);
  } catch (error) {
    return fail({ type: "backup-unreadable", detail: String(error) });
  }
}
