/** The folder for automatic backups: which, whether it may be written to, and what that means. */
import { Button } from "#src/ui/button";
import { Flag } from "#src/ui/flag";
import { useMessages } from "#src/ui/messages";
import styles from "./backup.module.css";
import { useFailureText } from "./failure-text";
import { canPickFolder } from "./pick-target";
import type { AutomaticBackup } from "./use-automatic-backup";
import type { ChosenFolder } from "./use-backup-folder";

type FolderPartProps = {
  readonly folder: ChosenFolder;
  readonly automatic: AutomaticBackup;
  readonly disabled: boolean;
  readonly onChoose: () => void;
  readonly onForget: () => void;
  readonly onAllow: () => void;
};

export function FolderPart({ folder, automatic, disabled, onChoose, onForget, onAllow }: FolderPartProps) {
  const { folder: words } = useMessages().backup;
  const failureText = useFailureText();
  const { handle, access } = folder;
  if (!canPickFolder()) return <Flag icon="note">{words.unsupported}</Flag>;
  if (handle === undefined) return null;
  const isAsking = handle !== null && access !== null && access !== "granted";
  const { outcome } = automatic;
  return (
    <div className={styles.folder}>
      <span>{handle === null ? words.none : words.named(handle.name)}</span>
      {isAsking ? (
        <Flag icon="warning" bad>
          {words.asks}
        </Flag>
      ) : null}
      {handle !== null && !isAsking && outcome?.status === "failed" ? (
        <Flag icon="warning" bad>
          {words.failed(failureText(outcome.error))}
        </Flag>
      ) : null}
      <div className={styles.row}>
        {isAsking ? (
          <Button disabled={disabled} onClick={onAllow}>
            {words.allow}
          </Button>
        ) : null}
        <Button icon="folder" disabled={disabled} onClick={onChoose}>
          {handle === null ? words.choose : words.change}
        </Button>
        {handle === null ? null : (
          <Button kind="quiet" disabled={disabled} onClick={onForget}>
            {words.forget}
          </Button>
        )}
      </div>
      <p className={styles.hint}>{words.automatic}</p>
      <p className={styles.hint}>{words.plain}</p>
    </div>
  );
}
