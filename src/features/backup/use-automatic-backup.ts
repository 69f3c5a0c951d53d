/** Keeps the automatic backups going while the app is open. The code that writes them is fetched when one is due. */
import { useCallback, useEffect, useMemo, useState } from "react";
import { isAutomaticBackupDue } from "#src/domain/backup/backup-schedule";
import { loadBackupStand } from "#src/storage/backup-stand";
import type { Writer } from "#src/storage/writer";
import type { AutomaticOutcome } from "./automatic-backup";

export type BackupReason = "import" | "restore" | "bulk-edit" | "update";

export type AutomaticBackup = {
  /** Of the last attempt in this tab that did something; null before it. */
  readonly outcome: AutomaticOutcome | null;
  /**
   * Never fails and asks nothing; does nothing where no folder is chosen or nothing has changed. For a bulk edit it is
   * enough that the data have been read: the file may be finished after it.
   */
  readonly backupBefore: (reason: BackupReason) => Promise<void>;
};

type AutomaticBackupOptions = {
  readonly writer: Writer;
  /** Off for the demo. */
  readonly enabled: boolean;
  readonly appVersion: string;
};

const lookEvery = 30_000;
/** Nobody has pressed a key for so long: reading the whole log would be felt while typing. */
const quietMoment = 3_000;
/** A disk that was full is still full half a minute later. */
const restAfterFailure = 10 * 60_000;

export function useAutomaticBackup({ writer, enabled, appVersion }: AutomaticBackupOptions): AutomaticBackup {
  const [outcome, setOutcome] = useState<AutomaticOutcome | null>(null);

  useEffect(() => {
    if (!enabled) return undefined;
    let [busyUntil, restUntil] = [0, 0];
    const onInput = () => void (busyUntil = Date.now() + quietMoment);
    const look = async () => {
      const now = Date.now();
      if (now < busyUntil || now < restUntil || !(await isDue(writer))) return;
      const { backUpWhenDue } = await import("./automatic-backup");
      const next = await backUpWhenDue({ writer, appVersion });
      if (next.status === "failed") restUntil = Date.now() + restAfterFailure;
      if (next.status !== "skipped") setOutcome(next);
    };
    // What cannot be read or fetched now may be in half a minute.
    const timer = setInterval(() => void look().catch(() => undefined), lookEvery);
    for (const type of inputs) window.addEventListener(type, onInput, { capture: true, passive: true });
    return () => {
      clearInterval(timer);
      for (const type of inputs) window.removeEventListener(type, onInput, { capture: true });
    };
  }, [writer, enabled, appVersion]);

  const backupBefore = useCallback(
    async (reason: BackupReason) => {
      try {
        if (!enabled || !(await hasFolder(writer))) return;
        const { backUpBefore } = await import("./automatic-backup");
        await new Promise<void>((resolve) => {
          const onRead = reason === "bulk-edit" ? resolve : () => undefined;
          void backUpBefore({ writer, appVersion }, { onRead }).then((next) => {
            if (next.status !== "skipped") setOutcome(next);
            resolve();
          });
        });
      } catch {
        // Without its code or its database there is no backup; what was to follow it decides for itself.
      }
    },
    [writer, enabled, appVersion],
  );

  return useMemo(() => ({ outcome, backupBefore }), [outcome, backupBefore]);
}

const inputs = ["keydown", "pointerdown"] as const;

const hasFolder = async ({ database }: Writer) => (await database.handles.count()) > 0;

const isDue = async (writer: Writer) =>
  (await hasFolder(writer)) && isAutomaticBackupDue(await loadBackupStand(writer.database), writer.now());
