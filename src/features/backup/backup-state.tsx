/** The last backup, what has changed since, and whether it is time for the next; in words, a mark beside them. */
import { useLiveQuery } from "dexie-react-hooks";
import { backupUrgency, type BackupUrgency } from "#src/domain/backup/backup-schedule";
import { isRestored } from "#src/storage/backup-runs";
import { loadBackupStand, loadLastRun } from "#src/storage/backup-stand";
import type { AssessmentDatabase } from "#src/storage/database";
import { Flag } from "#src/ui/flag";
import type { IconName } from "#src/ui/icon";
import { KeyValueList } from "#src/ui/key-value-list";
import { useLocale, useMessages } from "#src/ui/messages";
import styles from "./backup.module.css";
import type { ReactNode } from "react";
import { useNow } from "./use-now";

export const urgencyIcons: Readonly<Record<BackupUrgency, IconName>> = {
  fresh: "check",
  due: "clock",
  overdue: "warning",
};

type BackupStateProps = { readonly database: AssessmentDatabase; readonly folder: ReactNode };

export function BackupState({ database, folder }: BackupStateProps) {
  const { state, folder: folderWords } = useMessages().backup;
  const { formats } = useLocale();
  const stand = useLiveQuery(() => loadBackupStand(database), [database]);
  const run = useLiveQuery(async () => (await loadLastRun(database)) ?? null, [database]);
  const now = useNow();
  if (stand === undefined || run === undefined) return null;
  const urgency = backupUrgency(stand, stand.firstChangeAt, now);
  const since = stand.changesSince === 0 ? state.noChanges : state.changes(formats.integer(stand.changesSince));
  return (
    <KeyValueList
      entries={[
        {
          key: state.last,
          value:
            run === null
              ? state.none
              : state[isRestored(run) ? "restored" : run.target](formats.dateTime(run.at), run.fileName),
        },
        {
          key: state.since,
          value: (
            <span className={styles.lines}>
              <span>{since}</span>
              <Flag icon={urgencyIcons[urgency]} bad={urgency === "overdue"}>
                {state.urgency[urgency]}
              </Flag>
            </span>
          ),
        },
        { key: folderWords.key, value: folder },
      ]}
    />
  );
}
