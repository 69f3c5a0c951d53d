/** The chosen folder and the browser's permission, as they stand now. */
import { useLiveQuery } from "dexie-react-hooks";
import { useCallback, useEffect, useState } from "react";
import { folderAccess, loadBackupFolder } from "#src/storage/backup-folder";
import type { AssessmentDatabase } from "#src/storage/database";

export type ChosenFolder = {
  /** Undefined while it is looked up. */
  readonly handle: FileSystemDirectoryHandle | null | undefined;
  /** Null as long as it is not known. */
  readonly access: PermissionState | null;
  /** After the browser was asked. */
  readonly lookAgain: () => void;
};

export function useBackupFolder(database: AssessmentDatabase): ChosenFolder {
  const handle = useLiveQuery(() => loadBackupFolder(database), [database]);
  const [found, setFound] = useState<{ readonly of: FileSystemDirectoryHandle; readonly access: PermissionState }>();

  const lookAgain = useCallback(() => {
    if (handle === undefined || handle === null) return;
    const set = (access: PermissionState) => setFound({ of: handle, access });
    void folderAccess(handle).then(set, () => set("denied"));
  }, [handle]);
  useEffect(lookAgain, [lookAgain]);

  return { handle, access: found?.of === handle ? (found?.access ?? null) : null, lookAgain };
}
