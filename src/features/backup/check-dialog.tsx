/** «Kiểm tra bản sao lưu»: the newest in the folder, or any file; the answer in one line. */
import { useState } from "react";
import { checkBackup, type BackupSummary } from "#src/formats/backup/check-backup";
import { askFolderAccess } from "#src/storage/backup-folder";
import { saveLastCheck } from "#src/storage/last-check";
import type { Writer } from "#src/storage/writer";
import { Button } from "#src/ui/button";
import { Dialog } from "#src/ui/dialog";
import { Flag } from "#src/ui/flag";
import { useMessages } from "#src/ui/messages";
import { isLocked, type BackupFailure } from "./backup-failure";
import styles from "./backup.module.css";
import { useFailureText } from "./failure-text";
import { FileDrop } from "#src/ui/file-drop";
import { listBackups } from "./folder-files";
import { JobProgress } from "./job-progress";
import { UnlockForm } from "./unlock-form";
import { useBackupFolder } from "./use-backup-folder";
import { useJob } from "./use-job";
import { useKeyWorker } from "./key-worker";
import { useSummaryText } from "./use-summary-text";

export function CheckDialog({ writer, onClose }: { readonly writer: Writer; readonly onClose: () => void }) {
  const { backup } = useMessages();
  const { check: words } = backup;
  const failureText = useFailureText();
  const keyWorker = useKeyWorker();
  const summaryText = useSummaryText();
  const { handle } = useBackupFolder(writer.database);
  const { state, start, cancel } = useJob<BackupSummary>();
  const [file, setFile] = useState<File | null>(null);
  const [isFolderEmpty, setIsFolderEmpty] = useState(false);

  const check = async (open: () => Promise<File>, passphrase: string | null = null) => {
    setIsFolderEmpty(false);
    const ended = await start(async ({ signal, report }) => {
      const chosen = await open();
      setFile(chosen);
      const onProgress = ({ doneBytes, totalBytes }: { readonly doneBytes: number; readonly totalBytes: number }) =>
        report(backup.file.reading, totalBytes === 0 ? 1 : doneBytes / totalBytes);
      return checkBackup(chosen, { passphrase, ...keyWorker, signal, onProgress });
    });
    const isDecided = ended.status === "done" || (ended.status === "failed" && saysSomething(ended.failure));
    const at = new Date(writer.now()).toISOString();
    if (isDecided) saveLastCheck(writer.database.name, "backup", { at, passed: ended.status === "done" });
  };

  const checkNewest = async (folder: FileSystemDirectoryHandle) => {
    await askFolderAccess(folder).catch(() => undefined);
    const [newest] = await listBackups(folder).catch(() => []);
    if (newest === undefined) return setIsFolderEmpty(true);
    await check(async () => (await folder.getFileHandle(newest.name)).getFile());
  };

  const close = () => {
    cancel();
    onClose();
  };
  const isRunning = state.status === "running";
  const locked = state.status === "failed" && isLocked(state.failure);
  return (
    <Dialog open onClose={close} title={words.title} closeOnBackdrop={false}>
      <div className={styles.stack}>
        <p>{words.intro}</p>
        {handle ? (
          <div className={styles.row}>
            <Button kind="primary" icon="folder" disabled={isRunning} onClick={() => void checkNewest(handle)}>
              {words.newest(handle.name)}
            </Button>
          </div>
        ) : null}
        <FileDrop
          small
          label={backup.file.drop}
          button={backup.file.choose}
          accept=".zip,.age"
          disabled={isRunning}
          onFiles={([chosen]) => chosen !== undefined && void check(async () => chosen)}
        />
        {locked && file !== null ? (
          <UnlockForm
            key={file.name}
            wrong={state.failure.type === "backup-passphrase-wrong"}
            onUnlock={(passphrase) => void check(async () => file, passphrase)}
          />
        ) : null}
        {isRunning ? <JobProgress label={backup.file.reading} share={state.share} onCancel={cancel} /> : null}
        <div role="status" className={styles.result}>
          {isFolderEmpty ? <Flag icon="note">{words.folderEmpty}</Flag> : null}
          {state.status === "done" ? <Flag icon="check">{words.good(summaryText(state.value))}</Flag> : null}
          {state.status === "failed" && !locked ? (
            <Flag icon="warning" bad>
              {words.bad(file?.name ?? "", failureText(state.failure))}
            </Flag>
          ) : null}
        </div>
      </div>
    </Dialog>
  );
}

/** About the backup, not about the one who looked. */
const saysSomething = (failure: BackupFailure) =>
  !isLocked(failure) && failure.type !== "backup-cancelled" && failure.type !== "backup-foreign";
