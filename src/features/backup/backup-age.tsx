/** The age of the last copy outside the browser, in the header of every screen. Short where the screen is narrow. */
import { useLiveQuery } from "dexie-react-hooks";
import { backupUrgency } from "#src/domain/backup/backup-schedule";
import { screenHref } from "#src/i18n/routes";
import { loadBackupStand, type BackupStand } from "#src/storage/backup-stand";
import type { AssessmentDatabase } from "#src/storage/database";
import { Icon } from "#src/ui/icon";
import { useCoreMessages, useLocale } from "#src/ui/messages";
import { VisuallyHidden } from "#src/ui/visually-hidden";
import styles from "./backup-age.module.css";
import { useNow } from "./use-now";

const icons = { fresh: "check", due: "clock", overdue: "warning" } as const;

export function BackupAge({ database }: { readonly database: AssessmentDatabase }) {
  const stand = useLiveQuery(() => loadBackupStand(database), [database]);
  return stand === undefined ? null : <Age stand={stand} />;
}

function Age({ stand }: { readonly stand: BackupStand }) {
  const { backupAge: words } = useCoreMessages();
  const { formats } = useLocale();
  // A backup of this minute may be younger than the clock that was last looked at.
  const now = Math.max(useNow(), Date.parse(stand.lastAt ?? "") || 0);
  const { lastAt, changesSince, firstChangeAt } = stand;
  const urgency = backupUrgency(stand, firstChangeAt, now);
  const nothing = lastAt === null && changesSince === 0;
  const age = (): string => {
    if (lastAt === null) return nothing ? words.nothing : words.never;
    const minutes = Math.floor((now - Date.parse(lastAt)) / 60_000);
    if (minutes < 1) return words.now;
    if (minutes < 60) return words.minutes(String(minutes));
    const hours = Math.floor(minutes / 60);
    return hours < 24 ? words.hours(String(hours)) : words.days(formats.integer(Math.floor(hours / 24)));
  };
  return (
    <a
      className={styles.age}
      href={screenHref("settings", backupPlace)}
      data-urgency={urgency}
      data-nothing={nothing || undefined}
    >
      <Icon name={icons[urgency]} />
      <span>
        <span className={styles.word}>{words.backup}:</span> {age()}
        {changesSince === 0 ? null : (
          <>
            {` · ${formats.integer(changesSince)}`}
            <span className={styles.word}> {words.changes}</span>
          </>
        )}
        {urgency === "fresh" ? null : <VisuallyHidden>, {words.urgency[urgency]}</VisuallyHidden>}
      </span>
    </a>
  );
}

/** Behind the address of the settings: where on the screen. */
export const backupPlace = "sao-luu";
