/** Where the backups stand, the buttons that make one, and how the last press ended. */
import { useLiveQuery } from "dexie-react-hooks";
import { useState, type ReactNode } from "react";
import { fail, type Result } from "#src/domain/shared/result";
import { backupFileName } from "#src/formats/backup/backup-file-name";
import { askFolderAccess, forgetBackupFolder, storeBackupFolder } from "#src/storage/backup-folder";
import type { Writer } from "#src/storage/writer";
import { Button } from "#src/ui/button";
import { Flag } from "#src/ui/flag";
import { useLocale, useMessages } from "#src/ui/messages";
import { useStatus } from "#src/ui/status";
import { backUpIntoFolder } from "./automatic-backup";
import { failureOf, type BackupFailure } from "./backup-failure";
import { inTurn } from "./backup-lock";
import { chosenFileSink, downloadSink, type BackupSink } from "./backup-sink";
import { BackupState } from "./backup-state";
import styles from "./backup.module.css";
import { FailureFlag, useFailureText } from "./failure-text";
import { FolderPart } from "./folder-part";
import { JobProgress } from "./job-progress";
import { makeBackup, type MadeBackup, type MakeBackupOptions } from "./make-backup";
import { useKeyWorker } from "./key-worker";
import { PassphraseFields, type Passphrase } from "./passphrase-fields";
import { canPickFile, pickFolder, pickSaveFile } from "./pick-target";
import type { AutomaticBackup } from "./use-automatic-backup";
import { useBackupFolder } from "./use-backup-folder";
import { useJob, type JobTools } from "./use-job";

type BackupMakerProps = {
  readonly writer: Writer;
  readonly appVersion: string;
  readonly automatic: AutomaticBackup;
  /** Further buttons of the row. */
  readonly children: ReactNode;
};

export function BackupMaker({ writer, appVersion, automatic, children }: BackupMakerProps) {
  const { make, folder: folderWords, progress } = useMessages().backup;
  const failureText = useFailureText();
  const { notify } = useStatus();
  const { database } = writer;
  const folder = useBackupFolder(database);
  const names = useLiveQuery(
    async () => (await database.assessments.toArray()).map(({ profile }) => profile.organisationName),
    [database],
  );
  const [passphrase, setPassphrase] = useState<Passphrase>(null);
  const keyWorker = useKeyWorker();
  const job = useJob<{ readonly made: MadeBackup; readonly place: string | null; readonly isReadBack: boolean }>();
  const isRunning = job.state.status === "running";
  const isBlocked = isRunning || passphrase === undefined;

  const optionsOf = ({ signal, report }: JobTools, phrase: string | null): MakeBackupOptions => ({
    appVersion,
    passphrase: phrase,
    ...keyWorker,
    signal,
    onProgress: ({ step, share }) => report(progress[step], share),
  });

  const intoFolder = async (handle: FileSystemDirectoryHandle, phrase: string | null) => {
    // Still within the click: the browser may ask.
    const access = await askFolderAccess(handle).catch(() => "denied" as const);
    folder.lookAgain();
    if (access !== "granted") return job.start(async () => fail({ type: "backup-folder-denied" }));
    return job.start((tools) =>
      inTurn(async () => place(await backUpIntoFolder(writer, handle, optionsOf(tools, phrase)), handle.name, true)),
    );
  };

  const elsewhere = async (phrase: string | null) => {
    const sink = await askForSink(names ?? [], phrase !== null, writer.now());
    if (sink === null) return;
    await job.start((tools) =>
      inTurn(async () => place(await makeBackup(writer, sink, optionsOf(tools, phrase)), null, sink !== downloadSink)),
    );
  };

  const choose = async () => {
    try {
      const handle = await pickFolder();
      if (handle === null) return;
      const stored = await storeBackupFolder(writer, handle);
      if (!stored.ok) return void (await job.start(async () => stored));
      const { status } = await intoFolder(handle, null);
      if (status === "done") notify({ text: folderWords.chosen(handle.name) });
    } catch (error) {
      await job.start(async () => fail(failureOf(error)));
    }
  };

  const forget = async () => {
    const forgotten = await forgetBackupFolder(writer);
    notify(forgotten.ok ? { text: folderWords.forgotten } : { text: failureText(forgotten.error), tone: "danger" });
  };

  const { handle } = folder;
  const backUp = () => {
    if (passphrase === undefined) return;
    void (handle === null || handle === undefined ? elsewhere(passphrase) : intoFolder(handle, passphrase));
  };
  return (
    <>
      <BackupState
        database={database}
        folder={
          <FolderPart
            folder={folder}
            automatic={automatic}
            disabled={isRunning}
            onChoose={() => void choose()}
            onForget={() => void forget()}
            onAllow={() => handle && void intoFolder(handle, null)}
          />
        }
      />
      <div className={styles.row}>
        <Button data-arrival kind="primary" icon="save" disabled={isBlocked} onClick={backUp}>
          {make.now}
        </Button>
        {handle ? (
          <Button
            icon="download"
            disabled={isBlocked}
            onClick={() => passphrase !== undefined && void elsewhere(passphrase)}
          >
            {make.download}
          </Button>
        ) : null}
        {children}
      </div>
      <PassphraseFields disabled={isRunning} onChange={setPassphrase} />
      {job.state.status === "running" ? (
        <JobProgress label={job.state.label || progress.reading} share={job.state.share} onCancel={job.cancel} />
      ) : null}
      <div role="status" className={styles.result}>
        {job.state.status === "failed" ? <FailureFlag failure={job.state.failure} /> : null}
        {job.state.status === "done" ? <Done {...job.state.value} /> : null}
      </div>
    </>
  );
}

function Done({
  made,
  place,
  isReadBack,
}: {
  readonly made: MadeBackup;
  readonly place: string | null;
  readonly isReadBack: boolean;
}) {
  const { make } = useMessages().backup;
  const { formats } = useLocale();
  const { fileName, byteCount } = made.run;
  const size = formats.bytes(byteCount);
  if (place !== null) return <Flag icon="check">{make.doneFolder(fileName, size, place)}</Flag>;
  return <Flag icon="check">{isReadBack ? make.doneChosen(fileName, size) : make.doneDownload(fileName, size)}</Flag>;
}

function place(made: Result<MadeBackup, BackupFailure>, name: string | null, isReadBack: boolean) {
  return made.ok ? { ok: true as const, value: { made: made.value, place: name, isReadBack } } : made;
}

/** Null where the person closed the dialog. */
async function askForSink(
  organisationNames: readonly string[],
  isEncrypted: boolean,
  now: number,
): Promise<BackupSink | null> {
  if (!canPickFile()) return downloadSink;
  const createdAt = new Date(now).toISOString();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  try {
    const handle = await pickSaveFile(backupFileName({ organisationNames, createdAt, timeZone, isEncrypted }));
    return handle === null ? null : chosenFileSink(handle);
  } catch {
    // Forbidden by a policy, or too long after the click.
    return downloadSink;
  }
}
