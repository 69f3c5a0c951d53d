/** «Khôi phục»: pick or drop a file, see what it would do, then replace or merge. */
import { screenHref } from "#src/i18n/routes";
import type { Writer } from "#src/storage/writer";
import { Button, ButtonLink } from "#src/ui/button";
import { Dialog } from "#src/ui/dialog";
import { Flag } from "#src/ui/flag";
import { useLocale, useMessages } from "#src/ui/messages";
import styles from "./backup.module.css";
import { FailureFlag } from "./failure-text";
import { FileDrop } from "#src/ui/file-drop";
import { JobProgress } from "./job-progress";
import type { MergedBackup, PreparedRestore } from "./restore-backup";
import { RestoreChoice } from "./restore-choice";
import restoreStyles from "./restore.module.css";
import { UnlockForm } from "./unlock-form";
import type { AutomaticBackup } from "./use-automatic-backup";
import { useRestore, type RestoreStep } from "./use-restore";
import { useSummaryText } from "./use-summary-text";

type RestoreDialogProps = {
  readonly writer: Writer;
  readonly backupBefore: AutomaticBackup["backupBefore"];
  readonly reload: () => void;
  readonly onClose: () => void;
};

export function RestoreDialog({ writer, backupBefore, reload, onClose }: RestoreDialogProps) {
  const { restore: words, file, progress } = useMessages().backup;
  const { step, open, unlock, restore, cancel, restart } = useRestore(writer, backupBefore, reload);
  const isRestoring = step.name === "working" && step.label !== "reading";
  const close = () => {
    // What has begun is stopped by its own button, and says how it ended.
    if (isRestoring) return;
    cancel();
    onClose();
  };
  const labels = { reading: file.reading, before: words.before, restoring: progress.restoring };
  return (
    <Dialog
      open
      wide
      onClose={close}
      title={words.title}
      closeOnBackdrop={false}
      actions={<Actions {...{ step, restart, close }} />}
    >
      <div className={styles.stack}>
        {step.name === "choosing" || step.name === "locked" ? <p>{words.intro}</p> : null}
        {step.name === "choosing" ? (
          <>
            <FileDrop
              small
              label={file.drop}
              button={file.choose}
              accept=".zip,.age"
              onFiles={([file]) => file !== undefined && open(file)}
            />
            <div role="status" className={styles.result}>
              {step.failure === null ? null : (
                <>
                  <b>{step.fileName}</b>
                  <FailureFlag failure={step.failure} />
                </>
              )}
            </div>
          </>
        ) : null}
        {step.name === "locked" ? <UnlockForm wrong={step.wrong} onUnlock={unlock} /> : null}
        {step.name === "working" ? (
          <JobProgress
            label={labels[step.label]}
            share={step.share}
            onCancel={step.label === "before" ? undefined : cancel}
          />
        ) : null}
        {step.name === "deciding" ? (
          <>
            <About {...step.prepared} />
            <div role="status" className={styles.result}>
              {step.failure === null ? null : <FailureFlag failure={step.failure} />}
            </div>
            <div className={restoreStyles.choices}>
              <RestoreChoice preview={step.prepared.previews.merge} onChoose={() => restore("merge")} />
              <RestoreChoice preview={step.prepared.previews.replace} onChoose={() => restore("replace")} />
            </div>
          </>
        ) : null}
        {step.name === "merged" ? <Merged {...step.merged} /> : null}
      </div>
    </Dialog>
  );
}

function Actions({
  step,
  restart,
  close,
}: {
  readonly step: RestoreStep;
  readonly restart: () => void;
  readonly close: () => void;
}) {
  const { restore: words } = useMessages().backup;
  const isWorking = step.name === "working";
  return (
    <>
      {step.name === "deciding" || step.name === "locked" ? <Button onClick={restart}>{words.other}</Button> : null}
      <Button disabled={isWorking && step.label !== "reading"} onClick={close}>
        {words.close}
      </Button>
    </>
  );
}

function About({ fileName, backup }: PreparedRestore) {
  const { restore: words } = useMessages().backup;
  const { formats } = useLocale();
  const summaryText = useSummaryText();
  const { counts, createdAt } = backup.document;
  return (
    <div className={styles.lines}>
      <b className={restoreStyles.fileName}>{fileName}</b>
      <span>{summaryText({ ...counts, controls: counts.controlAssessments, createdAt })}</span>
      {backup.warnings.length === 0 ? null : (
        <Flag icon="note">{words.ignored(formats.integer(backup.warnings.length))}</Flag>
      )}
    </div>
  );
}

function Merged({ changes, assessments, conflicts }: MergedBackup) {
  const { restore: words } = useMessages().backup;
  const { formats } = useLocale();
  const text =
    changes === 0 ? words.mergedNothing : words.merged(formats.integer(changes), formats.integer(assessments));
  return (
    <div role="status" className={styles.lines}>
      <Flag icon="check">{text}</Flag>
      {conflicts === 0 ? null : (
        <>
          <Flag icon="warning" bad>
            {words.mergedConflicts(formats.integer(conflicts))}
          </Flag>
          <ButtonLink href={screenHref("history")}>{words.toHistory}</ButtonLink>
        </>
      )}
    </div>
  );
}
